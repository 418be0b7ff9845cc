package org.scorebook.workbook.output.table;

import java.util.HashMap;
import java.util.Map;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.xlsx.write.Area;

/** Where each measure's results stand on the sheet Results. */
public final class ResultsTable {
  public static final String SHEET = PageNames.RESULTS;

  /** Row of the headings, from 0. */
  public static final int HEADINGS = 3;

  private final Map<String, Integer> rows = new HashMap<>();
  private final Marks marks;

  private ResultsTable(Results results, Marks marks) {
    this.marks = marks;
    int row = HEADINGS;
    for (MeasureResult result : results.measures()) {
      rows.put(result.measure().id(), ++row);
    }
  }

  public static ResultsTable of(Results results, Marks marks) {
    return new ResultsTable(results, marks);
  }

  /** The marks behind the figures that it shows. */
  public Marks marks() {
    return marks;
  }

  /** The cell that holds one of the measure's results, for formulas: {@code Results!$G$5}. */
  public String cell(MeasureResult of, ResultsColumn column) {
    return SHEET + "!$" + column.letters() + "$" + (row(of) + 1);
  }

  /** The measure's place among these results, from 0. */
  public int place(MeasureResult of) {
    return row(of) - HEADINGS - 1;
  }

  /** The measure's row on the sheet, from 0. */
  public int row(MeasureResult of) {
    Integer row = rows.get(of.measure().id());
    if (row == null) {
      throw new IllegalArgumentException(of.measure().id() + " is not in these results");
    }
    return row;
  }

  /** The table's cells, headings included. */
  public Area area() {
    int lastColumn = ResultsColumn.values().length - 1;
    return new Area(HEADINGS, 0, HEADINGS + Math.max(1, rows.size()), lastColumn);
  }
}
