package org.scorebook.workbook.output.front;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scorebook.claims.Note;
import org.scorebook.model.Edition;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** What the workbook was made from, by which rules, and what was found wrong on the way. */
public final class AboutSheet implements Page {
  private static final double[] WIDTHS = {30, 26, 64};
  private static final int LAST = WIDTHS.length - 1;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.UK);

  @Override
  public void write(Book book, Sheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.widths(WIDTHS);
    Body body = new Body(book, sheet, cells);
    cells.text(0, 0, "About this workbook", Look.TITLE);
    cells.height(0, 32);
    body.source();
    body.section("How figures are judged");
    MethodNotes.of(book.results().rules()).forEach(body::sentence);
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
    private int row = 1;

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
      field("Made by", "Scorebook " + provenance.version());
      field("Made at", TIME.format(provenance.time().atOffset(ZoneOffset.UTC)));
    }

    private void field(String name, String value) {
      cells.text(row, 0, name, Look.LABEL);
      cells.join(row, row, 1, LAST, Look.VALUE);
      cells.text(row, 1, value, Look.VALUE);
      row++;
    }

    void section(String heading) {
      row++;
      for (int column = 0; column <= LAST; column++) {
        cells.at(row, column, Look.SECTION);
      }
      cells.text(row++, 0, heading, Look.SECTION);
    }

    void sentence(String text) {
      cells.join(row, row, 0, LAST, Look.SENTENCE);
      cells.text(row, 0, text, Look.SENTENCE);
      float size = book.styles().size(Look.SENTENCE);
      cells.height(row++, TextFit.height(text, cells.width(0, LAST), size) + 2);
    }

    void rules() {
      section("Rule set " + book.results().rules().name());
      int first = row;
      headings("Key", "Value");
      for (Map.Entry<String, String> value : book.results().rules().values().entrySet()) {
        cells.text(row, 0, value.getKey(), Look.TEXT);
        cells.text(row++, 1, value.getValue(), Look.TEXT);
      }
      sheet.table("Rules", new Area(first, 0, row - 1, 1));
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
      headings("Severity", "Where", "Problem");
      for (Problem problem : problems) {
        cells.text(row, 0, problem.severity().name(), Look.TEXT);
        cells.text(row, 1, problem.place().text(), Look.TEXT);
        cells.text(row, 2, problem.message(), Look.TEXT);
        float size = book.styles().size(Look.TEXT);
        cells.height(row++, TextFit.height(problem.message(), (float) WIDTHS[2], size));
      }
      sheet.table("Problems", new Area(first, 0, row - 1, LAST));
    }

    /** What was found in commentary and is no warning. */
    void notes() {
      List<Note> notes = book.provenance().notes();
      if (notes.isEmpty()) {
        return;
      }
      section("Commentary beside the figures");
      headings("Measure", "Note");
      for (Note note : notes) {
        cells.text(row, 0, note.measure(), Look.TEXT);
        cells.join(row, row, 1, LAST, Look.TEXT);
        cells.text(row, 1, note.text(), Look.TEXT);
        float size = book.styles().size(Look.TEXT);
        cells.height(row++, TextFit.height(note.text(), cells.width(1, LAST), size));
      }
    }

    private void headings(String... headings) {
      for (int column = 0; column < headings.length; column++) {
        cells.text(row, column, headings[column], Look.HEADING);
      }
      row++;
    }
  }
}
