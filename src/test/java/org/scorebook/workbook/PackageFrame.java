package org.scorebook.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds the sheets of a workbook written by hand together: its package and list of sheets. */
public final class PackageFrame {
  /** The namespace of sheets, styles and texts. */
  public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Where parts are looked for: empty beside the workbook, {@code /xl/} from the root on. */
  private final String folder;

  private final StringBuilder targets = new StringBuilder();

  /**
   * A frame.
   *
   * @param folder what stands before the name of a part: nothing, or its place from the root on
   */
  public PackageFrame(String folder) {
    this.folder = folder;
  }

  /**
   * Its parts by name; those of the sheets, {@code xl/worksheets/sheet1.xml} and so on, and styles
   * and texts are to be added.
   *
   * @param properties the element before the list of sheets
   * @param after the elements behind it
   */
  public Map<String, String> parts(List<String> sheets, String properties, String after) {
    StringBuilder list = new StringBuilder();
    StringBuilder types = new StringBuilder();
    types.append(contentType("workbook", "sheet.main"));
    types.append(contentType("styles", "styles"));
    types.append(contentType("sharedStrings", "sharedStrings"));
    for (int i = 1; i <= sheets.size(); i++) {
      String part = "worksheets/sheet" + i;
      list.append("<sheet name='" + sheets.get(i - 1).replace("&", "&amp;"));
      list.append("' sheetId='" + i + "' r:id='rId" + i + "'/>");
      types.append(contentType(part, "worksheet"));
      relate(i, "worksheet", part + ".xml");
    }
    relate(1001, "styles", "styles.xml");
    relate(1002, "sharedStrings", "sharedStrings.xml");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
            + " Extension='xml' ContentType='application/xml'/><Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + types
            + "</Types>");
    parts.put("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
    parts.put("xl/_rels/workbook.xml.rels", relationships(targets.toString()));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + MAIN
            + "' xmlns:r='"
            + TYPES
            + "'>"
            + properties
            + "<sheets>"
            + list
            + "</sheets>"
            + after
            + "</workbook>");
    return parts;
  }

  /** Says that the workbook has one more part. */
  public void relate(int id, String type, String part) {
    targets.append(relationship(id, type, folder + part));
  }

  /** A relationship to a part. */
  public static String relationship(int id, String type, String target) {
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

  private static String relationships(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private static String contentType(String part, String type) {
    return "<Override PartName='/xl/"
        + part
        + ".xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml."
        + type
        + "+xml'/>";
  }
}
