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
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/** What is hidden of recalculated figures and follows from other such: that it is told, or not. */
class HiddenKnownNowTest {
  private static final Period OCT = NOV.plus(-1);
  private static Optional<Rules> rules = Optional.empty();

  @BeforeAll
  static void rules() throws Exception {
    rules = RuleSets.in(Path.of("rules")).read("small-numbers").value();
  }

  private static List<SmallNumber> hidden(Sample... samples) {
    return SmallNumbers.of(EditionSample.of(samples).results(rules.orElseThrow())).found().stream()
        .filter(SmallNumber::hidden)
        .toList();
  }

  private static List<String> found(Sample... samples) {
    return hidden(samples).stream().map(small -> small.measure() + " " + small.text()).toList();
  }

  private static Sample people(String id, String title) {
    return new Sample().id(id).unit(Unit.NUMBER, 0).row(row -> row.title(title));
  }

  private static Figure figure(String text) {
    return text.equals("[c]") ? Figure.ofSuppressed() : Figure.of(number(text));
  }

  /** January to December 2020: quarters of 38, 39 and 45, and a last one of 11, 9 and 14. */
  private static Sample months() {
    String[] figures = {"12", "15", "11", "14", "13", "12", "16", "11", "18", "11", "9", "14"};
    Sample sample = people("M", "A");
    for (int i = 0; i < figures.length; i++) {
      sample.reported(DEC.plus(i - 11), figures[i]);
    }
    return sample;
  }

  private static Sample quarters(String last) {
    return people("Q", "A in the quarter")
        .frequency(Frequency.QUARTERLY, 0)
        .reported(quarter(2020, 1), "39")
        .reported(quarter(2020, 2), "45")
        .reported(quarter(2020, 3), figure(last));
  }

  @Test
  void aRecalculatedMonthOfItsRecalculatedQuarter() {
    Sample months = months().recalculated(OCT, "16").recalculated(NOV, Figure.ofSuppressed());
    Sample quarters = quarters("34").recalculated(quarter(2020, 3), "50");
    assertThat(found(months, quarters))
        .containsExactly(
            "M Nov 2020's recalculated [c] is 50 of Q for Q3 2020/21 less 16 for Oct 2020 and 14"
                + " for Dec 2020, so 20. Hide one more figure; M's Dec 2020 (14) is the smallest"
                + " that protects it.");
    assertThat(hidden(months, quarters).get(0).source())
        .isEqualTo(new Source.OfFigure(Basis.RECALCULATED, NOV));
    assertThat(found(months.recalculated(DEC, Figure.ofSuppressed()), quarters))
        .as("two are hidden")
        .isEmpty();
  }

  @Test
  void aQuarterOfWhichNoMonthOrAllWereRecalculated() {
    Sample hidden = months().recalculated(NOV, Figure.ofSuppressed());
    assertThat(found(hidden, quarters("34"))).as("the quarter is what was reported").isEmpty();
    assertThat(
            found(months(), quarters("34").recalculated(quarter(2020, 3), Figure.ofSuppressed())))
        .as("the months are")
        .isEmpty();
    assertThat(
            found(
                months().recalculated(NOV, "20"),
                quarters("34").recalculated(quarter(2020, 3), Figure.ofSuppressed())))
        .containsExactly(
            "Q Q3 2020/21's recalculated [c] is 11 of M for Oct 2020 and 20 of M for Nov 2020 and"
                + " 14 of M for Dec 2020 together, so 45. Hide one more figure; M's Oct 2020 (11)"
                + " is the smallest that protects it.");
  }

  @Test
  void aReportedMonthBesideRecalculatedOnes() {
    Sample hidden =
        months()
            .reported(OCT, Figure.ofSuppressed())
            .recalculated(OCT, "16")
            .reported(NOV, Figure.ofSuppressed());
    assertThat(found(hidden, quarters("[c]").recalculated(quarter(2020, 3), "50")))
        .containsExactly(
            "M Nov 2020's [c] is 50 of Q for Q3 2020/21 less 16 for Oct 2020 and 14 for Dec 2020,"
                + " so 20. Hide one more figure; M's Dec 2020 (14) is the smallest that protects"
                + " it.");
    assertThat(found(hidden, quarters("[c]"))).isEmpty();
  }

  @Test
  void anotherMeasureThatCountsTheSame() {
    Sample hidden = months().recalculated(NOV, Figure.ofSuppressed());
    Sample same = months().id("N").countedAs("People");
    assertThat(found(hidden, same)).as("it was not recalculated").isEmpty();
    assertThat(found(hidden, same.recalculated(NOV, "20")))
        .containsExactly(
            "M Nov 2020's recalculated [c] stands in N, which counts the same: 20. Type [c] there"
                + " too.");
  }

  @Test
  void measuresThatAddUp() {
    Sample total = people("T", "All");
    Sample other = people("O", "Others");
    String[] others = {"20", "31", "25", "24", "33", "27", "26", "31", "28", "24", "21", "24"};
    String[] both = {"32", "46", "36", "38", "46", "39", "42", "42", "46", "35", "30", "38"};
    for (int i = 0; i < both.length; i++) {
      other.reported(DEC.plus(i - 11), others[i]);
      total.reported(DEC.plus(i - 11), both[i]);
    }
    Sample hidden = months().recalculated(NOV, Figure.ofSuppressed());
    assertThat(found(hidden, other, total)).as("the total was not recalculated").isEmpty();
    assertThat(found(hidden, other, total.recalculated(NOV, "41")))
        .containsExactly(
            "M Nov 2020's recalculated [c] is 41 of T less 21 of O, so 20. Hide one more figure;"
                + " O's Nov 2020 (21) is the smallest that protects it.");
  }
}
