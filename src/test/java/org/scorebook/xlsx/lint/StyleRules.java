package org.scorebook.xlsx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Number formats and cell styles. */
final class StyleRules {
  private static final String STYLES = "xl/styles.xml";
  private static final int FIRST_CUSTOM = 164;

  private StyleRules() {}

  static void check(ParsedBook book, List<String> findings) {
    Element styles = book.pack.root(STYLES);
    Set<String> custom = new HashSet<>();
    for (Element format : Pack.all(styles, "numFmts")) {
      for (Element one : Pack.children(format)) {
        custom.add(one.getAttribute("numFmtId"));
        if (one.getAttribute("formatCode").length() > 255) {
          findings.add(STYLES + ": number format longer than 255 characters");
        }
      }
    }
    if (custom.size() > 200) {
      findings.add(STYLES + ": " + custom.size() + " number formats of its own");
    }
    int count = 0;
    for (Element formats : Pack.all(styles, "cellXfs")) {
      for (Element format : Pack.children(formats)) {
        count++;
        String id = format.getAttribute("numFmtId");
        if (!id.isEmpty() && Integer.parseInt(id) >= FIRST_CUSTOM && !custom.contains(id)) {
          findings.add(STYLES + ": uses number format " + id + ", which does not exist");
        }
      }
    }
    for (Element colour : Pack.all(styles, "color")) {
      if (!colour.getAttribute("rgb").matches("|[0-9A-Fa-f]{8}")) {
        findings.add(STYLES + ": colour " + colour.getAttribute("rgb") + " has not four bytes");
      }
    }
    int differential = Pack.all(styles, "dxf").size();
    for (ParsedBook.Sheet sheet : book.allSheets) {
      for (var cell : sheet.cells().entrySet()) {
        if (cell.getValue().style() >= count) {
          findings.add(sheet.part() + ": " + cell.getKey() + " has a style that does not exist");
        }
      }
      for (Element rule : Pack.all(book.pack.root(sheet.part()), "cfRule")) {
        String id = rule.getAttribute("dxfId");
        if (!id.isEmpty() && Integer.parseInt(id) >= differential) {
          findings.add(sheet.part() + ": conditional format " + id + " does not exist");
        }
      }
    }
  }
}
