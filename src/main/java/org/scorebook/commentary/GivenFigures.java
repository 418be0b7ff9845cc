package org.scorebook.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.order.Order;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;

/**
 * The figures that owners gave where the input has none. Of one owner's the one saved later counts;
 * where two owners differ, none does: a figure is never chosen by chance.
 *
 * @param taken in display order, at most one for each measure
 * @param notes why others are not
 */
record GivenFigures(List<Given> taken, List<Problem> notes) {
  private static final ProblemKind FIGURE_NOT_TAKEN =
      ProblemKind.warning(
          "given-figure-not-taken", "What the analyst typed stands; the owner may know better.");

  private static final ProblemKind FIGURE_REPLACED =
      ProblemKind.warning("given-figure-replaced", "One owner sent two figures for one period.");

  private static final ProblemKind FIGURES_DIFFER =
      ProblemKind.warning("given-figures-differ", "A figure is never chosen by chance.");

  static GivenFigures of(Results results, List<Reply> replies) {
    List<Given> taken = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    List<Reply> inTime = replies.stream().sorted(Given.LATER).toList();
    for (MeasureResult result : results.measures()) {
      Display display = Display.of(result.measure(), results.rules());
      List<Given> wanted = new ArrayList<>();
      for (Reply reply : inTime) {
        for (Reply.Typed typed : reply.figures()) {
          if (typed.measureId().equalsIgnoreCase(result.measure().id())) {
            screen(result, reply, typed, display, wanted, notes);
          }
        }
      }
      settle(wanted, display, taken, notes);
    }
    return new GivenFigures(taken, notes);
  }

  private static void screen(
      MeasureResult result,
      Reply reply,
      Reply.Typed typed,
      Display display,
      List<Given> wanted,
      List<Problem> notes) {
    Measure measure = result.measure();
    Period period = result.current().period();
    Given given = Given.of(measure, period, reply, typed, display);
    if (measure.state() == State.PLACEHOLDER || !typed.period().equals(period.id())) {
      notes.add(
          refused(
              given,
              "it was asked for "
                  + Period.titleOf(typed.period())
                  + ", and the input asks for "
                  + (measure.state() == State.PLACEHOLDER ? "none" : period.title())
                  + " by now"));
    } else if (result.data().reported().find(period).isEmpty()) {
      wanted.add(given);
    } else {
      Figure now = result.data().reported().find(period).get();
      if (!Given.agree(measure, typed.figure(), now, display)) {
        notes.add(standing(given, now, display));
      }
    }
  }

  private static Problem standing(Given given, Figure now, Display display) {
    String here =
        now.suppressed()
            ? "the input says by now that it must not be shown"
            : "the input has "
                + Values.find(given.measure(), now).map(display::text).orElse("another")
                + " for "
                + given.period().label()
                + " by now";
    return now.suppressed() || given.figure().suppressed()
        ? FIGURE_NOT_TAKEN.at(
            given.place(),
            given.measure().id(),
            "the figure of " + given.owner() + " is not taken: " + here + ". Check Data.")
        : refused(given, here);
  }

  private static Problem refused(Given given, String why) {
    return FIGURE_NOT_TAKEN.at(
        given.place(),
        given.measure().id(),
        "the figure "
            + given.text()
            + " of "
            + given.owner()
            + " is not taken: "
            + why
            + ". Where "
            + given.owner()
            + " is right, correct Data.");
  }

  /** One figure of those that came for a measure, which are in order of saving. */
  private static void settle(
      List<Given> all, Display display, List<Given> taken, List<Problem> notes) {
    Map<String, Given> last = new LinkedHashMap<>();
    for (Given given : all) {
      last.put(Names.key(given.owner()), given);
    }
    Map<String, Given> earlier = new TreeMap<>();
    for (Given given : all) {
      Given used = last.get(Names.key(given.owner()));
      if (used != null && !given.agreesWith(used, display)) {
        earlier.put(given.file() + given.text(), given);
      }
    }
    earlier.values().forEach(other -> notes.add(replaced(other, last)));
    List<Given> each =
        last.values().stream().sorted(Order.by((Given given) -> Names.key(given.owner()))).toList();
    if (each.isEmpty()) {
      return;
    }
    if (each.stream().allMatch(given -> given.agreesWith(each.get(0), display))) {
      taken.add(fullest(each));
    } else {
      notes.add(conflict(each));
    }
  }

  /** The one that says most: numerator and denominator before a value alone. */
  private static Given fullest(List<Given> agreeing) {
    return agreeing.stream()
        .filter(given -> given.figure().hasNumeratorAndDenominator())
        .findFirst()
        .orElse(agreeing.get(0));
  }

  private static Problem replaced(Given other, Map<String, Given> last) {
    Given used = Objects.requireNonNull(last.get(Names.key(other.owner())));
    return FIGURE_REPLACED.at(
        used.place(),
        used.measure().id(),
        used.owner()
            + " sent two figures for "
            + used.period().label()
            + ". The one saved later counts: "
            + named(List.of(used, other)).replace("; ", ", and not ")
            + ".");
  }

  private static Problem conflict(List<Given> each) {
    Given first = each.get(0);
    return FIGURES_DIFFER.at(
        first.place(),
        first.measure().id(),
        "two replies give different figures for "
            + first.period().label()
            + ", and none is taken: "
            + named(each)
            + ". Ask the owners to agree, or type the right one on Data.");
  }

  /** Figures with their owners and files; of numbers none where one must not be shown. */
  private static String named(List<Given> all) {
    boolean secret = all.stream().anyMatch(given -> given.figure().suppressed());
    return all.stream()
        .map(
            given ->
                (secret && !given.figure().suppressed() ? "a number" : given.text())
                    + " from "
                    + given.owner()
                    + " ("
                    + given.file()
                    + ")")
        .collect(Collectors.joining("; "));
  }
}
