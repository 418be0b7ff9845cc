package org.scorebook.workbook.input.shown;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.times.Times;

/**
 * Cells of Hours and Minutes that show another time than the one behind them, or a plain number.
 * What is six hours and more in Minutes is told elsewhere, whatever its format.
 */
final class TimesWanted implements ShownOtherwise.Rule {
  private static final ProblemKind NUMBER_FOR_TIME =
      ProblemKind.warning(
              "number-for-time",
              "Excel holds a time as a part of a day: 7.5 is seven days and a half.")
          .mendedInMeasure("Where all are read rightly, format them as a time at once.");

  private static final ProblemKind TIME_PARTLY_SHOWN =
      ProblemKind.warning("time-partly-shown", "People see less than the time that is read.");

  private static final ProblemKind SHOWN_AS_HOURS =
      ProblemKind.warning(
          "shown-as-hours", "Hours and minutes are sixty times minutes and seconds.");

  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal HOUR = BigDecimal.valueOf(3_600);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<first>\\d{1,7}):(?<second>\\d\\d)(?::(?<third>\\d\\d)(?:\\.\\d+)?)?"
              + "(?: ?(?<half>[AP])(?:M)?)?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    Optional<Unit> unit = cell.quantity().unit().filter(Unit::isTime);
    if (unit.isEmpty() || cell.isZero() || cell.section().date()) {
      return Optional.empty();
    }
    if (cell.section().time()) {
      return hidden(cell, unit.get());
    }
    return cell.section().isPlain() && !cell.section().percent()
        ? number(cell, unit.get())
        : Optional.empty();
  }

  private static Optional<Finding> number(FormattedNumber cell, Unit unit) {
    String word = unit == Unit.HOURS ? " hours" : " minutes";
    return cell.finding(
        NUMBER_FOR_TIME,
        ", a number, where the unit "
            + unit.word()
            + " has a time; it is read as "
            + Times.of(unit).text(cell.number())
            + ". Type "
            + cell.read()
            + word
            + " as "
            + Times.typed(Times.ofWhole(unit, cell.number()))
            + ", or format the cell as a time, "
            + Times.of(unit).format()
            + ".");
  }

  /** A format that leaves out days or hours, or hours and minutes for minutes and seconds. */
  private static Optional<Finding> hidden(FormattedNumber cell, Unit unit) {
    Matcher clock = CLOCK.matcher(cell.cell().shown());
    if (!clock.matches() || cell.number().signum() < 0) {
      return Optional.empty(); // below zero Excel shows no time, or all of it
    }
    BigDecimal seconds = cell.number().multiply(SECONDS);
    BigDecimal first = hour(clock);
    BigDecimal second = new BigDecimal(clock.group("second"));
    BigDecimal pair = first.multiply(BigDecimal.valueOf(60)).add(second);
    BigDecimal asHours = pair.multiply(BigDecimal.valueOf(60));
    if (clock.group("third") != null) {
      return isNear(seconds, asHours.add(new BigDecimal(clock.group("third"))), 1)
          ? Optional.empty()
          : otherTime(cell, unit);
    }
    boolean showsMinutes = isNear(seconds, pair, 1);
    boolean showsHours = isNear(seconds, asHours, 60);
    if (showsMinutes || (showsHours && (unit == Unit.HOURS || isUnder(seconds, HOUR)))) {
      return Optional.empty();
    }
    return showsHours ? hoursForMinutes(cell, pair) : otherTime(cell, unit);
  }

  private static BigDecimal hour(Matcher clock) {
    BigDecimal shown = new BigDecimal(clock.group("first"));
    if (clock.group("half") == null) {
      return shown;
    }
    BigDecimal twelve = BigDecimal.valueOf(12);
    BigDecimal morning = shown.remainder(twelve);
    return clock.group("half").equalsIgnoreCase("P") ? morning.add(twelve) : morning;
  }

  private static boolean isNear(BigDecimal seconds, BigDecimal shown, int within) {
    return seconds.subtract(shown).abs().compareTo(BigDecimal.valueOf(within)) <= 0;
  }

  private static boolean isUnder(BigDecimal seconds, BigDecimal limit) {
    return seconds.compareTo(limit) < 0;
  }

  private static Optional<Finding> otherTime(FormattedNumber cell, Unit unit) {
    return cell.finding(
        TIME_PARTLY_SHOWN,
        ", and is read as "
            + Times.of(unit).text(cell.number())
            + ", since the cell holds more than its format shows. Format it as "
            + Times.of(unit).format()
            + ", and correct the time where another is meant.");
  }

  private static Optional<Finding> hoursForMinutes(FormattedNumber cell, BigDecimal meant) {
    if (Times.isLikelyHours(Unit.MINUTES, cell.number())) {
      return Optional.empty();
    }
    return cell.finding(
        SHOWN_AS_HOURS,
        ", hours and minutes, where the unit Minutes has minutes and seconds; it is read as "
            + Times.of(Unit.MINUTES).text(cell.number())
            + ". Type "
            + Times.typed(meant.divide(SECONDS, MathContext.DECIMAL128))
            + " where minutes and seconds are meant.");
  }
}
