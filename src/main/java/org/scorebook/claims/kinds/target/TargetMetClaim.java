package org.scorebook.claims.kinds.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.scorebook.claims.kinds.target.TargetPhrases.Side;
import org.scorebook.claims.kinds.target.TargetWords.Said;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.TimeWord.Kind;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Period;

/**
 * Whether the target was met: {@code exceeded the target}, {@code remains below target}. Compared
 * with the target of the period meant; with the year-end target where the words say so. For a
 * measure that should fall, above and below may be meant of the figure or of performance.
 */
final class TargetMetClaim implements ClaimKind {
  private static final Set<String> OTHERS =
      WordSet.of(
          "savings recruitment national stretch new previous operational budget most "
              + "some many targets statutory if nearly almost close closer approaching "
              + "track partially partly range local");
  private static final Set<String> YEARS = WordSet.of("annual year yearly");

  /** Times with the word year in them that are no year of a target. */
  private static final Set<Kind> NO_YEAR_END =
      Set.of(Kind.YEAR_AGO, Kind.LAST_YEAR, Kind.NOW, Kind.UP_TO_NOW);

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    if (!clause.certain() || clause.tokens().stream().anyMatch(t -> OTHERS.contains(t.word()))) {
      return verdicts;
    }
    for (int i = 0; i < clause.size(); i++) {
      int from = i;
      TargetWords.at(clause, i, page)
          .flatMap(said -> verdict(clause, page, said, from))
          .ifPresent(verdicts::add);
    }
    return verdicts;
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
      Reading clause, PageFigures page, Said said, int from) {
    Optional<List<Period>> at = clause.periods();
    boolean not = !said.denies() && isDenied(clause, from, said.end());
    if (at.isEmpty()
        || at.get().size() > 1
        || !(page.prefersUp() || page.prefersDown())
        || clause.times().twelve()
        || (not && said.side() == Side.ON)) {
      return Optional.empty();
    }
    boolean yearEnd = saysYearEnd(clause);
    Period period = at.get().isEmpty() ? page.current() : at.get().get(0);
    boolean now = period.equals(page.current());
    Optional<BigDecimal> target =
        yearEnd
            ? page.endOfYear().filter(t -> now)
            : now ? page.target() : page.point(period).flatMap(SeriesPoint::target);
    List<BigDecimal> figures = now ? page.currentFigures() : page.figures(period);
    if (target.isEmpty() || figures.isEmpty() || namesOther(clause, page, from, target.get())) {
      return Optional.empty();
    }
    boolean green = now && !yearEnd && page.isGreen();
    boolean holds =
        figures.stream()
            .anyMatch(figure -> TargetWords.holds(said, page, figure, target.get(), green) != not);
    String shown =
        page.shown(period)
            + " against a "
            + (yearEnd ? "year-end " : "")
            + "target of "
            + Display.of(page.measure(), page.rules()).textAsGiven(target.get());
    int start = not ? denial(clause, from) : from;
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(start, said.end()),
            shown,
            "Correct the words, or say which target."));
  }

  /** With a number behind it, the target that it names is meant. */
  private static boolean namesOther(Reading clause, PageFigures page, int from, BigDecimal target) {
    return IntStream.range(from, clause.size())
        .filter(i -> !clause.word(i - 1).equals("by"))
        .mapToObj(i -> clause.at(i).number())
        .flatMap(Optional::stream)
        .anyMatch(n -> page.suits(n) && !page.fits(n, target) && !page.isNow(n));
  }

  /** {@code the target for the year}; {@code than last year} names another one. */
  private static boolean saysYearEnd(Reading clause) {
    for (int i = 0; i < clause.size(); i++) {
      int place = i;
      boolean another =
          clause.times().named().stream()
              .map(ClauseTimes.Named::word)
              .filter(time -> NO_YEAR_END.contains(time.kind()))
              .anyMatch(time -> time.from() <= place && place < time.to());
      boolean toDate = clause.word(i + 1).equals("to") && clause.word(i + 2).equals("date");
      if (!another && !toDate && YEARS.contains(clause.word(i))) {
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
}
