package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.notes.CellNote;
import org.scorebook.xlsx.notes.Drawn;
import org.scorebook.xlsx.notes.SheetDrawings;
import org.scorebook.xlsx.notes.SheetNotes;
import org.scorebook.xlsx.read.WorkbookStream;

/** What an owner stuck on a sheet: notes, threads of comments, pictures and shapes. */
final class Extras {
  private static final ProblemKind NOTE_OUTSIDE =
      ProblemKind.warning("note-outside", "What an owner stuck on a page may be an answer.");

  private static final ProblemKind ADDED_DRAWING =
      ProblemKind.warning("added-drawing", "What an owner stuck on a page may be an answer.");

  private static final ProblemKind EXTRAS_UNREADABLE =
      ProblemKind.warning("extras-unreadable", "What an owner stuck on a page may be an answer.");

  static final String COPY = " Where it is commentary, copy it to the Commentary sheet.";

  private final ReturnedSheet sheet;
  private final List<CellNote> notes = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  private Extras(ReturnedSheet sheet) {
    this.sheet = sheet;
  }

  /** Reads them; that some cannot be read never costs the reply. */
  static Extras read(WorkbookStream workbook, ReturnedSheet sheet) {
    Extras extras = new Extras(sheet);
    try {
      extras.notes.addAll(SheetNotes.read(workbook, sheet.sheet()));
    } catch (UnusableFileException e) {
      extras.unread.add("notes");
    }
    try {
      extras.drawn.addAll(SheetDrawings.read(workbook, sheet.sheet()));
    } catch (UnusableFileException e) {
      extras.unread.add("pictures and shapes");
    }
    return extras;
  }

  /** The words of the first note on a cell, which from now on are not reported. */
  Optional<String> take(int row, int column) {
    for (Iterator<CellNote> left = notes.iterator(); left.hasNext(); ) {
      CellNote note = left.next();
      if (note.row() == row && note.column() == column) {
        left.remove();
        return Optional.of(note.text());
      }
    }
    return Optional.empty();
  }

  /** Names each that was not taken, with its words. */
  void report(String file, SentPack sent, Noticed noticed) {
    for (CellNote note : notes) {
      noticed.words(
          NOTE_OUTSIDE,
          sheet,
          sheet.place(file, note.row(), note.column()),
          "has a note"
              + (Blanks.isBlank(note.author()) ? "" : " of " + note.author())
              + " that is not taken: "
              + Noticed.quoted(note.text())
              + "."
              + COPY);
    }
    Set<Place.Cell> pictures = picturesSent(sent);
    for (Drawn one : drawn) {
      boolean isSent =
          one.kind() == Drawn.Kind.PICTURE
              && pictures.contains(new Place.Cell(sheet.sentName(), one.row(), one.column()));
      if (!isSent) {
        noticed.words(
            ADDED_DRAWING,
            sheet,
            sheet.place(file, one.row(), one.column()),
            sentence(one, sent.request().owner()));
      }
    }
    for (String what : unread) {
      noticed.file(
          EXTRAS_UNREADABLE,
          "the "
              + what
              + " on its sheet "
              + sheet.sheet().name()
              + " cannot be read. Open the workbook and look at them.");
    }
  }

  /** Where pictures that were sent now stand. */
  private Set<Place.Cell> picturesSent(SentPack sent) {
    return sent.pictures().stream()
        .filter(place -> place.sheet().equals(sheet.sentName()))
        .map(
            place ->
                new Place.Cell(
                    place.sheet(), sheet.alignment().returned(place.row()), place.column()))
        .collect(Collectors.toSet());
  }

  private static String sentence(Drawn one, String owner) {
    String added = "holds a " + one.kind().word() + " that was added and is not taken";
    String ask = ". Where it says something, ask " + owner + " for it as text.";
    if (Blanks.isBlank(one.text())) {
      return added + ask;
    }
    return one.kind() == Drawn.Kind.PICTURE
        ? added + " (described as " + Noticed.quoted(one.text()) + ")" + ask
        : added + ": " + Noticed.quoted(one.text()) + "." + COPY;
  }
}
