package org.scorebook.workbook.output.book;

import java.math.BigDecimal;
import org.scorebook.figures.Display;
import org.scorebook.model.Unit;

/** Counts as text. */
public final class CountText {
  private static final Display WHOLE = new Display(Unit.NUMBER, 0, "");

  private CountText() {}

  /** To the nearest whole, thousands apart. */
  public static String whole(BigDecimal number) {
    return WHOLE.text(number);
  }
}
