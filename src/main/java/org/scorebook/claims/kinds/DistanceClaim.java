package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Stated.Unit;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.model.TargetType;

/**
 * How far the figure is from a target, the median or the top quartile: {@code 9.4 points below the
 * target}. Compared with the difference, in points or in percent of it.
 */
final class DistanceClaim implements ClaimKind {
  private static final Phrase FROM =
      Phrase.of(
          "short|away|off|below|above|under|over|higher|lower|better|worse|ahead|behind|from|adrift"
              + " of|than|from? ~ year? -? end? monthly|quarterly|annual|profiled?"
              + " target|profile|median|top|first|1st quartile?");
  private static final Phrase OF_TARGET = Phrase.of("of ~ target");
  private static final Map<String, Integer> SIDES =
      Map.of(
          "below", -1, "under", -1, "short", -1, "lower", -1, "above", 1, "over", 1, "higher", 1);

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && clause.isOurs() && i < clause.size(); i++) {
      Optional<Stated> number = clause.at(i).number();
      if (number.isPresent() && isWithin(clause, i) && isNow(clause, page)) {
        within(clause, page, number.get(), i).ifPresent(verdicts::add);
      }
      int from = number.isPresent() ? word(clause, i) : -1;
      int end = from < 0 ? -1 : FROM.end(clause.tokens(), from);
      boolean own = !WordSet.of("savings national stretch").contains(clause.word(end - 1));
      if (end >= 0 && own && isNow(clause, page) && suits(page, number.get())) {
        verdict(clause, page, number.get(), i, from, end).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  /** {@code within 5 points of the target}. */
  private static boolean isWithin(Reading clause, int number) {
    return clause.word(number - 1).equals("within")
        && OF_TARGET.end(clause.tokens(), number + 1) == clause.size();
  }

  private static Optional<ClaimVerdict> within(
      Reading clause, PageFigures page, Stated stated, int number) {
    Optional<BigDecimal> target = page.target();
    Optional<BigDecimal> figure = page.currentValue();
    boolean plain = stated.unit() == Unit.POINTS ? page.isPercent() : page.suits(stated);
    if (target.isEmpty() || figure.isEmpty() || !plain || page.targetTo().isPresent()) {
      return Optional.empty();
    }
    BigDecimal off = figure.get().subtract(target.get());
    boolean holds =
        (page.isPercent() && stated.unit() != Unit.POINTS)
            || page.inWords(off.abs()).compareTo(stated.value().add(stated.step())) <= 0
            || page.meets(target.get()).orElse(true);
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(number - 1, clause.size()),
            page.shownNow()
                + ", "
                + page.difference(off)
                + " from the target of "
                + page.result().target().get().text(),
            "Correct the difference."));
  }

  /** The word of side may stand behind what is counted: {@code 3 people short of}. */
  private static int word(Reading clause, int number) {
    int at = number + 1;
    boolean counted =
        at + 1 < clause.size()
            && FROM.end(clause.tokens(), at) < 0
            && clause.vocabulary().owns(clause.word(at));
    return counted ? at + 1 : at;
  }

  private static boolean isNow(Reading clause, PageFigures page) {
    boolean subject = clause.about() != Reading.About.OPEN || clause.verb() == clause.size();
    return subject
        && !clause.times().saysBase()
        && clause
            .periods()
            .map(at -> at.isEmpty() || at.equals(List.of(page.current())))
            .orElse(false);
  }

  private static boolean suits(PageFigures page, Stated stated) {
    return stated.unit() == Unit.POINTS
        ? page.isPercent()
        : stated.unit() == Unit.PERCENT || page.suits(stated);
  }

  private record Mark(String name, BigDecimal value) {}

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, Stated stated, int number, int from, int end) {
    List<Mark> marks = marks(clause, page, from, end);
    Optional<BigDecimal> figure = page.currentValue();
    if (marks.isEmpty() || figure.isEmpty()) {
      return Optional.empty();
    }
    int side = SIDES.getOrDefault(clause.word(from), 0);
    boolean fits =
        page.currentFigures().stream()
            .anyMatch(
                value ->
                    marks.stream().anyMatch(mark -> fits(page, stated, value, mark.value(), side)));
    Mark shown = marks.get(0);
    return Optional.of(
        ClaimVerdict.of(
            fits,
            clause.quote(number, end),
            page.shownNow()
                + ", "
                + page.difference(figure.get().subtract(shown.value()))
                + " from "
                + shown.name(),
            "Correct the difference."));
  }

  private static List<Mark> marks(Reading clause, PageFigures page, int from, int end) {
    List<Mark> marks = new ArrayList<>();
    String last = clause.word(end - 1);
    boolean year =
        clause.tokens().subList(from, end).stream().anyMatch(t -> t.is("year") || t.is("annual"));
    boolean profile = last.equals("profile") && page.measure().targetType() == TargetType.PROFILE;
    if (last.equals("target") || profile) {
      if (!year) {
        page.result()
            .target()
            .find()
            .ifPresent(t -> marks.add(new Mark("the target of " + t.text(), t.value())));
        page.targetTo()
            .ifPresent(
                to ->
                    marks.add(
                        new Mark("the target of " + page.result().target().get().text(), to)));
      }
      page.result()
          .endOfYearTarget()
          .find()
          .ifPresent(t -> marks.add(new Mark("the year-end target of " + t.text(), t.value())));
    } else if (last.equals("median") || last.equals("quartile")) {
      String label = last.equals("median") ? "2nd" : "1st";
      page.result().quartiles().find().stream()
          .flatMap(quartiles -> quartiles.rows().stream())
          .filter(row -> row.label().equals(label) && !row.own())
          .map(Quartiles.Row::score)
          .forEach(
              score ->
                  marks.add(
                      new Mark(
                          "the "
                              + (last.equals("median") ? "median" : "top quartile")
                              + " of "
                              + score.text(),
                          score.value())));
    }
    return marks;
  }

  private static boolean fits(
      PageFigures page, Stated stated, BigDecimal figure, BigDecimal mark, int side) {
    BigDecimal exact = figure.subtract(mark);
    BigDecimal shown = page.rounded(figure).subtract(mark);
    boolean right =
        side == 0
            || !page.prefersUp()
            || exact.signum() == 0
            || Integer.signum(exact.signum()) == side;
    boolean share =
        stated.unit() == Unit.PERCENT
            && mark.signum() != 0
            && stated.fits(exact.abs().divide(mark.abs(), MathContext.DECIMAL64).movePointRight(2));
    boolean plain =
        (stated.unit() != Unit.PERCENT || page.isPercent())
            && (stated.fits(page.inWords(exact.abs())) || stated.fits(page.inWords(shown.abs())));
    return right && (share || plain);
  }
}
