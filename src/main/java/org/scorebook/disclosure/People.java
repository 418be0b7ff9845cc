package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.scorebook.model.Measure;
import org.scorebook.text.Blanks;

/** Numbers of what a measure counts, in words. */
final class People {
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people", "person",
          "young people", "young person",
          "older people", "older person",
          "children", "child",
          "men", "man",
          "women", "woman");

  private People() {}

  /** {@code 1 patient}, {@code 3 patients}; the number alone where the measure gives no noun. */
  static String counted(Measure measure, BigDecimal number) {
    String noun = noun(measure);
    boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
    return number.toPlainString() + (noun.isEmpty() ? "" : " " + (isOne ? one(noun) : noun));
  }

  /** The same with its verb: {@code 1 patient is}, {@code 3 patients are}. */
  static String countedIs(Measure measure, BigDecimal number) {
    boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
    return counted(measure, number) + (isOne || noun(measure).isEmpty() ? " is" : " are");
  }

  private static String noun(Measure measure) {
    return Blanks.strip(measure.countedAs()).toLowerCase(Locale.UK);
  }

  private static String one(String noun) {
    String irregular = IRREGULAR.getOrDefault(noun, "");
    if (!irregular.isEmpty()) {
      return irregular;
    }
    if (noun.endsWith("ies")) {
      return cut(noun, 3) + "y";
    }
    return noun.endsWith("sses") || noun.endsWith("shes") || noun.endsWith("ches")
        ? cut(noun, 2)
        : noun.endsWith("s") ? cut(noun, 1) : noun;
  }

  private static String cut(String noun, int letters) {
    return noun.substring(0, noun.length() - letters);
  }
}
