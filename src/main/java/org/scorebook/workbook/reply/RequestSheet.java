package org.scorebook.workbook.reply;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.commentary.Request;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Owner;
import org.scorebook.problem.Place;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.write.Sheet;

/**
 * The very hidden sheet of an owner's workbook, by which a reply is recognised whatever its file is
 * called, and held against what was sent.
 *
 * <p>It has seven blocks, each row of which names its kind in column A:
 *
 * <ul>
 *   <li>{@code request}: B names a field ({@code id}, {@code organisation}, {@code title}, {@code
 *       period}, {@code owner}, {@code input}), C holds it;
 *   <li>{@code commentary}: B sheet, C row, D column, E the text as sent, F measure ID, G the
 *       current figure as shown, H row and I column of the cell that marks it as checked, J the
 *       column that holds the measure's number in the same row, where others stand on the sheet;
 *   <li>{@code figure}: B sheet, C row, F measure ID, G the period of the figure that is missing, H
 *       to J the columns in which numerator, denominator and value are to be typed;
 *   <li>{@code texts}: B sheet, C the values of many of its cells as sent ({@link CellsAsText}):
 *       every other text and figure;
 *   <li>{@code cell}: B sheet, C row, D column, E the text, where it is too long to be among them;
 *   <li>{@code also}: B sheet, C row, D column, from E on other values that the cell's formula may
 *       give, where commentary changes it;
 *   <li>{@code picture}: B sheet, C row, D column of its upper left corner.
 * </ul>
 *
 * <p>Packs of before say {@code cells} in place of {@code texts}: B sheet, C row, and from D on the
 * values in the row's columns from the first on. Those before them say {@code cell} of every cell,
 * from F on what an {@code also} has. Their owners still answer.
 */
public final class RequestSheet {
  /** Name of the sheet. */
  public static final String NAME = "Request";

  static final String REQUEST = "request";
  static final String COMMENTARY = "commentary";
  static final String FIGURE_INPUT = "figure";
  static final String TEXTS = "texts";
  static final String ALSO = "also";
  static final String CELL = "cell";
  static final String CELLS = "cells";
  static final String PICTURE = "picture";

  static final int KIND = 0;
  static final int SHEET = 1;
  static final int ROW = 2;
  static final int COLUMN = 3;
  static final int VALUE = 4;
  static final int MEASURE = 5;
  static final int FIGURE = 6;
  static final int CHECK_ROW = 7;
  static final int CHECK_COLUMN = 8;
  static final int NUMBER_COLUMN = 9;

  /** Of a {@link #FIGURE_INPUT} row. */
  static final int PERIOD = 6;

  static final int FIRST_INPUT = 7;

  /** Of a {@link #TEXTS} row. */
  static final int TEXT = 2;

  /** Of a {@link #CELLS} row, where the first column's value stands. */
  static final int FIRST_VALUE = 3;

  /** Of an {@link #ALSO} row, the first of any number; likewise of a {@link #CELL} row. */
  static final int FIRST_OTHER = 4;

  static final int FIRST_OTHER_OF_CELL = 5;

  /** Of a {@link #REQUEST} row. */
  static final int FIELD = 1;

  static final int FIELD_VALUE = 2;

  private final Sheet target;
  private int next;

  private RequestSheet(Sheet target) {
    this.target = target;
  }

  /**
   * Fills the sheet, once every other sheet of the workbook is written.
   *
   * @param results of the owner's measures only
   * @param yellow where the owner is to type
   * @param recorded what the other sheets of the workbook hold
   * @param followers what else cells may show once commentary is typed
   */
  public static void write(
      Sheet target,
      Results results,
      Owner owner,
      YellowCells yellow,
      RecordedSheets recorded,
      Map<Place.Cell, List<String>> followers) {
    RequestSheet sheet = new RequestSheet(target);
    sheet.writeRequest(results, owner);
    sheet.writeCommentary(results, yellow);
    yellow.figures().forEach(sheet::writeFigure);
    recorded.sheets().forEach(sheet::writeRecorded);
    followers.forEach(sheet::writeFollowers);
  }

  /** Whether a returned sheet is this one; Numbers adds the name of its table. */
  static boolean isNamed(String sheet) {
    return sheet.equalsIgnoreCase(NAME)
        || sheet.toLowerCase(Locale.ROOT).startsWith(NAME.toLowerCase(Locale.ROOT) + " - table");
  }

  private void writeRequest(Results results, Owner owner) {
    Request.of(results.edition(), owner)
        .fields()
        .forEach(
            (field, value) -> {
              int row = next++;
              put(row, KIND, REQUEST);
              put(row, FIELD, field);
              put(row, FIELD_VALUE, value);
            });
  }

  private void writeCommentary(Results results, YellowCells yellow) {
    for (MeasureResult result : results.measures()) {
      Optional.ofNullable(yellow.commentary().get(result.measure().id()))
          .ifPresent(cell -> writeAsked(cell, yellow, result));
    }
  }

  private void writeAsked(Place.Cell cell, YellowCells yellow, MeasureResult result) {
    String id = result.measure().id();
    int row = place(COMMENTARY, cell);
    put(row, VALUE, result.commentary().map(Commentary::text).orElse(""));
    put(row, MEASURE, id);
    put(row, FIGURE, result.current().text());
    Optional.ofNullable(yellow.numbers().get(id))
        .ifPresent(column -> target.cell(row, NUMBER_COLUMN).put(column));
    Optional.ofNullable(yellow.checks().get(id))
        .ifPresent(
            check -> {
              target.cell(row, CHECK_ROW).put(check.row());
              target.cell(row, CHECK_COLUMN).put(check.column());
            });
  }

  private void writeFigure(String measureId, FigureInput asked) {
    int row = begin(FIGURE_INPUT, asked.sheet(), asked.row());
    put(row, MEASURE, measureId);
    put(row, PERIOD, asked.period());
    for (Column column : FigureInput.POSSIBLE) {
      Optional.ofNullable(asked.columns().get(column))
          .ifPresent(
              place ->
                  target.cell(row, FIRST_INPUT + FigureInput.POSSIBLE.indexOf(column)).put(place));
    }
  }

  private void writeRecorded(RecordedSheets.Recorded sheet) {
    sheet.longTexts().forEach(cell -> put(place(CELL, cell.place()), VALUE, cell.text()));
    for (String text : sheet.texts()) {
      int row = next++;
      put(row, KIND, TEXTS);
      put(row, SHEET, sheet.name());
      put(row, TEXT, text);
    }
    sheet.pictures().forEach(picture -> place(PICTURE, picture));
  }

  private void writeFollowers(Place.Cell place, List<String> others) {
    int row = place(ALSO, place);
    for (int i = 0; i < others.size(); i++) {
      put(row, FIRST_OTHER + i, others.get(i));
    }
  }

  /** Begins a row about a cell, and says which row. */
  private int place(String kind, Place.Cell place) {
    int row = begin(kind, place.sheet(), place.row());
    target.cell(row, COLUMN).put(place.column());
    return row;
  }

  /** Begins a row about a row. */
  private int begin(String kind, String sheet, int about) {
    int row = next++;
    put(row, KIND, kind);
    put(row, SHEET, sheet);
    target.cell(row, ROW).put(about);
    return row;
  }

  private void put(int row, int column, String text) {
    if (!text.isEmpty()) {
      target.cell(row, column).put(text);
    }
  }
}
