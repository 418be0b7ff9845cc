package org.scorebook.figures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Unit;

/** Usual variation in words. */
class VariationTextTest {

  private static Sample turns(Unit unit, int decimals, String last) {
    return turns(unit, decimals, "0.41", last);
  }

  /** 40% and another figure in turn, then the last one. */
  private static Sample turns(Unit unit, int decimals, String other, String last) {
    Sample sample = new Sample().unit(unit, decimals).preferred(PreferredTravel.UPWARDS);
    for (int back = 1; back < 20; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.40" : other);
    }
    return sample.reported(DEC, last);
  }

  private static String text(Sample sample) {
    return VariationText.of(sample.result(), RulesSample.standard());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.405 | 38% to 43%     | Usual
          0.436 | 37.8% to 43.6% | Improving, outside (above the upper limit)
          0.50  | 37% to 45%     | Improving, outside (above the upper limit)
          """)
  void limitsAreShownSoThatAFigureBeyondThemLooksSo(String last, String limits, String verdict) {
    assertThat(text(turns(Unit.PERCENTAGE, 0, last)))
        .isEqualTo("Usual variation " + limits + ": " + verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.405 | 38% to 43%
          0.372 | 37.3% to 43.4%
          0.364 | 37% to 43%
          """)
  void likewiseBelow(String last, String limits) {
    assertThat(text(turns(Unit.PERCENTAGE, 0, last))).startsWith("Usual variation " + limits + ":");
  }

  @Test
  void aFigureRoundedBackWithinALimitStandsBesideItAsRounded() {
    assertThat(text(turns(Unit.PERCENTAGE, 0, "0.412", "0.4427")))
        .isEqualTo("Usual variation 37% to 44%: Improving, outside (above the upper limit)");
    assertThat(text(turns(Unit.PERCENTAGE, 1, "0.412", "0.4427")))
        .isEqualTo("Usual variation 37.36% to 44.27%: Improving, outside (above the upper limit)");
  }

  /** Pairs: a figure beyond its usual variation, and one within it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.50 | 0.48 | target not reachable within usual variation
          0.44 | 0.48 | target not reachable
          0.30 | 0.35 | target always met within usual variation
          0.39 | 0.35 | target always met
          0.50 | 0.41 | target hit or miss
          0.30 | 0.41 | target hit or miss
          """)
  void doesNotContradictTheStatusBesideIt(String last, String target, String expected) {
    assertThat(text(turns(Unit.PERCENTAGE, 0, last).target(target)))
        .satisfies(
            text -> assertThat(text.substring(text.lastIndexOf("; ") + 2)).isEqualTo(expected));
  }
}
