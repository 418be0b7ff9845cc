package org.scorebook.xlsx.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.read.WorkbookStream;
import org.scorebook.xlsx.xml.XmlElement;

/**
 * The notes and threads of a sheet (its parts {@code comments} and {@code threadedComments}, whose
 * authors stand in the workbook's part {@code persons}). Beside a thread Excel keeps a note that
 * repeats it for older programs; it counts only where another program has dropped the thread.
 */
public final class SheetNotes {
  private SheetNotes() {}

  /**
   * Reads them, threads first.
   *
   * @throws UnusableFileException when they are broken, or more than anybody types
   */
  public static List<CellNote> read(WorkbookStream workbook, WorkbookStream.Sheet sheet)
      throws UnusableFileException {
    List<CellNote> notes = new ArrayList<>();
    Optional<XmlElement> threads = SmallPart.find(workbook, sheet.part(), "threadedComment");
    if (threads.isPresent()) {
      Map<String, String> people =
          Threads.people(SmallPart.find(workbook, workbook.mainPart(), "person"));
      notes.addAll(Threads.read(threads.get(), people));
    }
    List<CellNote> threaded = List.copyOf(notes);
    SmallPart.find(workbook, sheet.part(), "comments").map(LegacyNotes::read).stream()
        .flatMap(List::stream)
        .filter(found -> !found.repeatsThread() || !stands(threaded, found.note()))
        .forEach(found -> notes.add(found.note()));
    return notes.stream().filter(note -> !Blanks.isBlank(note.text())).toList();
  }

  private static boolean stands(List<CellNote> threads, CellNote note) {
    return threads.stream()
        .anyMatch(thread -> thread.row() == note.row() && thread.column() == note.column());
  }
}
