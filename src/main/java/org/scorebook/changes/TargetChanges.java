package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.Display;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;

/**
 * Targets that are not what they were. One that is set for a time to come, of which nothing was
 * said before, is no change; that the target in force is another is.
 */
final class TargetChanges {
  private final Earlier earlier;
  private final MeasurePairs.Pair pair;
  private final Rules rules;
  private final Display display;
  private final List<EditionChange> rows = new ArrayList<>();

  private TargetChanges(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    this.earlier = earlier;
    this.pair = pair;
    this.rules = rules;
    this.display = Display.of(pair.now().measure(), rules);
  }

  static List<EditionChange> of(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    Measure then = pair.then().measure();
    Measure now = pair.now().measure();
    boolean comparable =
        then.targetType().hasTargets()
            && now.targetType().hasTargets()
            && then.unit() == now.unit()
            && then.frequency() == now.frequency();
    return comparable ? new TargetChanges(earlier, pair, rules).rows() : List.of();
  }

  private List<EditionChange> rows() {
    List<Target> before = pair.then().data().targets();
    List<Target> after = pair.now().data().targets();
    Set<Scope> scopes = new LinkedHashSet<>();
    after.forEach(target -> scopes.add(target.scope()));
    before.forEach(target -> scopes.add(target.scope()));
    for (Scope scope : scopes) {
      Optional<Target> was = standingIn(before, scope);
      Optional<Target> is = standingIn(after, scope);
      boolean replaced = scope instanceof Scope.Always && was.isPresent() != is.isPresent();
      if (!replaced && !isSame(was, is) && !(was.isEmpty() && isToCome(scope))) {
        rows.add(row(scope, was, is, Supposed.target(pair.now().data(), scope, was)));
      }
    }
    if (rows.isEmpty()) {
      inForce(before, after).ifPresent(rows::add);
    }
    return rows;
  }

  /** The target in force then, and that of a new financial year where targets do not move. */
  private Optional<EditionChange> inForce(List<Target> before, List<Target> after) {
    Period then = ThenPeriod.of(earlier, pair.then());
    Period now = pair.now().periods().current();
    Optional<Target> was = inForce(before, then);
    Optional<Target> same = inForce(after, then);
    Optional<Target> is = inForce(after, now);
    if (!isSame(was, same)) {
      return Optional.of(
          row(new Scope.Always(), was, same, Supposed.target(pair.now().data(), was)));
    }
    boolean moves = pair.now().measure().targetType() == TargetType.PROFILE;
    return moves || isSame(was, is) || was.isEmpty() || is.isEmpty()
        ? Optional.empty()
        : Optional.of(
            row(
                new Scope.Year(now.financialYear()),
                was,
                is,
                Supposed.target(pair.now().data(), was)));
  }

  /** The target of a period. */
  static Optional<Target> inForce(List<Target> targets, Period period) {
    return standingIn(targets, new Scope.One(period));
  }

  /** What holds for a scope: its own target, else that of the year, else the one for always. */
  private static Optional<Target> standingIn(List<Target> targets, Scope scope) {
    Optional<Target> own = Target.find(targets, scope);
    if (own.isPresent() || scope instanceof Scope.EndOfYear || scope instanceof Scope.Always) {
      return own;
    }
    return scope instanceof Scope.One one
        ? Target.find(targets, new Scope.Year(one.period().financialYear()))
            .or(() -> Target.find(targets, new Scope.Always()))
        : Target.find(targets, new Scope.Always());
  }

  private static boolean isSame(Optional<Target> one, Optional<Target> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty()
            || (same(one.get().value(), other.orElseThrow().value())
                && one.get().to().isPresent() == other.get().to().isPresent()
                && same(
                    one.get().to().orElse(BigDecimal.ZERO),
                    other.get().to().orElse(BigDecimal.ZERO))));
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private boolean isToCome(Scope scope) {
    Period then = ThenPeriod.of(earlier, pair.then());
    return periodOf(scope).filter(period -> period.last().isAfter(then.last())).isPresent()
        && !periodOf(scope).filter(period -> period.contains(then)).isPresent();
  }

  private static Optional<Period> periodOf(Scope scope) {
    if (scope instanceof Scope.One one) {
      return Optional.of(one.period());
    }
    if (scope instanceof Scope.Year year) {
      return Optional.of(year.year());
    }
    return scope instanceof Scope.EndOfYear end ? Optional.of(end.year()) : Optional.empty();
  }

  /** A row; with what the data of now would be, were the target as it was. */
  private EditionChange row(
      Scope scope, Optional<Target> was, Optional<Target> is, MeasureData supposed) {
    String before = was.map(this::text).orElse("");
    String now = is.map(this::text).orElse("");
    String what =
        scope instanceof Scope.EndOfYear end
            ? "year-end target for " + end.year().label()
            : "target" + periodOf(scope).map(period -> " for " + period.label()).orElse("");
    String sentence =
        before.isEmpty()
            ? pair.name() + ": there is a " + what + ", " + now + "; there was none."
            : now.isEmpty()
                ? pair.name() + ": there is no " + what + " any more; it was " + before + "."
                : pair.name() + ": the " + what + " is " + now + "; it was " + before + ".";
    Optional<String> judged = ToldOtherwise.byFormer(pair, rules, pair.now().measure(), supposed);
    return new EditionChange(
        Kind.TARGET,
        Optional.of(pair.id()),
        periodOf(scope),
        before,
        now,
        "",
        judged.isPresent(),
        sentence + judged.map(told -> " " + told).orElse(""));
  }

  private String text(Target target) {
    return display.textAsGiven(target.value())
        + target.to().map(end -> " to " + display.textAsGiven(end)).orElse("");
  }
}
