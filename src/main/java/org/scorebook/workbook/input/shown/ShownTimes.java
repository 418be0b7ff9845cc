package org.scorebook.workbook.input.shown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.xlsx.number.Section;

/** Times, which Excel stores as parts of a day, and dates that it cannot show. */
final class ShownTimes implements ShownOtherwise.Rule {
  private static final ProblemKind TIME_READ_AS_DAYS =
      ProblemKind.warning("time-read-as-days", "Excel stores a time as a part of a day.");

  private static final ProblemKind ZERO_SHOWN_AS_TIME =
      ProblemKind.warning(
          "zero-shown-as-time", "The next figure typed there would be a part of a day.");

  private static final ProblemKind SHOWN_AS_TIME =
      ProblemKind.error(
          "shown-as-time",
          "Excel stores days since 1900 for a date, and a part of a day for a time.");

  private static final ProblemKind NOT_DAYS =
      ProblemKind.warning("not-days", "People see hours or weeks where days are read.");

  private static final Pattern OTHER_TIMES =
      Pattern.compile(
          "\\b(?:h|hrs?|hours?|mins?|minutes?|secs?|seconds?|w(?:ee)?ks?|months?|y(?:ea)?rs?)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    Section section = cell.section();
    if (cell.quantity().isTime() && !section.date()) {
      return Optional.empty();
    }
    boolean days = cell.quantity().is(Unit.DAYS);
    if (section.time() && days) {
      return cell.finding(
          TIME_READ_AS_DAYS,
          ", a time; it is read as "
              + cell.read()
              + " days. If that is right, format the cell as a number.");
    }
    if (section.time() || section.date()) {
      String what = section.time() ? ", a time, " : ", a date, ";
      return cell.isZero()
          ? cell.finding(
              ZERO_SHOWN_AS_TIME, what + "and is read as 0. Format the cell as a number.")
          : cell.finding(
              SHOWN_AS_TIME,
              what
                  + "for which Excel stores "
                  + cell.read()
                  + ". Format the cell as a "
                  + cell.wanted()
                  + " and type it again.");
    }
    return days && OTHER_TIMES.matcher(section.words()).find()
        ? cell.finding(NOT_DAYS, ", and is read as " + cell.read() + " days. Type the days.")
        : Optional.empty();
  }
}
