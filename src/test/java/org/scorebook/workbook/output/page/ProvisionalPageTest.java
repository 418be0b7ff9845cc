package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;

/** Figures that may still change, wherever a workbook shows them. */
class ProvisionalPageTest {
  private final Written book =
      Written.of(
          RulesSample.standard(), MeasuresSample.provisional(), MeasuresSample.provisionalDays());

  @Test
  void theFrontSheetSaysWhatTheMarkMeans() {
    String note = "[p]: provisional, the figure may still change";
    assertThat(texts(book)).contains(note);
    assertThat(texts(Written.of(RulesSample.standard(), MeasuresSample.directPayments())))
        .doesNotContain(note);
  }

  private static List<String> texts(Written book) {
    List<String> texts = new ArrayList<>();
    book.sheet("Scorecard").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  @Test
  void thePageMarksTheFigureAndNamesItsPeriod() {
    assertThat(book.shown("Short PROV", "C6")).isEqualTo("38.0% [p]");
    assertThat(book.shown("Short PROV", "C7")).isEqualTo("Dec 2020, provisional");
    assertThat(book.shown("Short PROV", "I6")).isEqualTo("37.9%");
    assertThat(book.shown("Short PROV", "I8")).isEqualTo("Recalculated 37.8% [p]");
    assertThat(book.shown("Short DAYS", "I6")).isEqualTo("1 day [p]");
    assertThat(book.shown("Short DAYS", "C6")).isEqualTo("2 days [p]");
  }

  @Test
  void seriesHoldTheMarkWhichResultsFollow() {
    assertThat(book.row("Series", 5))
        .containsEntry("Label", "Nov 2020 [p]")
        .containsEntry("Reported", "37.9%")
        .containsEntry("Recalculated", "37.8%")
        .doesNotContainKey("Mark");
    assertThat(book.row("Series", 6))
        .containsEntry("Label", "Dec 2020 [p]")
        .containsEntry("Reported", "38.0%")
        .containsEntry("Mark", "[p]");
    assertThat(book.row("Results", 5))
        .containsEntry("Previous shown", "37.9%")
        .containsEntry("Recalculated shown", "37.8% [p]")
        .containsEntry("Current shown", "38.0% [p]")
        .containsEntry("Current", "38.0%");
    assertThat(book.formula("Results", "I5"))
        .endsWith("&IF(Series!$I$6=\"\",\"\",\" \"&Series!$I$6)");
  }
}
