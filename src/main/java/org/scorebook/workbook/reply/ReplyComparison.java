package org.scorebook.workbook.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.xlsx.read.CellValue;

/** Holds the cells of a returned sheet against those that were sent. Nothing of them is taken. */
final class ReplyComparison {
  private static final ProblemKind TEXT_CHANGED =
      ProblemKind.warning("text-changed", "An owner's word is not lost without being named.");

  private static final ProblemKind CELL_CHANGED =
      ProblemKind.warning(
          "cell-changed",
          "Figures are corrected in the input workbook, where every page has them from.");

  private static final ProblemKind TEXT_OUTSIDE =
      ProblemKind.warning("text-outside", "An owner's word is not lost without being named.");

  private static final int LONGEST_BEFORE = 80;

  private final String file;
  private final ReturnedSheet sheet;
  private final SentPack sent;
  private final Noticed noticed;

  /** What the pack itself said anywhere, where the sheet may be a copy of one of its own. */
  private final Set<String> said;

  private ReplyComparison(String file, ReturnedSheet sheet, SentPack sent, Noticed noticed) {
    this.file = file;
    this.sheet = sheet;
    this.sent = sent;
    this.noticed = noticed;
    this.said = sheet.isSent() ? Set.of() : sent.texts();
  }

  /** Compares a sheet from which the commentary cells have been taken away. */
  static void run(String file, ReturnedSheet sheet, SentPack sent, Noticed noticed) {
    ReplyComparison comparison = new ReplyComparison(file, sheet, sent, noticed);
    sheet.before().rows().forEach(comparison::compareRow);
    // What is left was neither sent nor asked for; of a pack that did not record it, nothing is.
    if (!sheet.before().rows().isEmpty() || !sheet.isSent()) {
      sheet.now().rows().forEach(comparison::addRow);
    }
  }

  private void compareRow(int sentRow, Map<Integer, CellValue> cells) {
    if (sheet.alignment().isGone(sentRow)) {
      return;
    }
    int row = sheet.alignment().returned(sentRow);
    cells.forEach(
        (column, value) -> {
          Optional<CellValue> found = sheet.now().find(row, column);
          if (found.isEmpty() || !mayBe(sentRow, column, value, found.get())) {
            changed(sheet.place(file, row, column), value, found);
          }
          sheet.now().row(row).remove(column);
        });
  }

  private boolean mayBe(int row, int column, CellValue value, CellValue found) {
    return SheetCells.mayBe(value, found)
        || sent
            .followers()
            .getOrDefault(new Place.Cell(sheet.sentName(), row, column), List.of())
            .stream()
            .anyMatch(other -> SheetCells.mayBe(other, found));
  }

  private void changed(Place.Cell place, CellValue before, Optional<CellValue> now) {
    String sentence =
        "changed from "
            + shortened(now.map(value -> asShown(before, value)).orElseGet(before::shown))
            + " to "
            + now.map(value -> shown(before, value)).orElse("nothing")
            + "; not taken.";
    if (now.isPresent()
        && (isForWords() || (now.get() instanceof CellValue.Text && isAmongOthers()))) {
      noticed.words(TEXT_CHANGED, sheet, place, sentence + Extras.COPY);
    } else {
      noticed.change(
          CELL_CHANGED,
          sheet,
          place,
          sentence + " Where the owner is right, correct the input workbook.");
    }
  }

  /** Whether no figure stands there that an owner might correct. */
  private boolean isForWords() {
    return sheet.sentName().equals(PageNames.INSTRUCTIONS)
        || sheet.sentName().equals(PageNames.ABOUT);
  }

  /** Whether several measures share the sheet, where words are soon typed one cell too far. */
  private boolean isAmongOthers() {
    return sent.numberColumn(sheet.sentName()).isPresent();
  }

  private void addRow(int row, Map<Integer, CellValue> cells) {
    cells.forEach(
        (column, value) -> {
          if (isAdded(value)) {
            noticed.words(
                TEXT_OUTSIDE,
                sheet,
                sheet.place(file, row, column),
                "stands outside the commentary cell and is not taken: "
                    + Noticed.quoted(value.shown())
                    + "."
                    + Extras.COPY);
          }
        });
  }

  /** A formula sent with an empty result is no text; on a sheet of their own owners calculate. */
  private boolean isAdded(CellValue value) {
    boolean says =
        sheet.isSent()
            ? !(value instanceof CellValue.NotCalculated)
            : value instanceof CellValue.Text && !said.contains(value.shown());
    return says && !Blanks.isBlank(value.shown());
  }

  /** What was sent, a number as the cell shows numbers, unless it shows both alike. */
  private static String asShown(CellValue before, CellValue now) {
    return showsAlike(before, now) ? before.shown() : inFormat(before, now);
  }

  private static String inFormat(CellValue before, CellValue now) {
    if (!(before instanceof CellValue.Decimal number)) {
      return before.shown();
    }
    if (now instanceof CellValue.Date date) {
      return date.format().shown(number.number());
    }
    return now instanceof CellValue.Decimal other
        ? other.format().shown(number.number())
        : before.shown();
  }

  private static boolean showsAlike(CellValue before, CellValue now) {
    return inFormat(before, now).equals(now.shown());
  }

  /** An owner's words whole; a number as it is, with all its digits where they tell. */
  private static String shown(CellValue before, CellValue now) {
    String text =
        showsAlike(before, now) && now instanceof CellValue.Decimal number
            ? number.number().toPlainString()
            : now.shown();
    return text.length() <= LONGEST_BEFORE ? text : Noticed.quoted(text);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_BEFORE ? text : Cut.to(text, LONGEST_BEFORE - 1) + "…";
  }
}
