package org.scorebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.scorebook.figures.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.output.LeakScan;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.Provenance;

/** Makes owners' workbooks, and looks through them before anybody gets one. */
record OwnerWorkbooks(Results results, Provenance provenance, Path looks) {

  /** The owner's workbook as a file holds it. */
  byte[] of(Owner owner) throws IOException, UnusableFileException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OwnerWorkbook.write(results, owner, provenance, looks, out);
    return out.toByteArray();
  }

  /** Whatever stands in it of other owners. */
  List<Problem> leaks(Owner owner, byte[] workbook) throws IOException {
    return LeakScan.find(results, owner, workbook);
  }
}
