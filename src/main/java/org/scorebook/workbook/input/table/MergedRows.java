package org.scorebook.workbook.input.table;

import java.util.BitSet;
import java.util.List;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.MergedCells;

/**
 * Cells of a column that are merged over several rows, as people do for looks: what stands there is
 * that of the first row alone. An error where the others need it, else a warning.
 */
final class MergedRows {
  private static final ProblemKind CELLS_MERGED =
      ProblemKind.error("cells-merged", "Of merged cells only the first holds anything.");

  private static final ProblemKind MERGED_AND_BLANK =
      ProblemKind.warning("merged-and-blank", "Of merged cells only the first holds anything.");

  private final InputSheet layout;
  private final TableHeader header;
  private final BitSet read;

  /**
   * Of a sheet.
   *
   * @param read the rows that hold something
   */
  MergedRows(InputSheet layout, TableHeader header, BitSet read) {
    this.layout = layout;
    this.header = header;
    this.read = read;
  }

  void report(List<MergedCells> all, Problems problems) {
    for (MergedCells merged : all) {
      int next = read.nextSetBit(merged.firstRow() + 1);
      if (read.get(merged.firstRow()) && next >= 0 && next <= merged.lastRow()) {
        for (Column column : layout.columns()) {
          int position = header.position(column);
          if (position >= merged.firstColumn() && position <= merged.lastColumn()) {
            report(header.place(merged.firstRow(), column), merged.lastRow(), column, problems);
          }
        }
      }
    }
  }

  private static void report(Place.Cell first, int lastRow, Column column, Problems problems) {
    String last = new Place.Cell(first.sheet(), lastRow, first.column()).reference();
    ProblemKind kind = problems.takeBackBlank(first, lastRow) ? CELLS_MERGED : MERGED_AND_BLANK;
    problems.accept(
        kind.at(
            first,
            "The cells "
                + first.reference()
                + " to "
                + last
                + " are merged, so only the first row has its "
                + column.name()
                + ". Unmerge them (Home, Merge & Center, Unmerge Cells) and fill in each row."));
  }
}
