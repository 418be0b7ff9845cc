package org.scorebook.model;

import java.math.BigDecimal;

/** What a measure should reach, and when. Percentages are fractions. */
public record Target(Scope scope, BigDecimal value) {

  /** For which periods a target holds; the most specific wins. */
  public sealed interface Scope {
    /** Whatever the period. */
    record Always() implements Scope {}

    /** Every period of one financial year. */
    record Year(Period year) implements Scope {}

    /** One period of the measure. */
    record One(Period period) implements Scope {}

    /** What is to be reached by the end of a financial year; never a period's own target. */
    record EndOfYear(Period year) implements Scope {}
  }
}
