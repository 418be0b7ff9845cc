package org.scorebook.claims.kinds.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.model.Period;
import org.scorebook.model.Target;

/** The target that a period has by itself, and the period that is named beside a target. */
final class OwnTargets {
  private OwnTargets() {}

  /** {@code the target of 75% in March}; {@code we met the target of 75% in March} says when. */
  static Optional<Period> named(Reading clause, int target, int number) {
    int last = Math.max(target, number);
    return clause.times().named().stream()
        .filter(
            time -> {
              TimeWord word = time.word();
              boolean before = word.to() == target || (word.from() > target && word.to() <= number);
              boolean behind =
                  word.from() > last
                      && word.from() <= last + 2
                      && (last < clause.verb() || clause.verb() == clause.size());
              return !time.base() && (before || behind);
            })
        .flatMap(time -> time.periods().stream())
        .filter(periods -> periods.size() == 1)
        .map(periods -> periods.get(0))
        .findFirst();
  }

  /** Those set for that very period; one that always holds may once have been another. */
  static List<BigDecimal> of(PageFigures page, Period period) {
    List<BigDecimal> own = new ArrayList<>();
    for (Target target : page.result().data().targets()) {
      if (target.scope().equals(new Target.Scope.One(period))) {
        own.add(target.value());
        target.to().ifPresent(own::add);
      }
    }
    return own;
  }
}
