package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Unit;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.CountText;
import org.scorebook.workbook.output.formula.ChangeFormulas;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;

/** How many more or fewer there are, for counts so small that a percentage of them misleads. */
final class SmallCounts {
  /** One more of so many is less than a percent. */
  private static final BigDecimal LIMIT = BigDecimal.valueOf(100);

  private SmallCounts() {}

  /** {@code 2 more}, {@code 1 fewer}; nothing for other figures, or where none moved. */
  static Content difference(Book book, MeasureResult result) {
    Optional<BigDecimal> now = result.current().figure().find().map(Shown::value);
    Optional<BigDecimal> before = ChangeFormulas.from(result, book.results().rules());
    if (!isCount(result) || !isSmall(now) || !isSmall(before)) {
      return Content.nothing();
    }
    BigDecimal moved = now.get().subtract(before.get());
    if (moved.signum() == 0) {
      return Content.nothing();
    }
    String cell =
        book.resultsTable().cell(result, ResultsColumn.CURRENT)
            + "-"
            + book.resultsTable().cell(result, ResultsColumn.CHANGE_FROM);
    return Content.formula(
        "TEXT(ABS(" + cell + "),\"#,##0\")&IF(" + cell + ">0,\" more\",\" fewer\")",
        CountText.whole(moved.abs()) + (moved.signum() > 0 ? " more" : " fewer"));
  }

  private static boolean isCount(MeasureResult result) {
    return result.measure().unit() == Unit.NUMBER && result.measure().decimals() == 0;
  }

  private static boolean isSmall(Optional<BigDecimal> count) {
    return count
        .filter(known -> known.abs().compareTo(LIMIT) < 0)
        .filter(known -> known.stripTrailingZeros().scale() <= 0)
        .isPresent();
  }
}
