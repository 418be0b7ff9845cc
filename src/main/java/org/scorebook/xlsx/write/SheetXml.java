package org.scorebook.xlsx.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.xlsx.xml.Xml;
import org.scorebook.xlsx.zip.PartText;

/** A sheet's part: its cells, between what stands before them and what stands after. */
final class SheetXml {
  private final Sheet sheet;
  private final StringBuilder joined = new StringBuilder();
  private final StringBuilder colours = new StringBuilder();
  private final InputRules inputRules = new InputRules();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder breaks = new StringBuilder();
  private final StringBuilder extensions = new StringBuilder();
  private String tab = "";
  private String zoom = "";
  private String frozen = "";
  private String print = "";
  private String protection = "";
  private int areasJoined;
  private int colourRules;
  private int pageBreaks;

  SheetXml(Sheet sheet) {
    this.sheet = sheet;
  }

  void join(Area area) {
    areasJoined++;
    joined.append("<mergeCell ref=\"").append(area.text()).append("\"/>");
  }

  void link(String cell, String place, String tooltip) {
    links
        .append("<hyperlink ref=\"")
        .append(cell)
        .append("\" location=\"")
        .append(Xml.escape(place))
        .append("\" tooltip=\"")
        .append(Xml.escape(tooltip))
        .append("\"/>");
  }

  void colourTab(String rgb) {
    tab = "<tabColor rgb=\"FF" + rgb + "\"/>";
  }

  void setZoom(int percent) {
    zoom = " zoomScale=\"" + percent + "\" zoomScaleNormal=\"" + percent + "\"";
  }

  void freeze(int columns, int rows) {
    String pane = columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight";
    frozen =
        "<pane"
            + (columns == 0 ? "" : " xSplit=\"" + columns + "\"")
            + (rows == 0 ? "" : " ySplit=\"" + rows + "\"")
            + (" topLeftCell=\"" + Area.cell(rows, columns))
            + ("\" activePane=\"" + pane)
            + ("\" state=\"frozen\"/><selection pane=\"" + pane + "\"/>");
  }

  void colour(List<String> areas, List<ColourRule> rules) {
    colours.append("<conditionalFormatting sqref=\"").append(String.join(" ", areas)).append("\">");
    for (ColourRule rule : rules) {
      colours.append(rule.xml(++colourRules));
    }
    colours.append("</conditionalFormatting>");
  }

  InputRules inputRules() {
    return inputRules;
  }

  void breakBelow(int row) {
    pageBreaks++;
    breaks.append("<brk id=\"").append(row + 1).append("\" max=\"16383\" man=\"1\"/>");
  }

  void print(PageSetup setup) {
    print = setup.xml();
  }

  void protect() {
    protection =
        "<sheetProtection sheet=\"1\" selectLockedCells=\"0\" formatRows=\"0\""
            + " formatColumns=\"0\"/>";
  }

  void extend(String extension) {
    extensions.append(extension);
  }

  /**
   * Writes the part.
   *
   * @param toDrawing the relation to its drawing, likewise those to its tables
   */
  void write(PartText out, Optional<String> toDrawing, List<String> toTables) {
    out.append(Xml.HEAD)
        .append("<worksheet xmlns=\"" + Xml.SPREADSHEET + "\" xmlns:r=\"" + Xml.RELATIONS + "\">")
        .append(properties())
        .append("<dimension ref=\"" + used() + "\"/>")
        .append("<sheetViews><sheetView showGridLines=\"0\"")
        .append(sheet.index() == 0 ? " tabSelected=\"1\"" : "")
        .append(zoom)
        .append(" workbookViewId=\"0\">" + frozen + "</sheetView></sheetViews>")
        .append("<sheetFormatPr defaultRowHeight=\"" + sheet.defaultHeight())
        .append(sheet.hasDefaultHeight() ? "\"/>" : "\" customHeight=\"1\"/>")
        .append(columns());
    out.append("<sheetData>");
    rows(out);
    out.append("</sheetData>").append(protection);
    block(out, "mergeCells", " count=\"" + areasJoined + "\"", joined);
    out.append(colours);
    inputRules.write(out);
    block(out, "hyperlinks", "", links);
    out.append(print);
    String count = " count=\"" + pageBreaks + "\" manualBreakCount=\"" + pageBreaks + "\"";
    block(out, "rowBreaks", count, breaks);
    parts(out, toDrawing, toTables);
    block(out, "extLst", "", extensions);
    out.append("</worksheet>");
  }

  private String properties() {
    String properties = tab + (print.isEmpty() ? "" : "<pageSetUpPr fitToPage=\"1\"/>");
    return properties.isEmpty() ? "" : "<sheetPr>" + properties + "</sheetPr>";
  }

  private static void block(
      PartText out, String element, String attributes, StringBuilder content) {
    if (!content.isEmpty()) {
      out.append("<" + element + attributes + ">").append(content).append("</" + element + ">");
    }
  }

  private String columns() {
    if (sheet.widths().isEmpty()) {
      return "";
    }
    StringBuilder xml = new StringBuilder("<cols>");
    for (Map.Entry<Integer, Double> width : sheet.widths().entrySet()) {
      int number = width.getKey() + 1;
      xml.append("<col min=\"" + number + "\" max=\"" + number + "\" width=\"")
          .append(width.getValue())
          .append("\" customWidth=\"1\"/>");
    }
    return xml.append("</cols>").toString();
  }

  private void rows(PartText out) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      SheetRow cells = sheet.rows().get(row);
      if (cells != null) {
        row(out, row, cells);
      }
    }
    if (sheet.later().isPresent()) {
      LaterRows later = sheet.later().get();
      for (int row = later.first(); row <= later.last(); row++) {
        row(out, row, sheet.take(later, row));
      }
    }
  }

  private static void row(PartText out, int row, SheetRow cells) {
    cells.write(out.open(), row);
    out.pass();
  }

  /** The block of cells in use. */
  private String used() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (SheetRow row : sheet.rows()) {
      if (row != null && row.last() >= 0) {
        first = Math.min(first, row.first());
        last = Math.max(last, row.last());
      }
    }
    int lastFilled = Math.max(0, sheet.rows().size() - 1);
    int lastRow = Math.max(lastFilled, sheet.later().map(LaterRows::last).orElse(0));
    return new Area(0, Math.min(first, last), lastRow, last).text();
  }

  private static void parts(PartText out, Optional<String> toDrawing, List<String> toTables) {
    if (toDrawing.isPresent()) {
      out.append("<drawing r:id=\"" + toDrawing.get() + "\"/>");
    }
    if (!toTables.isEmpty()) {
      out.append("<tableParts count=\"" + toTables.size() + "\">");
      for (String toTable : toTables) {
        out.append("<tablePart r:id=\"" + toTable + "\"/>");
      }
      out.append("</tableParts>");
    }
  }
}
