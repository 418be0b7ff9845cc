package org.scorebook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;

/** A workbook written by hand, so that tests can make what no library would. */
public final class RawBook {
  private static final String CALCULATION_CHAIN = "xl/calcChain.xml";

  /** The content of a {@code c} element with its attributes but for {@code r}. */
  public record RawCell(String attributes, String content) {}

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> formatCodes = new ArrayList<>();
  private final Map<String, String> merged = new LinkedHashMap<>();
  private String workbookProperties = "";
  private String calculation = "";
  private String names = "";

  /** A number in a number format. */
  public record Formatted(String number, String code) {}

  /** A workbook without sheets, with a styles part whose format 1 is a date. */
  public static RawBook of() {
    return new RawBook();
  }

  private String styles() {
    StringBuilder codes = new StringBuilder("<numFmt numFmtId='164' formatCode='mmm\\ yyyy'/>");
    StringBuilder formats =
        new StringBuilder("<xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='10'/>");
    for (int i = 0; i < formatCodes.size(); i++) {
      String code =
          formatCodes.get(i).replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
      codes.append("<numFmt numFmtId='" + (165 + i) + "' formatCode='" + code + "'/>");
      formats.append("<xf numFmtId='" + (165 + i) + "'/>");
    }
    return "<styleSheet xmlns='"
        + PackageFrame.MAIN
        + "'><numFmts>"
        + codes
        + "</numFmts><cellXfs>"
        + formats
        + "</cellXfs></styleSheet>";
  }

  /** The index of a format of its own. */
  private int style(String code) {
    if (!formatCodes.contains(code)) {
      formatCodes.add(code);
    }
    return 3 + formatCodes.indexOf(code);
  }

  /** Adds a sheet of rows from the first on; null leaves a cell blank, a null row is left out. */
  public RawBook sheet(String name, List<? extends @Nullable List<?>> rows) {
    StringBuilder xml = new StringBuilder();
    for (int row = 1; row <= rows.size(); row++) {
      List<?> cells = rows.get(row - 1);
      if (cells != null) {
        xml.append("<row r='").append(row).append("'>");
        for (int column = 1; column <= cells.size(); column++) {
          xml.append(cell(Place.columnLetters(column) + row, cells.get(column - 1)));
        }
        xml.append("</row>");
      }
    }
    return sheetData(name, xml.toString());
  }

  /** Merges an area, such as {@code A2:A5}, of a sheet that is added next. */
  public RawBook merge(String sheet, String area) {
    merged.put(sheet, "<mergeCells count='1'><mergeCell ref='" + area + "'/></mergeCells>");
    return this;
  }

  /** Adds a sheet of the given {@code row} elements. */
  public RawBook sheetData(String name, String rows) {
    return sheetXml(
        name,
        "<worksheet xmlns='"
            + PackageFrame.MAIN
            + "'><sheetData>"
            + rows
            + "</sheetData>"
            + merged.getOrDefault(name, "")
            + "</worksheet>");
  }

  /** Adds a sheet whose part is the given XML. */
  public RawBook sheetXml(String name, String xml) {
    sheets.add(name);
    return part("xl/worksheets/sheet" + sheets.size() + ".xml", xml);
  }

  /** Adds the texts that cells name by number. */
  public RawBook sharedStrings(String items) {
    return part(
        "xl/sharedStrings.xml", "<sst xmlns='" + PackageFrame.MAIN + "'>" + items + "</sst>");
  }

  /** Adds or replaces a part. */
  public RawBook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  public RawBook since1904() {
    workbookProperties = "<workbookPr date1904='1'/>";
    return this;
  }

  /** Says how and when formulas are calculated, by the attributes of {@code calcPr}. */
  public RawBook calculation(String attributes) {
    calculation = attributes.isEmpty() ? "" : "<calcPr " + attributes + "/>";
    return this;
  }

  /** Gives the workbook these {@code definedName} elements. */
  public RawBook names(String elements) {
    names = "<definedNames>" + elements + "</definedNames>";
    return this;
  }

  /** Adds the part in which Excel alone keeps the order of its calculation. */
  public RawBook calculationChain() {
    return part(
        CALCULATION_CHAIN,
        "<calcChain xmlns='" + PackageFrame.MAIN + "'><c r='A1' i='1'/></calcChain>");
  }

  private String cell(String reference, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    String start = "<c r='" + reference + "' ";
    if (value instanceof RawCell raw) {
      return start + raw.attributes() + ">" + raw.content() + "</c>";
    }
    if (value instanceof Formatted number) {
      return start + "s='" + style(number.code()) + "'><v>" + number.number() + "</v></c>";
    }
    if (value instanceof LocalDate date) {
      long day = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), date);
      return start + "s='1'><v>" + day + "</v></c>";
    }
    if (value instanceof Integer || value instanceof BigDecimal) {
      return start + "><v>" + value + "</v></c>";
    }
    String text = value.toString().replace("&", "&amp;").replace("<", "&lt;");
    return start + "t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>";
  }

  private Map<String, String> allParts() {
    PackageFrame frame = new PackageFrame("");
    if (parts.containsKey(CALCULATION_CHAIN)) {
      frame.relate(1003, "calcChain", "calcChain.xml");
    }
    Map<String, String> all = frame.parts(sheets, workbookProperties, names + calculation);
    all.put("xl/sharedStrings.xml", "<sst xmlns='" + PackageFrame.MAIN + "'/>");
    all.put("xl/styles.xml", styles());
    all.putAll(parts);
    return all;
  }

  /** The file's bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : allParts().entrySet()) {
        if (!part.getValue().isEmpty()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Writes the file and gives it back. */
  public Path write(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
