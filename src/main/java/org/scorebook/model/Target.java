package org.scorebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a measure should reach, and when. Percentages are fractions.
 *
 * @param to the upper end of the range that is best, where that is preferred
 */
public record Target(Scope scope, BigDecimal value, Optional<BigDecimal> to) {

  /** A target that is to be reached. */
  public static Target of(Scope scope, BigDecimal value) {
    return new Target(scope, value, Optional.empty());
  }

  /** The one of that very scope. */
  public static Optional<Target> find(List<Target> targets, Scope scope) {
    return targets.stream().filter(target -> target.scope().equals(scope)).findFirst();
  }

  /** What a figure is held against: the end of a range that it is beyond or nearer to below. */
  public BigDecimal endFor(BigDecimal figure) {
    return isAbove(figure) ? to.orElseThrow() : value;
  }

  /** Whether a figure is beyond the upper end of a range. */
  public boolean isAbove(BigDecimal figure) {
    return to.filter(end -> figure.compareTo(end) > 0).isPresent();
  }

  /** How far a figure is outside a range, 0 within it. */
  public BigDecimal distance(BigDecimal figure) {
    BigDecimal end = endFor(figure);
    return isAbove(figure) ? figure.subtract(end) : end.subtract(figure).max(BigDecimal.ZERO);
  }

  /**
   * For which periods a target holds; the most specific wins. They are as equal as any records,
   * only quicker: Java takes long to begin to compare those that do not say how.
   */
  public sealed interface Scope {

    /** The financial year that it belongs to; empty where it is always the same. */
    default Optional<Period> financialYear() {
      if (this instanceof One one) {
        return Optional.of(one.period().financialYear());
      }
      if (this instanceof Year of) {
        return Optional.of(of.year());
      }
      return this instanceof EndOfYear end ? Optional.of(end.year()) : Optional.empty();
    }

    /** Whatever the period. */
    record Always() implements Scope {
      @Override
      public boolean equals(Object other) {
        return other instanceof Always;
      }

      @Override
      public int hashCode() {
        return 0;
      }
    }

    /** Every period of one financial year. */
    record Year(Period year) implements Scope {
      @Override
      public boolean equals(Object other) {
        return other instanceof Year that && year.equals(that.year);
      }

      @Override
      public int hashCode() {
        return year.hashCode();
      }
    }

    /** One period of the measure. */
    record One(Period period) implements Scope {
      @Override
      public boolean equals(Object other) {
        return other instanceof One that && period.equals(that.period);
      }

      @Override
      public int hashCode() {
        return period.hashCode();
      }
    }

    /** What is to be reached by the end of a financial year; never a period's own target. */
    record EndOfYear(Period year) implements Scope {
      @Override
      public boolean equals(Object other) {
        return other instanceof EndOfYear that && year.equals(that.year);
      }

      @Override
      public int hashCode() {
        return year.hashCode();
      }
    }
  }
}
