package org.scorebook.workbook.input.shown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;
import org.scorebook.workbook.number.Section;

/** Times, which Excel stores as parts of a day, and dates that it cannot show. */
final class Times implements ShownOtherwise.Rule {
  private static final Pattern NOT_DAYS =
      Pattern.compile(
          "\\b(?:h|hrs?|hours?|mins?|minutes?|secs?|seconds?|w(?:ee)?ks?|months?|y(?:ea)?rs?)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Finding> find(ShownCell cell) {
    Section section = cell.section();
    boolean days = cell.quantity().is(Unit.DAYS);
    if (section.time() && days) {
      return cell.warning(
          ", a time; it is read as "
              + cell.read()
              + " days. If that is right, format the cell as a number.");
    }
    if (section.time() || section.date()) {
      String what = section.time() ? ", a time, " : ", a date, ";
      return cell.isZero()
          ? cell.warning(what + "and is read as 0. Format the cell as a number.")
          : cell.error(
              what
                  + "for which Excel stores "
                  + cell.read()
                  + ". Format the cell as a number and type it again.");
    }
    return days && NOT_DAYS.matcher(section.words()).find()
        ? cell.warning(", and is read as " + cell.read() + " days. Type the days.")
        : Optional.empty();
  }
}
