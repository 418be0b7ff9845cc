package org.scorebook.workbook.writers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;
import org.scorebook.workbook.PackageFrame;
import org.scorebook.workbook.writers.OneEdition.Formula;
import org.scorebook.workbook.writers.OneEdition.Month;
import org.scorebook.workbook.writers.OneEdition.Percent;

/** The parts of a workbook, written by hand in the manner of one program. */
final class HandWritten {
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
    List<String> names = List.copyOf(edition.sheets().keySet());
    Map<String, String> parts =
        new PackageFrame(absoluteTargets ? "/xl/" : "")
            .parts(names, since1904 ? "<workbookPr date1904='1'/>" : "<workbookPr/>", calculation);
    for (int i = 1; i <= names.size(); i++) {
      parts.put(
          "xl/worksheets/sheet" + i + ".xml",
          sheet.apply(worksheet(Objects.requireNonNull(edition.sheets().get(names.get(i - 1))))));
    }
    parts.put("xl/styles.xml", WrittenStyles.FULL);
    parts.put("xl/sharedStrings.xml", sharedStrings());
    parts.putAll(others);
    parts.values().removeIf(String::isEmpty);
    parts.replaceAll(
        (name, xml) -> declaration + (name.startsWith("xl/") ? everyPart.apply(xml) : xml));
    return parts;
  }

  private String worksheet(List<List<@Nullable Object>> rows) {
    StringBuilder xml =
        new StringBuilder("<worksheet xmlns='" + PackageFrame.MAIN + "'><sheetData>");
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
    StringBuilder items = new StringBuilder("<sst xmlns='" + PackageFrame.MAIN + "'>");
    shared.keySet().forEach(text -> items.append("<si>").append(text).append("</si>"));
    return shared.isEmpty() ? "" : items.append("</sst>").toString();
  }
}
