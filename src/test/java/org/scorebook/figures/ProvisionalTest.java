package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;

import org.junit.jupiter.api.Test;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.text.ChartTexts;
import org.scorebook.model.Figure;

/** Figures that may still change. */
class ProvisionalTest {

  @Test
  void areShownWithTheirMarkAndJudgedLikeOthers() {
    MeasureResult result =
        new Sample()
            .target("0.38")
            .reported(NOV, "0.379")
            .reported(DEC, Figure.of(number("0.38")).asProvisional())
            .result();
    assertThat(result.previous().text()).isEqualTo("37.9%");
    assertThat(result.current().text()).isEqualTo("38.0% [p]");
    assertThat(result.change().get().text()).isEqualTo("0.1 pp");
    assertThat(result.status().reason()).isEqualTo("38.0% meets the target 38.0%: GREEN");
    assertThat(ChartTexts.ofMeasure(result, result.series(), RulesSample.standard()))
        .isEqualTo(
            "Short M1 rose from 37.9% in November to 38.0% in December, target 38.0%. Provisional:"
                + " December 2020");
  }

  @Test
  void eachBasisHasItsOwnMark() {
    MeasureResult result =
        new Sample()
            .reported(NOV, Figure.of(number("0.379")).asProvisional())
            .recalculated(NOV, "0.378")
            .reported(DEC, "0.38")
            .result();
    assertThat(result.previous().text()).isEqualTo("37.9% [p]");
    assertThat(result.recalculated().get().text()).isEqualTo("37.8%");
    assertThat(result.current().text()).isEqualTo("38.0%");
  }

  @Test
  void aSuppressedFigureHasNoOtherMark() {
    MeasureResult result =
        new Sample().reported(DEC, Figure.ofSuppressed().asProvisional()).result();
    assertThat(result.current().text()).isEqualTo("[c]");
    assertThat(result.current().provisional()).isFalse();
    assertThat(result.series().get(0).isProvisional()).isFalse();
  }
}
