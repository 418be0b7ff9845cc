package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final Phrase OF_LAST_YEAR =
      Phrase.of("of|in? the? last|previous|preceding|prior financial? year");
  private static final Map<Phrase, Kind> PHRASES = new LinkedHashMap<>();

  static {
    put(
        Kind.YEAR_AGO,
        "same|corresponding|equivalent period|month|quarter|time|point in|of? last|the?"
            + " previous|last|prior? year");
    put(
        Kind.YEAR_AGO,
        "same|corresponding|equivalent period|month|quarter|time|point a|one year"
            + " ago|earlier|before|previously");
    put(Kind.YEAR_AGO, "this|same time|point last year");
    put(Kind.YEAR_AGO, "a|one year ago|earlier|before|previously");
    put(Kind.YEAR_AGO, "twelve|#t months ago|earlier");
    put(Kind.YEAR_AGO, "year on year");
    put(
        Kind.TWELVE_MONTHS,
        "the? last|past|previous|rolling|latest|preceding twelve|#t month|months");
    put(
        Kind.TWELVE_MONTHS,
        "twelve|#t month|months rolling? period|average|figure|total|rate|rolling|aggregate");
    put(Kind.YEAR_AGO, "the year before|earlier");
    put(Kind.LAST_QUARTER, "the quarter before|earlier");
    put(Kind.LAST_MONTH, "the month before|earlier");
    put(Kind.LAST_HALF, "last|previous|preceding|prior half year?");
    put(Kind.LAST_HALF, "the half year? before|earlier");
    put(
        Kind.NOW,
        "second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th month|quarter|year|period"
            + " running|consecutively");
    put(
        Kind.NOW,
        "second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th month|quarter|year|period in a row");
    put(
        Kind.NOW,
        "two|three|four|five|six|#|#t months|quarters|years|periods running|consecutively");
    put(Kind.NOW, "two|three|four|five|six|#|#t months|quarters|years|periods in a row");
    put(
        Kind.NOW,
        "lowest|highest|best|worst level|rate|figure|result|point|total|number|performance? this"
            + " financial? year");
    put(Kind.NOW, "first time this|in the? year|quarter|month");
    put(Kind.ELSEWHEN, "longer term");
    put(Kind.TWELVE_MONTHS, "rolling twelve|#t month|months");
    put(Kind.TWELVE_MONTHS, "rolling year");
    put(Kind.THIS_MONTH, "this|current|latest|the month|month's");
    put(Kind.THIS_QUARTER, "this|current|latest|the quarter|quarter's");
    put(Kind.THIS_YEAR, "this|current|the|financial financial? year|year's");
    put(Kind.THIS_YEAR, "year to date");
    put(Kind.NOW, "this|current|latest reporting? period|time");
    put(Kind.LAST_MONTH, "last|previous|preceding|prior month|month's");
    put(Kind.LAST_QUARTER, "last|previous|preceding|prior quarter|quarter's");
    put(Kind.LAST_YEAR, "last|previous|preceding|prior financial? year|year's");
    put(
        Kind.LAST_PERIOD,
        "last|previous|preceding|prior reporting? period|time|figure|reported?"
            + " figure|result|return|position");
    put(Kind.NOW, "now|currently|today|presently");
    put(Kind.NOW, "at present");
    put(Kind.ELSEWHEN, "next month|quarter|year|period");
    put(Kind.ELSEWHEN, "previously|historically|formerly|originally|earlier|recently|pre|once");
    put(Kind.ELSEWHEN, "the long|medium|short term");
    put(
        Kind.ELSEWHEN,
        "recent|past|last|coming|next|few|over|several"
            + " few|several|couple|#t|two|three|six|years|months"
            + " month|months|years|weeks|quarters|year|of");
    put(
        Kind.ELSEWHEN,
        "spring|summer|autumn|winter|christmas|easter|pandemic|lockdown|weekend|covid|decade");
    put(Kind.ELSEWHEN, "beginning|start|turn|end of the? financial? year|quarter|month|pandemic");
    put(Kind.ELSEWHEN, "year end");
    put(Kind.ELSEWHEN, "baseline|decade|years|weeks|yesterday|week|previous|annually");
    put(Kind.ELSEWHEN, "first|second half of");
    put(Kind.ELSEWHEN, "mid|late|early");
    put(
        Kind.ELSEWHEN,
        "a|one|twelve|#t|two|three|four|five|six|several|few"
            + " year|years|month|months|quarters|weeks");
  }

  private TimeWords() {}

  private static void put(Kind kind, String pattern) {
    PHRASES.put(Phrase.of(pattern), kind);
  }

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
      return lastYear < 0 ? calendar : Optional.of(TimeWord.of(i, lastYear, Kind.ELSEWHEN));
    }
    for (Map.Entry<Phrase, Kind> phrase : PHRASES.entrySet()) {
      int end = phrase.getKey().end(clause, i);
      if (end >= 0 && !isOfTarget(clause, end)) {
        return Optional.of(TimeWord.of(i, end, phrase.getValue()));
      }
    }
    return clause.get(i).isYear()
        ? Optional.of(TimeWord.of(i, i + 1, Kind.ELSEWHEN))
        : Optional.empty();
  }

  /** {@code year-end target}: a target, not a time. */
  private static boolean isOfTarget(List<Token> clause, int end) {
    return end < clause.size() && clause.get(end).is("target");
  }

  private static Optional<TimeWord> month(List<Token> clause, int i) {
    if (!isMonth(clause.get(i))) {
      return Optional.empty();
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
