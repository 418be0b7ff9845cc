package org.scorebook.claims.reading;

import java.util.Set;
import org.scorebook.claims.words.WordSet;

/** Words that any measure may be spoken of with, by what they say of it. */
final class PlainWords {
  private static final int STEM = 5;

  static final String PERSON = "*person";

  static final Set<String> PEOPLE =
      WordSet.of(
          "people person persons client clients adults adult users user individuals "
              + "citizens residents customers service everyone those");

  static final Set<String> EMPTY =
      WordSet.of(
          "had a an the our its their of in for on who that which with to and or is are "
              + "was were this these by from at have has been being where be per within "
              + "during as no against all into made both through than us it "
              + "how they council council's city borough county here up we");

  /** Words that name any measure, or size it up without narrowing it. */
  static final Set<String> PLAIN =
      WordSet.of(
          "overall current latest monthly quarterly annual reported headline actual "
              + "key final month month's quarter quarter's year's area performance figure "
              + "figures result results outturn measure indicator score position value kpi "
              + "level levels out-turn published absence good strong steady continued data "
              + "corporate use usage take supported graded judged completed due provisional");

  static final Set<String> HEADS =
      WordSet.of(
          "performance figure figures result results outturn measure indicator score "
              + "position value kpi");

  static final Set<String> SHARES =
      WordSet.of("percentage proportion rate share percentages rates");
  static final Set<String> NUMBERS = WordSet.of("number numbers count volume volumes");
  static final Set<String> COUNTS = WordSet.of("number numbers total count amount volume volumes");

  /** A measure's name may say when it counts; that tells it from no other. */
  static final Set<String> TIMES = WordSet.of("month months quarter quarters year years over");

  static final Set<String> TIME = WordSet.of("time times wait waits turnaround average");

  /** What is done within a span is done {@code in time}, {@code within timescale}. */
  static final Set<String> IN_TIME = WordSet.of("time timescale timescales");

  /** A forecast is expected; that tells it from no other. */
  static final Set<String> AHEAD = WordSet.of("expected forecast projected predicted");

  static final Set<String> HOMES = WordSet.of("care nursing residential");

  /** What a figure is that counts time: it tells no measure from another. */
  static final Set<String> DURATIONS =
      WordSet.of(
          "average working day days time times hours minutes taken response turnaround waiting wait"
              + " waits");

  private PlainWords() {}

  /** The first letters, by which words are compared; people are one word. */
  static String stem(String word) {
    if (PEOPLE.contains(word)) {
      return PERSON;
    }
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (plain.length() > STEM) {
      return plain.substring(0, STEM);
    }
    return plain.length() > 3 && plain.endsWith("s")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /** Whether the word calls a measure by what any is: a figure, a share, a count. */
  static boolean isHead(String word) {
    return HEADS.contains(word) || SHARES.contains(word) || COUNTS.contains(word);
  }
}
