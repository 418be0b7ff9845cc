package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Locale;
import org.scorebook.model.Measure;
import org.scorebook.text.Blanks;
import org.scorebook.text.Nouns;

/** Numbers of what a measure counts, in words. */
final class People {
  private People() {}

  /** {@code 1 patient}, {@code 3 patients}; the number alone where the measure gives no noun. */
  static String counted(Measure measure, BigDecimal number) {
    String noun = noun(measure);
    boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
    return number.toPlainString() + (noun.isEmpty() ? "" : " " + (isOne ? Nouns.one(noun) : noun));
  }

  /** The same with its verb: {@code 1 patient is}, {@code 3 patients are}. */
  static String countedIs(Measure measure, BigDecimal number) {
    boolean isOne = number.compareTo(BigDecimal.ONE) == 0;
    return counted(measure, number) + (isOne || noun(measure).isEmpty() ? " is" : " are");
  }

  private static String noun(Measure measure) {
    return Blanks.strip(measure.countedAs()).toLowerCase(Locale.UK);
  }
}
