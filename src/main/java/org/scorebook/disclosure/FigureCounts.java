package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Aggregate;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.order.Order;
import org.scorebook.text.Names;

/** Small numbers in the figures of one measure, and between two of them. */
final class FigureCounts {
  private final MeasureResult result;
  private final Measure measure;
  private final int below;
  private final List<SmallNumber> found = new ArrayList<>();
  private final Set<Source> small = new HashSet<>();

  /** Those of the periods before the current one, by the name of the area as it is compared. */
  private final Map<String, List<AreaFigure>> earlierAreas;

  /**
   * What one figure of a period counts, as far as it is shown.
   *
   * @param rest those of whom it is a share and whom it does not count
   */
  private record Said(Basis basis, Period period, BigDecimal count, Optional<BigDecimal> rest) {
    String words() {
      return count.toPlainString() + recalculated();
    }

    /** {@code 70 of 91}. */
    String share() {
      return count.toPlainString()
          + " of "
          + count.add(rest.orElse(BigDecimal.ZERO)).toPlainString()
          + recalculated();
    }

    private String recalculated() {
      return basis == Basis.RECALCULATED ? " recalculated" : "";
    }
  }

  private FigureCounts(MeasureResult result, int below) {
    this.result = result;
    this.measure = result.measure();
    this.below = below;
    this.earlierAreas =
        result.data().areas().stream()
            .filter(area -> area.period().compareTo(result.periods().current()) < 0)
            .collect(Collectors.groupingBy(area -> Names.key(area.area())));
  }

  static List<SmallNumber> of(MeasureResult result, int below) {
    return new FigureCounts(result, below).find();
  }

  private List<SmallNumber> find() {
    for (SeriesPoint point : result.series()) {
      each(Basis.REPORTED, point.period(), point.reported(), point.recalculated());
      each(Basis.RECALCULATED, point.period(), point.recalculated(), point.reported());
    }
    // A period without a figure, or with a hidden one, stands between two that are shown.
    Optional<Said> reported = Optional.empty();
    Optional<Said> known = Optional.empty();
    for (SeriesPoint point : result.series()) {
      recalculated(point);
      Optional<Said> now = said(Basis.REPORTED, point.period(), point.reported());
      Optional<Said> later = said(Basis.RECALCULATED, point.period(), point.recalculated());
      between(reported, now);
      between(known, now);
      between(known, later);
      reported = now.isPresent() ? now : reported;
      known = later.isPresent() ? later : now.isPresent() ? now : known;
    }
    result.data().areas().stream()
        .filter(area -> area.period().equals(result.periods().current()))
        .forEach(this::area);
    return found;
  }

  private Optional<BigDecimal> count(Optional<Figure> shown) {
    return Counts.of(measure, shown).count();
  }

  private Optional<Said> said(Basis basis, Period period, Optional<Figure> shown) {
    Counts counts = Counts.of(measure, shown);
    return counts.count().map(count -> new Said(basis, period, count, counts.rest(measure)));
  }

  /**
   * A figure by itself.
   *
   * @param other the one beside it, by whose denominator it can be read where it has none
   */
  private void each(Basis basis, Period period, Optional<Figure> figure, Optional<Figure> other) {
    boolean isCurrent = basis == Basis.REPORTED && period.equals(result.periods().current());
    Optional<BigDecimal> beside =
        isCurrent ? result.data().benchmark().flatMap(Benchmark::denominator) : Optional.empty();
    Optional<BigDecimal> denominator =
        beside.or(() -> other.filter(shown -> !shown.suppressed()).flatMap(Figure::denominator));
    OwnCount.tell(measure, Counts.of(measure, figure, denominator), below)
        .ifPresent(said -> add(new Source.OfFigure(basis, period), said + OwnCount.HIDE));
  }

  private void area(AreaFigure area) {
    OwnCount.tell(measure, Counts.of(measure, Optional.of(area.figure())), below)
        .or(() -> said(area).flatMap(now -> before(area).flatMap(then -> difference(then, now))))
        .ifPresent(
            said ->
                add(
                    new Source.OfArea(area.period(), area.area()),
                    area.area() + ": " + said + OwnCount.HIDE));
  }

  private Optional<Said> said(AreaFigure area) {
    return said(Basis.REPORTED, area.period(), Optional.of(area.figure()));
  }

  /** The same area of the current period as an earlier edition showed it. */
  private Optional<Said> before(AreaFigure area) {
    return earlierAreas.getOrDefault(Names.key(area.area()), List.of()).stream()
        .filter(before -> overlap(before.period(), area.period()))
        .flatMap(before -> said(before).stream())
        .max(Order.by(Said::period));
  }

  private void recalculated(SeriesPoint point) {
    Optional<BigDecimal> reported = count(point.reported());
    Optional<BigDecimal> recalculated = count(point.recalculated());
    Optional<BigDecimal> difference = Counts.difference(reported, recalculated);
    if (Counts.isSmall(difference, below)
        && !isTold(Basis.REPORTED, point.period())
        && !isTold(Basis.RECALCULATED, point.period())) {
      add(
          new Source.OfFigure(Basis.RECALCULATED, point.period()),
          recalculated.orElseThrow().toPlainString()
              + " recalculated less "
              + reported.orElseThrow().toPlainString()
              + " reported is a difference of "
              + difference.orElseThrow().toPlainString()
              + ", fewer than "
              + below
              + OwnCount.HIDE);
    }
  }

  /** Whether two figures share some of their time, or of those whom they count. */
  private boolean overlap(Period before, Period now) {
    if (measure.accumulates()) {
      return before.financialYear().equals(now.financialYear());
    }
    return measure.coversTwelveMonths()
        ? before.plusYears(1).last().isAfter(now.last())
        : measure.twelveMonths() == Aggregate.LATEST;
  }

  /** Two figures, unless one of them is named already, and so will be hidden. */
  private void between(Optional<Said> shownBefore, Optional<Said> shownNow) {
    if (shownBefore.isEmpty() || shownNow.isEmpty()) {
      return;
    }
    Said before = shownBefore.get();
    Said now = shownNow.get();
    if (overlap(before.period(), now.period())
        && !isTold(before.basis(), before.period())
        && !isTold(now.basis(), now.period())) {
      difference(before, now)
          .ifPresent(
              text -> add(new Source.OfFigure(now.basis(), now.period()), text + OwnCount.HIDE));
    }
  }

  /** Of those who are counted, or of the others of whom they are a share. */
  private Optional<String> difference(Said before, Said now) {
    Optional<BigDecimal> counted =
        Counts.difference(Optional.of(now.count()), Optional.of(before.count()));
    Optional<BigDecimal> others = Counts.difference(now.rest(), before.rest());
    boolean isOfCounted = Counts.isSmall(counted, below);
    return (isOfCounted ? counted : others)
        .filter(difference -> Counts.isSmall(Optional.of(difference), below))
        .map(
            difference ->
                (isOfCounted ? now.words() : now.share())
                    + " beside "
                    + (isOfCounted ? before.words() : before.share())
                    + " for "
                    + before.period().label()
                    + (isOfCounted
                        ? " is a difference of "
                        : " is a difference among the others of ")
                    + difference.toPlainString()
                    + ", fewer than "
                    + below);
  }

  private boolean isTold(Basis basis, Period period) {
    return small.contains(new Source.OfFigure(basis, period));
  }

  private void add(Source source, String text) {
    small.add(source);
    found.add(new SmallNumber(measure.id(), source, text));
  }
}
