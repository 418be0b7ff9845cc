package org.scorebook.workbook.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.scorebook.commentary.Merge;
import org.scorebook.commentary.Reply;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.stream.CellValue;
import org.scorebook.workbook.stream.WorkbookStream;

/** Reads one returned workbook: values only, and only those that were asked for. */
final class ReplyWorkbook {
  private static final int MOST_CHARACTERS = 32_767;
  private static final int MOST_CHANGES = 20;
  private static final String NO_RESULT = "that was saved without its result";

  /** What owners may add beside what was sent before it is no longer their pack. */
  private static final int SPARE_CELLS = 10_000;

  private final String name;
  private final SentPack sent;
  private final Map<String, SheetCells> returned = new LinkedHashMap<>();
  private final Map<String, Alignment> alignments = new LinkedHashMap<>();
  private final List<Problem> changes = new ArrayList<>();
  private int changed;

  private ReplyWorkbook(String name, SentPack sent) {
    this.name = name;
    this.sent = sent;
  }

  /**
   * Reads a workbook.
   *
   * @param name of the file, for the reader
   * @param most that an owner's workbook can hold
   * @return the reply; empty when the workbook was not made by Scorebook for an owner
   * @throws UnusableFileException when it cannot be read
   */
  static Optional<Reply> read(Path file, String name, PackSize most) throws UnusableFileException {
    try (WorkbookStream workbook = WorkbookStream.open(file, most.limits())) {
      Optional<SentPack> sent = SentPack.read(workbook, file, most);
      if (sent.isEmpty()) {
        return Optional.empty();
      }
      ReplyWorkbook reading = new ReplyWorkbook(name, sent.get());
      reading.readSheets(workbook, file);
      List<Reply.Entry> entries = reading.entries();
      reading.compare();
      return Optional.of(
          new Reply(
              name,
              workbook.sha256(),
              sent.get().request(),
              workbook.saved(),
              entries,
              reading.fewChanges()));
    }
  }

  private void readSheets(WorkbookStream workbook, Path file) throws UnusableFileException {
    int room = sent.asked().size() + 2 * sent.size() + SPARE_CELLS;
    Set<String> wanted = new LinkedHashSet<>(sent.sheets().keySet());
    sent.asked().forEach(asked -> wanted.add(asked.sheet()));
    for (String sheetName : wanted) {
      Optional<WorkbookStream.Sheet> sheet = workbook.find(sheetName);
      SheetCells cells = new SheetCells();
      if (sheet.isPresent()) {
        int most = room;
        workbook.read(sheet.get(), row -> cells.add(row, most), problem -> {});
        room -= cells.size();
        if (room < 0) {
          throw PackSize.refusal(
              file, "its sheets hold far more than the " + sent.size() + " cells that were sent");
        }
        returned.put(sheetName, cells);
        alignments.put(
            sheetName,
            Alignment.of(sent.sheets().getOrDefault(sheetName, new SheetCells()), cells));
      } else {
        note(
            () ->
                Problem.warning(
                    new Place.File(name),
                    "the sheet " + sheetName + " is missing; nothing was taken from it."));
      }
    }
  }

  private List<Reply.Entry> entries() {
    List<Reply.Entry> entries = new ArrayList<>();
    for (SentPack.Asked asked : sent.asked()) {
      SheetCells sheet = returned.get(asked.sheet());
      if (sheet == null) {
        continue;
      }
      int row = alignment(asked.sheet()).returned(asked.row());
      Place.Cell place = Merge.placeIn(name, asked.sheet(), row, asked.column());
      String text =
          sheet.find(row, asked.column()).map(value -> typed(value, place, asked)).orElse("");
      sheet.row(row).remove(asked.column());
      entries.add(new Reply.Entry(asked.measureId(), place, text, asked.text(), asked.figure()));
    }
    return entries;
  }

  /** The text of a commentary cell; blank, and said why, where it cannot be taken. */
  private String typed(CellValue value, Place.Cell place, SentPack.Asked asked) {
    if (value instanceof CellValue.Fault || value instanceof CellValue.NotCalculated) {
      note(
          () ->
              Problem.warning(
                  place,
                  asked.measureId(),
                  "the commentary is a formula "
                      + (value instanceof CellValue.Fault
                          ? "that gives " + value.shown()
                          : NO_RESULT)
                      + "; not taken. Type it as text, with an apostrophe before the first sign."));
      return "";
    }
    String text = value.shown();
    if (text.length() > MOST_CHARACTERS) {
      note(
          () ->
              Problem.warning(
                  place,
                  asked.measureId(),
                  "the commentary has "
                      + text.length()
                      + " characters; a cell holds "
                      + MOST_CHARACTERS
                      + ". Not taken: shorten it."));
      return "";
    }
    List<Problem> lost = new ArrayList<>();
    String kept = Holdable.text(text, place, asked.measureId(), lost);
    lost.forEach(problem -> note(() -> problem));
    return kept;
  }

  private void compare() {
    for (Map.Entry<String, SheetCells> sheet : returned.entrySet()) {
      compare(
          sheet.getKey(),
          sent.sheets().getOrDefault(sheet.getKey(), new SheetCells()),
          sheet.getValue());
    }
  }

  private void compare(String sheet, SheetCells before, SheetCells now) {
    Alignment alignment = alignment(sheet);
    before
        .rows()
        .forEach(
            (sentRow, cells) -> {
              int row = alignment.returned(sentRow);
              cells.forEach(
                  (column, value) -> {
                    Optional<CellValue> found = now.find(row, column);
                    if (found.isEmpty() || !SheetCells.mayBe(value, found.get())) {
                      changed(
                          Merge.placeIn(name, sheet, row, column),
                          value.shown(),
                          found.map(CellValue::shown).orElse("nothing"));
                    }
                    now.row(row).remove(column);
                  });
            });
    // What is left was neither sent nor asked for; a formula sent with an empty result is no text.
    now.rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, value) -> {
                      if (!(value instanceof CellValue.NotCalculated)) {
                        added(Merge.placeIn(name, sheet, row, column), value.shown());
                      }
                    }));
  }

  private void changed(Place.Cell place, String before, String now) {
    warn(
        place,
        "changed from "
            + shortened(before)
            + " to "
            + shortened(now)
            + "; not taken. Where the owner is right, correct the input workbook.");
  }

  private void added(Place.Cell place, String text) {
    if (!Blanks.isBlank(text)) {
      warn(
          place,
          "stands outside the commentary cell and is not taken: \""
              + shortened(text)
              + "\". Where it is commentary, copy it to the Commentary sheet.");
    }
  }

  private void warn(Place.Cell place, String text) {
    note(
        () ->
            sent.asked().stream()
                .filter(asked -> place.sheet().equals("[" + name + "]" + asked.sheet()))
                .findFirst()
                .map(asked -> Problem.warning(place, asked.measureId(), text))
                .orElseGet(() -> Problem.warning(place, text)));
  }

  /** Remembers the first ones and counts them all. */
  private void note(Supplier<Problem> change) {
    if (changed++ < MOST_CHANGES) {
      changes.add(change.get());
    }
  }

  /** One change often moves every figure that follows from it: the first ones tell enough. */
  private List<Problem> fewChanges() {
    if (changed <= MOST_CHANGES) {
      return changes;
    }
    List<Problem> few = new ArrayList<>(changes);
    few.add(
        Problem.warning(
            new Place.File(name),
            "and "
                + (changed - MOST_CHANGES)
                + " more cells are not as they were sent; nothing of them was taken."));
    return few;
  }

  private Alignment alignment(String sheet) {
    return alignments.getOrDefault(sheet, Alignment.of(new SheetCells(), new SheetCells()));
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 79) + "…";
  }
}
