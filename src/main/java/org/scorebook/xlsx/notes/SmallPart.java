package org.scorebook.xlsx.notes;

import java.util.Optional;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.read.WorkbookStream;
import org.scorebook.xlsx.xml.XmlElement;

/** The parts that hold notes and drawings: small ones, since people make them by hand. */
final class SmallPart {
  private static final int MOST_BYTES = 1 << 20;

  private SmallPart() {}

  /**
   * The part of that type at which another points; absent where it points at none.
   *
   * @throws UnusableFileException when it is broken, or larger than anybody makes one by hand
   */
  static Optional<XmlElement> find(WorkbookStream workbook, String from, String type)
      throws UnusableFileException {
    Optional<String> part = workbook.related(from, type);
    return part.isEmpty() ? Optional.empty() : Optional.of(workbook.tree(part.get(), MOST_BYTES));
  }
}
