package org.scorebook.claims.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.claims.words.TimeWord.Kind;

/** Turns of phrase that name a time without a calendar; of several the first in order counts. */
final class TimePhrases {
  private static final Map<Phrase, Kind> PHRASES = new LinkedHashMap<>();

  static {
    put(Kind.BY_ITSELF, "in - month|quarter");
    put(Kind.BY_ITSELF, "in|single|one month");
    put(Kind.BY_ITSELF, "monthly|quarterly|alone|itself");
    put(Kind.THIS_YEAR, "in - year");
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
        Kind.UP_TO_NOW,
        "second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th month|quarter|year|period"
            + " running|consecutively");
    put(
        Kind.UP_TO_NOW,
        "second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th month|quarter|year|period in a?"
            + " row|succession");
    put(
        Kind.UP_TO_NOW,
        "two|three|four|five|six|#|#t months|quarters|years|periods running|consecutively");
    put(
        Kind.UP_TO_NOW,
        "two|three|four|five|six|#|#t months|quarters|years|periods in a? row|succession");
    put(
        Kind.UP_TO_NOW,
        "each|every|all of the? last|past|previous two|three|four|five|six|#|#t"
            + " months|quarters|years");
    put(
        Kind.UP_TO_NOW,
        "two|three|four|five|six|#|#t consecutive|successive months|quarters|years");
    put(
        Kind.UP_TO_NOW,
        "lowest|highest|best|worst level|rate|figure|result|point|total|number|performance? this"
            + " financial? year");
    put(Kind.UP_TO_NOW, "first time this|in the? year|quarter|month");
    put(Kind.ELSEWHEN, "longer term");
    put(Kind.TWELVE_MONTHS, "rolling twelve|#t month|months");
    put(Kind.TWELVE_MONTHS, "rolling year");
    put(Kind.THIS_MONTH, "this|current|latest|the month|month's");
    put(Kind.THIS_QUARTER, "this|current|latest|the quarter|quarter's");
    put(Kind.THIS_YEAR, "this|current|the|financial financial? year|year's");
    put(Kind.THIS_YEAR, "year? to date");
    put(Kind.THIS_YEAR, "so far this? year?");
    put(Kind.THIS_YEAR, "ytd");
    put(Kind.NOW, "this|current|latest reporting? period|time");
    put(Kind.LAST_MONTH, "last|previous|preceding|prior month|month's");
    put(Kind.LAST_QUARTER, "last|previous|preceding|prior quarter|quarter's");
    put(Kind.LAST_YEAR, "last|previous|preceding|prior financial? year|year's");
    put(
        Kind.LAST_PERIOD,
        "last|previous|preceding|prior reporting? period|time|figure|reported?"
            + " figure|result|return|position|survey");
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
    put(Kind.THIS_MONTH, "end of the? month");
    put(Kind.THIS_MONTH, "month end");
    put(Kind.THIS_QUARTER, "end of the? quarter");
    put(Kind.THIS_QUARTER, "quarter end");
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

  private static final Phrase OF_TARGET = Phrase.of("-? end? target");

  private TimePhrases() {}

  private static void put(Kind kind, String pattern) {
    PHRASES.put(Phrase.of(pattern), kind);
  }

  /** The time that begins there. */
  static Optional<TimeWord> at(List<Token> clause, int i) {
    for (Map.Entry<Phrase, Kind> phrase : PHRASES.entrySet()) {
      int end = phrase.getKey().end(clause, i);
      if (end >= 0 && !isOfTarget(clause, end)) {
        return Optional.of(TimeWord.of(i, end, phrase.getValue()));
      }
    }
    return Optional.empty();
  }

  /** {@code year-end target}, of which a time may be the beginning: a target, not a time. */
  private static boolean isOfTarget(List<Token> clause, int end) {
    return OF_TARGET.end(clause, end) >= 0;
  }
}
