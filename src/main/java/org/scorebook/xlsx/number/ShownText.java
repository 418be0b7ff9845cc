package org.scorebook.xlsx.number;

import java.math.BigDecimal;

/**
 * What Excel shows of a number by a format of dates, times, fractions or powers of ten. The format
 * itself has no rules for these: whoever uses it provides them, as a service of the JDK's {@code
 * ServiceLoader}. Without one such a number is shown as it is.
 */
public interface ShownText {

  /**
   * The text, blanks around it included; the number in plain digits where the code is none.
   *
   * @param code of the format, from a file of strangers
   */
  String of(String code, BigDecimal number);
}
