package org.scorebook.figures;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.model.Target.Scope;

/** Which target holds when: one for the very period, else one for its year, else one for always. */
public final class Targets {
  private Targets() {}

  /** The one that a figure of the period is held against. */
  public static Optional<Target> find(List<Target> targets, Period period) {
    return Target.find(targets, new Scope.One(period))
        .or(() -> Target.find(targets, new Scope.Year(period.financialYear())))
        .or(() -> Target.find(targets, new Scope.Always()));
  }

  /** What is to be reached by the end of the financial year in which the period ends. */
  static Optional<Target> findEndOfYear(List<Target> targets, Period period) {
    return Target.find(targets, new Scope.EndOfYear(period.financialYear()));
  }
}
