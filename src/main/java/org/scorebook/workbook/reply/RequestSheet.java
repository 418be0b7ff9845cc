package org.scorebook.workbook.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.commentary.Request;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Owner;
import org.scorebook.problem.Place;
import org.scorebook.workbook.sheet.Cell;
import org.scorebook.workbook.sheet.Sheet;

/**
 * The very hidden sheet of an owner's workbook, by which a reply is recognised whatever its file is
 * called, and held against what was sent.
 *
 * <p>It has three blocks, each row of which names its kind in column A:
 *
 * <ul>
 *   <li>{@code request}: B names a field ({@code id}, {@code organisation}, {@code title}, {@code
 *       period}, {@code owner}, {@code input}), C holds it;
 *   <li>{@code commentary}: B sheet, C row, D column, E the text as sent, F measure ID, G the
 *       current figure as shown;
 *   <li>{@code cell}: B sheet, C row, D column, E its value as sent: every figure and definition.
 * </ul>
 */
public final class RequestSheet {
  /** Name of the sheet. */
  public static final String NAME = "Request";

  static final String REQUEST = "request";
  static final String COMMENTARY = "commentary";
  static final String CELL = "cell";

  static final int KIND = 0;
  static final int SHEET = 1;
  static final int ROW = 2;
  static final int COLUMN = 3;
  static final int VALUE = 4;
  static final int MEASURE = 5;
  static final int FIGURE = 6;

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
   * @param commentaryCells where each measure's commentary is to be typed, by measure ID
   * @param others the other sheets of the workbook
   * @param unrecorded names of those that hold no figures, such as the instructions
   */
  public static void write(
      Sheet target,
      Results results,
      Owner owner,
      Map<String, Place.Cell> commentaryCells,
      List<Sheet> others,
      Set<String> unrecorded) {
    RequestSheet sheet = new RequestSheet(target);
    sheet.writeRequest(results, owner);
    sheet.writeCommentary(results, commentaryCells);
    Set<String> typed =
        commentaryCells.values().stream().map(Place::text).collect(Collectors.toSet());
    others.stream()
        .filter(other -> !unrecorded.contains(other.name()))
        .forEach(other -> sheet.writeCells(other, typed));
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

  private void writeCommentary(Results results, Map<String, Place.Cell> cells) {
    for (MeasureResult result : results.measures()) {
      Optional.ofNullable(cells.get(result.measure().id()))
          .ifPresent(cell -> writeAsked(cell, result));
    }
  }

  private void writeAsked(Place.Cell cell, MeasureResult result) {
    int row = place(COMMENTARY, cell);
    put(row, VALUE, result.commentary().map(Commentary::text).orElse(""));
    put(row, MEASURE, result.measure().id());
    put(row, FIGURE, result.current().text());
  }

  private void writeCells(Sheet other, Set<String> typed) {
    other.forEachCell(
        (row, cell) -> {
          Place.Cell place = new Place.Cell(other.name(), row + 1, cell.column() + 1);
          boolean said = cell.text().filter(text -> !text.isEmpty()).isPresent();
          if ((said || cell.number().isPresent()) && !typed.contains(place.text())) {
            Cell copy = target.cell(place(CELL, place), VALUE);
            cell.text().ifPresent(copy::put);
            cell.number().ifPresent(copy::put);
          }
        });
  }

  /** Begins a row about a cell, and says which row. */
  private int place(String kind, Place.Cell place) {
    int row = next++;
    put(row, KIND, kind);
    put(row, SHEET, place.sheet());
    target.cell(row, ROW).put(place.row());
    target.cell(row, COLUMN).put(place.column());
    return row;
  }

  private void put(int row, int column, String text) {
    if (!text.isEmpty()) {
      target.cell(row, column).put(text);
    }
  }
}
