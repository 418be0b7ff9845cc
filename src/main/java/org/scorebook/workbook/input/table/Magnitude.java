package org.scorebook.workbook.input.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.scorebook.problem.ProblemKind;

/**
 * The sizes that figures of a council have. Whatever follows from figures within them is finite in
 * the binary arithmetic of spreadsheets, too.
 */
public final class Magnitude {
  public static final ProblemKind IMPOSSIBLE =
      ProblemKind.error(
          "magnitude-impossible",
          "No council counts so much; digits were typed twice, or a denominator is next to"
              + " nothing.");

  /** A trillion: hundreds of times what all councils together spend in a year. */
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

  /** Places beyond which a number other than zero is the remainder of somebody's arithmetic. */
  private static final int PLACES = 12;

  private Magnitude() {}

  /** Whether a council can have such a figure. */
  public static boolean isPossible(BigDecimal number) {
    return number.abs().compareTo(LIMIT) < 0;
  }

  /** The same of a number that is roughly known. */
  public static boolean isPossible(double number) {
    return Math.abs(number) < LIMIT.doubleValue();
  }

  /** Says of a number so shown that no council has it. */
  public static String impossible(String shown) {
    return shown + " is larger than any figure of a council, which stays below a trillion.";
  }

  /** Whether a number is next to zero, and not zero. */
  static boolean isRemainder(BigDecimal number) {
    return number.signum() != 0
        && number.scale() > PLACES
        && number.setScale(PLACES, RoundingMode.HALF_UP).signum() == 0;
  }
}
