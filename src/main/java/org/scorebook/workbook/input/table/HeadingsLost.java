package org.scorebook.workbook.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/**
 * Columns between known ones that have lost their heading, by all appearances: it is blank, or the
 * one that Excel gives to a column of a table whose heading was cleared, while the sheet lacks a
 * column and cells below are filled. What people note for themselves stands under a heading or to
 * the right.
 */
final class HeadingsLost {
  private static final ProblemKind HEADING_LOST =
      ProblemKind.warning("heading-lost", "A column without its heading is not read.");

  /** What Excel puts where the heading of a table's column is cleared. */
  private static final Pattern BY_EXCEL = Pattern.compile("Column\\d+");

  private final InputSheet layout;
  private final String sheet;
  private final int headerRow;
  private final Map<Integer, Lost> columns = new TreeMap<>();

  /** A heading as it stands there, what it may have been, and the first row that is filled. */
  private static final class Lost {
    private final String heading;
    private final Optional<String> meant;
    private int firstFilled;

    Lost(String heading, Optional<String> meant) {
      this.heading = heading;
      this.meant = meant;
    }
  }

  /** Of a sheet whose header row was read. */
  HeadingsLost(InputSheet layout, String sheet, TableHeader header, Row row) {
    this.layout = layout;
    this.sheet = sheet;
    this.headerRow = row.number();
    List<Column> absent = layout.columns().stream().filter(column -> !header.has(column)).toList();
    if (absent.isEmpty() && !layout.hasPeriodColumns()) {
      return;
    }
    int left = 0; // where the heading stands that the lost ones follow; 0: they follow none
    List<Integer> lost = new ArrayList<>();
    int last = row.size() == 0 ? 0 : row.column(row.size() - 1);
    for (int position = 1; position <= last; position++) {
      String heading = heading(row, position);
      if (heading.isEmpty() || BY_EXCEL.matcher(heading).matches()) {
        lost.add(position);
        continue;
      }
      boolean neighbour = isNeighbour(header, position, heading);
      if (neighbour && left > 0) {
        for (int each : lost) {
          columns.put(each, new Lost(heading(row, each), meant(header, absent, left, each)));
        }
      }
      left = neighbour ? position : 0;
      lost.clear();
    }
  }

  /** Whether a column is one of the sheet's, so that what stands beside it is so by all looks. */
  private boolean isNeighbour(TableHeader header, int position, String heading) {
    return header.index(position) >= 0
        || layout.hasPeriodColumns()
        || heading.equalsIgnoreCase(InputSheet.CHECK)
        || heading.equalsIgnoreCase(InputSheet.CURRENT_PERIOD);
  }

  private static String heading(Row row, int position) {
    return row.find(position).map(value -> Blanks.collapse(value.shown())).orElse("");
  }

  /** The only column that is absent, or the one of the layout's between its neighbours. */
  private Optional<String> meant(TableHeader header, List<Column> absent, int left, int position) {
    if (layout.hasPeriodColumns()) {
      return Optional.empty();
    }
    int before = header.index(left);
    boolean between =
        before >= 0 && left == position - 1 && header.index(position + 1) == before + 2;
    return between && absent.contains(layout.columns().get(before + 1))
        ? Optional.of(layout.columns().get(before + 1).name())
        : Optional.of(absent).filter(all -> all.size() == 1).map(all -> all.get(0).name());
  }

  boolean isLost(int position) {
    return columns.containsKey(position);
  }

  /** Looks at a row that is read. */
  void accept(Row row) {
    for (int i = 0; !columns.isEmpty() && i < row.size(); i++) {
      Lost lost = columns.get(row.column(i));
      if (lost != null && lost.firstFilled == 0 && isFilled(row.value(i))) {
        lost.firstFilled = row.number();
      }
    }
  }

  private static boolean isFilled(CellValue value) {
    return !Blanks.strip(value.shown()).isEmpty();
  }

  /** Tells of each such column once, when all rows have been looked at. */
  void report(Consumer<Problem> problems) {
    columns.forEach(
        (position, lost) -> {
          if (lost.firstFilled > 0) {
            Place heading = new Place.Cell(sheet, headerRow, position);
            problems.accept(HEADING_LOST.at(heading, text(position, lost)));
          }
        });
  }

  private String text(int position, Lost lost) {
    return (lost.heading.isEmpty()
            ? "The heading of this column is blank"
            : "The heading of this column is " + Quote.of(lost.heading))
        + ", so what stands below it, from "
        + new Place.Cell(sheet, lost.firstFilled, position).reference()
        + " on, is not read. "
        + lost.meant
            .map(name -> "If it is " + name + ", type \"" + name + "\" there.")
            .orElse(
                layout.hasPeriodColumns()
                    ? "If it holds figures, head it with their period."
                    : "Type its name there, as in the template; a column of your own may have any"
                        + " name.");
  }
}
