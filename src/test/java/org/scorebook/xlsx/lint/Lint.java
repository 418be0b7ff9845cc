package org.scorebook.xlsx.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what makes Excel repair a workbook, or show it wrongly, though schema validators accept it.
 *
 * <pre>{@code assertThat(Lint.of(bytes)).isEmpty();}</pre>
 */
public final class Lint {
  private Lint() {}

  /** Everything found, each beginning with the part it was found in. */
  public static List<String> of(byte[] workbook) {
    Pack pack = new Pack(workbook);
    List<String> findings = new ArrayList<>(pack.findings());
    if (!findings.isEmpty()) {
      return findings;
    }
    ParsedBook book = new ParsedBook(pack);
    PackageRules.check(pack, findings);
    NameRules.check(book, findings);
    StyleRules.check(book, findings);
    for (ParsedBook.Sheet sheet : book.allSheets) {
      SheetRules.check(book, sheet, findings);
      ValidationRules.check(book, sheet, findings);
    }
    TableRules.check(book, findings);
    ChartRules.check(book, findings);
    return findings;
  }
}
