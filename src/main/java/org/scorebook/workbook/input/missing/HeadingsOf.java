package org.scorebook.workbook.input.missing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.model.Period;
import org.scorebook.order.Order;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.input.table.PeriodCell;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/** Of which input sheet a row holds the headings. */
final class HeadingsOf {
  private final PeriodParser parser;

  HeadingsOf(PeriodParser parser) {
    this.parser = parser;
  }

  /**
   * The sheet of which the row has most headings: all that are required, and one of a figure where
   * the sheet is one of figures; empty where there is none.
   */
  Optional<InputSheet> find(Row row) {
    return Stream.of(InputSheet.values())
        .filter(layout -> fits(layout, row))
        .min(Order.by(layout -> -count(layout.columns(), row)));
  }

  private boolean fits(InputSheet layout, Row row) {
    List<Column> required = layout.columns().stream().filter(Column::isRequired).toList();
    List<Column> figures =
        layout.columns().stream().filter(column -> column.type().isFigure()).toList();
    return count(required, row) == required.size()
        && (figures.isEmpty() || count(figures, row) > 0)
        && (!layout.hasPeriodColumns() || values(row).anyMatch(this::isPeriod));
  }

  private boolean isPeriod(CellValue heading) {
    return PeriodCell.find(heading, Period.Kind.MONTH, parser).isPresent();
  }

  private static long count(List<Column> columns, Row row) {
    return columns.stream()
        .filter(column -> values(row).anyMatch(value -> isNamed(column, value)))
        .count();
  }

  private static boolean isNamed(Column column, CellValue value) {
    return value instanceof CellValue.Text text && column.isNamed(Blanks.collapse(text.text()));
  }

  private static Stream<CellValue> values(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::value);
  }
}
