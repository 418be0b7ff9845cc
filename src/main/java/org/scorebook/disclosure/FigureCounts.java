package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;

/** Small numbers in the figures of one measure, and between two of them. */
final class FigureCounts {
  static final String HIDE = ". Type [c] in its place, or mark the measure Disclosure Public.";

  private final MeasureResult result;
  private final Measure measure;
  private final int below;
  private final List<SmallNumber> found = new ArrayList<>();
  private final Set<Source> small = new HashSet<>();

  private FigureCounts(MeasureResult result, int below) {
    this.result = result;
    this.measure = result.measure();
    this.below = below;
  }

  static List<SmallNumber> of(MeasureResult result, int below) {
    return new FigureCounts(result, below).find();
  }

  private List<SmallNumber> find() {
    for (SeriesPoint point : result.series()) {
      each(Basis.REPORTED, point.period(), point.reported());
      each(Basis.RECALCULATED, point.period(), point.recalculated());
    }
    Optional<SeriesPoint> before = Optional.empty();
    for (SeriesPoint point : result.series()) {
      recalculated(point);
      if (before.isPresent() && overlap(before.get().period(), point.period())) {
        between(before.get(), point);
      }
      before = Optional.of(point);
    }
    return found;
  }

  private void each(Basis basis, Period period, Optional<Figure> figure) {
    Counts counts = Counts.of(measure, figure);
    Optional<String> text = own(counts);
    text.ifPresent(said -> add(basis, period, said + HIDE));
  }

  /** What one figure tells by itself. */
  private Optional<String> own(Counts counts) {
    if (Counts.isSmall(counts.count(), below)) {
      BigDecimal count = counts.count().orElseThrow();
      return Optional.of(
          (counts.worked() ? "the figure and its denominator give a numerator of " : "")
              + (counts.worked()
                  ? People.counted(measure, count) + ", fewer than " + below
                  : People.countedIs(measure, count) + " fewer than " + below));
    }
    Optional<BigDecimal> rest = counts.rest(measure);
    if (Counts.isSmall(rest, below)) {
      return Optional.of(
          counts.count().orElseThrow().toPlainString()
              + " of "
              + counts.whole().orElseThrow().toPlainString()
              + " leaves "
              + People.counted(measure, rest.orElseThrow())
              + ", fewer than "
              + below);
    }
    if (measure.unit() == Unit.PERCENTAGE && Counts.isSmall(counts.whole(), 2 * below)) {
      return Optional.of(
          "the percentage is of "
              + People.counted(measure, counts.whole().orElseThrow())
              + ", fewer than "
              + 2 * below);
    }
    return Optional.empty();
  }

  private void recalculated(SeriesPoint point) {
    Optional<BigDecimal> reported = Counts.of(measure, point.reported()).count();
    Optional<BigDecimal> recalculated = Counts.of(measure, point.recalculated()).count();
    Optional<BigDecimal> difference = difference(reported, recalculated);
    if (Counts.isSmall(difference, below)
        && !isTold(Basis.REPORTED, point.period())
        && !isTold(Basis.RECALCULATED, point.period())) {
      add(
          Basis.RECALCULATED,
          point.period(),
          recalculated.orElseThrow().toPlainString()
              + " recalculated less "
              + reported.orElseThrow().toPlainString()
              + " reported is a difference of "
              + difference.orElseThrow().toPlainString()
              + ", fewer than "
              + below
              + HIDE);
    }
  }

  /** Whether two successive figures share some of their time, or of those whom they count. */
  private boolean overlap(Period before, Period now) {
    return measure.accumulates()
        ? before.financialYear().equals(now.financialYear())
        : measure.coversTwelveMonths() || measure.twelveMonths() == Aggregate.LATEST;
  }

  private void between(SeriesPoint before, SeriesPoint now) {
    Optional<BigDecimal> then = Counts.of(measure, before.reported()).count();
    Optional<BigDecimal> count = Counts.of(measure, now.reported()).count();
    Optional<BigDecimal> difference = difference(then, count);
    if (Counts.isSmall(difference, below)
        && !isTold(Basis.REPORTED, before.period())
        && !isTold(Basis.REPORTED, now.period())) {
      add(
          Basis.REPORTED,
          now.period(),
          count.orElseThrow().toPlainString()
              + " beside "
              + then.orElseThrow().toPlainString()
              + " for "
              + before.period().label()
              + " is a difference of "
              + difference.orElseThrow().toPlainString()
              + ", fewer than "
              + below
              + HIDE);
    }
  }

  private static Optional<BigDecimal> difference(
      Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(a -> other.map(b -> a.subtract(b).abs()));
  }

  private boolean isTold(Basis basis, Period period) {
    return small.contains(new Source.OfFigure(basis, period));
  }

  private void add(Basis basis, Period period, String text) {
    Source source = new Source.OfFigure(basis, period);
    small.add(source);
    found.add(new SmallNumber(measure.id(), source, text));
  }
}
