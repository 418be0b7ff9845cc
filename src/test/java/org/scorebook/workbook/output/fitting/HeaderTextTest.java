package org.scorebook.workbook.output.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.Sample;
import org.scorebook.model.Scorecard;

class HeaderTextTest {
  private static final String CODE = "&L{title}&C{organisation}&R{period}, {producer}";

  private static Scorecard scorecard(String title, String organisation) {
    return new Scorecard(
        title,
        organisation,
        Sample.DEC,
        "Performance",
        List.of(),
        "default",
        Optional.empty(),
        Optional.empty());
  }

  private static String of(String code, Scorecard scorecard) {
    return HeaderText.of(code, scorecard, Print.Orientation.LANDSCAPE);
  }

  @Test
  void onUprightPaperTheTitleGivesWaySooner() {
    Scorecard scorecard = scorecard("Corporate Performance ".repeat(6).strip(), "Exampleshire");
    String upright =
        HeaderText.of("&L{organisation}&R{title}", scorecard, Print.Orientation.PORTRAIT);
    assertThat(upright)
        .isEqualTo("&LExampleshire&R" + "Corporate Performance ".repeat(5) + "Corporate ...");
    assertThat(of("&L{organisation}&R{title}", scorecard))
        .isEqualTo("&LExampleshire&R" + "Corporate Performance ".repeat(6).strip());
  }

  @Test
  void wordsInBracesAreFilledInAndSignsAreText() {
    assertThat(of(CODE, scorecard("Health & Care", "Exampleshire")))
        .isEqualTo("&LHealth && Care&CExampleshire&RDecember 2020, Performance");
  }

  @Test
  void aLongTitleGivesWayFirstAndAtAWholeCharacter() {
    String text = of(CODE, scorecard("\uD83D\uDE8C".repeat(15_000), "Exampleshire"));
    assertThat(text)
        .isEqualTo(
            "&L" + "\uD83D\uDE8C".repeat(103) + " ...&CExampleshire&RDecember 2020, Performance");
  }

  @Test
  void aLongOrganisationGivesWayNext() {
    assertThat(of(CODE, scorecard("Title", "&".repeat(30_000))))
        .isEqualTo("&L&C" + "&&".repeat(109) + " ...&RDecember 2020, Performance");
  }

  @Test
  void aDraftSaysSoAtTheLeftWhateverStandsThere() {
    assertThat(HeaderText.ofDraft("&L{organisation}&R{title}"))
        .isEqualTo("&L&BDRAFT&B  {organisation}&R{title}");
    assertThat(HeaderText.ofDraft("&C{title}")).isEqualTo("&L&BDRAFT&B&C{title}");
    assertThat(HeaderText.ofDraft("&R{title}")).isEqualTo("&L&BDRAFT&B&R{title}");
    assertThat(HeaderText.ofDraft("{title}&Rx")).isEqualTo("&L&BDRAFT&B&C{title}&Rx");
    assertThat(HeaderText.ofDraft("")).isEqualTo("&L&BDRAFT&B");
  }
}
