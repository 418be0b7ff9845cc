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
import org.scorebook.workbook.output.yellow.CommentaryTable;
import org.scorebook.workbook.reply.RequestSheet;

/** The workbooks in which owners read of their own measures and type commentary. */
public final class OwnerWorkbook {
  private final Provenance provenance;
  private final Looks looks;

  private OwnerWorkbook(Provenance provenance, Looks looks) {
    this.provenance = provenance;
    this.looks = looks;
  }

  /**
   * For all owners of an edition.
   *
   * @param looks {@code workbook-templates/output.xlsx}, which gives fonts, colours and logo
   * @throws UnusableFileException when {@code looks} cannot be used
   */
  public static OwnerWorkbook of(Provenance provenance, Path looks) throws UnusableFileException {
    return new OwnerWorkbook(provenance, Looks.read(looks));
  }

  /**
   * Writes an owner's workbook. Nothing of other owners' measures gets into it.
   *
   * @param results of the whole edition
   */
  public void write(Results results, Owner owner, OutputStream destination) throws IOException {
    Results own = results.partOf(owner);
    Provenance told = OwnerProvenance.of(provenance, results, own);
    // From here on these two and nothing of the whole: isMadeFromOwnAlone holds by that.
    Book book = new Book(looks, own, told, Book.Purpose.OWNER);
    book.add(PageNames.INSTRUCTIONS, new InstructionsSheet(owner));
    CommentaryTable.nameIn(book).ifPresent(name -> book.add(name, CommentaryTable::write));
    OutputWorkbook.addPages(book);
    book.addHidden(
        RequestSheet.NAME,
        (all, sheet) ->
            RequestSheet.write(sheet, own, owner, all.yellow(), all.recorded(), all.followers()));
    book.write(destination);
  }

  /**
   * Whether an owner's workbook is the same, byte for byte, where there are no measures of others.
   * Its pages are given the owner's results and what is told of them besides, and nothing else; the
   * second alone is found among what is told of all measures.
   *
   * @param results of the whole edition
   */
  public boolean isMadeFromOwnAlone(Results results, Owner owner) {
    Results own = results.partOf(owner);
    return OwnerProvenance.of(provenance, results, own)
        .equals(OwnerProvenance.of(provenance, own, own));
  }

  /**
   * The sensitivity label of owners' workbooks, as the header {@code msip_labels} of a message has
   * it; empty where they have none.
   */
  public String label() {
    return provenance.carried(looks).mailHeader();
  }

  /**
   * The colours that statuses have in owners' workbooks, for letters to show the same; none of a
   * status whose cells are not filled.
   */
  public Map<StatusWord, Colours> colours() {
    return JudgementColours.colours(new Styles(looks));
  }
}
