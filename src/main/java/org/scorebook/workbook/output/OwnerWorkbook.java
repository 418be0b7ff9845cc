package org.scorebook.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Colours;
import org.scorebook.workbook.looks.Looks;
import org.scorebook.workbook.looks.Styles;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.workbook.output.front.InstructionsSheet;
import org.scorebook.workbook.output.yellow.CommentarySheet;
import org.scorebook.workbook.reply.RequestSheet;

/** The workbook in which an owner reads of their own measures and types commentary. */
public final class OwnerWorkbook {
  private OwnerWorkbook() {}

  /**
   * Writes an owner's workbook. Nothing of other owners' measures gets into it.
   *
   * @param results of the whole edition
   * @param looks {@code workbook-templates/output.xlsx}, which gives fonts, colours and logo
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static void write(
      Results results, Owner owner, Provenance provenance, Path looks, OutputStream destination)
      throws IOException, UnusableFileException {
    Results own = results.partOf(owner);
    Book book =
        new Book(
            Looks.read(looks),
            own,
            OwnerProvenance.of(provenance, results, own),
            Book.Purpose.OWNER);
    book.add(PageNames.INSTRUCTIONS, new InstructionsSheet(owner));
    CommentarySheet.nameIn(book).ifPresent(name -> book.add(name, CommentarySheet::write));
    OutputWorkbook.addPages(book);
    book.addHidden(
        RequestSheet.NAME,
        (all, sheet) ->
            RequestSheet.write(sheet, own, owner, all.yellow(), all.finished(), all.followers()));
    book.write(destination);
  }

  /**
   * The sensitivity label of owners' workbooks, as the header {@code msip_labels} of a message has
   * it; empty where they have none.
   *
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static String label(Provenance provenance, Path looks) throws UnusableFileException {
    return provenance.carried(Looks.read(looks)).mailHeader();
  }

  /**
   * The colours that statuses have in owners' workbooks, for letters to show the same; none of a
   * status whose cells are not filled.
   *
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static Map<StatusWord, Colours> colours(Path looks) throws UnusableFileException {
    return JudgementColours.colours(new Styles(Looks.read(looks)));
  }
}
