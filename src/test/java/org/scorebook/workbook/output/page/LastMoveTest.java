package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.PreferredTravel;
import org.scorebook.workbook.output.Written;

/** A measure may have improved over many months though its last figure fell. */
class LastMoveTest {

  /** Eleven months of 40% and 42% in turn, and then the two last. */
  private static Sample ending(PreferredTravel preferred, String before, String now) {
    Sample sample = new Sample().id("DP").preferred(preferred);
    for (int back = 2; back <= 12; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.40" : "0.42");
    }
    return sample.reported(DEC.plus(-1), before).reported(DEC, now);
  }

  private static List<String> sentences(Sample sample) {
    return Written.of(RulesSample.standard(), sample).block("Short DP", 10, 0, 13, 0).stream()
        .filter(text -> text.contains(" is seen over "))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "UPWARDS, 0.59, 0.58, Improving is seen over 13 months; Down (Red)",
    "UPWARDS, 0.23, 0.24, Worsening is seen over 13 months; Up (Green)",
    "DOWNWARDS, 0.59, 0.58, Worsening is seen over 13 months; Down (Green)",
    "DOWNWARDS, 0.23, 0.24, Improving is seen over 13 months; Up (Red)",
  })
  void whereTheLastMoveWentTheOtherWayThePageSaysWhatEachIsOf(
      PreferredTravel preferred, String before, String now, String text) {
    assertThat(sentences(ending(preferred, before, now)))
        .containsExactly(text + " compares Dec 2020 with Nov 2020 alone");
  }

  @ParameterizedTest
  @CsvSource({
    "UPWARDS, 0.58, 0.59",
    "UPWARDS, 0.58, 0.58",
    "UPWARDS, 0.42, 0.41",
    "DOWNWARDS, 0.24, 0.23",
    "RANGE, 0.59, 0.58",
    "NONE, 0.59, 0.58",
  })
  void elseThereIsNothingToExplain(PreferredTravel preferred, String before, String now) {
    assertThat(sentences(ending(preferred, before, now))).isEmpty();
  }

  @Test
  void theYearBeforeIsNamedWhereThatIsComparedWith() {
    assertThat(
            sentences(
                ending(PreferredTravel.UPWARDS, "0.59", "0.58")
                    .reported(DEC.plus(-12), "0.585")
                    .comparedWithLastYear()))
        .containsExactly(
            "Improving is seen over 13 months; Down (Red) compares Dec 2020 with Dec 2019 alone");
  }
}
