package org.scorebook.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Looks;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.workbook.output.front.AboutSheet;
import org.scorebook.workbook.output.front.ChangesSheet;
import org.scorebook.workbook.output.front.ContentsSheet;
import org.scorebook.workbook.output.front.HighlightsSheet;
import org.scorebook.workbook.output.front.ScorecardFront;
import org.scorebook.workbook.output.page.MeasurePage;
import org.scorebook.workbook.output.page.QuartilePage;
import org.scorebook.workbook.output.page.ResultsSheet;
import org.scorebook.workbook.output.page.SeriesSheet;

/** The door of the package: results as a formatted workbook. */
public final class OutputWorkbook {
  private OutputWorkbook() {}

  /**
   * Writes the draft of the workbook for directors.
   *
   * @param looks {@code workbook-templates/output.xlsx}, which gives fonts, colours and logo
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static void write(
      Results results, Provenance provenance, Path looks, OutputStream destination)
      throws IOException, UnusableFileException {
    write(results, provenance, looks, Book.Purpose.DRAFT, destination);
  }

  /**
   * Writes the final workbook for directors, with the collected commentary in the results. Its
   * sheets are protected, without a password.
   *
   * @param looks {@code workbook-templates/output.xlsx}, which gives fonts, colours and logo
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static void publish(
      Results results, Provenance provenance, Path looks, OutputStream destination)
      throws IOException, UnusableFileException {
    write(results, provenance, looks, Book.Purpose.FINAL, destination);
  }

  private static void write(
      Results results,
      Provenance provenance,
      Path looks,
      Book.Purpose purpose,
      OutputStream destination)
      throws IOException, UnusableFileException {
    Book book = new Book(Looks.read(looks), results, provenance, purpose);
    addPages(book);
    book.write(destination);
  }

  /** Every sheet, in the order in which the workbook has them. */
  static void addPages(Book book) {
    if (book.frontSheet().equals(PageNames.SCORECARD)) {
      book.add(PageNames.SCORECARD, new ScorecardFront());
    } else {
      book.add(PageNames.CONTENTS, new ContentsSheet());
    }
    if (book.purpose() != Book.Purpose.OWNER) {
      book.add(PageNames.HIGHLIGHTS, new HighlightsSheet());
    }
    book.provenance()
        .changes()
        .ifPresent(changes -> book.add(PageNames.CHANGES, new ChangesSheet(changes)));
    for (MeasureResult result : book.results().measures()) {
      book.add(Book.pageOf(result), new MeasurePage(result));
      Book.quartilePageOf(result).ifPresent(name -> book.add(name, new QuartilePage(result)));
    }
    book.add(PageNames.RESULTS, new ResultsSheet());
    book.add(PageNames.SERIES, new SeriesSheet());
    book.add(PageNames.ABOUT, new AboutSheet());
  }
}
