package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.workbook.output.Written;

/** Figures of which another one was shown before, wherever a workbook shows them. */
class RestatedPageTest {
  private static final String KEY =
      "[r]: restated, another figure was shown for that period before (see Changes)";
  private static final String PROVISIONAL = "[p]: provisional, the figure may still change";

  private final Written book =
      Written.since(RulesSample.standard(), List.of(sample("0.3")), List.of(sample("0.31")));
  private final Written same =
      Written.since(RulesSample.standard(), List.of(sample("0.3")), List.of(sample("0.3")));

  private static Sample sample(String november) {
    return new Sample()
        .target("0.38")
        .reported(DEC.plus(-3), "0.41")
        .reported(DEC.plus(-2), "0.42")
        .reported(NOV, november)
        .reported(DEC, Figure.of(Sample.number("0.2")).asProvisional());
  }

  private static List<String> texts(Written book, String sheet) {
    List<String> texts = new ArrayList<>();
    book.sheet(sheet).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }

  @Test
  void everySheetThatShowsTheMarkSaysWhatItMeans() {
    assertThat(texts(book, "Scorecard")).contains(KEY, PROVISIONAL);
    assertThat(texts(book, "Highlights")).contains(KEY, PROVISIONAL);
    assertThat(texts(book, "Short M1")).contains(KEY, PROVISIONAL);
    for (String sheet : List.of("Results", "Series")) {
      assertThat(texts(book, sheet)).as(sheet).contains(PROVISIONAL + "; " + KEY);
    }
    for (String sheet : List.of("Scorecard", "Highlights", "Short M1", "Results", "Series")) {
      assertThat(texts(same, sheet)).as(sheet).noneMatch(text -> text.contains("[r]"));
    }
  }

  @Test
  void seriesHoldTheMarkWhichResultsAndPagesFollow() {
    assertThat(book.row("Series", 7))
        .containsEntry("Label", "Nov 2020 [r]")
        .containsEntry("Reported", "31.0%")
        .containsEntry("Mark", "[r]");
    assertThat(book.row("Series", 6)).doesNotContainKey("Mark");
    assertThat(book.row("Results", 5))
        .containsEntry("Previous shown", "31.0% [r]")
        .containsEntry("Current shown", "20.0% [p]");
    assertThat(book.formula("Results", "G5"))
        .endsWith("&IF(Series!$I$7=\"\",\"\",\" \"&Series!$I$7)");
    assertThat(texts(book, "Scorecard")).contains("Results!$G$5");
    assertThat(same.row("Results", 5)).containsEntry("Previous shown", "30.0%");
  }

  @Test
  void whatIsNowStandsOffWhatWasBefore() {
    for (int row : List.of(4, 5)) {
      assertThat(IntStream.rangeClosed(0, 7))
          .as("row " + row)
          .extracting(
              column ->
                  (int)
                      book.sheet("Changes")
                          .getRow(row)
                          .getCell(column)
                          .getCellStyle()
                          .getIndention())
          .containsExactly(0, 0, 0, 0, 1, 0, 0, 0);
    }
  }

  @Test
  void aFigureMayHaveBothMarks() {
    Written both =
        Written.since(
            RulesSample.standard(),
            List.of(sample("0.3").reported(DEC, "0.21")),
            List.of(sample("0.3")));
    assertThat(both.row("Results", 5)).containsEntry("Current shown", "20.0% [p] [r]");
    assertThat(both.row("Series", 8))
        .containsEntry("Label", "Dec 2020 [p] [r]")
        .containsEntry("Mark", "[p] [r]");
  }

  @Test
  void aHiddenFigureHasThatMarkAlone() {
    Written hidden =
        Written.since(
            RulesSample.standard(),
            List.of(sample("0.3")),
            List.of(sample("0.3").reported(NOV, Figure.ofSuppressed())));
    assertThat(hidden.row("Results", 5)).containsEntry("Previous shown", "[c]");
    assertThat(hidden.row("Series", 7))
        .containsEntry("Label", "Nov 2020 [c]")
        .containsEntry("Mark", "[c]");
    assertThat(texts(hidden, "Short M1"))
        .contains("[c]: confidential, the figure must not be shown");
  }

  private static Written november(Sample now) {
    return Written.since(RulesSample.standard(), List.of(sample("0.3")), List.of(now));
  }

  @Test
  void whatWasShownAndStaysHasNoMarkBesideARecalculatedFigure() {
    Written recalculated = november(sample("0.3").recalculated(NOV, "0.32"));
    assertThat(recalculated.row("Results", 5))
        .containsEntry("Previous shown", "30.0%")
        .containsEntry("Recalculated shown", "32.0% [r]");
    assertThat(recalculated.row("Series", 7))
        .containsEntry("Label", "Nov 2020 [r]")
        .doesNotContainKey("Mark");
    assertThat(shown(recalculated, "Short M1"))
        .contains("Recalculated 32.0% [r]", "Nov 2020", KEY)
        .doesNotContain("Nov 2020, restated [r]");
    assertThat(texts(recalculated, "Results")).contains(PROVISIONAL + "; " + KEY);
    assertThat(shown(recalculated, "Scorecard")).noneMatch(text -> text.contains("[r]"));
    assertThat(shown(november(sample("0.31").recalculated(NOV, "0.32")), "Short M1"))
        .contains("Recalculated 32.0% [r]", "Nov 2020, restated [r]");
  }

  @Test
  void aLateFigureHasNoMark() {
    Sample without =
        new Sample()
            .target("0.38")
            .reported(DEC.plus(-3), "0.41")
            .reported(DEC.plus(-2), "0.42")
            .reported(DEC, "0.2");
    Written late = Written.since(RulesSample.standard(), List.of(without), List.of(sample("0.3")));
    assertThat(texts(late, "Changes")).contains("Figure added");
    for (String sheet : List.of("Scorecard", "Highlights", "Short M1", "Results", "Series")) {
      assertThat(shown(late, sheet)).as(sheet).noneMatch(text -> text.contains("[r]"));
    }
  }

  @Test
  void theSameMonthOfLastYearHasItsMarkWhereverItStands() {
    Sample then = sample("0.3").reported(DEC.plus(-12), "0.25");
    Sample now = sample("0.3").reported(DEC.plus(-12), "0.26");
    Written year = Written.since(RulesSample.standard(), List.of(then), List.of(now));
    assertThat(year.row("Results", 5)).containsEntry("Last year shown", "26.0% [r]");
    assertThat(shown(year, "Short M1")).contains("26.0% [r] (Dec 2019)");
    assertThat(texts(year, "Results")).contains(PROVISIONAL + "; " + KEY);
  }

  /** What a reader sees of a sheet. */
  private static List<String> shown(Written book, String sheet) {
    int last = book.sheet(sheet).getLastRowNum() + 1;
    return book.block(sheet, 1, 0, last, 30).stream()
        .flatMap(row -> Arrays.stream(row.split("\\|", -1)))
        .toList();
  }
}
