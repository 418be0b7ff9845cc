package org.scorebook.workbook.output.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.xlsx.write.NewWorkbook;

/**
 * Two themes, of 20 measures and more, with rows of 20 points on pages of 686: a first page has
 * room for 24 rows, each further one for 29 of one theme.
 */
class FrontPagesTest {
  private static final MeasureResult MEASURE =
      new Sample().reported(Sample.DEC, "0.4").result(RulesSample.standard());

  private static List<MeasureResult> theme(int measures) {
    return Collections.nCopies(measures, MEASURE);
  }

  @ParameterizedTest
  @CsvSource({
    "33, 4 29, 0.4",
    // One or two rows would be alone on a third page.
    "34, 5 29, 0.5",
    "35, 5 30, 0.5",
    "36, 4 29 3, 0.4",
    "4, 4, 0.4"
  })
  void aRowOrTwoAreNotPrintedOnAPageAlone(int second, String parts, double margin) {
    FrontPages pages = new FrontPages(new NewWorkbook().add("Front"), 200, 12);
    List<List<List<MeasureResult>>> shared =
        pages.share(List.of(theme(20), theme(second)), 100, 50, 46, result -> 20);
    assertThat(shared.get(0)).extracting(List::size).containsExactly(20);
    assertThat(shared.get(1))
        .extracting(part -> String.valueOf(part.size()))
        .isEqualTo(List.of(parts.split(" ", -1)));
    assertThat(pages.between(Print.pages(9, 9)).sideMargin()).isEqualTo(margin);
  }
}
