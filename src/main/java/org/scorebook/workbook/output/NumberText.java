package org.scorebook.workbook.output;

import java.math.BigDecimal;
import org.scorebook.figures.Display;
import org.scorebook.model.Unit;

/** Counts as text. */
final class NumberText {
  private static final Display WHOLE = new Display(Unit.NUMBER, 0, "");

  private NumberText() {}

  /** To the nearest whole, thousands apart. */
  static String whole(BigDecimal number) {
    return WHOLE.text(number);
  }
}
