package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scorebook.problem.Place;
import org.scorebook.xlsx.write.Cell;
import org.scorebook.xlsx.write.Sheet;

/**
 * What the sheets of an owner's workbook hold, written down as each is finished, so that none has
 * to be kept for the {@link RequestSheet}.
 */
public final class RecordedSheets {
  /**
   * A sheet.
   *
   * @param texts of its cells, those aside in which commentary is typed
   * @param longTexts what is too long to be among them
   */
  record Recorded(
      String name, List<String> texts, List<LongText> longTexts, List<Place.Cell> pictures) {}

  record LongText(Place.Cell place, String text) {}

  private final List<Recorded> sheets = new ArrayList<>();

  /**
   * Writes down what a sheet holds, after the others.
   *
   * @param yellow where the owner is to type
   */
  public void add(Sheet sheet, YellowCells yellow) {
    Set<Place.Cell> typed = new HashSet<>();
    for (Place.Cell cell : yellow.commentary().values()) {
      if (cell.sheet().equals(sheet.name())) {
        typed.add(cell);
      }
    }
    CellsAsText texts = new CellsAsText();
    List<LongText> longTexts = new ArrayList<>();
    sheet.forEachCell(
        (row, cell) -> {
          if (typed.isEmpty() || !typed.contains(place(sheet, row, cell.column()))) {
            put(sheet, row, cell, texts, longTexts);
          }
        });
    List<Place.Cell> pictures =
        sheet.pictures().stream()
            .map(picture -> place(sheet, picture.row(), picture.column()))
            .toList();
    sheets.add(new Recorded(sheet.name(), texts.texts(), longTexts, pictures));
  }

  private static void put(
      Sheet sheet, int row, Cell cell, CellsAsText texts, List<LongText> longTexts) {
    OptionalDouble number = cell.number();
    if (number.isPresent()) {
      texts.put(row + 1, cell.column() + 1, number.getAsDouble());
      return;
    }
    String text = cell.text().orElse("");
    if (text.length() > CellsAsText.LONGEST_VALUE) {
      longTexts.add(new LongText(place(sheet, row, cell.column()), text));
    } else if (!text.isEmpty()) {
      texts.put(row + 1, cell.column() + 1, text);
    }
  }

  private static Place.Cell place(Sheet sheet, int row, int column) {
    return new Place.Cell(sheet.name(), row + 1, column + 1);
  }

  /** The sheets in their order. */
  List<Recorded> sheets() {
    return sheets;
  }
}
