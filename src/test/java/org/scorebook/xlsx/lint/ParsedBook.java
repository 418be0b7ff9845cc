package org.scorebook.xlsx.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Sheets, cells and names of a workbook, as its parts hold them. */
final class ParsedBook {
  /** A sheet, and the part that holds it; empty where there is none. */
  record Sheet(String name, String part, Map<String, Cell> cells) {}

  /** A cell's type as written ({@code n}, {@code s}, {@code str} ...), its text, and formula. */
  record Cell(String type, String text, Optional<String> formula, int style) {}

  static final String WORKBOOK = "xl/workbook.xml";
  private static final Pattern SHEET_IN_FORMULA =
      Pattern.compile("'((?:[^']|'')+)'!|([\\p{L}_][\\p{L}\\p{N}_.]*)!");

  final Pack pack;
  final List<String> texts = new ArrayList<>();
  final Map<String, Sheet> sheets = new LinkedHashMap<>();
  final List<Sheet> allSheets = new ArrayList<>();

  ParsedBook(Pack pack) {
    this.pack = pack;
    for (Element text : Pack.all(pack.root("xl/sharedStrings.xml"), "si")) {
      StringBuilder whole = new StringBuilder();
      Pack.all(text, "t").forEach(t -> whole.append(t.getTextContent()));
      texts.add(whole.toString());
    }
    Map<String, String> parts = new LinkedHashMap<>();
    for (Pack.Relation relation : pack.relations(WORKBOOK)) {
      relation.target().ifPresent(target -> parts.put(relation.id(), target));
    }
    for (Element sheet : Pack.all(pack.root(WORKBOOK), "sheet")) {
      String part = parts.getOrDefault(id(sheet), "");
      Sheet read = new Sheet(sheet.getAttribute("name"), part, cells(part));
      allSheets.add(read);
      sheets.put(read.name().toLowerCase(Locale.ROOT), read);
    }
  }

  static String id(Element element) {
    return element.getAttributeNS(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
  }

  private Map<String, Cell> cells(String part) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Element cell : Pack.all(pack.root(part), "c")) {
      String type = cell.hasAttribute("t") ? cell.getAttribute("t") : "n";
      String value = Pack.text(cell, "v").orElse("");
      if (type.equals("s")) {
        int index = Integer.parseInt(value);
        value = index < texts.size() ? texts.get(index) : "";
      } else if (type.equals("inlineStr")) {
        value = Pack.text(cell, "is").orElse("");
      }
      String style = cell.getAttribute("s");
      cells.put(
          cell.getAttribute("r"),
          new Cell(
              type, value, Pack.text(cell, "f"), style.isEmpty() ? 0 : Integer.parseInt(style)));
    }
    return cells;
  }

  Optional<Sheet> find(String name) {
    return Optional.ofNullable(sheets.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The sheets that a formula names, as it names them, outside its text literals. */
  static List<String> sheetsIn(String formula) {
    List<String> names = new ArrayList<>();
    Matcher matcher = SHEET_IN_FORMULA.matcher(formula.replaceAll("\"[^\"]*\"", "\"\""));
    while (matcher.find()) {
      String quoted = matcher.group(1);
      names.add(quoted == null ? matcher.group(2) : quoted.replace("''", "'"));
    }
    return names;
  }

  /** The cells of a reference such as {@code 'Sheet'!$B$5:$M$5}, in order; blank ones empty. */
  List<Optional<Cell>> at(String reference) {
    int mark = reference.lastIndexOf('!');
    Optional<Sheet> sheet = sheetsIn(reference).stream().findFirst().flatMap(this::find);
    List<Optional<Cell>> cells = new ArrayList<>();
    CellRangeAddress range =
        CellRangeAddress.valueOf(reference.substring(mark + 1).replace("$", ""));
    for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
      for (int column = range.getFirstColumn(); column <= range.getLastColumn(); column++) {
        String address = new CellReference(row, column).formatAsString();
        cells.add(sheet.map(s -> s.cells().get(address)).filter(c -> !c.text().isEmpty()));
      }
    }
    return cells;
  }
}
