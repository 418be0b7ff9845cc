package org.scorebook.workbook.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.WorkbookStream;

/** Reads one returned workbook: values only, and only those that were asked for. */
final class ReplyWorkbook {
  private static final ProblemKind SHEET_GONE =
      ProblemKind.warning("sheet-gone", "Its commentary cannot have come back.");

  private static final ProblemKind ROW_GONE =
      ProblemKind.warning("row-gone", "Its commentary cannot have come back.");

  private static final ProblemKind NOTE_TAKEN =
      ProblemKind.warning("note-taken", "It was typed beside the cell that was meant for it.");

  private static final ProblemKind COMMENTARY_FORMULA =
      ProblemKind.warning("commentary-formula", "A formula of a stranger is never taken over.");

  private static final ProblemKind COMMENTARY_TOO_LONG =
      ProblemKind.warning("commentary-too-long", "Excel cells end there.");

  private final String name;
  private final SentPack sent;
  private final List<ReturnedSheet> sheets;
  private final Noticed noticed;
  private final TypedFigures figures;

  private ReplyWorkbook(String name, SentPack sent, List<ReturnedSheet> sheets, Results results) {
    this.name = name;
    this.sent = sent;
    this.sheets = sheets;
    this.noticed = new Noticed(name, sent, results);
    this.figures = new TypedFigures(name, results, noticed);
  }

  /**
   * Reads a workbook.
   *
   * @param name of the file, for the reader
   * @param results of the edition to which it should be an answer
   * @param most that a pack can hold
   * @return the reply; empty when the workbook was not made by Scorebook for an owner
   * @throws UnusableFileException when it cannot be read
   */
  static Optional<Reply> read(Path file, String name, Results results, PackSize most)
      throws UnusableFileException {
    try (WorkbookStream workbook = WorkbookStream.open(file, most.limits())) {
      Optional<SentPack> sent = SentPack.read(workbook, file, most);
      if (sent.isEmpty()) {
        return Optional.empty();
      }
      ReplyWorkbook reading =
          new ReplyWorkbook(
              name, sent.get(), ReturnedSheet.readAll(workbook, file, sent.get()), results);
      List<Reply.Entry> entries = reading.entries(workbook);
      return Optional.of(
          new Reply(
              name,
              workbook.sha256(),
              sent.get().request(),
              workbook.saved(),
              entries,
              reading.figures.sound(),
              reading.noticed.all()));
    }
  }

  private List<Reply.Entry> entries(WorkbookStream workbook) {
    List<Reply.Entry> entries = new ArrayList<>();
    for (ReturnedSheet sheet : sheets) {
      Extras extras = Extras.read(workbook, sheet);
      for (SentPack.Asked asked : sent.asked()) {
        if (asked.sheet().equals(sheet.sentName())) {
          entries.add(entry(sheet, asked, extras));
        }
      }
      sent.figures()
          .forEach(
              (measureId, cells) -> {
                if (cells.sheet().equals(sheet.sentName())) {
                  figures.take(sheet, measureId, cells);
                }
              });
      ReplyComparison.run(name, sheet, sent, noticed);
      extras.report(name, sent, noticed);
    }
    for (String sheetName : sent.sheetNames()) {
      if (sheets.stream().noneMatch(sheet -> sheet.sentName().equals(sheetName))) {
        noticed.file(
            SHEET_GONE, "the sheet " + sheetName + " is missing; nothing was taken from it.");
      }
    }
    return entries;
  }

  private Reply.Entry entry(ReturnedSheet sheet, SentPack.Asked asked, Extras extras) {
    int row = sheet.alignment().returned(asked.row());
    Place.Cell place = sheet.place(name, row, asked.column());
    if (sheet.alignment().isGone(asked.row())) {
      noticed.commentary(
          ROW_GONE,
          asked,
          new Place.Sheet(place.sheet()),
          "its row is no longer there; nothing was taken from it.");
    }
    String text =
        sheet.now().find(row, asked.column()).map(value -> typed(value, place, asked)).orElse("");
    // What is taken here is no change of the pack, with which the rest is compared.
    sheet.now().row(row).remove(asked.column());
    if (Blanks.isBlank(text)) {
      text = extras.take(row, asked.column()).map(note -> noted(asked, note, place)).orElse(text);
    }
    List<Problem> lost = new ArrayList<>();
    text = CharactersLeftOut.text(text, place, asked.measureId(), lost);
    lost.forEach(problem -> noticed.commentary(problem.kind(), asked, place, problem.text()));
    return new Reply.Entry(
        asked.measureId(), place, text, asked.text(), asked.figure(), isChecked(sheet, asked));
  }

  private static boolean isChecked(ReturnedSheet sheet, SentPack.Asked asked) {
    return asked
        .check()
        .flatMap(check -> sheet.now().find(sheet.alignment().returned(check.row()), check.column()))
        .map(value -> Blanks.strip(value.shown()))
        .filter(Reply.CHECKED::equalsIgnoreCase)
        .isPresent();
  }

  private String noted(SentPack.Asked asked, String note, Place.Cell place) {
    noticed.commentary(
        NOTE_TAKEN,
        asked,
        place,
        "the commentary cell is blank, so the note on it is taken as the commentary: "
            + Noticed.quoted(note)
            + ".");
    return note.length() <= ExcelLimits.CELL_TEXT ? note : note.substring(0, ExcelLimits.CELL_TEXT);
  }

  /** The text of a commentary cell; blank, and said why, where it cannot be taken. */
  private String typed(CellValue value, Place.Cell place, SentPack.Asked asked) {
    if (value instanceof CellValue.Fault || value instanceof CellValue.NotCalculated) {
      noticed.commentary(
          COMMENTARY_FORMULA,
          asked,
          place,
          "the commentary "
              + (value instanceof CellValue.Fault
                  ? "holds the Excel error " + value.shown()
                  : "is a formula that was saved without its result")
              + "; not taken. Type it as text, with an apostrophe before the first sign.");
      return "";
    }
    String text = value.shown();
    if (text.length() > ExcelLimits.CELL_TEXT) {
      noticed.commentary(
          COMMENTARY_TOO_LONG,
          asked,
          place,
          "the commentary has "
              + text.length()
              + " characters; a cell holds "
              + ExcelLimits.CELL_TEXT
              + ". Not taken: shorten it.");
      return "";
    }
    return text;
  }
}
