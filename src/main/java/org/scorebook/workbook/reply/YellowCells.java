package org.scorebook.workbook.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.problem.Place;

/** The cells of an owner's workbook that are not locked, each by its measure's ID. */
public final class YellowCells {
  private final Map<String, Place.Cell> commentary = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Place.Cell> checks = new LinkedHashMap<>();
  private final Map<String, FigureInput> figures = new LinkedHashMap<>();

  /** The cell in which a measure's commentary is typed. */
  public void putCommentary(String measureId, Place.Cell cell) {
    commentary.put(measureId, cell);
  }

  /**
   * Where several measures share a sheet, the column from 1 that holds the measure's number in the
   * row of that cell.
   */
  public void putNumber(String measureId, int column) {
    numbers.put(measureId, column);
  }

  /** The cell that says whether its commentary was checked. */
  public void putCheck(String measureId, Place.Cell cell) {
    checks.put(measureId, cell);
  }

  /** The cells in which its missing figure is typed. */
  public void putFigure(String measureId, FigureInput cells) {
    figures.put(measureId, cells);
  }

  Map<String, Place.Cell> commentary() {
    return commentary;
  }

  Map<String, Integer> numbers() {
    return numbers;
  }

  Map<String, Place.Cell> checks() {
    return checks;
  }

  Map<String, FigureInput> figures() {
    return figures;
  }
}
