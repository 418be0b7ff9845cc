package org.scorebook.workbook.input.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.WideColumns;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.MergedCells;
import org.scorebook.xlsx.read.Row;

/**
 * Finds the header row of a sheet among its first ten rows and passes on the rows below it that
 * hold something in a known column.
 */
public final class TableReader implements Consumer<Row> {
  private static final ProblemKind HEADER_MISSING =
      ProblemKind.error("header-missing", "Columns are found by their names.");

  private static final ProblemKind COLUMN_TWICE =
      ProblemKind.error("column-twice", "Of two columns nobody knows which is meant.");

  private static final ProblemKind COLUMN_MISSING =
      ProblemKind.error("column-missing", "Nothing can be computed without it.");

  private static final ProblemKind COLUMN_UNKNOWN =
      ProblemKind.warning("column-unknown", "A column under another name is not read.");

  /** The header row is one of so many first ones. */
  public static final int HEADER_WITHIN = 10;

  private final InputSheet layout;
  private final String sheet;
  private final Problems problems;
  private final BiPredicate<TableRow, Column> periods;
  private final Consumer<TableRow> each;
  private final List<Row> passed = new ArrayList<>();
  private final BitSet read = new BitSet();
  private @Nullable TableHeader header;
  private @Nullable FiguresNotRead notRead;
  private @Nullable HeadingsLost lost;

  /**
   * A reader for one sheet.
   *
   * @param sheet its name as the workbook spells it
   * @param periods whether the cell of the header row heads a column of figures; asked of columns
   *     that are not the layout's, where it has such
   * @param each receives the rows below the header
   */
  public TableReader(
      InputSheet layout,
      String sheet,
      Problems problems,
      BiPredicate<TableRow, Column> periods,
      Consumer<TableRow> each) {
    this.layout = layout;
    this.sheet = sheet;
    this.problems = problems;
    this.periods = periods;
    this.each = each;
  }

  @Override
  public void accept(Row row) {
    if (header != null) {
      TableRow typed = new TableRow(header, row, problems);
      if (!typed.isBlank()) {
        read.set(row.number());
        each.accept(typed);
        if (notRead != null && lost != null) {
          notRead.accept(typed, row);
          lost.accept(row);
        }
      }
    } else if (row.number() <= HEADER_WITHIN) {
      if (isHeader(row)) {
        TableHeader found = readHeader(row);
        new SampleRow(layout, found).check(passed, row.number(), problems);
        header = found;
      } else {
        passed.add(row);
      }
    }
  }

  /**
   * Where the columns stand, after the whole sheet was read; empty where no header was found.
   *
   * @param merged the cells of the sheet that are joined to one
   */
  public Optional<TableHeader> finish(List<MergedCells> merged) {
    if (header == null) {
      String first = layout.firstRequiredColumn().name();
      String meant =
          Nearest.find(first, passed.stream().flatMap(row -> texts(row).stream()).toList())
              .map(found -> " \"" + found + "\" may be meant: rename it to \"" + first + "\".")
              .orElse(" Put the column names back, as in the template.");
      problems.accept(
          HEADER_MISSING.at(
              new Place.Sheet(sheet),
              "None of the first ten rows has a cell \""
                  + first
                  + "\", so the columns cannot be found."
                  + meant));
    }
    if (header != null && notRead != null && lost != null) {
      new MergedRows(layout, header, read).report(merged, problems);
      notRead.report(problems);
      lost.report(problems);
    }
    return Optional.ofNullable(header);
  }

  private boolean isHeader(Row row) {
    Column first = layout.firstRequiredColumn();
    return texts(row).stream().anyMatch(first::isNamed);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      texts.add(headerText(row.value(i)));
    }
    return texts;
  }

  private static String headerText(CellValue value) {
    return value instanceof CellValue.Text text ? Blanks.collapse(text.text()) : "";
  }

  private TableHeader readHeader(Row row) {
    List<Column> columns = layout.columns();
    int[] positions = new int[columns.size()];
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      OptionalInt found = layout.findIndex(headerText(row.value(i)));
      if (found.isEmpty()) {
        unknown.add(i);
        continue;
      }
      int index = found.getAsInt();
      if (positions[index] > 0) {
        problems.accept(
            COLUMN_TWICE.at(
                new Place.Cell(sheet, row.number(), row.column(i)),
                "There are two columns \""
                    + columns.get(index).name()
                    + "\"; the other stands in "
                    + new Place.Cell(sheet, row.number(), positions[index]).reference()
                    + ". Rename or delete one of them."));
      } else {
        positions[index] = row.column(i);
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] == 0) {
        missing.add(columns.get(i).name());
      }
    }
    unknown.removeIf(i -> suggest(row, i, missing));
    reportMissing(missing);
    TableHeader found = new TableHeader(sheet, layout, positions);
    HeadingsLost headings = new HeadingsLost(layout, sheet, found, row);
    unknown.removeIf(i -> headings.isLost(row.column(i)));
    lost = headings;
    notRead = new FiguresNotRead(layout, sheet, found, row, unknown);
    return layout.hasPeriodColumns() ? withPeriods(row, unknown, found) : found;
  }

  private TableHeader withPeriods(Row row, List<Integer> unknown, TableHeader found) {
    TableHeader all = found;
    for (int i : unknown) {
      String heading = Blanks.collapse(row.value(i).shown());
      if (!heading.isEmpty()) {
        Column column = WideColumns.period(heading);
        TableHeader more = all.with(column, row.column(i));
        all = periods.test(new TableRow(more, row, problems), column) ? more : all;
      }
    }
    return all;
  }

  /** An unknown column is left alone, unless it looks like one that is missing, as is told. */
  private boolean suggest(Row row, int index, List<String> missing) {
    String typed = headerText(row.value(index));
    if (typed.equalsIgnoreCase(InputSheet.CHECK)) {
      return false; // in a workbook of a time when no column was called like it
    }
    Optional<String> nearest = Nearest.findHeading(typed, missing);
    if (nearest.isEmpty()) {
      return false;
    }
    Place place = new Place.Cell(sheet, row.number(), row.column(index));
    String rename = "Rename it to \"" + nearest.get() + "\".";
    if (layout.findColumn(nearest.get()).orElseThrow().isRequired()) {
      problems.accept(
          COLUMN_MISSING.at(
              place,
              "The column \""
                  + nearest.get()
                  + "\" is missing; \""
                  + typed
                  + "\" may be meant. "
                  + rename));
      missing.remove(nearest.get());
    } else {
      problems.accept(
          COLUMN_UNKNOWN.at(
              place,
              "The column \""
                  + typed
                  + "\" is unknown and is left alone; \""
                  + nearest.get()
                  + "\" may be meant. "
                  + rename));
    }
    return true;
  }

  private void reportMissing(List<String> missing) {
    layout.columns().stream()
        .filter(column -> column.isRequired() && missing.contains(column.name()))
        .forEach(
            column ->
                problems.accept(
                    COLUMN_MISSING.at(
                        new Place.Sheet(sheet),
                        "The column \""
                            + column.name()
                            + "\" is missing. Add it, as in the template.")));
  }
}
