package org.scorebook.workbook.input.table;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/** One row below a header: its cells by column, and where to report what is wrong with them. */
public final class TableRow {
  private static final ProblemKind EXCEL_ERROR =
      ProblemKind.error("excel-error", "A formula failed, and its cell holds no figure.");

  private static final ProblemKind NOT_CALCULATED =
      ProblemKind.error(
          "formula-not-calculated", "What stands in the file is not what Excel will show.");

  private static final ProblemKind TO_BE_CALCULATED =
      ProblemKind.warning(
          "formula-to-be-calculated", "What stands in the file may not be what Excel will show.");

  static final ProblemKind CELL_BLANK =
      ProblemKind.error("cell-blank", "Nothing can be computed without it.");

  private final TableHeader header;
  private final int number;
  private final @Nullable CellValue[] cells;
  private final Problems problems;
  private @Nullable String measure;

  TableRow(TableHeader header, Row row, Problems problems) {
    this.header = header;
    this.number = row.number();
    this.cells = new CellValue[header.size()];
    this.problems = problems;
    for (int i = 0; i < row.size(); i++) {
      int column = header.index(row.column(i));
      if (column >= 0 && !isBlank(row.value(i))) {
        cells[column] = row.value(i);
      }
    }
  }

  /**
   * A row that stands on no input sheet, read as if it did.
   *
   * @param sheet where it stands
   * @param columns where it has which column, counting from 1
   */
  public static TableRow of(
      String sheet, Map<Column, Integer> columns, Row row, Problems problems) {
    return new TableRow(TableHeader.of(sheet, columns), row, problems);
  }

  /** From now on what is reported about this row names the measure. */
  public void setMeasure(String id) {
    measure = id;
  }

  public int number() {
    return number;
  }

  public TableHeader header() {
    return header;
  }

  public Place.Cell place(Column column) {
    return header.place(number, column);
  }

  public void report(ProblemKind kind, Column column, String text) {
    problems.accept(new Problem(kind, place(column), Optional.ofNullable(measure), text));
  }

  /** What would be the same for many cells of the column: only the first is told of. */
  void reportOnce(ProblemKind kind, Column column, String text) {
    if (problems.isFirst(place(column))) {
      report(kind, column, text);
    }
  }

  /** The cell as it stands; empty where it is blank. Text of nothing but blanks is blank. */
  public Optional<CellValue> find(Column column) {
    return Optional.ofNullable(cell(column));
  }

  /** The same without anything made for it; null where it is blank. */
  @Nullable CellValue cell(Column column) {
    int index = header.index(column);
    CellValue value = index < 0 ? null : cells[index];
    CellValue result = value instanceof CellValue.NotCalculated formula ? formula.result() : null;
    return result == null ? value : result;
  }

  /** The cell as it stands, unless it is blank or holds what can be no value, which is reported. */
  Entry<CellValue> read(Column column) {
    CellValue value = cell(column);
    if (value == null) {
      return Entry.blank();
    }
    tellToBeCalculated(column);
    if (value instanceof CellValue.Fault fault) {
      report(
          EXCEL_ERROR,
          column,
          column.name()
              + " holds the Excel error "
              + fault.code()
              + ". Correct the formula, or type over it.");
      return Entry.wrong();
    }
    if (value instanceof CellValue.NotCalculated formula) {
      report(NOT_CALCULATED, column, column.name() + notCalculated(formula));
      return Entry.wrong();
    }
    return Entry.of(value);
  }

  /**
   * Reports, once a column, a formula that the workbook asks to be calculated again though its
   * result counts. Whatever takes a cell without {@link #read} asks for this.
   */
  public void tellToBeCalculated(Column column) {
    int index = header.index(column);
    CellValue result =
        index >= 0 && cells[index] instanceof CellValue.NotCalculated formula
            ? formula.result()
            : null;
    if (result != null && problems.isFirstToCalculate(place(column))) {
      report(
          TO_BE_CALCULATED,
          column,
          column.name()
              + " holds a formula, and the workbook asks for it to be calculated again; it is read"
              + " as "
              + Quote.of(result.shown())
              + ", which stands there, as are all others of this column. Open the workbook in"
              + " Excel, save it and run again where they may be out of date.");
    }
  }

  private static String notCalculated(CellValue.NotCalculated formula) {
    String stored = formula.stored();
    return stored == null
        ? " holds a formula without a result. Open the workbook in Excel, save it and run again."
        : " holds a formula that was not calculated: the workbook says that "
            + Quote.of(stored)
            + " is not its result yet. Open the workbook in Excel (press F9 where it calculates by"
            + " hand), save it and run again.";
  }

  /** Reports a required cell that is blank. */
  public <T> Entry<T> required(Column column, Entry<T> entry) {
    if (entry.isBlank() && header.has(column)) {
      String accepted =
          column.words().isEmpty() ? "" : " Accepted: " + String.join(", ", column.words()) + ".";
      report(CELL_BLANK, column, column.name() + " is blank. Fill it in." + accepted);
      return Entry.wrong();
    }
    return entry;
  }

  /** Whether no known column holds anything. */
  boolean isBlank() {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null && !isFilledDown(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Formulas that analysts fill down for rows to come make no row, as long as they show nothing.
   */
  private boolean isFilledDown(int index) {
    return cells[index] instanceof CellValue.NotCalculated formula
        && formula.isEmptyText()
        && !header.isKey(index);
  }

  private static boolean isBlank(CellValue value) {
    return value instanceof CellValue.Text text && Blanks.isBlank(text.text());
  }
}
