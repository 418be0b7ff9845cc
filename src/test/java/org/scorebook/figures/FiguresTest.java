package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Commentary;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

class FiguresTest {

  @Test
  void numbersMeasuresInDisplayOrder() {
    Results results = EditionSample.of(new Sample().id("B"), new Sample().id("A")).results();

    assertThat(results.measures())
        .extracting(result -> result.measure().id())
        .containsExactly("B", "A");
    assertThat(results.measures()).extracting(MeasureResult::number).containsExactly(1, 2);
    assertThat(results.find("a").orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void namesThePeriodsWhereThereIsNoFigure() {
    MeasureResult result = new Sample().frequency(Frequency.QUARTERLY, 0).result();

    assertThat(result.current())
        .isEqualTo(
            new PeriodFigure(
                quarter(2020, 3),
                Answer.unknown("There is no figure for Q3 2020/21"),
                Optional.empty(),
                Optional.empty(),
                false));
    assertThat(result.previous().period()).isEqualTo(quarter(2020, 2));
    assertThat(result.current().text()).isEmpty();
  }

  @Test
  void showsSuppressedFiguresAsSuch() {
    MeasureResult result = new Sample().reported(DEC, Figure.ofSuppressed()).result();

    assertThat(result.current().text()).isEqualTo("[c]");
    assertThat(result.current().figure())
        .isEqualTo(Answer.unknown("The figure for Dec 2020 is suppressed"));
  }

  @Test
  void showsASuppressedRecalculatedFigureAsSuch() {
    Sample sample =
        new Sample()
            .reported(NOV, "0.3")
            .recalculated(NOV, Figure.ofSuppressed())
            .reported(DEC, "0.4");
    Rules recalculated = new RulesSample().compareWithRecalculated().rules();

    assertThat(sample.result().recalculated().get().text()).isEqualTo("[c]");
    assertThat(sample.result().change().get().text()).isEqualTo("10.0 pp");
    assertThat(sample.result(recalculated).change().get().text()).isEqualTo("10.0 pp");
  }

  @Test
  void keepsNumeratorAndDenominatorOfTheCurrentFigure() {
    MeasureResult result = new Sample().reported(DEC, "19", "50").result();

    assertThat(result.current())
        .isEqualTo(
            new PeriodFigure(
                DEC,
                Answer.of(new Shown(number("0.38"), "38.0%")),
                Optional.of(number("19")),
                Optional.of(number("50")),
                false));
  }

  @Test
  void findsTheSamePeriodLastYear() {
    MeasureResult result =
        new Sample().reported(month(2019, 12), "0.3").recalculated(month(2019, 12), "0.9").result();

    assertThat(result.sameLastYear().period()).isEqualTo(month(2019, 12));
    assertThat(result.sameLastYear().text()).isEqualTo("30.0%");
  }

  @Test
  void comparesAccumulatingFiguresWithTheSamePeriodAYearBefore() {
    MeasureResult result =
        new Sample()
            .unit(Unit.NUMBER, 0)
            .accumulates()
            .reported(month(2019, 12), "80")
            .recalculated(month(2019, 12), "81")
            .reported(NOV, "95")
            .reported(DEC, "100")
            .result();

    assertThat(result.previous().period()).isEqualTo(month(2019, 12));
    assertThat(result.change().get().text()).isEqualTo("25.0%");
    assertThat(result.direction().why()).isEqualTo("Compared with Dec 2019");
    assertThat(result.recalculated().get().text()).isEqualTo("81");
  }

  @Test
  void listsTheAreasOfTheCurrentPeriodInOrder() {
    MeasureResult result =
        new Sample()
            .area(DEC, "Yardley", Figure.of(number("1"), number("3")))
            .area(NOV, "Edgbaston", Figure.of(number("0.9")))
            .area(DEC, "Edgbaston", Figure.ofSuppressed())
            .area(DEC, "Ladywood", Figure.of(number("0.5")))
            .result();

    assertThat(result.areas())
        .extracting(area -> area.area() + " " + area.text())
        .containsExactly("Yardley 33.3%", "Edgbaston [c]", "Ladywood 50.0%");
    assertThat(result.areas().get(1).figure())
        .isEqualTo(Answer.unknown("The figure for Dec 2020 is suppressed"));
  }

  @Test
  void takesTheCommentaryOfTheCurrentPeriod() {
    Sample sample = new Sample().commentary(NOV, "Then").reported(DEC, "0.5");
    assertThat(sample.result().commentary()).isEmpty();

    assertThat(sample.commentary(DEC, "Now").result().commentary())
        .contains(new Commentary(DEC, "Now", "Head of Commissioning", "Commentary sheet"));
    assertThat(sample.commentary(DEC, "Later").result().commentary().orElseThrow().text())
        .isEqualTo("Later");
  }

  @Test
  void givesASeriesWithoutHolesUpToTheCurrentPeriod() {
    Figure september = Figure.of(number("0.1"));
    Sample sample =
        new Sample()
            .recalculated(month(2020, 9), september)
            .reported(NOV, "1", "4")
            .reported(month(2021, 1), "0.9")
            .target(new Target.Scope.One(NOV), "0.3")
            .target(new Target.Scope.One(month(2020, 8)), "0.2")
            .target(new Target.Scope.One(month(2021, 1)), "0.4");

    assertThat(sample.result().series())
        .containsExactly(
            new SeriesPoint(
                month(2020, 9),
                Optional.empty(),
                Optional.empty(),
                Optional.of(september),
                Optional.of(number("0.1")),
                Optional.empty(),
                Optional.empty()),
            empty(month(2020, 10)),
            new SeriesPoint(
                NOV,
                Optional.of(Figure.of(number("1"), number("4"))),
                Optional.of(number("0.25")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(number("0.3")),
                Optional.empty()),
            empty(DEC));
  }

  @Test
  void givesASeriesOfTheCurrentPeriodAloneWhereNothingIsKnownYet() {
    assertThat(new Sample().result().series()).containsExactly(empty(DEC));
    assertThat(new Sample().reported(month(2021, 5), "0.5").result().series())
        .containsExactly(empty(DEC));
  }

  @Test
  void givesABiennialSeriesOfEverySecondYear() {
    Sample sample =
        new Sample()
            .frequency(Frequency.BIENNIAL, 0)
            .reporting(month(2019, 11))
            .reported(year(2014), "0.5")
            .reported(year(2018), "0.6");

    assertThat(sample.result().series())
        .extracting(SeriesPoint::period)
        .containsExactly(year(2014), year(2016), year(2018));
  }

  private static SeriesPoint empty(Period period) {
    return new SeriesPoint(
        period,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
