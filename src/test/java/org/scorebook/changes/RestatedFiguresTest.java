package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.model.Basis.RECALCULATED;
import static org.scorebook.model.Basis.REPORTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;

/** Which figures are restated, and what others are called that are not what was shown. */
class RestatedFiguresTest {
  private static final Period JULY = DEC.plus(-5);
  private static final Figure HIDDEN = Figure.ofSuppressed();

  private static Sample withoutJuly() {
    return new Sample().unit(Unit.NUMBER, 0).reported(JULY.plus(-2), "90").reported(DEC, "102");
  }

  private static Sample reported(String value) {
    return withoutJuly().reported(JULY, value);
  }

  /** {@code Figure restated [REPORTED]: …} of each change. */
  private static List<String> rows(Sample then, Sample now) {
    return changes(then, now).rows().stream()
        .map(
            row ->
                row.kind().word()
                    + ", "
                    + row.kind().label()
                    + " "
                    + row.restated()
                    + " "
                    + row.text())
        .toList();
  }

  private static EditionChanges changes(Sample then, Sample now) {
    return EditionChanges.between(
        Earlier.of("", EditionSample.of(then).results(RulesSample.standard())),
        EditionSample.of(now).results(RulesSample.standard()));
  }

  @Test
  void theFigureThatDiffersFromTheOneShownIsRestated() {
    assertThat(rows(reported("101"), reported("104")))
        .containsExactly(
            "restated, Figure restated [REPORTED] Short M1: Jul 2020 was 101 and is 104 (+3).");
    assertThat(rows(reported("101"), reported("101").recalculated(JULY, "104")))
        .as("what was reported stays")
        .containsExactly(
            "restated, Figure restated [RECALCULATED] Short M1: Jul 2020 was 101 and is 104 (+3).");
    assertThat(
            rows(
                reported("101").recalculated(JULY, "103"),
                reported("101").recalculated(JULY, "104")))
        .containsExactly(
            "restated, Figure restated [RECALCULATED] Short M1: Jul 2020 was 103 and is 104 (+1).");
    assertThat(
            rows(
                reported("101").recalculated(JULY, "104"),
                reported("102").recalculated(JULY, "104")))
        .as("the recalculated figure stays")
        .containsExactly(
            "restated, Figure restated [REPORTED] Short M1: Jul 2020 was 101 and is 102 (+1).");
    assertThat(rows(reported("101"), reported("101").recalculated(JULY, "101"))).isEmpty();
    assertThat(rows(reported("101").recalculated(JULY, "104"), reported("101")))
        .as("both were shown")
        .containsExactly(
            "restated, Figure restated [] Short M1: Jul 2020 was 104 and is 101 (-3).");
  }

  @Test
  void eachOfTwoFiguresIsRestatedByItself() {
    Map<String, Set<Period>> one = Map.of("M1", Set.of(JULY));
    EditionChanges both = changes(reported("101"), reported("102").recalculated(JULY, "104"));
    assertThat(both.rows()).hasSize(1);
    assertThat(both.restated(REPORTED)).isEqualTo(one);
    assertThat(both.restated(RECALCULATED)).isEqualTo(one);
    EditionChanges known = changes(reported("101"), reported("101").recalculated(JULY, "104"));
    assertThat(known.restated(REPORTED)).isEmpty();
    assertThat(known.restated(RECALCULATED)).isEqualTo(one);
  }

  @Test
  void aFigureOfWhichNoneWasShownIsAdded() {
    assertThat(rows(withoutJuly(), reported("101")))
        .containsExactly("restated, Figure added [] Short M1: Jul 2020 had no figure; it is 101.");
    assertThat(rows(withoutJuly(), withoutJuly().recalculated(JULY, "101")))
        .containsExactly("restated, Figure added [] Short M1: Jul 2020 had no figure; it is 101.");
    assertThat(rows(withoutJuly().reported(JULY, HIDDEN), reported("101")))
        .containsExactly("restated, Figure added [] Short M1: Jul 2020 was [c] and is 101.");
  }

  @Test
  void aFigureOfWhichNoneIsShownIsWithdrawn() {
    assertThat(rows(reported("101"), withoutJuly()))
        .containsExactly(
            "restated, Figure withdrawn [] Short M1: Jul 2020 was 101; there is no figure any"
                + " more.");
    assertThat(rows(reported("101"), withoutJuly().reported(JULY, HIDDEN)))
        .containsExactly(
            "restated, Figure withdrawn [] Short M1: the figure for Jul 2020 is no longer shown.");
  }

  @Test
  void anAreaIsCalledTheSame() {
    Sample without = reported("101").area(DEC, "South", Figure.of(number("4")));
    Sample with =
        reported("101")
            .area(DEC, "South", Figure.of(number("4")))
            .area(DEC, "North", Figure.of(number("3")));
    assertThat(rows(without, with))
        .containsExactly(
            "restated, Figure added [] Short M1, North: Dec 2020 had no figure; it is 3.");
    assertThat(rows(with, without))
        .containsExactly(
            "restated, Figure withdrawn [] Short M1, North: Dec 2020 was 3; there is no figure any"
                + " more.");
  }

  @Test
  void whatMovedAStatusNamesTheFigureThatWasShown() {
    Sample then = withoutJuly().reported(DEC, HIDDEN).target("90");
    assertThat(changes(then, withoutJuly().target("90")).rows())
        .extracting(EditionChange::text)
        .first()
        .isEqualTo(
            "Short M1 went from N/A to GREEN: the figure for Dec 2020, which was not shown, is"
                + " 102.");
  }
}
