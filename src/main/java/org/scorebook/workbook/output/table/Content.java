package org.scorebook.workbook.output.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.scorebook.xlsx.write.Cell;

/** What a cell holds: nothing, text, a number, or a formula with our own answer beside it. */
public sealed interface Content {

  /** Excel keeps no more digits than these. */
  MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  void putIn(Cell cell);

  /** Whether it shows a number without decimals. */
  default boolean isWhole() {
    return false;
  }

  /** The number that it shows, if it is one. */
  default Optional<BigDecimal> shown() {
    return Optional.empty();
  }

  record Nothing() implements Content {
    @Override
    public void putIn(Cell cell) {}
  }

  record Text(String text) implements Content {
    @Override
    public void putIn(Cell cell) {
      cell.put(text);
    }
  }

  record Numeric(BigDecimal number) implements Content {
    @Override
    public void putIn(Cell cell) {
      cell.put(number.round(DIGITS).doubleValue());
    }

    @Override
    public Optional<BigDecimal> shown() {
      return Optional.of(number);
    }

    @Override
    public boolean isWhole() {
      return number.stripTrailingZeros().scale() <= 0;
    }
  }

  /**
   * A live formula.
   *
   * @param formula without the leading equals sign
   * @param answer what Scorebook itself computed, which the cell shows until it is recalculated
   */
  record Formula(String formula, Content answer) implements Content {
    @Override
    public void putIn(Cell cell) {
      cell.formula(formula);
      if (answer instanceof Nothing) {
        cell.put("");
      } else {
        answer.putIn(cell);
      }
    }

    @Override
    public Optional<BigDecimal> shown() {
      return answer.shown();
    }

    @Override
    public boolean isWhole() {
      return answer.isWhole();
    }
  }

  static Content nothing() {
    return new Nothing();
  }

  static Content of(String text) {
    return text.isEmpty() ? new Nothing() : new Text(text);
  }

  static Content of(BigDecimal number) {
    return new Numeric(number);
  }

  static Content of(long number) {
    return new Numeric(BigDecimal.valueOf(number));
  }

  static Content of(Optional<BigDecimal> number) {
    return number.<Content>map(Numeric::new).orElseGet(Nothing::new);
  }

  /** A formula that gives a number, or empty text where there is none. */
  static Content formula(String formula, Optional<BigDecimal> answer) {
    return new Formula(formula, of(answer));
  }

  /** A formula that gives text. */
  static Content formula(String formula, String answer) {
    return new Formula(formula, of(answer));
  }
}
