package org.scorebook.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.text.Blanks;

/** Words of a commentary that tell of few people, or of one by name, number or address. */
final class TellingWords {
  private static final Map<String, Integer> NUMBERS =
      Map.of(
          "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8,
          "nine", 9);

  private static final Set<String> MANY =
      Set.of("people", "children", "young people", "men", "women");

  /** At most two words between the number and whom it counts: {@code one young person}. */
  private static final Pattern FEW =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/£%-])(?<!(?:in|of|top|next)"
              + " )(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine)(?: (?:[a-z]{3,12}"
              + " ){0,2}?| )"
              + "(person|people|patients?|clients?|child|children|adults?|carers?|residents?|service"
              + " users?|citizens?|customers?|tenants?|pupils?|students?|victims?|individuals?|famil(?:y|ies)|young"
              + " people|young person|men|man|women|woman)(?![\\p{L}\\p{N}-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NHS_NUMBER =
      Pattern.compile("(?<![\\d-])(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?![\\d-])");

  private static final Pattern POSTCODE =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:[A-Z]{1,2}\\d[A-Z\\d]?) ?\\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])");

  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\d+])(?:\\+44 ?|0)(?:\\d ?){9,10}(?!\\d)");

  private final List<SmallNumber> found = new ArrayList<>();
  private final Measure measure;
  private final Commentary commentary;

  private TellingWords(Measure measure, Commentary commentary) {
    this.measure = measure;
    this.commentary = commentary;
  }

  /** Of a public measure, only what tells who a person is. */
  static List<SmallNumber> of(Measure measure, Commentary commentary, int below) {
    TellingWords words = new TellingWords(measure, commentary);
    if (!measure.isPublic()) {
      words.few(below);
    }
    words.who();
    return words.found;
  }

  private void few(int below) {
    Matcher few = FEW.matcher(commentary.text());
    while (few.find()) {
      int number = number(few.group(1));
      // Two carer assessments are no carers.
      if (number >= 1 && number < below && (number == 1) == isOne(few.group(2))) {
        add(
            "the commentary says \""
                + few.group()
                + "\", fewer than "
                + below
                + ". Say it without the number, or mark the measure Disclosure Public.");
      }
    }
  }

  private static boolean isOne(String noun) {
    String small = noun.toLowerCase(Locale.ROOT);
    return !small.endsWith("s") && !MANY.contains(small);
  }

  private static int number(String word) {
    Integer known = NUMBERS.get(word.toLowerCase(Locale.ROOT));
    return known != null ? known : Integer.parseInt(word);
  }

  private void who() {
    Matcher number = NHS_NUMBER.matcher(commentary.text());
    while (number.find()) {
      if (isNhsNumber(number.group(1) + number.group(2) + number.group(3))) {
        add(says("an NHS number", number.group()));
      }
    }
    Matcher postcode = POSTCODE.matcher(commentary.text());
    while (postcode.find()) {
      add(says("a postcode", postcode.group()));
    }
    Matcher telephone = TELEPHONE.matcher(commentary.text());
    while (telephone.find()) {
      add(says("a telephone number", telephone.group()));
    }
  }

  /** The last digit of an NHS number follows from the others. */
  private static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (10 - i) * Character.digit(digits.charAt(i), 10);
    }
    int check = 11 - sum % 11;
    return Character.digit(digits.charAt(9), 10) == (check == 11 ? 0 : check);
  }

  private static String says(String what, String words) {
    return "the commentary holds what looks like "
        + what
        + ", \""
        + Blanks.strip(words)
        + "\". Take it out.";
  }

  private void add(String text) {
    found.add(new SmallNumber(measure.id(), new Source.OfCommentary(commentary), text));
  }
}
