package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;

import org.junit.jupiter.api.Test;
import org.scorebook.figures.Sample;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;

/** Measures whose change and direction look back to the same period a year before. */
class LastYearTest {
  private static Sample sample(PreferredTravel travel) {
    return new Sample()
        .preferred(travel)
        .targetType(TargetType.DOT_ONLY)
        .comparedWithLastYear()
        .reported(DEC.plusYears(-1), "0.465")
        .reported(NOV.plusYears(-1), "0.4")
        .reported(NOV, "0.42")
        .reported(DEC, "0.44");
  }

  @Test
  void changeDirectionAndDotOnlyLookAtTheSamePeriodAYearBefore() {
    MeasureResult up = sample(PreferredTravel.UPWARDS).result();

    assertThat(up.previous().period()).isEqualTo(DEC.plusYears(-1));
    assertThat(up.change().map(Change::text)).isEqualTo(Answer.of("2.5 pp"));
    assertThat(up.direction().text()).isEqualTo("Down (Red)");
    assertThat(up.direction().why()).isEqualTo("Compared with Dec 2019");
    assertThat(up.status().reason())
        .isEqualTo(
            "44.0% is 2.5 pp (5.4%) worse than the previous 46.5% (Dec 2019); beyond the standard"
                + " tolerance of 5%: RED");
  }

  @Test
  void theOtherWayRoundItIsBetter() {
    MeasureResult down = sample(PreferredTravel.DOWNWARDS).result();
    assertThat(down.direction().text()).isEqualTo("Down (Green)");
    assertThat(down.status().reason())
        .isEqualTo("44.0% improves on the previous 46.5% (Dec 2019): GREEN");

    MeasureResult none = sample(PreferredTravel.NONE).result();
    assertThat(none.direction().text()).isEqualTo("Down");
    assertThat(none.change().map(Change::text)).isEqualTo(Answer.of("2.5 pp"));
  }

  @Test
  void theStatusBeforeLooksAYearBackFromItsOwnPeriod() {
    assertThat(sample(PreferredTravel.UPWARDS).result().statusBefore())
        .isEqualTo(Answer.of(StatusWord.GREEN));
  }

  @Test
  void withoutAFigureAYearBeforeThereIsNoChange() {
    MeasureResult result =
        new Sample().comparedWithLastYear().reported(NOV, "0.4").reported(DEC, "0.5").result();
    assertThat(result.change()).isEqualTo(Answer.unknown("There is no figure for Dec 2019"));
    assertThat(result.direction().text()).isEqualTo("N/A");
  }
}
