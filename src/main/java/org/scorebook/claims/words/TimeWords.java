package org.scorebook.claims.words;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.words.TimeWord.Kind;

/** Finds the times that a clause names. */
public final class TimeWords {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> NAMES =
      WordSet.of(
          "january february march april may june july august september october "
              + "november december sept");

  /** {@code the third quarter running} counts quarters and names none. */
  private static final Phrase RUNNING = Phrase.of("running|consecutively");

  private static final Phrase IN_A_ROW = Phrase.of("in a row");

  private static final Set<String> DAY_LEADS = WordSet.of("on by until till at since before after");

  private static final Phrase MONTHS_AGO = Phrase.of("months ago|earlier|before|previously");

  private static final Phrase OF_LAST_YEAR =
      Phrase.of("of|in? the? last|previous|preceding|prior financial? year");

  private TimeWords() {}

  /** Every time of the clause, in order; none overlaps another. */
  public static List<TimeWord> of(List<Token> clause) {
    List<TimeWord> times = new ArrayList<>();
    for (int i = 0; i < clause.size(); ) {
      Optional<TimeWord> time = at(clause, i);
      time.ifPresent(times::add);
      i = time.map(TimeWord::to).orElse(i + 1);
    }
    return times;
  }

  private static Optional<TimeWord> at(List<Token> clause, int i) {
    Optional<TimeWord> calendar = quarter(clause, i).or(() -> month(clause, i));
    if (calendar.isPresent()) {
      int lastYear = OF_LAST_YEAR.end(clause, calendar.get().to());
      return lastYear < 0 ? calendar : Optional.of(ofLastYear(calendar.get(), lastYear));
    }
    Optional<TimeWord> ago = monthsAgo(clause, i);
    if (ago.isPresent()) {
      return ago;
    }
    Optional<TimeWord> phrase = TimePhrases.at(clause, i);
    if (phrase.isPresent()) {
      return phrase;
    }
    return clause.get(i).isYear() ? Optional.of(year(clause.get(i), i)) : Optional.empty();
  }

  private static Optional<TimeWord> monthsAgo(List<Token> clause, int i) {
    int months =
        clause.get(i).number().map(n -> n.value().intValue()).orElse(Spelt.small(clause.get(i)));
    return months > 0 && MONTHS_AGO.end(clause, i + 1) >= 0
        ? Optional.of(new TimeWord(i, i + 3, Kind.MONTHS_AGO, months, 0, Optional.empty()))
        : Optional.empty();
  }

  /** {@code Q3 last year}; a day of it is no period. */
  private static TimeWord ofLastYear(TimeWord time, int to) {
    Kind kind =
        switch (time.kind()) {
          case MONTH -> Kind.MONTH_OF_LAST_YEAR;
          case QUARTER -> Kind.QUARTER_OF_LAST_YEAR;
          default -> Kind.ELSEWHEN;
        };
    Kind dated = time.year().isPresent() ? Kind.ELSEWHEN : kind;
    return new TimeWord(time.from(), to, dated, time.number(), time.until(), Optional.empty());
  }

  private static TimeWord year(Token token, int i) {
    Kind kind = token.isFinancialYear() ? Kind.YEAR : Kind.ELSEWHEN;
    return new TimeWord(i, i + 1, kind, 0, 0, Optional.of(token.year()));
  }

  private static Optional<TimeWord> month(List<Token> clause, int i) {
    if (!isMonth(clause.get(i))) {
      return Optional.empty();
    }
    if (isDay(clause, i)) {
      return Optional.of(TimeWord.of(i, i + 1, Kind.DAY));
    }
    int number = number(clause.get(i));
    int to = i + 1;
    int until = 0;
    boolean range =
        !isMove(clause, i)
            && to + 1 < clause.size()
            && isRange(clause.get(to))
            && isMonth(clause.get(to + 1));
    if (range) {
      until = number(clause.get(to + 1));
      to += 2;
    }
    Optional<Integer> year = year(clause, to);
    Kind kind = range ? Kind.MONTHS : Kind.MONTH;
    return Optional.of(new TimeWord(i, year.isPresent() ? to + 1 : to, kind, number, until, year));
  }

  /** {@code on 15 January}: a day, unless it is the last of its month. */
  private static boolean isDay(List<Token> clause, int month) {
    Token day = clause.get(Math.max(0, month - 1));
    boolean ordinal = month > 0 && Numerals.isOrdinal(day.word());
    boolean named = month > 1 && day.is("#") && DAY_LEADS.contains(clause.get(month - 2).word());
    int length = Month.of(number(clause.get(month))).minLength();
    return (ordinal && Numerals.ordinal(day.word()) < length)
        || (named && day.number().orElseThrow().value().compareTo(BigDecimal.valueOf(length)) < 0);
  }

  /** {@code rose from November to December}: two times, the one to compare with first. */
  private static boolean isMove(List<Token> clause, int month) {
    return month > 1
        && clause.get(month - 1).is("from")
        && Lexicon.move(clause.get(month - 2)).isPresent();
  }

  private static boolean isRange(Token token) {
    return Set.of("-", "–", "—", "to", "and", "/").contains(token.word());
  }

  private static Optional<TimeWord> quarter(List<Token> clause, int i) {
    String word = clause.get(i).word();
    String next = i + 1 < clause.size() ? clause.get(i + 1).word() : "";
    int to = i + 1;
    int number = 0;
    if (word.length() == 2 && word.charAt(0) == 'q' && "1234".indexOf(word.charAt(1)) >= 0) {
      number = word.charAt(1) - '0';
    } else if (next.equals("quarter")) {
      number =
          List.of("first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th").indexOf(word)
                  % 4
              + 1;
      to++;
      boolean row = RUNNING.end(clause, to) >= 0 || IN_A_ROW.end(clause, to) >= 0;
      number = row ? 0 : number;
    } else if (word.equals("quarter")) {
      number = quarterNumber(clause, i + 1, next);
      to++;
    }
    if (number < 1) {
      return Optional.empty();
    }
    Optional<Integer> year = year(clause, to);
    return Optional.of(
        new TimeWord(i, year.isPresent() ? to + 1 : to, Kind.QUARTER, number, 0, year));
  }

  private static Optional<Integer> year(List<Token> clause, int at) {
    return at < clause.size() && clause.get(at).isYear()
        ? Optional.of(clause.get(at).year())
        : Optional.empty();
  }

  private static int quarterNumber(List<Token> clause, int at, String word) {
    if (at < clause.size() && clause.get(at).isNumber()) {
      int value = clause.get(at).number().orElseThrow().value().intValue();
      return value >= 1 && value <= 4 ? value : 0;
    }
    return List.of("one", "two", "three", "four").indexOf(word) + 1;
  }

  /** Whether the token names a month; {@code may} only with its capital. */
  static boolean isMonth(Token token) {
    String word = token.word();
    return token.capital() && (NAMES.contains(word) || MONTHS.contains(word));
  }

  private static int number(Token token) {
    return MONTHS.indexOf(token.word().substring(0, 3)) + 1;
  }
}
