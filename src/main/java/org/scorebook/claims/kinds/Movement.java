package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.figures.result.Direction.Travel;
import org.scorebook.model.Period;

/** The ways in which a figure can be said to have moved: from each figure meant to each. */
public record Movement(PageFigures page, List<BigDecimal> differences) {
  /** Moves that need to know which way is better. */
  private static final Set<Move> VALUED = Set.of(Move.BETTER, Move.WORSE, Move.DECLINED);

  /** From the periods that a clause compares with to those that it speaks of; empty: not known. */
  public static Optional<Movement> of(Reading clause, PageFigures page) {
    Optional<Movement> whole = of(clause, page, page::figures);
    // In a month that is named, what came in that month may have moved, and not the year to date.
    return clause.times().saysWhen() && page.measure().accumulates()
        ? whole.map(moved -> moved.or(of(clause, page, page::added)))
        : whole;
  }

  private Movement or(Optional<Movement> other) {
    List<BigDecimal> all = new ArrayList<>(differences);
    other.ifPresent(moved -> all.addAll(moved.differences()));
    return new Movement(page, all);
  }

  /**
   * The same of what a share counts: the share, the cases and those that they are of, so that
   * whichever is meant is among them; empty unless all are known.
   */
  public static Optional<Movement> ofCases(Reading clause, PageFigures page) {
    Optional<Movement> share = of(clause, page);
    Optional<Movement> cases = of(clause, page, period -> count(page, period, 0));
    Optional<Movement> all = of(clause, page, period -> count(page, period, 1));
    if (share.isEmpty() || cases.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    return share.map(moved -> moved.or(cases).or(all));
  }

  private static List<BigDecimal> count(PageFigures page, Period period, int which) {
    List<List<BigDecimal>> counts = page.counts(period);
    return counts.isEmpty() ? List.of() : counts.get(which);
  }

  private static Optional<Movement> of(
      Reading clause, PageFigures page, Function<Period, List<BigDecimal>> figures) {
    Optional<List<Period>> at =
        clause
            .times()
            .at()
            .or(() -> leadsToNow(clause, page) ? Optional.of(List.of()) : Optional.empty());
    Optional<List<Period>> base = clause.times().base();
    if (at.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    List<Period> now = at.get().isEmpty() ? List.of(page.current()) : at.get();
    if (base.get().isEmpty() && now.size() > 1) {
      return of(page, around(now, page), List.of(page.current()), figures);
    }
    List<Period> before = base.get().isEmpty() ? before(now.get(0), page) : base.get();
    return of(page, before, now, figures);
  }

  /** {@code fell to 395 in the month}: whatever time is meant, it ends with the figure now. */
  private static boolean leadsToNow(Reading clause, PageFigures page) {
    return IntStream.range(1, clause.size())
        .filter(i -> clause.word(i - 1).equals("to"))
        .anyMatch(i -> clause.at(i).number().filter(page::isPlainlyNow).isPresent());
  }

  /** Over several periods: from the one before them, or from the first of them. */
  private static List<Period> around(List<Period> now, PageFigures page) {
    List<Period> from = new ArrayList<>(now);
    now.stream().min(Period::compareTo).ifPresent(first -> from.add(first.plus(-1)));
    from.remove(page.current());
    return from;
  }

  private static List<Period> before(Period now, PageFigures page) {
    return now.equals(page.current())
        ? Stream.of(page.result().periods().previous(), page.result().periods().before())
            .distinct()
            .toList()
        : List.of(now.plus(-page.measure().frequency().step()));
  }

  private static Optional<Movement> of(
      PageFigures page,
      List<Period> before,
      List<Period> now,
      Function<Period, List<BigDecimal>> figures) {
    List<BigDecimal> differences = new ArrayList<>();
    for (Period to : now) {
      for (Period from : before) {
        for (BigDecimal end : figures.apply(to)) {
          figures.apply(from).stream()
              .filter(start -> from.compareTo(to) < 0)
              .forEach(start -> differences.add(end.subtract(start)));
        }
      }
    }
    return differences.isEmpty() ? Optional.empty() : Optional.of(new Movement(page, differences));
  }

  /** Whether one of them is such a move; of performance also a move for the better or worse. */
  public boolean is(Move move, boolean ofPerformance) {
    return differences.stream().anyMatch(difference -> is(move, difference, ofPerformance));
  }

  private boolean is(Move move, BigDecimal difference, boolean ofPerformance) {
    int up = difference.signum();
    int better = page.prefersUp() ? up : page.prefersDown() ? -up : 0;
    return switch (move) {
      case UP -> up > 0 || (ofPerformance && better > 0);
      case DOWN -> up < 0 || (ofPerformance && better < 0);
      case BETTER -> better > 0;
      case WORSE -> better < 0;
      case DECLINED -> better < 0 || up < 0;
      case SAME -> isSame(difference);
    };
  }

  private boolean isSame(BigDecimal difference) {
    return page.rounded(difference).signum() == 0
        || page.result().direction().travel() == Travel.STATIC;
  }

  /** Whether it can be told at all: better and worse need a preferred direction. */
  public boolean tells(Move move) {
    return !VALUED.contains(move) || page.prefersUp() || page.prefersDown();
  }
}
