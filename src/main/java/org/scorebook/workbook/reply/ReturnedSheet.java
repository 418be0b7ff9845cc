package org.scorebook.workbook.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.commentary.Merge;
import org.scorebook.order.Order;
import org.scorebook.problem.Place;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.WorkbookStream;

/**
 * A sheet of a returned workbook beside the one that was sent.
 *
 * @param sentName what the sheet was called when it was sent; its own name where it is the owner's
 * @param before its cells as sent; none where it is the owner's
 */
record ReturnedSheet(
    String sentName,
    WorkbookStream.Sheet sheet,
    SheetCells before,
    SheetCells now,
    Alignment alignment) {

  /** What owners may add beside what was sent before it is no longer their pack. */
  private static final int SPARE_CELLS = 10_000;

  /**
   * Every sheet of the workbook but the hidden one, those that were sent first.
   *
   * @param file for messages
   * @throws UnusableFileException also when they hold far more than was sent
   */
  static List<ReturnedSheet> readAll(WorkbookStream workbook, Path file, SentPack sent)
      throws UnusableFileException {
    int room = sent.asked().size() + 2 * sent.size() + SPARE_CELLS;
    List<ReturnedSheet> known = new ArrayList<>();
    List<ReturnedSheet> others = new ArrayList<>();
    List<String> missing = sent.sheetNames();
    for (WorkbookStream.Sheet sheet : workbook.sheets()) {
      if (RequestSheet.isNamed(sheet.name())) {
        continue;
      }
      SheetCells cells = new SheetCells();
      int most = room;
      workbook.read(sheet, row -> cells.add(row, most), problem -> {});
      room -= cells.size();
      if (room < 0) {
        throw PackSize.refusal(
            file, "its sheets hold far more than the " + sent.size() + " cells that were sent");
      }
      Optional<String> name = missing.stream().filter(sheet.name()::equalsIgnoreCase).findFirst();
      name.ifPresent(missing::remove);
      (name.isPresent() ? known : others).add(of(name.orElse(sheet.name()), sheet, sent, cells));
    }
    for (ReturnedSheet other : others) {
      Optional<String> renamed = other.formerName(missing, sent).filter(missing::remove);
      known.add(renamed.map(name -> of(name, other.sheet, sent, other.now)).orElse(other));
    }
    return known;
  }

  private static ReturnedSheet of(
      String name, WorkbookStream.Sheet sheet, SentPack sent, SheetCells now) {
    SheetCells before = sent.cells(name);
    return new ReturnedSheet(
        name, sheet, before, now, Alignment.of(before, now, sent.numberColumn(name)));
  }

  /**
   * The sheet that was sent and of which most stands here, under another name. Pages have many
   * words in common, so that one of the missing may be like this sheet though it was made of
   * another.
   */
  private Optional<String> formerName(List<String> missing, SentPack sent) {
    return missing.stream().anyMatch(name -> likeness(name, sent) > 0.5)
        ? sent.sheetNames().stream().max(Order.by(name -> likeness(name, sent)))
        : Optional.empty();
  }

  /** Which share of what was sent stands here. */
  private double likeness(String name, SentPack sent) {
    SheetCells wanted = sent.cells(name);
    Alignment rows = Alignment.of(wanted, now, sent.numberColumn(name));
    long all = 0;
    long alike = 0;
    for (Map.Entry<Integer, ? extends Map<Integer, CellValue>> row : wanted.rows().entrySet()) {
      all += row.getValue().size();
      alike += SheetCells.alike(row.getValue(), now.row(rows.returned(row.getKey())));
    }
    return all == 0 ? 0 : (double) alike / all;
  }

  /** Whether the pack brought it; earlier packs did not record all that they brought. */
  boolean isSent() {
    return !before.rows().isEmpty()
        || sentName.equals(PageNames.INSTRUCTIONS)
        || sentName.equals(PageNames.ABOUT);
  }

  /** A cell as the sheet is called now. */
  Place.Cell place(String file, int row, int column) {
    return Merge.placeIn(file, sheet.name(), row, column);
  }
}
