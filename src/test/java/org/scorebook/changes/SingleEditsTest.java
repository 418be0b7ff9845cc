package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.changes.Edits.OCT;
import static org.scorebook.changes.Edits.RULES;
import static org.scorebook.changes.Edits.changes;
import static org.scorebook.changes.Edits.column;
import static org.scorebook.changes.Edits.data;
import static org.scorebook.changes.Edits.edition;
import static org.scorebook.changes.Edits.measures;
import static org.scorebook.changes.Edits.results;
import static org.scorebook.changes.Edits.target;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.year;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;

/** One thing is edited: exactly one row says so. */
class SingleEditsTest {

  static Stream<Arguments> edits() {
    return Stream.of(
        edit(
            column("DP", "Measure", "Direct payments"),
            "renamed | DP | - | Title of DP | Direct payments |  |  | Short DP is called \"Direct"
                + " payments\"; it was \"Title of DP\"."),
        edit(
            column("DP", "Measure ID", "DP2"),
            "renamed | DP2 | - | DP | DP2 |  |  | Short DP has the ID DP2; it was DP."),
        edit(
            column("DP", "Short name", "Payments"),
            "renamed | DP | - | Short DP | Payments |  |  | Payments: Short name is"
                + " \"Payments\"; it was \"Short DP\"."),
        edit(
            column("DP", "Theme", "Care"),
            "definition | DP | - | Corporate Measures | Care |  |  | Short DP: Theme is \"Care\";"
                + " it was \"Corporate Measures\"."),
        edit(
            column("DP", "Source", "Ledger"),
            "definition | DP | - | Case system | Ledger |  |  | Short DP: Source is \"Ledger\"; it"
                + " was \"Case system\"."),
        edit(
            column("DP", "Source", ""),
            "definition | DP | - | Case system |  |  |  | Short DP: Source is blank; it was \"Case"
                + " system\"."),
        edit(
            column("DP", "Counted as", "Packages"),
            "definition | DP | - | People | Packages |  |  | Short DP: Counted as is \"Packages\";"
                + " it was \"People\"."),
        edit(
            column("DP", "Decimals", "2"),
            "definition | DP | - | 1 | 2 |  |  | Short DP: Decimals is 2; it was 1."),
        edit(
            column("DP", "Compare with", "Last year"),
            "definition | DP | - | Previous | Last year |  | material | Short DP: Compare with is"
                + " Last year; it was Previous. As it was, the direction would be Up (Green)"
                + " instead of N/A."),
        edit(
            column("DP", "Arrears", "1"),
            "definition | DP | - | 0 | 1 |  |  | Short DP: Arrears is 1; it was 0."),
        edit(
            column("OLD", "Preferred travel", "Downwards"),
            "definition | OLD | - | Upwards | Downwards |  |  | Short OLD: Preferred travel is"
                + " Downwards; it was Upwards."),
        edit(
            column("OLD", "Unit", "Rate"),
            "definition | OLD | - | Percentage | Rate |  |  | Short OLD: Unit is Rate; it was"
                + " Percentage."),
        edit(
            column("OLD", "Per", "1000"),
            "definition | OLD | - |  | 1000 |  |  | Short OLD: Per is 1000; it was blank."),
        edit(
            column("OLD", "Frequency", "Annual"),
            "definition | OLD | - | Monthly | Annual |  |  | Short OLD: Frequency is Annual; it was"
                + " Monthly."),
        edit(
            column("DP", "Target type", "Profile"),
            "definition | DP | - | Target | Profile |  |  | Short DP: Target type is Profile; it"
                + " was Target."),
        edit(
            column("DP", "Tolerance", "10%"),
            "tolerance | DP | - |  | 10% |  |  | Short DP: Tolerance is 10%; it was blank."),
        edit(
            column("DP", "12 months", "Mean"),
            "definition | DP | - | None | Mean |  |  | Short DP: 12 months is Mean; it was None."),
        edit(
            column("DP", "Covers", "12 months"),
            "definition | DP | - |  | 12 months |  |  | Short DP: Covers is 12 months; it was"
                + " blank."),
        edit(
            column("DP", "Accumulates", "Yes"),
            "definition | DP | - |  | Yes |  | material | Short DP: Accumulates is Yes; it was"
                + " blank. As it was, the direction would be Up (Green) instead of N/A."),
        edit(
            column("DP", "Areas", "Yes"),
            "definition | DP | - |  | Yes |  |  | Short DP: Areas is Yes; it was blank."),
        edit(
            column("DP", "FAQ", "What is counted? Payments."),
            "definition | DP | - |  | What is counted? Payments. |  |  | Short DP: FAQ is \"What is"
                + " counted? Payments.\"; it was blank."),
        edit(
            column("DP", "Owner", "Head of Homes"),
            "owner | DP | - | Head of Care | Head of Homes |  |  | Short DP: Owner is Head of"
                + " Homes; it was Head of Care."),
        edit(
            column("DP", "Owner", "Head of Care; Head of Homes"),
            "owner | DP | - | Head of Care | Head of Care; Head of Homes |  |  | Short DP: Owner is"
                + " Head of Care; Head of Homes; it was Head of Care."),
        edit(
            column("DP", "Responsible officer", "Director of Care"),
            "owner | DP | - |  | Director of Care |  |  | Short DP: Responsible officer is Director"
                + " of Care; it was blank."),
        edit(
            column("SET", "Override reason", "Still too early."),
            "definition | SET | - | Too early to say. | Still too early. |  |  | Short SET:"
                + " Override reason is \"Still too early.\"; it was \"Too early to say.\"."),
        edit(
            data(target("0.36", "0.36")),
            "target | DP | - | 35.0% | 36.0% |  |  | Short DP: the target is 36.0%; it was 35.0%."),
        edit(
            data(target().target(new Scope.One(DEC), "0.34")),
            "target | DP | 2020-12 | 35.0% | 34.0% |  |  | Short DP: the target for Dec 2020 is"
                + " 34.0%; it was 35.0%."),
        edit(
            data(target().target(new Scope.One(DEC.plus(-2)), "0.34")),
            "target | DP | 2020-10 | 35.0% | 34.0% |  |  | Short DP: the target for Oct 2020 is"
                + " 34.0%; it was 35.0%."),
        edit(
            data(target("0.35", "0.37")),
            "target | DP | 2020-21 | 36.0% | 37.0% |  |  | Short DP: the year-end target for"
                + " 2020/21 is 37.0%; it was 36.0%."),
        edit(
            data(target().target(new Scope.EndOfYear(year(2019)), "0.3")),
            "target | DP | 2019-20 |  | 30.0% |  |  | Short DP: there is a year-end target for"
                + " 2019/20, 30.0%; there was none."),
        edit(
            data(target().reported(OCT, "0.376")),
            "restated | DP | 2020-10 | 37.5% | 37.6% | 0.1 pp |  | Short DP: Oct 2020 was 37.5% and"
                + " is 37.6% (+0.1 pp)."),
        edit(
            data(target().reported(OCT, "0.37501")),
            "restated | DP | 2020-10 | 37.500% | 37.501% | 0.001 pp |  | Short DP: Oct 2020 was"
                + " 37.500% and is 37.501% (+0.001 pp)."),
        edit(
            data(target().reported(OCT, noted("0.376", "Late forms"))),
            "restated | DP | 2020-10 | 37.5% | 37.6% | 0.1 pp |  | Short DP: Oct 2020 was 37.5% and"
                + " is 37.6% (+0.1 pp). Reason: Late forms"),
        edit(
            data(target().reported(DEC, "0.3801")),
            "restated | DP | 2020-12 | 38.00% | 38.01% | 0.01 pp |  | Short DP: Dec 2020 was 38.00%"
                + " and is 38.01% (+0.01 pp)."),
        edit(
            data(target().reported(NOV, "0.381")),
            "restated | DP | 2020-11 | 37.9% | 38.1% | 0.2 pp | material | Short DP: Nov 2020 was"
                + " 37.9% and is 38.1% (+0.2 pp). For Dec 2020 the direction would have been Down"
                + " (Red) instead of Up (Green)."),
        edit(
            data(target().recalculated(NOV, "0.377")),
            "restated | DP | 2020-11 | 37.8% | 37.7% | -0.1 pp |  | Short DP: Nov 2020 was 37.8%"
                + " and is 37.7% (-0.1 pp)."),
        edit(
            data(target().recalculated(OCT, "0.376")),
            "restated | DP | 2020-10 | 37.5% | 37.6% | 0.1 pp |  | Short DP: Oct 2020 was 37.5% and"
                + " is 37.6% (+0.1 pp)."),
        edit(
            data(target().reported(OCT, Figure.ofSuppressed())),
            "restated | DP | 2020-10 | [c] | [c] |  |  | Short DP: the figure for Oct 2020 is no"
                + " longer shown."),
        edit(
            data(target().recalculated(NOV, Figure.ofSuppressed())),
            "restated | DP | 2020-11 | [c] | [c] |  |  | Short DP: the figure for Nov 2020 is no"
                + " longer shown."),
        edit(
            measures(list -> without(list, 0)),
            "removed | DP | - | Title of DP |  |  |  | Short DP (DP) is no longer reported."),
        edit(
            measures(list -> with(list, new Sample().id("NEW").measure())),
            "added | NEW | - |  | Title of NEW |  |  | Short NEW is new (NEW)."));
  }

  private static <T> List<T> without(List<T> list, int index) {
    list.remove(index);
    return list;
  }

  private static <T> List<T> with(List<T> list, T one) {
    list.add(one);
    return list;
  }

  private static Figure noted(String value, String note) {
    Figure figure = Figure.of(Sample.number(value));
    return new Figure(figure.numerator(), figure.denominator(), figure.value(), false, note);
  }

  private static Arguments edit(UnaryOperator<Edition> edit, String row) {
    return Arguments.of(edit, row);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("edits")
  void isOneRow(UnaryOperator<Edition> edit, String row) {
    assertThat(changes(edit)).extracting(SingleEditsTest::text).containsExactly(row);
  }

  private static String text(EditionChange change) {
    return String.join(
        " | ",
        change.kind().word(),
        change.measure().orElse("all"),
        change.period().map(Period::id).orElse("-"),
        change.before(),
        change.now(),
        change.difference(),
        change.material() ? "material" : "",
        change.text());
  }

  @Test
  void eachRuleIsOneRow() {
    Map<String, String> values = new LinkedHashMap<>(RULES.values());
    values.put("status.compare", "exact");
    values.put("name", "own");
    Earlier earlier = Earlier.of("December 2020", results(edition()));
    assertThat(
            EditionChanges.between(earlier, Figures.compute(edition(), RULES.withValues(values)))
                .rows())
        .extracting(SingleEditsTest::text)
        .containsExactly(
            "rules | all | - | default | own |  |  | The rule set is own; it was default.",
            "rules | all | - | displayed | exact |  |  | The rule status.compare is exact; it was"
                + " displayed.");
  }

  @Test
  void orderIsNoChange() {
    assertThat(changes(edition -> edition)).isEmpty();
    assertThat(
            changes(
                measures(
                    list -> {
                      Collections.reverse(list);
                      return list;
                    })))
        .isEmpty();
    assertThat(
            changes(
                data(
                    new Sample()
                        .id("DP")
                        .target(new Scope.EndOfYear(year(2020)), "0.360")
                        .target("0.350")
                        .recalculated(NOV, "0.3780")
                        .reported(DEC, "0.380")
                        .reported(NOV, "0.379")
                        .reported(OCT, "0.375"))))
        .isEmpty();
  }

  @Test
  void aRateShownPerAnotherNumberIsAnotherDefinitionAndNothingRestated() {
    assertThat(
            EditionChanges.between(
                    Earlier.of("December 2020", results(rate("100000"))), results(rate("1000")))
                .rows())
        .extracting(SingleEditsTest::text)
        .containsExactly(
            "definition | RT | - | 100000 | 1000 |  |  | Short RT: Per is 1000; it was 100000.");
  }

  private static Edition rate(String per) {
    return new Sample()
        .id("RT")
        .rate(per, 1)
        .targetType(TargetType.NONE)
        .reported(NOV, "403", "284000")
        .reported(DEC, "417", "284000")
        .edition();
  }
}
