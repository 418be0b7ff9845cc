package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Axis;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Label;
import org.scorebook.xlsx.chart.Label.Position;
import org.scorebook.xlsx.chart.Range;

/** Which points are labelled, and where. The axis runs from 0 to 100. */
class LabelsTest {
  private static final Axis AXIS =
      new Axis(BigDecimal.ZERO, BigDecimal.valueOf(100), BigDecimal.valueOf(20));

  private static final ValueFormat COUNT = ValueFormat.of(Unit.NUMBER, 0, "");

  @Test
  void allAreLabelledUpToSix() {
    assertThat(Labels.ofColumns(series("30 50 - 80 10 40 20"), List.of(), AXIS, COUNT))
        .extracting(Label::point)
        .containsExactly(0, 1, 3, 4, 5, 6);
  }

  @Test
  void theFirstAndTheLastOfMoreAreLabelled() {
    assertThat(Labels.ofColumns(series("- 30 50 80 10 40 20 30 -"), List.of(), AXIS, COUNT))
        .containsExactly(new Label(1, Position.ABOVE_COLUMN), new Label(7, Position.ABOVE_COLUMN));
  }

  @Test
  void nothingIsLabelledWhereThereIsNothing() {
    assertThat(Labels.ofColumns(series("- -"), List.of(), AXIS, COUNT)).isEmpty();
  }

  @Test
  void aLineAboveAColumnSendsItsLabelInside() {
    assertThat(Labels.ofColumns(series("60"), List.of(series("65")), AXIS, COUNT))
        .containsExactly(new Label(0, Position.IN_COLUMN));
  }

  @Test
  void aLineOnTheTopOfAColumnSendsItsLabelToTheFoot() {
    assertThat(Labels.ofColumns(series("60"), List.of(series("60")), AXIS, COUNT))
        .containsExactly(new Label(0, Position.AT_FOOT));
  }

  @Test
  void oneThatALineWouldStrikeIsLeftOut() {
    assertThat(Labels.ofColumns(series("5 90 6"), List.of(series("12 - 13")), AXIS, COUNT))
        .containsExactly(new Label(1, Position.ABOVE_COLUMN));
    assertThat(
            Labels.ofLine(
                series("50 50 50"),
                List.of(series("58 58 58"), series("42 42 42")),
                AXIS,
                COUNT,
                LabelMargin.NONE))
        .extracting(Label::point)
        .containsExactly(0, 2);
  }

  @Test
  void besideTheFirstAndTheLastPointIsRoomWhereThePointsAreFew() {
    List<ChartSeries> lines = List.of(series("58 88"), series("42 72"));
    assertThat(Labels.ofLine(series("50 80"), lines, AXIS, COUNT, LabelMargin.NONE))
        .containsExactly(new Label(0, Position.LEFT), new Label(1, Position.RIGHT));
    ValueFormat wide = ValueFormat.of(Unit.NUMBER, 20, "");
    assertThat(Labels.ofLine(series("50 80"), lines, AXIS, wide, LabelMargin.NONE)).isEmpty();
  }

  @Test
  void theLastOfManyStandsInTheMarginWhereNoNameDoes() {
    List<ChartSeries> lines =
        List.of(series("58 58 58 58 58 58 58"), series("42 42 42 42 42 42 42"));
    ChartSeries level = series("50 50 50 50 50 50 50");
    ValueFormat wide = ValueFormat.of(Unit.NUMBER, 4, "");

    assertThat(Labels.ofLine(level, lines, AXIS, wide, margin("0.6", "58", "41"))).isEmpty();
    assertThat(Labels.ofLine(level, lines, AXIS, wide, margin("0.6", "59", "41")))
        .containsExactly(new Label(6, Position.RIGHT));
    assertThat(Labels.ofLine(level, lines, AXIS, wide, margin("0.2", "59", "41"))).isEmpty();
  }

  private static LabelMargin margin(String slots, String... names) {
    return new LabelMargin(new BigDecimal(slots), Stream.of(names).map(BigDecimal::new).toList());
  }

  @Test
  void aMarkOnTheEndOfAShortColumnSendsItsLabelHigher() {
    assertThat(Labels.ofColumns(series("5"), List.of(series("5")), AXIS, COUNT))
        .containsExactly(new Label(0, Position.ABOVE_COLUMN, 0.035));
    assertThat(Labels.ofColumns(series("0"), List.of(series("0")), AXIS, COUNT))
        .containsExactly(new Label(0, Position.ABOVE_COLUMN, 0.035));
    Axis below = new Axis(BigDecimal.valueOf(-100), BigDecimal.ZERO, BigDecimal.valueOf(20));
    assertThat(Labels.ofColumns(series("-5"), List.of(series("-5")), below, COUNT))
        .containsExactly(new Label(0, Position.ABOVE_COLUMN, -0.035));
  }

  @Test
  void aFullColumnIsLabelledInside() {
    assertThat(Labels.ofColumns(series("100"), List.of(), AXIS, COUNT))
        .containsExactly(new Label(0, Position.IN_COLUMN));
  }

  @Test
  void aPeakIsLabelledAboveAndATroughBelow() {
    assertThat(Labels.ofLine(series("50 80 50 20 50"), List.of(), AXIS, COUNT, LabelMargin.NONE))
        .containsExactly(
            new Label(0, Position.BELOW),
            new Label(1, Position.ABOVE),
            new Label(2, Position.ABOVE),
            new Label(3, Position.BELOW),
            new Label(4, Position.ABOVE));
  }

  @Test
  void aLineThatRisesSteeplySendsItsLabelToTheLeft() {
    ValueFormat wide = ValueFormat.of(Unit.NUMBER, 4, "");
    assertThat(Labels.ofLine(series("0 0 10 80 90 90"), List.of(), AXIS, wide, LabelMargin.NONE))
        .contains(new Label(3, Position.LEFT));
    assertThat(Labels.ofLine(series("90 90 80 10 0 0"), List.of(), AXIS, wide, LabelMargin.NONE))
        .contains(new Label(2, Position.RIGHT));
  }

  @Test
  void theHighestFigureIsLabelledALittleAboveTheAxis() {
    assertThat(Labels.ofLine(series("50 92"), List.of(), AXIS, COUNT, LabelMargin.NONE))
        .contains(new Label(1, Position.ABOVE));
    assertThat(Labels.ofLine(series("50 97"), List.of(), AXIS, COUNT, LabelMargin.NONE))
        .doesNotContain(new Label(1, Position.ABOVE));
  }

  @Test
  void theLowestFigureIsLabelledHardlyBelowTheAxis() {
    List<ChartSeries> above = List.of(series("20 20"));
    assertThat(Labels.ofLine(series("10 10"), above, AXIS, COUNT, LabelMargin.NONE))
        .containsExactly(new Label(0, Position.BELOW), new Label(1, Position.BELOW));
    assertThat(
            Labels.ofLine(series("8 8"), List.of(series("18 18")), AXIS, COUNT, LabelMargin.NONE))
        .extracting(Label::position)
        .doesNotContain(Position.BELOW);
  }

  @Test
  void anotherLineAboveSendsTheLabelBelow() {
    assertThat(
            Labels.ofLine(series("50 50"), List.of(series("55 55")), AXIS, COUNT, LabelMargin.NONE))
        .containsExactly(new Label(0, Position.BELOW), new Label(1, Position.BELOW));
  }

  private static ChartSeries series(String values) {
    var points = DemoWorkbook.values(values);
    return new ChartSeries("Reported", Range.across("All", 0, 0, points.size() - 1), points);
  }
}
