package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;

/**
 * How many times as much, in words: {@code has halved}, {@code doubled}, {@code fell by a third}.
 * Compared with the figure of the period named, else with every earlier one; words of size are
 * taken loosely.
 */
final class FractionClaim implements ClaimKind {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** How much of the change that is said may be meant: of a third, from a quarter to two fifths. */
  private record Sizes(BigDecimal least, BigDecimal most) {
    boolean hold(BigDecimal share) {
      return share.compareTo(least) >= 0 && share.compareTo(most) <= 0;
    }
  }

  private static final Sizes PLAIN = new Sizes(new BigDecimal("0.75"), new BigDecimal("1.25"));
  private static final Sizes ABOUT = new Sizes(new BigDecimal("0.6"), new BigDecimal("1.4"));
  private static final Sizes OVER = new Sizes(new BigDecimal("0.95"), TWO);

  private static final Map<String, BigDecimal> TIMES =
      Map.of(
          "halved", new BigDecimal("0.5"),
          "doubled", TWO,
          "trebled", BigDecimal.valueOf(3),
          "tripled", BigDecimal.valueOf(3),
          "quadrupled", BigDecimal.valueOf(4));
  private static final Map<String, BigDecimal> PARTS =
      Map.of(
          "half", new BigDecimal("0.5"),
          "third", new BigDecimal("0.3333"),
          "quarter", new BigDecimal("0.25"),
          "fifth", new BigDecimal("0.2"),
          "thirds", new BigDecimal("0.6667"),
          "quarters", new BigDecimal("0.75"));
  private static final Phrase BY =
      Phrase.of("by more? than? ~ two|three? third|half|quarter|fifth|thirds|quarters");
  private static final Set<String> ROUGHLY =
      WordSet.of("about around almost nearly roughly virtually approximately");

  /** The figure is said to be so many times the one before. */
  private record Said(BigDecimal times, int end) {}

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && clause.isMeasure() && i < clause.size(); i++) {
      int from = i;
      said(clause, i)
          .filter(said -> clause.verb() <= from && !isDenied(clause, from))
          .flatMap(said -> verdict(clause, page, said, from))
          .ifPresent(verdicts::add);
    }
    return verdicts;
  }

  private static Optional<Said> said(Reading clause, int i) {
    BigDecimal times = TIMES.get(clause.word(i));
    if (times != null) {
      return DirectionClaim.hasObject(clause, i)
          ? Optional.empty()
          : Optional.of(new Said(times, i + 1));
    }
    int end = BY.end(clause.tokens(), i + 1);
    Optional<Move> move = Lexicon.move(clause.at(i));
    boolean of = WordSet.of("of to").contains(clause.word(end));
    if (end < 0 || of || move.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal part = PARTS.get(clause.word(end - 1));
    return switch (move.get()) {
      case UP -> Optional.of(new Said(BigDecimal.ONE.add(part), end));
      case DOWN -> Optional.of(new Said(BigDecimal.ONE.subtract(part), end));
      case BETTER, WORSE, DECLINED, SAME -> Optional.empty();
    };
  }

  private static boolean isDenied(Reading clause, int i) {
    return clause.tokens().subList(0, i).stream().anyMatch(Lexicon::isNegation);
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, Said said, int from) {
    boolean now =
        clause.periods().map(at -> at.isEmpty() || at.contains(page.current())).orElse(true);
    List<Period> base = clause.times().base().orElse(List.of());
    List<BigDecimal> before =
        base.isEmpty()
            ? page.earlier()
            : base.stream().flatMap(period -> page.figures(period).stream()).toList();
    if (!now || before.isEmpty() || page.currentFigures().isEmpty()) {
      return Optional.empty();
    }
    Sizes sizes = sizes(clause.tokens().subList(Math.max(0, from - 2), said.end()));
    boolean holds =
        page.currentFigures().stream()
            .anyMatch(to -> before.stream().anyMatch(first -> fits(said, first, to, sizes)));
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(from, said.end()),
            page.shownOf(clause.times()),
            "Correct the words, or say what they compare with."));
  }

  private static Sizes sizes(List<Token> words) {
    if (words.stream().anyMatch(token -> token.is("over") || token.is("than"))) {
      return OVER;
    }
    return words.stream().anyMatch(token -> ROUGHLY.contains(token.word())) ? ABOUT : PLAIN;
  }

  private static boolean fits(Said said, BigDecimal from, BigDecimal to, Sizes sizes) {
    if (from.signum() == 0) {
      return true;
    }
    BigDecimal change = to.divide(from, MathContext.DECIMAL64).subtract(BigDecimal.ONE);
    return sizes.hold(change.divide(said.times().subtract(BigDecimal.ONE), MathContext.DECIMAL64));
  }
}
