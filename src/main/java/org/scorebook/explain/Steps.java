package org.scorebook.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.changes.Definition;
import org.scorebook.explain.Explanation.Step;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;

/** The steps of one measure, in the order in which they follow. */
record Steps(MeasureResult result, Rules rules, Explanation.Cells cells) {

  Step definition() {
    List<String> lines = new ArrayList<>();
    Definition.of(result.measure())
        .forEach(
            (column, text) -> {
              if (!text.isEmpty()) {
                lines.add(column + ": " + text);
              }
            });
    return new Step("Definition (Measures)", lines);
  }

  Step periods(Period edition) {
    return new Step(
        "Period: " + result.current().period().label(),
        List.of(
            "The edition is of "
                + edition.title()
                + "; the measure is "
                + result.measure().frequency().word()
                + arrears()
                + ".",
            "It is compared with " + result.previous().period().label() + "."));
  }

  private String arrears() {
    int arrears = result.measure().arrears();
    return arrears == 0
        ? ", without arrears"
        : ", with " + arrears + (arrears == 1 ? " period" : " periods") + " of arrears";
  }

  Step typed() {
    List<String> lines = new ArrayList<>();
    figure("Previous", result.previous(), Basis.REPORTED, lines);
    result
        .recalculated()
        .find()
        .ifPresent(figure -> figure("Recalculated", figure, Basis.RECALCULATED, lines));
    figure("Current", result.current(), Basis.REPORTED, lines);
    return new Step("Figure: " + shown(result.current()), lines);
  }

  private void figure(String name, PeriodFigure figure, Basis basis, List<String> lines) {
    Optional<Figure> typed =
        (basis == Basis.REPORTED ? result.data().reported() : result.data().recalculated())
            .find(figure.period());
    String cell =
        typed
            .flatMap(there -> cells.figure(basis, figure.period()))
            .map(at -> at + ": ")
            .orElse("");
    String division =
        typed
            .filter(Figure::hasNumeratorAndDenominator)
            .map(
                there ->
                    ", which is "
                        + there.numerator().orElseThrow().toPlainString()
                        + " over "
                        + there.denominator().orElseThrow().toPlainString())
            .orElse("");
    lines.add(
        name
            + " ("
            + figure.period().label()
            + "): "
            + cell
            + (figure.text().isEmpty() ? figure.figure().why() : figure.text() + division)
            + ".");
  }

  private static String shown(PeriodFigure figure) {
    return figure.text().isEmpty() ? "none" : figure.text();
  }

  Step target() {
    List<String> lines = new ArrayList<>();
    lines.add("Target type: " + result.measure().targetType().word() + ".");
    unknown(result.target(), lines);
    Period now = result.current().period();
    result
        .target()
        .find()
        .ifPresent(
            target ->
                lines.add(
                    cell(
                            new Target.Scope.One(now),
                            new Target.Scope.Year(now.financialYear()),
                            new Target.Scope.Always())
                        + target.text()
                        + "."));
    result
        .endOfYearTarget()
        .find()
        .ifPresent(
            target ->
                lines.add(
                    "Year end: "
                        + cell(new Target.Scope.EndOfYear(now.financialYear()))
                        + target.text()
                        + "."));
    return new Step("Target: " + result.target().find().map(Shown::text).orElse("none"), lines);
  }

  /** The cell of the target that holds, with a colon behind it: the most specific row. */
  private String cell(Target.Scope... scopes) {
    for (Target.Scope scope : scopes) {
      if (result.data().targets().stream().anyMatch(target -> target.scope().equals(scope))) {
        return cells.target(scope).map(at -> at + ": ").orElse("");
      }
    }
    return "";
  }

  private static void unknown(Answer<?> answer, List<String> lines) {
    if (!answer.isKnown()) {
      lines.add(answer.why() + ".");
    }
  }

  Step status() {
    List<String> lines = new ArrayList<>();
    lines.add(result.status().reason() + ".");
    lines.add(
        "Rules: status.compare "
            + rules.values().getOrDefault("status.compare", "")
            + "; tolerance "
            + result.tolerance().name()
            + " ("
            + result.tolerance().text()
            + ").");
    lines.addAll(WhatIf.of(result, rules));
    return new Step("Status: " + result.status().label(), lines);
  }

  Step change() {
    List<String> lines = new ArrayList<>();
    lines.add("Direction: " + result.direction().text() + ". " + result.direction().why() + ".");
    lines.add(
        "Rules: change.compare-with "
            + rules.values().getOrDefault("change.compare-with", "")
            + "; direction.against "
            + rules.values().getOrDefault("direction.against", "")
            + "; direction.static-within "
            + rules.values().getOrDefault("direction.static-within", "")
            + ".");
    unknown(result.change(), lines);
    return new Step(
        "Change: " + result.change().find().map(change -> change.text()).orElse("none"), lines);
  }

  Step yearEnd() {
    List<String> lines = new ArrayList<>();
    unknown(result.outlook(), lines);
    result.outlook().find().ifPresent(outlook -> lines.add(outlook.text() + "."));
    String verdict =
        result
            .outlook()
            .find()
            .flatMap(Outlook::verdict)
            .map(likely -> likely.word())
            .orElse("not judged");
    return new Step("Year end: " + verdict, lines);
  }

  Step areas() {
    Period now = result.current().period();
    return new Step(
        "Areas: " + (result.areas().isEmpty() ? "none" : result.areas().size()),
        result.areas().stream()
            .map(
                area ->
                    area.area()
                        + ": "
                        + cells.area(now, area.area()).map(at -> at + ": ").orElse("")
                        + (area.text().isEmpty() ? area.figure().why() : area.text())
                        + ".")
            .toList());
  }
}
