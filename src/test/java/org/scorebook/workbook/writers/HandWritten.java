package org.scorebook.workbook.writers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;
import org.scorebook.workbook.writers.OneEdition.Formula;
import org.scorebook.workbook.writers.OneEdition.Month;
import org.scorebook.workbook.writers.OneEdition.Percent;

/** The parts of a workbook, written by hand in the manner of one program. */
final class HandWritten {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Where texts stand: in a part of their own, or in their cells in one of three ways. */
  enum Texts {
    SHARED,
    INLINE,
    INLINE_BESIDE_VALUE,
    PLAIN
  }

  /** What stands beside a formula. */
  enum Results {
    KEPT,
    NONE,
    EMPTY,
    ZERO
  }

  Texts texts = Texts.SHARED;
  Results results = Results.KEPT;
  boolean isoDays;
  boolean since1904;

  /** Whether rows and cells say where they stand. */
  boolean references = true;

  /** Whether parts are named from the root of the package on. */
  boolean absoluteTargets;

  String calculation = "";
  String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
  Function<BigDecimal, String> numbers = BigDecimal::toPlainString;

  /** What else a program does to each sheet, and in the end to any part by its name. */
  UnaryOperator<String> sheet = UnaryOperator.identity();

  UnaryOperator<String> everyPart = UnaryOperator.identity();
  final Map<String, String> others = new LinkedHashMap<>();

  private final Map<String, Integer> shared = new LinkedHashMap<>();

  /** The parts by name, in the order in which they are packed; an empty one is left out. */
  Map<String, String> parts(OneEdition edition) {
    List<String> names = new ArrayList<>(edition.sheets().keySet());
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes(names.size()));
    parts.put("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    StringBuilder list = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    for (int i = 1; i <= names.size(); i++) {
      list.append("<sheet name='" + names.get(i - 1) + "' sheetId='" + i + "' r:id='rId" + i);
      list.append("'/>");
      targets.append(relationship(i, "worksheet", target("worksheets/sheet" + i + ".xml")));
      parts.put(
          "xl/worksheets/sheet" + i + ".xml",
          sheet.apply(worksheet(Objects.requireNonNull(edition.sheets().get(names.get(i - 1))))));
    }
    targets.append(relationship(1001, "styles", target("styles.xml")));
    targets.append(relationship(1002, "sharedStrings", target("sharedStrings.xml")));
    parts.put("xl/_rels/workbook.xml.rels", relationships(targets.toString()));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + TYPES
            + "'>"
            + (since1904 ? "<workbookPr date1904='1'/>" : "<workbookPr/>")
            + "<sheets>"
            + list
            + "</sheets>"
            + calculation
            + "</workbook>");
    parts.put("xl/styles.xml", WrittenStyles.FULL);
    parts.put("xl/sharedStrings.xml", sharedStrings());
    parts.putAll(others);
    parts.values().removeIf(String::isEmpty);
    parts.replaceAll(
        (name, xml) -> declaration + (name.startsWith("xl/") ? everyPart.apply(xml) : xml));
    return parts;
  }

  private String worksheet(List<List<@Nullable Object>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
    for (int row = 1; row <= rows.size(); row++) {
      xml.append("<row").append(references ? " r='" + row + "'>" : ">");
      for (int column = 1; column <= rows.get(row - 1).size(); column++) {
        Object cell = rows.get(row - 1).get(column - 1);
        if (cell != null) {
          String at = Place.columnLetters(column) + row;
          xml.append(references ? "<c r='" + at + "'" : "<c").append(content(cell)).append("</c>");
        } else if (!references) {
          xml.append("<c/>");
        }
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  /** A cell's attributes after its place, and its content. */
  private String content(Object cell) {
    if (cell instanceof Formula formula) {
      return formula(formula);
    }
    if (cell instanceof Month month) {
      return isoDays
          ? " s='1' t='d'><v>" + month.day() + "</v>"
          : " s='1'><v>" + day(month.day()) + "</v>";
    }
    if (cell instanceof Percent percent) {
      return " s='2'><v>" + numbers.apply(percent.fraction()) + "</v>";
    }
    if (cell instanceof BigDecimal number) {
      return "><v>" + numbers.apply(number) + "</v>";
    }
    if (cell instanceof Boolean truth) {
      return " t='b'><v>" + (truth ? 1 : 0) + "</v>";
    }
    String text = "<t xml:space='preserve'>" + escaped(cell.toString()) + "</t>";
    return switch (texts) {
      case SHARED -> " t='s'><v>" + shared.computeIfAbsent(text, added -> shared.size()) + "</v>";
      case INLINE -> " t='inlineStr'><is>" + text + "</is>";
      case INLINE_BESIDE_VALUE ->
          " t='inlineStr'><is>" + text + "</is><v>" + escaped(cell.toString()) + "</v>";
      case PLAIN -> " t='str'><v>" + escaped(cell.toString()) + "</v>";
    };
  }

  private String formula(Formula formula) {
    Object result = formula.result();
    String style = result instanceof Month ? " s='1'" : result instanceof Percent ? " s='2'" : "";
    String start = "><f>" + escaped(formula.expression()) + "</f>";
    return switch (results) {
      case NONE -> style + start;
      case EMPTY -> style + start + "<v></v>";
      case ZERO -> style + start + "<v>0</v>";
      case KEPT ->
          result instanceof String text
              ? " t='str'" + start + "<v>" + escaped(text) + "</v>"
              : content(result).replaceFirst(">", start);
    };
  }

  private long day(LocalDate day) {
    LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    return ChronoUnit.DAYS.between(first, day);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private String sharedStrings() {
    StringBuilder items = new StringBuilder("<sst xmlns='" + MAIN + "'>");
    shared.keySet().forEach(text -> items.append("<si>").append(text).append("</si>"));
    return shared.isEmpty() ? "" : items.append("</sst>").toString();
  }

  private String target(String part) {
    return (absoluteTargets ? "/xl/" : "") + part;
  }

  private static String contentTypes(int sheets) {
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                + " Extension='xml' ContentType='application/xml'/><Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>");
    types.append(contentType("workbook", "sheet.main"));
    types.append(contentType("styles", "styles"));
    types.append(contentType("sharedStrings", "sharedStrings"));
    for (int i = 1; i <= sheets; i++) {
      types.append(contentType("worksheets/sheet" + i, "worksheet"));
    }
    return types.append("</Types>").toString();
  }

  private static String contentType(String part, String type) {
    return "<Override PartName='/xl/"
        + part
        + ".xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml'/>";
  }

  private static String relationships(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  static String relationship(int id, String type, String target) {
    return "<Relationship Id='rId"
        + id
        + "' Type='"
        + TYPES
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }
}
