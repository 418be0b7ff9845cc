package org.scorebook.workbook.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.commentary.Given;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.problem.Place;
import org.scorebook.text.Blanks;
import org.scorebook.text.Names;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/**
 * Writes figures that owners gave onto the Data sheet: into the row that waits for them, else into
 * a new one that looks like the measure's last.
 */
final class FigureRows {
  private static final String SUPPRESSED = "[c]";

  private final InputTable table;
  private final PeriodParser periods;

  private FigureRows(InputTable table, PeriodParser periods) {
    this.table = table;
    this.periods = periods;
  }

  /**
   * Writes them and leaves every other row as it is.
   *
   * @return the cell of each figure, in their order
   */
  static List<WrittenFigure> write(
      XSSFWorkbook workbook, List<Given> figures, PeriodParser periods) {
    if (figures.isEmpty()) {
      return List.of();
    }
    InputTable table =
        InputTable.find(workbook, InputSheet.DATA)
            .orElseThrow(() -> new IllegalStateException(InputSheet.DATA.sheetName()))
            .with(DataColumns.NOTE);
    for (Given given : figures) {
      Figure figure = given.figure();
      table = figure.numerator().isPresent() ? table.with(DataColumns.NUMERATOR) : table;
      table = figure.denominator().isPresent() ? table.with(DataColumns.DENOMINATOR) : table;
      table = figure.numerator().isEmpty() ? table.with(DataColumns.VALUE) : table;
    }
    return new FigureRows(table, periods).write(figures);
  }

  private List<WrittenFigure> write(List<Given> figures) {
    List<Optional<Integer>> standing = figures.stream().map(this::findRow).toList();
    List<Optional<Integer>> models = figures.stream().map(this::lastRow).toList();
    int missing = (int) standing.stream().filter(Optional::isEmpty).count();
    List<Integer> added = new ArrayList<>(table.append(missing));
    List<WrittenFigure> written = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Given given = figures.get(i);
      Optional<Integer> model = models.get(i);
      int row = standing.get(i).orElseGet(() -> added(added.remove(0), given, model));
      written.add(fill(row, given));
    }
    return written;
  }

  private int added(int row, Given given, Optional<Integer> model) {
    model.ifPresent(last -> table.copyFormats(last, row));
    table
        .set(row, DataColumns.MEASURE_ID, given.measure().id())
        .set(row, DataColumns.PERIOD, given.period())
        .set(row, DataColumns.BASIS, Basis.REPORTED.word());
    return row;
  }

  private WrittenFigure fill(int row, Given given) {
    Figure figure = given.figure();
    List<String> replaced = new ArrayList<>();
    Column first = figure.numerator().isPresent() ? DataColumns.NUMERATOR : DataColumns.VALUE;
    if (figure.suppressed()) {
      clear(row, DataColumns.NUMERATOR, replaced);
      table.set(row, DataColumns.VALUE, SUPPRESSED);
    } else {
      set(row, DataColumns.NUMERATOR, figure.numerator(), replaced);
      set(row, DataColumns.DENOMINATOR, figure.denominator(), replaced);
      set(row, DataColumns.VALUE, figure.value(), replaced);
      showAsTyped(row, given);
    }
    String note = table.text(row, DataColumns.NOTE);
    table.set(
        row, DataColumns.NOTE, Blanks.isBlank(note) ? given.note() : note + "; " + given.note());
    Place place = table.place(row, first);
    return new WrittenFigure(place, given, replaced);
  }

  /** A number where one was given; what else stood there is no figure, but was somebody's words. */
  private void set(int row, Column column, Optional<BigDecimal> number, List<String> replaced) {
    if (number.isPresent()) {
      if (!stands(row, column, number.get())) {
        clear(row, column, replaced);
      }
      table.set(row, column, number.get());
    } else if (!column.equals(DataColumns.DENOMINATOR)) {
      clear(row, column, replaced);
    }
  }

  private boolean stands(int row, Column column, BigDecimal number) {
    return table
        .find(row, column)
        .flatMap(ShownCell::number)
        .filter(there -> there.compareTo(number) == 0)
        .isPresent();
  }

  private void clear(int row, Column column, List<String> replaced) {
    String before = table.text(row, column);
    if (!Blanks.isBlank(before)) {
      replaced.add(before);
    }
    table.clear(row, column);
  }

  /** A percentage looks like one, and nothing else does; a time looks like a time. */
  private void showAsTyped(int row, Given given) {
    Unit unit = given.measure().unit();
    if (unit.isTime()) {
      table.format(row, DataColumns.VALUE, Times.of(unit).format());
      table.format(row, DataColumns.NUMERATOR, Times.of(Unit.HOURS).format());
      return;
    }
    boolean percent = unit.isPercent();
    boolean shown =
        table
            .find(row, DataColumns.VALUE)
            .map(XSSFCell::getCellStyle)
            .filter(style -> style.getDataFormatString().contains("%"))
            .isPresent();
    if (given.figure().value().isPresent() && percent != shown) {
      table.format(row, DataColumns.VALUE, percent ? "0.0%" : "General");
    }
  }

  private Optional<Integer> findRow(Given given) {
    return table.rows().stream()
        .filter(row -> isReportedOf(given, row))
        .filter(row -> period(row, given).equals(Optional.of(given.period())))
        .findFirst();
  }

  private Optional<Integer> lastRow(Given given) {
    return table.rows().stream()
        .filter(row -> isReportedOf(given, row))
        .reduce((one, other) -> other);
  }

  private boolean isReportedOf(Given given, int row) {
    String basis = table.text(row, DataColumns.BASIS);
    return Names.same(table.id(row, DataColumns.MEASURE_ID), given.measure().id())
        && (Blanks.isBlank(basis)
            || DataColumns.BASIS.findWord(basis).equals(Optional.of(Basis.REPORTED.word())));
  }

  private Optional<Period> period(int row, Given given) {
    return table
        .find(row, DataColumns.PERIOD)
        .flatMap(cell -> WrittenPeriod.find(cell, given.measure().frequency().kind(), periods));
  }
}
