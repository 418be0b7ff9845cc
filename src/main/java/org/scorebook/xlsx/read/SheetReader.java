package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.xml.Characters;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/** Reads the rows of one worksheet part, and notices what Excel itself would stumble over. */
final class SheetReader {
  private static final ProblemKind BLANK_ROWS =
      ProblemKind.warning("blank-rows", "Excel stores and reads every one of them.");

  private static final ProblemKind CELL_DAMAGED =
      ProblemKind.error("cell-damaged", "What cannot be read would be lost in silence.");

  static final int MAX_ROW = ExcelLimits.ROWS;
  static final int MAX_COLUMN = ExcelLimits.COLUMNS;
  private static final int MAX_PROBLEMS = 1_000;
  private static final int MAX_MERGED = 1_000;
  private static final int MANY_BLANK = 100_000;
  private static final String MEND = " Open the workbook in Excel, put the row right and save it.";

  private final String sheet;
  private final XmlTokens xml;
  private final CellReader cells;
  private final Consumer<Problem> problems;
  private final BitSet seen = new BitSet();
  private final List<MergedCells> merged = new ArrayList<>();
  private int reported;
  private int filled;
  private int lastFilled;
  private int blankBelow;
  private int[] columns = new int[32];
  private CellValue[] values = new CellValue[32];

  SheetReader(String sheet, XmlTokens xml, CellContext workbook, Consumer<Problem> problems) {
    this.sheet = sheet;
    this.xml = xml;
    this.cells = new CellReader(sheet, xml, workbook, this::report);
    this.problems = problems;
  }

  /**
   * Reads the sheet to its end.
   *
   * @param allowed how many filled rows there may be in all sheets together
   * @param before how many there were in the sheets before
   * @return how many there are now
   */
  int read(int allowed, int before, Consumer<Row> rows) throws IOException {
    int last = 0;
    for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
      if (token != XmlTokens.Token.START) {
        continue;
      }
      switch (xml.name()) {
        case "row" -> {
          last = readRow(last, rows);
          if (before + filled > allowed) {
            throw new RefusedException(
                String.format(
                    Locale.ROOT,
                    "has more than %,d filled rows, up to those of its sheet %s. Delete what is not"
                        + " needed and save it again.",
                    allowed,
                    CellReader.cut(sheet)));
          }
        }
        case "mergeCell" -> readMerged(xml.attribute("ref"));
        case "worksheet", "sheetData", "mergeCells" -> {}
        default -> xml.skipElement();
      }
    }
    noticeBlankRows(last);
    return before + filled;
  }

  /** Reads the sheet down to a row of that number, or to its end where it has fewer. */
  void readHead(int last, Consumer<Row> rows) throws IOException {
    int row = 0;
    for (var token = xml.next();
        row < last && token != XmlTokens.Token.FINISHED;
        token = xml.next()) {
      if (token == XmlTokens.Token.START && xml.name().equals("row")) {
        row = readRow(row, read -> passOn(read, last, rows));
      }
    }
  }

  private static void passOn(Row row, int last, Consumer<Row> rows) {
    if (row.number() <= last) {
      rows.accept(row);
    }
  }

  private void readMerged(@Nullable String area) {
    int colon = area == null ? -1 : area.indexOf(':');
    if (area == null || colon < 0 || merged.size() >= MAX_MERGED) {
      return;
    }
    String first = area.substring(0, colon);
    String last = area.substring(colon + 1);
    merged.add(
        new MergedCells(
            CellReference.row(first),
            CellReference.column(first),
            CellReference.row(last),
            CellReference.column(last)));
  }

  /** The cells that are joined to one, after the whole sheet was read. */
  List<MergedCells> merged() {
    return List.copyOf(merged);
  }

  /** Somebody formatted the sheet to its end: Excel then writes and reads every row. */
  private void noticeBlankRows(int last) {
    if (blankBelow >= MANY_BLANK) {
      problems.accept(
          BLANK_ROWS.at(
              new Place.Sheet(sheet),
              String.format(
                  Locale.ROOT,
                  "The rows %,d to %,d are blank but formatted, which makes the workbook large and"
                      + " slow. Click on the number of row %d, press Ctrl+Shift+Down, choose Home,"
                      + " Delete, Delete Sheet Rows, and save.",
                  lastFilled + 1,
                  last,
                  lastFilled + 1)));
    }
  }

  private int readRow(int last, Consumer<Row> rows) throws IOException {
    Characters typed = xml.attributeCharacters("r");
    int number = typed == null ? last + 1 : CellReference.number(typed, 0);
    if (number < 1 || number > MAX_ROW) {
      report(
          new Place.Sheet(sheet),
          "A row has the number "
              + (typed == null ? number : CellReader.cut(typed.text()))
              + ", which Excel cannot have."
              + MEND);
      xml.skipElement();
      return last;
    }
    Place place = new Place.Cell(sheet, number, 1);
    if (seen.get(number)) {
      report(place, "Row " + number + " stands twice in the file." + MEND);
      xml.skipElement();
      return last;
    }
    if (number < last) {
      report(place, "Row " + number + " stands after row " + last + " in the file." + MEND);
    }
    seen.set(number);
    int size = readCells(number);
    if (size > 0) {
      filled++;
      lastFilled = Math.max(lastFilled, number);
      blankBelow = 0;
      rows.accept(Row.of(number, columns, values, size));
    } else {
      blankBelow++;
    }
    return Math.max(last, number);
  }

  private int readCells(int row) throws IOException {
    int outside = xml.depth() - 1;
    int size = 0;
    int last = 0;
    while (true) {
      var token = xml.next();
      if (token == XmlTokens.Token.END && xml.depth() == outside) {
        return size;
      }
      if (token != XmlTokens.Token.START) {
        continue;
      }
      if (!xml.name().equals("c")) {
        xml.skipElement();
        continue;
      }
      CellValue value = cells.read(row, last + 1);
      int column = cells.column();
      if (column == 0) {
        continue;
      }
      if (column <= last) {
        reportOrder(row, column, last, size, value);
        continue;
      }
      last = column;
      if (value != null) {
        if (size == columns.length) {
          columns = Arrays.copyOf(columns, 2 * size);
          values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column;
        values[size++] = value;
      }
    }
  }

  private void reportOrder(int row, int column, int last, int size, @Nullable CellValue again) {
    Place place = new Place.Cell(sheet, row, column);
    String first = "blank";
    for (int i = 0; i < size; i++) {
      if (columns[i] == column) {
        first = CellReader.cut(values[i].shown());
      }
    }
    if (column == last || !first.equals("blank")) {
      String second = again == null ? "blank" : CellReader.cut(again.shown());
      report(
          place, "This cell stands twice in the file (" + first + " and " + second + ")." + MEND);
    } else {
      report(place, "This cell stands after a later cell of its row in the file." + MEND);
    }
  }

  private void report(Place place, String text) {
    // A file made wrong throughout repeats itself; after a thousand nothing new is said.
    if (reported++ < MAX_PROBLEMS) {
      problems.accept(CELL_DAMAGED.at(place, text));
    }
  }
}
