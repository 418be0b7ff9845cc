package org.scorebook.workbook.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook package with styles and a theme but no sheet: what every output starts from. */
final class BareWorkbook {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String SHEET_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final byte[] content;

  private BareWorkbook(byte[] content) {
    this.content = content;
  }

  /**
   * A package of the two parts.
   *
   * @param theme empty where there is none
   */
  static BareWorkbook of(byte[] styles, byte[] theme) throws IOException {
    boolean themed = theme.length > 0;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", contentTypes(themed));
      put(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
      put(
          zip,
          "xl/workbook.xml",
          HEAD
              + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
              + " xmlns:r=\""
              + OFFICE
              + "\"><bookViews><workbookView/></bookViews><sheets/></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation(1, "styles", "styles.xml")
                  + (themed ? relation(2, "theme", "theme/theme1.xml") : "")));
      put(zip, "xl/styles.xml", styles);
      if (themed) {
        put(zip, "xl/theme/theme1.xml", theme);
      }
    }
    return new BareWorkbook(bytes.toByteArray());
  }

  InputStream open() {
    return new ByteArrayInputStream(content);
  }

  private static String contentTypes(boolean themed) {
    return HEAD
        + "<Types xmlns=\""
        + PACKAGE
        + "content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml")
        + override("/xl/styles.xml", SHEET_TYPE + "styles+xml")
        + (themed
            ? override(
                "/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")
            : "")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relations(String relations) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\">"
        + relations
        + "</Relationships>";
  }

  private static String relation(int id, String type, String target) {
    return "<Relationship Id=\"rId"
        + id
        + "\" Type=\""
        + OFFICE
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    put(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
