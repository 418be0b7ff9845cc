package org.scorebook.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is counted, as it is called where there is one of it. */
public final class Nouns {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("wives", "wife"),
          Map.entry("lives", "life"),
          Map.entry("buses", "bus"),
          Map.entry("analyses", "analysis"),
          Map.entry("crises", "crisis"));

  /** Words that end as many do and are one, or are the same for one and many. */
  private static final Set<String> ALIKE =
      Set.of("premises", "series", "species", "headquarters", "works", "means", "gas");

  /** What is said of the noun behind it: {@code Days of absence}, {@code Beds/day}. */
  private static final Pattern SAID_OF_IT =
      Pattern.compile(
          "(?U)[/,;(]| (?:of|in|per|on|at|to|for|from|by|with|without|under|over|who|that|which"
              + "|where|aged|awaiting|waiting|receiving|living|supported|placed) ",
          Pattern.CASE_INSENSITIVE);

  /** The last word, and people of another kind before it: {@code Children and young people}. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?U)\\p{L}+(?=\\P{L}*$)|\\b(?:people|children|men|women)(?= (?:and|or|&) )",
          Pattern.CASE_INSENSITIVE);

  private Nouns() {}

  /** {@code person} of {@code people}; {@code Bed/day} of {@code Beds/day}. */
  public static String one(String many) {
    Matcher behind = SAID_OF_IT.matcher(many);
    int end = behind.find() ? behind.start() : many.length();
    return COUNTED
            .matcher(many.substring(0, end))
            .replaceAll(word -> Matcher.quoteReplacement(oneWord(word.group())))
        + many.substring(end);
  }

  private static String oneWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(small);
    if (irregular != null) {
      return Character.isUpperCase(word.charAt(0))
          ? irregular.substring(0, 1).toUpperCase(Locale.ROOT) + irregular.substring(1)
          : irregular;
    }
    boolean isAbbreviation = word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
    if (ALIKE.contains(small)
        || isAbbreviation
        || !small.endsWith("s")
        || small.endsWith("ss")
        || small.endsWith("us")
        || small.endsWith("is")) {
      return word;
    }
    if (small.endsWith("ies") && small.length() > 4) {
      return cut(word, 3) + (Character.isUpperCase(word.charAt(word.length() - 1)) ? "Y" : "y");
    }
    boolean isLonger =
        small.endsWith("sses")
            || small.endsWith("shes")
            || small.endsWith("ches")
            || small.endsWith("xes")
            || small.endsWith("zzes");
    return cut(word, isLonger ? 2 : 1);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
