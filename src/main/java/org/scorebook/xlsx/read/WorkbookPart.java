package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.parts.ContentType;
import org.scorebook.xlsx.parts.Relationship;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.parts.WorkbookPackage;
import org.scorebook.xlsx.xml.DamagedException;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/**
 * What the main part of a workbook says: its sheets, its date system, where the rest stands.
 *
 * @param part its name, such as {@code xl/workbook.xml}
 * @param calculated whether the results beside its formulas are results, by its own account
 * @param putOff whether Excel put their calculation off, so that they are those of earlier figures
 */
record WorkbookPart(
    String part,
    List<WorkbookStream.Sheet> sheets,
    boolean since1904,
    boolean calculated,
    boolean putOff,
    Optional<String> stringsPart,
    Optional<String> formatsPart) {

  /** Excel allows 31 characters, other programs some more. */
  private static final int LONGEST_NAME = 255;

  static WorkbookPart read(WorkbookPackage parts, SizeLimits limits) throws IOException {
    String main = ContentType.mainPart(parts, limits);
    Map<String, Relationship> byId = new HashMap<>();
    for (Relationship relationship : parts.relationships(main)) {
      byId.put(relationship.id(), relationship);
    }
    List<WorkbookStream.Sheet> sheets = new ArrayList<>();
    boolean since1904 = false;
    boolean calculated = true;
    boolean putOff = false;
    try (XmlTokens xml = parts.xml(main)) {
      for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
        if (token != XmlTokens.Token.START) {
          continue;
        }
        if (xml.name().equals("workbookPr")) {
          since1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.name().equals("calcPr")) {
          putOff = isPutOff(xml);
          calculated = !putOff && isCalculated(xml, target(byId, "calcChain").isPresent());
        } else if (xml.name().equals("sheet")) {
          addSheet(xml, byId, parts, sheets);
          if (sheets.size() > limits.parts()) {
            throw new RefusedException(
                "lists more than "
                    + limits.parts()
                    + " sheets. Delete what is not needed and save it again.");
          }
        }
      }
    }
    if (sheets.isEmpty()) {
      throw new DamagedException("it has no worksheets");
    }
    return new WorkbookPart(
        main,
        List.copyOf(sheets),
        since1904,
        calculated,
        putOff,
        target(byId, "sharedStrings"),
        target(byId, "styles"));
  }

  /**
   * What {@code calcPr} says of the results that were saved.
   *
   * <p>XlsxWriter and others store 0 for every formula and ask with {@code fullCalcOnLoad} for a
   * calculation. Excel does so when it opens the workbook, and saves it without that wish, as do
   * LibreOffice, Google Sheets and Numbers; a workbook that still has it was changed by a program
   * that does not calculate since. Which program that was cannot be told: XlsxWriter and openpyxl
   * call themselves Microsoft Excel too. {@code calcCompleted="0"} is Excel's own word for a
   * calculation put off. {@code forceFullCalc} alone Excel keeps for ever in a workbook whose
   * macros once set it, beside good results; only Excel then also leaves its chain of calculation.
   */
  private static boolean isCalculated(XmlTokens xml, boolean hasChain) {
    return !isTrue(xml.attribute("fullCalcOnLoad"))
        && (hasChain || !isTrue(xml.attribute("forceFullCalc")));
  }

  private static boolean isPutOff(XmlTokens xml) {
    String completed = xml.attribute("calcCompleted");
    return completed != null && !isTrue(completed);
  }

  private static boolean isTrue(@Nullable String flag) {
    return "1".equals(flag) || "true".equalsIgnoreCase(flag);
  }

  private static void addSheet(
      XmlTokens xml,
      Map<String, Relationship> byId,
      WorkbookPackage parts,
      List<WorkbookStream.Sheet> sheets)
      throws IOException {
    String name = xml.attribute("name");
    String id = xml.prefixedAttribute("id");
    Relationship target = id == null ? null : byId.get(id);
    if (name == null || target == null) {
      throw new DamagedException("a sheet has no name or no content");
    }
    if (name.length() > LONGEST_NAME) {
      throw new DamagedException("a sheet has a name of " + name.length() + " characters");
    }
    if (target.type().equals("worksheet")) {
      if (!parts.has(target.target())) {
        throw new DamagedException("the content of its sheet " + name + " is missing");
      }
      String state = xml.attribute("state");
      boolean hidden = state != null && !state.equals("visible");
      sheets.add(new WorkbookStream.Sheet(name, hidden, target.target()));
    }
  }

  private static Optional<String> target(Map<String, Relationship> byId, String type) {
    return byId.values().stream()
        .filter(relationship -> relationship.type().equals(type))
        .map(Relationship::target)
        .findFirst();
  }

  /** The texts; none where the part is missing, which each cell that needs one then reports. */
  SharedStrings readStrings(WorkbookPackage parts, int most) throws IOException {
    if (stringsPart.isEmpty() || !parts.has(stringsPart.get())) {
      return SharedStrings.none();
    }
    try (XmlTokens xml = parts.xml(stringsPart.get())) {
      return SharedStrings.read(xml, most);
    }
  }

  CellFormats readFormats(WorkbookPackage parts) throws IOException {
    if (formatsPart.isEmpty() || !parts.has(formatsPart.get())) {
      return CellFormats.general();
    }
    try (XmlTokens xml = parts.xml(formatsPart.get())) {
      return CellFormats.read(xml);
    }
  }
}
