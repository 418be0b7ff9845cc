package org.scorebook.claims.reading;

import java.util.List;
import org.scorebook.claims.words.Token;
import org.scorebook.model.Period;

/** The time that a sentence spoke of last, for the clauses behind that name none. */
final class CarriedTime {
  private final Period current;
  private ClauseTimes last = ClauseTimes.none();
  private boolean aside;

  CarriedTime(Period current) {
    this.current = current;
  }

  /**
   * The times of a clause, with that of the clauses before where it has none of its own. Behind an
   * aside it is now that counts, or it is not known which time does.
   *
   * @param leading whether no clause before has a verb
   * @param now whether its verb says what is so now
   */
  ClauseTimes under(ClauseTimes own, List<Token> clause, boolean leading, boolean now) {
    boolean other = last.saysWhen() && !last.isOf(current);
    boolean parted = other && (aside || Asides.isLater(clause));
    ClauseTimes before = parted ? last.unknown() : last;
    if (!now) {
      return own.isEmpty() ? before : own.under(before);
    }
    return own.isEmpty() && leading && !parted ? before : own;
  }

  /**
   * Keeps the time of a clause for those behind.
   *
   * @param adverbial whether it is nothing but a time, at the head of its sentence
   * @param listed whether it gives the number of its time and has no verb
   * @param byItself whether its time need not be that of what follows
   */
  void keep(ClauseTimes times, boolean adverbial, boolean listed, boolean byItself) {
    if ((times.saysWhen() && !listed) || (adverbial && times.saysBase())) {
      last = times.carried(adverbial);
      aside = byItself;
    } else if (times.saysWhen() && !times.isOf(current)) {
      last = times.carried(false).unknown();
      aside = true;
    }
  }
}
