package org.scorebook.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** Areas of this edition beside those of earlier ones: what follows from both, and what not. */
class HiddenAreasOverTimeTest {
  private static final String HIDE =
      ". Type [c] in its place, or mark the measure Disclosure Public.";
  private static final Period OCT = NOV.plus(-1);
  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  private static List<String> found(Sample... samples) {
    return SmallNumbers.of(EditionSample.of(samples).results(rules.orElseThrow())).found().stream()
        .map(small -> small.measure() + " " + small.text())
        .toList();
  }

  private static Sample people(String id, String title) {
    return new Sample()
        .id(id)
        .unit(Unit.NUMBER, 0)
        .row(row -> row.title(title))
        .twelveMonths(Aggregate.SUM);
  }

  private static Sample areas(Sample sample, Period period, String... figures) {
    String[] names = {"North", "South", "East"};
    for (int i = 0; i < figures.length; i++) {
      sample.area(
          period,
          names[i],
          figures[i].equals("[c]") ? Figure.ofSuppressed() : Figure.of(number(figures[i])));
    }
    return sample;
  }

  private static Sample toDate(String... now) {
    Sample sample =
        people("Y", "A, year to date").accumulates().reported(NOV, "190").reported(DEC, "222");
    return areas(areas(sample, NOV, "60", "61", "69"), DEC, now);
  }

  @Test
  void anAreaBesideItselfOfTheEditionBefore() {
    String told = "North: 63 beside 60 for Nov 2020 is a difference of 3, fewer than 5" + HIDE;
    assertThat(found(toDate("63", "73", "86"))).containsExactly("Y " + told);
    assertThat(found(toDate("65", "71", "86"))).as("many").isEmpty();
    assertThat(found(toDate("60", "76", "86"))).as("nobody").isEmpty();
    assertThat(found(toDate("[c]", "[c]", "86"))).as("hidden").isEmpty();
    Sample months = areas(areas(people("M", "A"), NOV, "60"), DEC, "63");
    assertThat(found(months)).as("months share nothing").isEmpty();
    assertThat(found(months.twelveMonths(Aggregate.LATEST))).containsExactly("M " + told);
    assertThat(found(months.twelveMonths(Aggregate.SUM).coversTwelveMonths()))
        .containsExactly("M " + told);
    Sample gap = areas(people("Y", "A").accumulates(), OCT, "60");
    assertThat(found(areas(areas(gap, NOV, "[c]"), DEC, "63")))
        .containsExactly(
            "Y North: 63 beside 60 for Oct 2020 is a difference of 3, fewer than 5" + HIDE);
    Sample newYear = people("Y", "A").accumulates().reporting(Sample.month(2020, 4));
    areas(newYear, Sample.month(2020, 3), "60");
    assertThat(found(areas(newYear, Sample.month(2020, 4), "63"))).as("a new year").isEmpty();
  }

  @Test
  void anAreasOthers() {
    Sample shares = new Sample().accumulates();
    shares.area(NOV, "North", Figure.of(number("60"), number("80")));
    assertThat(found(shares.area(DEC, "North", Figure.of(number("70"), number("91")))))
        .containsExactly(
            "M1 North: 70 of 91 beside 60 of 80 for Nov 2020 is a difference among the others of 1,"
                + " fewer than 5"
                + HIDE);
  }

  @Test
  void aMonthsAreaOfTheYearSoFar() {
    Sample months =
        areas(people("M", "A").reported(NOV, "30").reported(DEC, "32"), DEC, "[c]", "[c]", "17");
    assertThat(found(months, toDate("65", "71", "86")))
        .containsExactly(
            "M North's [c] is 65 of Y for Dec 2020 less 60 of Y for Nov 2020, so 5. Hide 2 more"
                + " areas; Y's North (65) and Y's South (71) protect it together.",
            "M South's [c] is 71 of Y for Dec 2020 less 61 of Y for Nov 2020, so 10. Hide 2 more"
                + " areas; Y's South (71) and Y's North (65) protect it together.");
    assertThat(found(months, toDate("[c]", "[c]", "86"))).isEmpty();
    Sample others = people("Y", "B, year to date").accumulates().reported(DEC, "222");
    areas(areas(others, NOV, "60", "61", "69"), DEC, "65", "71", "86");
    assertThat(found(months, others)).as("something else is counted").isEmpty();
  }

  @Test
  void anAreaThatAnEarlierEditionHid() {
    Sample months = people("M", "A");
    areas(areas(areas(months, OCT, "12"), NOV, "[c]"), DEC, "15");
    Sample quarters = people("Q", "A in the quarter").frequency(Frequency.QUARTERLY, 0);
    assertThat(found(months, areas(quarters, quarter(2020, 3), "30")))
        .containsExactly(
            "M North in Nov 2020's [c] is 30 of Q for Q3 2020/21 less 12 for Oct 2020 and 15 for"
                + " Dec 2020, so 3. Hide one more figure; North (15) is the smallest that"
                + " protects it.");
    assertThat(found(areas(months, DEC, "15"), quarters.id("R"))).as("another title").isEmpty();
  }
}
