package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.TimeWord.Kind;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Period;
import org.scorebook.model.StatusWord;

/**
 * Whether the target was met: {@code exceeded the target}, {@code remains below target}. Compared
 * with the target of the period meant; with the year-end target where the words say so. For a
 * measure that should fall, above and below may be meant of the figure or of performance.
 */
final class TargetMetClaim implements ClaimKind {
  private static final String OWN =
      " ~ #%|#|#£|#d? monthly|quarterly|annual|agreed|corporate|performance|end? of? year? end? ";
  private static final Phrase MET =
      Phrase.of(
          "met|meets|meeting|meet|reached|reaches|attained|achieved|achieves|achieving|exceeded|exceeds|exceeding|surpassed|surpassing|hit|hitting|beat|beaten|beats"
              + OWN
              + "target");
  private static final Phrase MISSED = Phrase.of("missed|missing|misses" + OWN + "target");
  private static final Phrase WAS_MET =
      Phrase.of(
          "target|target's of? #%|#|#£|#d? ~ has|have|is|was ~ not? ~"
              + " met|achieved|exceeded|reached|surpassed|hit|missed");
  private static final Phrase TARGET_MET = Phrase.of("target met|achieved|exceeded|missed");
  private static final Phrase ABOVE = Phrase.of("above|over|ahead of?" + OWN + "target");
  private static final Phrase BELOW = Phrase.of("below|under|behind|short of?" + OWN + "target");
  private static final Phrase BETTER = Phrase.of("better than" + OWN + "target");
  private static final Phrase WORSE = Phrase.of("worse than" + OWN + "target");
  private static final Phrase OFF = Phrase.of("off" + OWN + "target");
  private static final Phrase ON = Phrase.of("on target");
  private static final Phrase EXCESS = Phrase.of("in excess of" + OWN + "target");
  private static final Set<String> OTHERS =
      WordSet.of(
          "savings recruitment national stretch new previous operational budget most "
              + "some many targets statutory if nearly almost close closer just approaching "
              + "track partially partly range local");
  private static final Set<String> BEHIND_TARGET =
      WordSet.of(
          "group date audience dates population operating setting range time times "
              + "timescale timescales families areas hardening");

  private static final Set<String> YEARS = WordSet.of("annual year yearly");

  /** What is claimed: that the target is met or not, or only on which side the figure lies. */
  private enum Side {
    MET,
    NOT_MET,
    ABOVE,
    BELOW,
    ON
  }

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    if (!clause.certain() || clause.tokens().stream().anyMatch(t -> OTHERS.contains(t.word()))) {
      return verdicts;
    }
    for (int i = 0; i < clause.size(); i++) {
      find(clause, i, page).ifPresent(verdicts::add);
    }
    return verdicts;
  }

  private static Optional<ClaimVerdict> find(Reading clause, int i, PageFigures page) {
    Optional<Side> side = Optional.empty();
    int end = -1;
    boolean subject = isSubject(clause, i);
    if (WAS_MET.end(clause.tokens(), i) >= 0 && ownTarget(clause, i)) {
      end = WAS_MET.end(clause.tokens(), i);
      side = Optional.of(clause.word(end - 1).equals("missed") ? Side.NOT_MET : Side.MET);
    } else if (TARGET_MET.end(clause.tokens(), i) >= 0
        && ownTarget(clause, i)
        && clause.verb() >= i) {
      end = TARGET_MET.end(clause.tokens(), i);
      side = Optional.of(clause.word(end - 1).equals("missed") ? Side.NOT_MET : Side.MET);
    } else if (subject) {
      for (Matched matched : MATCHES) {
        if (side.isEmpty() && matched.phrase().end(clause.tokens(), i) >= 0) {
          end = matched.phrase().end(clause.tokens(), i);
          side = Optional.of(matched.side());
        }
      }
    }
    if (side.isEmpty() || BEHIND_TARGET.contains(clause.word(end))) {
      return Optional.empty();
    }
    boolean not = isDenied(clause, i, end);
    return verdict(clause, page, side.get(), not, i, end);
  }

  private record Matched(Phrase phrase, Side side) {}

  private static final List<Matched> MATCHES =
      List.of(
          new Matched(MET, Side.MET),
          new Matched(MISSED, Side.NOT_MET),
          new Matched(BETTER, Side.MET),
          new Matched(WORSE, Side.NOT_MET),
          new Matched(OFF, Side.NOT_MET),
          new Matched(ABOVE, Side.ABOVE),
          new Matched(EXCESS, Side.ABOVE),
          new Matched(BELOW, Side.BELOW),
          new Matched(ON, Side.ON));

  private static boolean isSubject(Reading clause, int i) {
    if (clause.isMeasure() || clause.about() == About.WE) {
      return true;
    }
    boolean first =
        clause.tokens().subList(0, i).stream()
            .allMatch(
                t ->
                    Lexicon.isAdverb(t)
                        || Lexicon.isNegation(t)
                        || t.word().endsWith("ly")
                        || t.is("performing")
                        || t.isNumber());
    return clause.about() == About.OPEN && first;
  }

  /** {@code the target was met}, never {@code the savings target was met}. */
  private static boolean ownTarget(Reading clause, int target) {
    String before = clause.word(target - 1);
    return target == 0
        || WordSet.of(
                "the our this monthly quarterly annual end quarter's month's performance " + "and")
            .contains(before)
        || clause.vocabulary().knows(before);
  }

  private static boolean isDenied(Reading clause, int from, int end) {
    for (int at = Math.max(0, from - 4); at < end; at++) {
      if (Lexicon.isNegation(clause.at(at))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, Side side, boolean not, int from, int end) {
    Optional<List<Period>> at = clause.periods();
    boolean yearEnd = saysYearEnd(clause);
    if (at.isEmpty()
        || at.get().size() > 1
        || !(page.prefersUp() || page.prefersDown())
        || clause.times().twelve()) {
      return Optional.empty();
    }
    Period period = at.get().isEmpty() ? page.current() : at.get().get(0);
    boolean now = period.equals(page.current());
    Optional<BigDecimal> target =
        yearEnd
            ? page.endOfYear().filter(t -> now)
            : now ? page.target() : page.point(period).flatMap(SeriesPoint::target);
    // With a number behind it, the target that it names is meant.
    boolean namesOther =
        target.isPresent()
            && clause.tokens().subList(from, clause.size()).stream()
                .flatMap(t -> t.number().stream())
                .anyMatch(n -> page.suits(n) && !page.fits(n, target.get()));
    List<BigDecimal> figures = now ? page.currentFigures() : page.figures(period);
    if (target.isEmpty() || figures.isEmpty() || namesOther) {
      return Optional.empty();
    }
    boolean holds =
        figures.stream().anyMatch(figure -> holds(page, side, figure, target.get(), now) != not);
    if (not && side == Side.ON) {
      return Optional.empty();
    }
    String shown =
        page.shown(period)
            + " against a "
            + (yearEnd ? "year-end " : "")
            + "target of "
            + org.scorebook.figures.Display.of(page.measure(), page.rules())
                .textAsGiven(target.get());
    int start = not ? denial(clause, from) : from;
    return Optional.of(
        ClaimVerdict.of(
            holds, clause.quote(start, end), shown, "Correct the words, or say which target."));
  }

  /** {@code the target for the year}; {@code than last year} names another one. */
  private static boolean saysYearEnd(Reading clause) {
    for (int i = 0; i < clause.size(); i++) {
      int place = i;
      boolean another =
          clause.times().named().stream()
              .map(ClauseTimes.Named::word)
              .filter(time -> time.kind() == Kind.YEAR_AGO || time.kind() == Kind.LAST_YEAR)
              .anyMatch(time -> time.from() <= place && place < time.to());
      if (!another && YEARS.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static int denial(Reading clause, int from) {
    int at = from;
    while (at > 0 && from - at < 4 && !Lexicon.isNegation(clause.at(at))) {
      at--;
    }
    return at > 0 && Lexicon.isVerb(clause.at(at - 1)) ? at - 1 : at;
  }

  private static boolean holds(
      PageFigures page, Side side, BigDecimal figure, BigDecimal target, boolean now) {
    int exact = figure.compareTo(target);
    int displayed = page.rounded(figure).compareTo(target);
    boolean green =
        now
            && page.result().status().word() == StatusWord.GREEN
            && !page.result().status().overridden();
    boolean up = page.prefersUp();
    boolean met = green || (up ? exact >= 0 || displayed >= 0 : exact <= 0 || displayed <= 0);
    boolean missed = up ? exact < 0 || displayed < 0 : exact > 0 || displayed > 0;
    return switch (side) {
      case MET -> met;
      case NOT_MET -> missed;
      // Of a measure that should fall, "above target" may praise it.
      case ABOVE -> exact > 0 || (!up && exact != 0) || displayed > 0;
      case BELOW -> exact < 0 || (!up && exact != 0) || displayed < 0;
      case ON -> met || page.result().status().word() != StatusWord.RED;
    };
  }
}
