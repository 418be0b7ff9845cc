package org.scorebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.scorebook.figures.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.leak.LeakScan;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.book.Provenance;

/** Makes owners' workbooks, and looks through them before anybody gets one. */
final class OwnerWorkbooks {
  private final Results results;
  private final Provenance provenance;
  private final Path looks;
  private final LeakScan scan;

  OwnerWorkbooks(Results results, Provenance provenance, Path looks) {
    this.results = results;
    this.provenance = provenance;
    this.looks = looks;
    this.scan = LeakScan.of(results);
  }

  /** The owner's workbook as a file holds it. */
  byte[] of(Owner owner) throws IOException, UnusableFileException {
    return of(results, owner);
  }

  private byte[] of(Results from, Owner owner) throws IOException, UnusableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OwnerWorkbook.write(from, owner, provenance, looks, out);
    return out.toByteArray();
  }

  /** Whatever stands in it of others. */
  List<Problem> leaks(Owner owner, byte[] workbook) throws IOException, UnusableFileException {
    return scan.find(owner, workbook, alone -> of(alone, owner));
  }
}
