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
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;

/** Small numbers in the figures of one measure, and between two of them. */
final class FigureCounts {
  private final MeasureResult result;
  private final Measure measure;
  private final int below;
  private final List<SmallNumber> found = new ArrayList<>();
  private final Set<Source> small = new HashSet<>();

  /** The count of one figure of a period, as far as it is shown. */
  private record Said(Basis basis, Period period, BigDecimal count) {
    String words() {
      String recalculated = basis == Basis.RECALCULATED ? " recalculated" : "";
      return count.toPlainString() + recalculated;
    }
  }

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
    return count(shown).map(count -> new Said(basis, period, count));
  }

  private void each(Basis basis, Period period, Optional<Figure> figure) {
    boolean isCurrent = basis == Basis.REPORTED && period.equals(result.periods().current());
    Optional<BigDecimal> beside =
        isCurrent ? result.data().benchmark().flatMap(Benchmark::denominator) : Optional.empty();
    OwnCount.tell(measure, Counts.of(measure, figure, beside), below)
        .ifPresent(said -> add(new Source.OfFigure(basis, period), said + OwnCount.HIDE));
  }

  private void area(AreaFigure area) {
    OwnCount.tell(measure, Counts.of(measure, Optional.of(area.figure())), below)
        .ifPresent(
            said ->
                add(
                    new Source.OfArea(area.period(), area.area()),
                    area.area() + ": " + said + OwnCount.HIDE));
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
    BigDecimal difference = now.count().subtract(before.count()).abs();
    if (!Counts.isSmall(Optional.of(difference), below)
        || !overlap(before.period(), now.period())
        || isTold(before.basis(), before.period())
        || isTold(now.basis(), now.period())) {
      return;
    }
    add(
        new Source.OfFigure(now.basis(), now.period()),
        now.words()
            + " beside "
            + before.words()
            + " for "
            + before.period().label()
            + " is a difference of "
            + difference.toPlainString()
            + ", fewer than "
            + below
            + OwnCount.HIDE);
  }

  private boolean isTold(Basis basis, Period period) {
    return small.contains(new Source.OfFigure(basis, period));
  }

  private void add(Source source, String text) {
    small.add(source);
    found.add(new SmallNumber(measure.id(), source, text));
  }
}
