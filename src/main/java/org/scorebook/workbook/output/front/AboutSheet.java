package org.scorebook.workbook.output.front;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.scorebook.claims.Note;
import org.scorebook.model.Edition;
import org.scorebook.problem.Problem;
import org.scorebook.text.MonthNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** What the workbook was made from, by which rules, what is missing and what was found wrong. */
public final class AboutSheet implements Page {
  private static final double[] WIDTHS = {30, 92};
  private static final int LAST = WIDTHS.length - 1;
  private static final int LINKS = 1;

  @Override
  public void write(Book book, Sheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.widths(WIDTHS);
    Body body = new Body(book, sheet, cells);
    cells.text(0, 0, "About this workbook", Look.TITLE);
    cells.height(0, 32);
    cells.linkBack(LINKS, 0);
    sheet.freeze(0, LINKS + 1);
    body.source();
    body.section("How figures are judged");
    MethodNotes.of(book.results().rules()).forEach(body::sentence);
    if (book.purpose() != Book.Purpose.OWNER) {
      body.missing();
    }
    body.rules();
    body.problems();
    body.notes();
    book.print(sheet, Print.pages(body.row - 1, LAST).on(Print.Orientation.PORTRAIT));
  }

  /** Writes from top to bottom. */
  private static final class Body {
    private final Book book;
    private final Sheet sheet;
    private final Cells cells;
    private int row = LINKS + 1;

    Body(Book book, Sheet sheet, Cells cells) {
      this.book = book;
      this.sheet = sheet;
      this.cells = cells;
    }

    void source() {
      Edition edition = book.results().edition();
      Provenance provenance = book.provenance();
      field("Scorecard", edition.scorecard().titleAndPeriod());
      field("Organisation", edition.scorecard().organisation());
      field("Produced by", edition.scorecard().producedBy());
      field("Input workbook", edition.source().fileName());
      field("SHA-256 of the input", edition.source().sha256());
      field("Rule set", book.results().rules().name());
      provenance.changes().ifPresent(changes -> field("Compared with", changes.since()));
      if (!provenance.ledgers().isEmpty()) {
        field("Remembered in", String.join(", ", provenance.ledgers()));
      }
      field("Made by", "Scorebook " + provenance.version());
      LocalDateTime time = LocalDateTime.ofInstant(provenance.time(), ZoneOffset.UTC);
      String minute = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
      field("Made at", MonthNames.day(time.toLocalDate()) + ", " + minute + " UTC");
    }

    private void field(String name, String value) {
      cells.text(row, 0, name, Look.LABEL);
      wrap(value, Look.VALUE);
    }

    /** Puts text beside what stands in the row's first cell, which is made high enough for it. */
    private void wrap(String text, Look look) {
      cells.at(row, 1, book.styles().wrapped(look)).put(text);
      cells.height(row++, TextFit.height(text, (float) WIDTHS[1], book.styles().size(look)) + 2);
    }

    void section(String heading) {
      row++;
      for (int column = 0; column <= LAST; column++) {
        cells.at(row, column, Look.SECTION);
      }
      cells.text(row++, 0, heading, Look.SECTION);
    }

    void sentence(String text) {
      wrap(text, Look.SENTENCE);
    }

    /** Who has not given what they were to give. */
    void missing() {
      section("Without a figure or commentary");
      Map<String, String> owners = StillMissing.byOwner(book.results());
      if (owners.isEmpty()) {
        sentence("Every live measure has its figure and its commentary.");
        return;
      }
      int first = row;
      headings("Owner", "Missing");
      owners.forEach(this::line);
      sheet.table("Missing", new Area(first, 0, row - 1, LAST));
    }

    private void line(String name, String text) {
      cells.text(row, 0, name, Look.TEXT);
      wrap(text, Look.TEXT);
      float size = book.styles().size(Look.TEXT);
      cells.atLeast(row - 1, TextFit.height(name, (float) WIDTHS[0], size) + 2);
    }

    void rules() {
      section("Rule set " + book.results().rules().name());
      int first = row;
      headings("Key", "Value");
      book.results().rules().values().forEach(this::line);
      sheet.table("Rules", new Area(first, 0, row - 1, LAST));
    }

    void problems() {
      List<Problem> problems = book.provenance().problems();
      boolean isFinal = book.purpose() == Book.Purpose.FINAL;
      if (isFinal && problems.isEmpty()) {
        return;
      }
      section(isFinal ? "Problems found in the replies" : "Problems found in the input");
      if (problems.isEmpty()) {
        sentence("None.");
        return;
      }
      int first = row;
      headings("Where", "Problem");
      problems.forEach(problem -> line(problem.place().text(), problem.message()));
      sheet.table("Problems", new Area(first, 0, row - 1, LAST));
    }

    /** What was found in commentary and is no warning. */
    void notes() {
      List<Note> notes = book.provenance().notes();
      if (notes.isEmpty()) {
        return;
      }
      section("Commentary beside the figures");
      int first = row;
      headings("Measure", "Note");
      notes.forEach(note -> line(note.measure(), note.text()));
      sheet.table("Notes", new Area(first, 0, row - 1, LAST));
    }

    private void headings(String... headings) {
      for (int column = 0; column < headings.length; column++) {
        cells.text(row, column, headings[column], Look.HEADING);
      }
      row++;
    }
  }
}
