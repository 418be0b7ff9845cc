package org.scorebook.claims.kinds.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.WordSet;

/**
 * Where a figure lies that is best between two targets: {@code within the target range}, {@code
 * above the 98% to 102% range}. Compared with both ends.
 */
final class RangeClaim implements ClaimKind {
  private static final Phrase RANGE =
      Phrase.of(
          "within|inside|outside|above|below|over|under|exceeds|exceeded|in of? ~"
              + " top|upper|bottom|lower? end? of? ~"
              + " target|preferred|agreed|acceptable|desired|expected|optimal|optimum|tolerance|#%|#|#£|#d?"
              + " to|-|–? #%|#|#£|#d? target? range");
  private static final Phrase TARGET =
      Phrase.of("within|outside|on|met|meets|missed|misses of? ~ target|targets");
  private static final Phrase BEHIND = Phrase.of("to|by|for");

  private enum Side {
    WITHIN,
    OUTSIDE,
    ABOVE,
    BELOW
  }

  private static final Map<String, Side> SIDES =
      Map.ofEntries(
          Map.entry("within", Side.WITHIN),
          Map.entry("inside", Side.WITHIN),
          Map.entry("in", Side.WITHIN),
          Map.entry("on", Side.WITHIN),
          Map.entry("met", Side.WITHIN),
          Map.entry("meets", Side.WITHIN),
          Map.entry("missed", Side.OUTSIDE),
          Map.entry("misses", Side.OUTSIDE),
          Map.entry("outside", Side.OUTSIDE),
          Map.entry("above", Side.ABOVE),
          Map.entry("over", Side.ABOVE),
          Map.entry("exceeds", Side.ABOVE),
          Map.entry("exceeded", Side.ABOVE),
          Map.entry("below", Side.BELOW),
          Map.entry("under", Side.BELOW));

  /** Beside such words the range may be that of other times or of something else. */
  private static final Set<String> OTHERS =
      WordSet.of("previous old new national control variation usual normal age salary");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    Optional<BigDecimal> from = page.target();
    Optional<BigDecimal> to = page.targetTo();
    Optional<BigDecimal> figure = page.currentValue();
    boolean now =
        clause
            .periods()
            .map(at -> at.isEmpty() || at.equals(List.of(page.current())))
            .orElse(false);
    if (from.isEmpty() || to.isEmpty() || figure.isEmpty() || !now || isOthers(clause)) {
      return List.of();
    }
    for (int i = 0; i < clause.size(); i++) {
      int end = end(clause, i);
      boolean ours = end >= 0 && (isOurs(clause) || isNumbered(clause, page, i, end));
      if (ours && !isDenied(clause, i)) {
        Side side = Objects.requireNonNull(SIDES.get(clause.word(i)));
        return List.of(
            ClaimVerdict.of(
                holds(side, page.rounded(figure.get()), from.get(), to.get()),
                clause.quote(i, end),
                page.shownNow() + " against a target of " + page.result().target().get().text(),
                "Correct the words, or say which range."));
      }
    }
    return List.of();
  }

  private static boolean isOurs(Reading clause) {
    return clause.isMeasure() || clause.about() == About.WE || isLed(clause);
  }

  private static boolean isOthers(Reading clause) {
    return !clause.certain()
        || clause.tokens().stream().anyMatch(token -> OTHERS.contains(token.word()));
  }

  /**
   * {@code inside the 95% to 105% range}: by both its numbers it is ours, whatever is said of it.
   */
  private static boolean isNumbered(Reading clause, PageFigures page, int from, int end) {
    List<Stated> ends =
        clause.tokens().subList(from, end).stream()
            .flatMap(token -> token.number().stream())
            .toList();
    return ends.size() == 2
        && ends.stream().allMatch(page::suits)
        && page.target().filter(low -> page.fits(ends.get(0), low)).isPresent()
        && page.targetTo().filter(high -> page.fits(ends.get(1), high)).isPresent();
  }

  /** {@code Within the target range.} */
  private static boolean isLed(Reading clause) {
    return clause.about() == About.OPEN
        && (clause.verb() == clause.size() || clause.verb() == 0)
        && SIDES.containsKey(clause.word(Lexicon.isAdverb(clause.at(0)) ? 1 : 0));
  }

  private static int end(Reading clause, int i) {
    int range = RANGE.end(clause.tokens(), i);
    int target = TARGET.end(clause.tokens(), i);
    return range >= 0 || BEHIND.end(clause.tokens(), Math.max(0, target)) >= 0 ? range : target;
  }

  private static boolean isDenied(Reading clause, int i) {
    return clause.tokens().subList(0, i).stream().anyMatch(Lexicon::isNegation);
  }

  private static boolean holds(Side side, BigDecimal figure, BigDecimal from, BigDecimal to) {
    boolean under = figure.compareTo(from) < 0;
    boolean over = figure.compareTo(to) > 0;
    return switch (side) {
      case WITHIN -> !under && !over;
      case OUTSIDE -> under || over;
      case ABOVE -> over;
      case BELOW -> under;
    };
  }
}
