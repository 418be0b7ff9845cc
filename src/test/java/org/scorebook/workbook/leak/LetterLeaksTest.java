package org.scorebook.workbook.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.output.Editions;

/** Nothing of others is in an owner's letter either: canaries planted in every field of forty. */
class LetterLeaksTest {
  private static final Canaries.Planted CANARIES = Canaries.of(40);

  private static Letter letter(Results results, Owner owner) {
    return Letters.compose(results, owner, MailSample.enclosed(new byte[0]), false);
  }

  private static List<Problem> find(Results results, Owner owner, Map<String, String> parts)
      throws Exception {
    return LeakScan.of(results).findInLetter(owner, parts, alone -> letter(alone, owner).parts());
  }

  private static List<String> texts(Map<String, String> parts) throws Exception {
    Owner owner = CANARIES.first();
    Results alone = CANARIES.results().partOf(owner);
    return List.copyOf(
        LeakScan.of(CANARIES.results())
            .origins(
                owner,
                alone,
                LetterTexts.read(parts),
                LetterTexts.read(letter(alone, owner).parts()))
            .keySet());
  }

  @Test
  void noCanaryIsInTheRightLetter() throws Exception {
    Letter letter = letter(CANARIES.results(), CANARIES.first());
    assertThat(CANARIES.others()).hasSizeGreaterThan(39 * 40);
    assertThat(CANARIES.others()).noneMatch(letter.parts().toString()::contains);
    assertThat(find(CANARIES.results(), CANARIES.first(), letter.parts())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "subject|%s",
        "subject|Please comment on %s, and others",
        "text|Dear %s,",
        "text|1. %s (see there)",
        "HTML|<p>%s</p>",
        "HTML|<td style=\"a>b\">See %s.</td>",
        "HTML|<b>See</b> (%s)",
        "HTML|<img alt='%s'>",
        "HTML|<a href=\"mailto:%s\">here</a>",
        "HTML|<!-- %s -->",
        "HTML|%s",
        "HTML|&lt;%s&#62;",
        "name of its workbook|%s.xlsx",
        "address|%s",
        "CC|%s",
        "Reply-To|%s",
        "a part that comes later|%s"
      })
  void everyCanaryIsFoundWhereverItStands(String part, String place) throws Exception {
    Map<String, String> parts = new HashMap<>(letter(CANARIES.results(), CANARIES.first()).parts());
    String all =
        CANARIES.others().stream()
            .map(place::formatted)
            .collect(Collectors.joining(part.equals("HTML") ? "<br>" : "\n"));
    parts.merge(part, all, (letter, wrong) -> letter + "\n" + wrong);

    String found = String.join("\n", texts(parts));
    assertThat(CANARIES.others()).allMatch(found::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Uptake of <b>Direct</b> Payments</p>|Uptake of Direct Payments",
        "<p>Uptake of D&#105;rect P&#x61;yments</p>|Uptake of Direct Payments",
        "<p>Direct&nbsp;payments uptake</p>|Direct\u00a0payments uptake"
      })
  void marksAndEntitiesHideNothing(String html, String shown) throws Exception {
    Results cabinet = Editions.cabinet();
    Map<String, String> parts = new HashMap<>(letter(cabinet, Editions.ASSESSMENT).parts());
    parts.merge("HTML", html, String::concat);
    assertThat(find(cabinet, Editions.ASSESSMENT, parts))
        .extracting(Problem::line)
        .containsExactly(
            "ERROR The letter to Head of Assessment holds \""
                + shown
                + "\" (HTML), which tells of measure DP. Nothing was written or sent. This is a"
                + " fault of Scorebook: please report it, with the rule set and, if you may, the"
                + " input workbook.");
  }

  @Test
  void everyLetterIsItsOwnersAlone() throws Exception {
    Results cabinet = Editions.cabinet();
    for (Owner owner : Letters.owners(cabinet)) {
      for (Owner reader : Letters.owners(cabinet)) {
        List<Problem> found = find(cabinet, reader, letter(cabinet, owner).parts());
        assertThat(found.isEmpty()).as(owner + " " + reader).isEqualTo(owner.equals(reader));
      }
    }
  }

  @Test
  void wordsOfLettersAreNobodys() throws Exception {
    Results named =
        OriginTest.named(List.of("Your measures", "Status", "Figure", "Thank you", "4"), 2);
    for (Owner owner : Letters.owners(named)) {
      assertThat(find(named, owner, letter(named, owner).parts())).isEmpty();
    }
  }
}
