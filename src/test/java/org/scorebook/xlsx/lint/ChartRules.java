package org.scorebook.xlsx.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Drawings and charts: every one has words in its place, and shows what the cells hold. */
final class ChartRules {
  private ChartRules() {}

  static void check(ParsedBook book, List<String> findings) {
    for (ParsedBook.Sheet sheet : book.allSheets) {
      for (String drawing : book.pack.targets(sheet.part(), "drawing")) {
        drawing(book.pack.root(drawing), drawing, findings);
        for (String chart : book.pack.targets(drawing, "chart")) {
          chart(book, chart, findings);
        }
      }
    }
  }

  private static void drawing(Element root, String part, List<String> findings) {
    Set<String> ids = new HashSet<>();
    for (Element properties : Pack.all(root, "cNvPr")) {
      if (!ids.add(properties.getAttribute("id"))) {
        findings.add(part + ": two drawings " + properties.getAttribute("id"));
      }
      if (properties.getAttribute("descr").isBlank()) {
        findings.add(part + ": " + properties.getAttribute("name") + " has no alternative text");
      }
    }
  }

  private static void chart(ParsedBook book, String part, List<String> findings) {
    Element root = book.pack.root(part);
    Set<String> indexes = new HashSet<>();
    Set<String> orders = new HashSet<>();
    for (Element series : Pack.all(root, "ser")) {
      for (Element child : Pack.children(series)) {
        String value = child.getAttribute("val");
        if (child.getLocalName().equals("idx") && !indexes.add(value)) {
          findings.add(part + ": two series of index " + value);
        }
        if (child.getLocalName().equals("order") && !orders.add(value)) {
          findings.add(part + ": two series of order " + value);
        }
      }
    }
    for (String kind : List.of("numRef", "strRef")) {
      for (Element reference : Pack.all(root, kind)) {
        String range = Pack.text(reference, "f").orElse("");
        int before = findings.size();
        NameRules.formula(book, part, range, range, findings);
        if (findings.size() == before) {
          cache(part, range, reference, book.at(range), findings);
        }
      }
    }
  }

  /** Whether the values kept in the chart are those of the cells, blank where they are blank. */
  private static void cache(
      String part,
      String range,
      Element reference,
      List<Optional<ParsedBook.Cell>> cells,
      List<String> findings) {
    for (Element count : Pack.all(reference, "ptCount")) {
      if (Integer.parseInt(count.getAttribute("val")) != cells.size()) {
        findings.add(
            part
                + ": "
                + range
                + " has "
                + cells.size()
                + " cells, "
                + count.getAttribute("val")
                + " points");
        return;
      }
    }
    Map<Integer, String> points = new HashMap<>();
    for (Element point : Pack.all(reference, "pt")) {
      points.put(Integer.parseInt(point.getAttribute("idx")), Pack.text(point, "v").orElse(""));
    }
    for (int i = 0; i < cells.size(); i++) {
      Optional<String> kept = Optional.ofNullable(points.get(i)).filter(text -> !text.isEmpty());
      Optional<String> cell = cells.get(i).map(ParsedBook.Cell::text);
      if (!same(kept, cell, reference.getLocalName().equals("numRef"))) {
        findings.add(
            part
                + ": point "
                + i
                + " of "
                + range
                + " is "
                + kept.orElse("blank")
                + ", its cell "
                + cell.orElse("blank"));
      }
    }
  }

  private static boolean same(Optional<String> kept, Optional<String> cell, boolean numbers) {
    if (!numbers || kept.isEmpty() || cell.isEmpty()) {
      return kept.equals(cell);
    }
    try {
      double one = Double.parseDouble(kept.get());
      double other = Double.parseDouble(cell.get());
      return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(other));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
