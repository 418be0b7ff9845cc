package org.scorebook.xlsx.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Excel tables. */
final class TableRules {
  private TableRules() {}

  static void check(ParsedBook book, List<String> findings) {
    Set<String> names = new HashSet<>();
    for (Element name : Pack.all(book.pack.root(ParsedBook.WORKBOOK), "definedName")) {
      names.add(name.getAttribute("name").toLowerCase(Locale.ROOT));
    }
    Set<String> ids = new HashSet<>();
    for (ParsedBook.Sheet sheet : book.allSheets) {
      List<CellRangeAddress> taken = new ArrayList<>();
      for (Element merge : Pack.all(book.pack.root(sheet.part()), "mergeCell")) {
        taken.add(CellRangeAddress.valueOf(merge.getAttribute("ref")));
      }
      for (String part : book.pack.targets(sheet.part(), "table")) {
        Element table = book.pack.root(part);
        CellRangeAddress range = CellRangeAddress.valueOf(table.getAttribute("ref"));
        if (taken.stream().anyMatch(range::intersects)) {
          findings.add(part + ": overlaps another table or merged cells");
        }
        taken.add(range);
        if (!ids.add(table.getAttribute("id"))) {
          findings.add(part + ": id " + table.getAttribute("id") + " is another table's");
        }
        String name = table.getAttribute("displayName");
        if (!NameRules.isValid(name)) {
          findings.add(part + ": not a name: " + name);
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
          findings.add(part + ": name " + name + " is taken");
        }
        header(sheet, part, table, range, findings);
      }
    }
  }

  private static void header(
      ParsedBook.Sheet sheet,
      String part,
      Element table,
      CellRangeAddress range,
      List<String> findings) {
    if (range.getLastRow() <= range.getFirstRow()) {
      findings.add(part + ": no row below its header");
    }
    List<Element> columns = Pack.all(table, "tableColumn");
    int width = range.getLastColumn() - range.getFirstColumn() + 1;
    if (columns.size() != width) {
      findings.add(part + ": " + columns.size() + " columns named, " + width + " covered");
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < Math.min(width, columns.size()); i++) {
      String name = columns.get(i).getAttribute("name");
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        findings.add(part + ": two columns " + name);
      }
      String address =
          new CellReference(range.getFirstRow(), range.getFirstColumn() + i).formatAsString();
      Optional<ParsedBook.Cell> cell = Optional.ofNullable(sheet.cells().get(address));
      if (cell.isEmpty() || !cell.get().type().matches("s|inlineStr")) {
        findings.add(part + ": heading " + address + " is not a text");
      } else if (!cell.get().text().replaceAll("\r?\n", "_x000a_").equals(name)
          && !cell.get().text().equals(name)) {
        findings.add(part + ": column " + name + " is headed " + cell.get().text());
      }
    }
  }
}
