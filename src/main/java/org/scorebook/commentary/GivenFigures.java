package org.scorebook.commentary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;

/**
 * The figures that owners gave where the input has none. Of one owner's the one saved later counts;
 * where two owners differ, or replies of which none was saved later, none does: a figure is never
 * chosen by chance.
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
    Map<String, List<Given>> ofOwners = new TreeMap<>();
    for (Given given : all) {
      ofOwners.computeIfAbsent(Names.key(given.owner()), owner -> new ArrayList<>()).add(given);
    }
    List<Given> each = new ArrayList<>();
    for (List<Given> sent : ofOwners.values()) {
      List<Given> latest = latest(sent, display);
      if (latest.size() == 1) {
        replaced(sent, latest.get(0), display).forEach(notes::add);
      }
      each.addAll(latest);
    }
    if (each.isEmpty()) {
      return;
    }
    Given fullest = fullest(each);
    if (each.stream().allMatch(given -> given.agreesWith(fullest, display))) {
      taken.add(fullest);
    } else {
      notes.add(conflict(each));
    }
  }

  /** One owner's figure that was saved last; several where replies saved together differ. */
  private static List<Given> latest(List<Given> sent, Display display) {
    Optional<Instant> last = sent.get(sent.size() - 1).saved();
    List<Given> together = sent.stream().filter(given -> given.saved().equals(last)).toList();
    Given fullest = fullest(together);
    Map<String, Given> others = new TreeMap<>();
    for (Given given : together) {
      if (!given.agreesWith(fullest, display)) {
        others.putIfAbsent(given.text(), given);
      }
    }
    List<Given> latest = new ArrayList<>(List.of(fullest));
    latest.addAll(others.values());
    return latest;
  }

  /** The one that says most: numerator and denominator before a value alone. */
  private static Given fullest(List<Given> agreeing) {
    return agreeing.stream()
        .filter(given -> given.figure().hasNumeratorAndDenominator())
        .findFirst()
        .orElse(agreeing.get(0));
  }

  /** What is said of the figures that the owner sent before another. */
  private static List<Problem> replaced(List<Given> sent, Given used, Display display) {
    Map<String, Given> earlier = new TreeMap<>();
    for (Given given : sent) {
      if (!given.agreesWith(used, display)) {
        earlier.put(given.file() + given.text(), given);
      }
    }
    return earlier.values().stream().map(other -> replaced(other, used)).toList();
  }

  private static Problem replaced(Given other, Given used) {
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
    boolean ofOneOwner = each.stream().allMatch(given -> Names.same(given.owner(), first.owner()));
    return FIGURES_DIFFER.at(
        first.place(),
        first.measure().id(),
        "two replies give different figures for "
            + first.period().label()
            + ", and none is taken: "
            + named(each)
            + ". Ask "
            + (ofOneOwner ? first.owner() + " which one stands" : "the owners to agree")
            + ", or type the right one on Data.");
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
