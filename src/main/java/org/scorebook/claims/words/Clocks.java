package org.scorebook.claims.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scorebook.claims.words.Stated.Bound;
import org.scorebook.claims.words.Stated.Unit;

/** How long something takes, in two units: {@code 3:42}, {@code 3 minutes 42 seconds}. */
final class Clocks {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
  private static final Set<String> OF_DAY =
      WordSet.of("at from until till by before after between since to and");
  private static final int MORNING = 6;
  private static final int QUARTER = 15;

  private Clocks() {}

  /** Joins hours with their minutes, and minutes with their seconds. */
  static List<Token> applied(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); ) {
      int and = i + 2 < tokens.size() && tokens.get(i + 2).is("and") ? 1 : 0;
      int to = i + 4 + and;
      Unit unit =
          to <= tokens.size()
              ? unit(tokens.subList(i, i + 2), tokens.subList(i + 2 + and, to))
              : Unit.COUNT;
      if (unit == Unit.COUNT) {
        joined.add(tokens.get(i));
        i++;
      } else {
        Stated first = tokens.get(i).number().orElseThrow();
        Stated second = tokens.get(to - 2).number().orElseThrow();
        BigDecimal value = first.value().multiply(SIXTY).add(second.value());
        Stated both = new Stated(value, BigDecimal.ONE, unit, first.bound());
        joined.add(Token.of(both, tokens.get(i).start(), tokens.get(to - 1).end()));
        i = to;
      }
    }
    return joined;
  }

  private static Unit unit(List<Token> large, List<Token> small) {
    boolean numbers = large.get(0).isNumber() && small.get(0).isNumber();
    String first = large.get(1).word();
    String second = small.get(1).word();
    if (numbers && first.startsWith("minute") && second.startsWith("second")) {
      return Unit.MINUTES;
    }
    return numbers && first.startsWith("hour") && second.startsWith("minute")
        ? Unit.HOURS
        : Unit.COUNT;
  }

  /** Of {@code 3:42}; a time of the day is a code. */
  static Token of(int first, int second, String before, int start, int end) {
    boolean day = first >= MORNING && second % QUARTER == 0 && OF_DAY.contains(before);
    BigDecimal value = BigDecimal.valueOf(first).multiply(SIXTY).add(BigDecimal.valueOf(second));
    return day
        ? Token.of(Token.CODE, start, end)
        : Token.of(new Stated(value, BigDecimal.ONE, Unit.CLOCK, Bound.EXACT), start, end);
  }
}
