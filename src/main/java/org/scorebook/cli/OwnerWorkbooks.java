package org.scorebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.scorebook.figures.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.Provenance;

/** Makes owners' workbooks, and keeps the last one: it stands in a folder and in a message. */
final class OwnerWorkbooks {
  private final Results results;
  private final Provenance provenance;
  private final Path looks;
  private @Nullable Owner last;
  private byte[] bytes = {};

  OwnerWorkbooks(Results results, Provenance provenance, Path looks) {
    this.results = results;
    this.provenance = provenance;
    this.looks = looks;
  }

  /** The owner's workbook as a file holds it. */
  byte[] of(Owner owner) throws IOException, UnusableFileException {
    if (!owner.equals(last)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      OwnerWorkbook.write(results, owner, provenance, looks, out);
      bytes = out.toByteArray();
      last = owner;
    }
    return bytes;
  }
}
