package org.scorebook.xlsx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.scorebook.xlsx.style.StylesPart;
import org.scorebook.xlsx.xml.Xml;
import org.scorebook.xlsx.zip.Archive;

/**
 * A workbook being written: the package with its content types and relations, {@code workbook.xml},
 * the shared strings and the parts of its sheets. Each sheet is added, composed and finished before
 * the next; then the whole is written with its styles.
 *
 * <p>What would make Excel repair the file is refused by an exception when it is asked for, or at
 * the latest when the whole is written: names that are none or taken; cells, rules, names, links
 * and charts that refer to a sheet or a table that is not there, or have a look that the styles
 * lack. The order of the parts' elements, which Excel demands, is kept here and is no matter of who
 * composes.
 */
public final class NewWorkbook {
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String STYLES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
  private static final String STRINGS =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
  private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

  private final Archive archive = new Archive();
  private final Strings strings = new Strings();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder sheets = new StringBuilder();
  private final DefinedNames names = new DefinedNames();
  private final Relations relations = new Relations();
  private final Relations themeRelations = new Relations();
  private final GivenNames given = new GivenNames();
  private final Set<PictureType> pictureTypes = EnumSet.noneOf(PictureType.class);
  private final UsedFormats formats;
  private final Queue<String> charted = new ConcurrentLinkedQueue<>();
  private int charts;
  private int drawings;
  private int tables;
  private int pictures;
  private String protection = "";

  /** A workbook without sheets, all of whose cells keep the formats that they are given. */
  public NewWorkbook() {
    this(format -> format);
  }

  /**
   * A workbook without sheets. It asks for the formats with a quote prefix that stand for those of
   * texts which begin as formulas do.
   */
  public NewWorkbook(IntUnaryOperator prefixed) {
    formats = new UsedFormats(prefixed);
  }

  /**
   * Adds a sheet after the others.
   *
   * @param name at most 31 characters, none of {@code []:*?/\} and no apostrophe at either end
   * @throws IllegalArgumentException when it is no name for a sheet, or one has it
   */
  public Sheet add(String name) {
    return add(name, "");
  }

  /** Adds a sheet that Excel's own menus do not show. */
  public Sheet addHidden(String name) {
    return add(name, " state=\"veryHidden\"");
  }

  private Sheet add(String name, String state) {
    given.addSheet(name);
    int number = given.sheets();
    String relation = relations.add(PartKind.SHEET, PartKind.SHEET.inFolder(number));
    sheets.append("<sheet name=\"" + Xml.escape(name) + "\" sheetId=\"" + number + "\"" + state);
    sheets.append(" r:id=\"" + relation + "\"/>");
    return new Sheet(this, name, number - 1);
  }

  /**
   * Writes a sheet, which must not change any more, and whatever stands on it.
   *
   * @throws IllegalArgumentException when a table on it has no proper headings
   */
  public void finish(Sheet sheet) {
    sheet.forEachCell(
        (row, cell) -> {
          formats.ofCell(cell);
          given.ofCell(cell);
        });
    int number = sheet.index() + 1;
    Relations toParts = new Relations();
    Optional<String> toDrawing =
        sheet
            .findDrawing()
            .map(
                drawing -> {
                  part(PartKind.DRAWING, drawing.number(), drawing.xml());
                  String path = relationsOf(PartKind.DRAWING, drawing.number());
                  archive.add(path, drawing.relations().xml());
                  return toParts.add(PartKind.DRAWING, PartKind.DRAWING.target(drawing.number()));
                });
    List<String> toTables = new ArrayList<>();
    for (Table table : sheet.tables()) {
      toTables.add(toParts.add(PartKind.TABLE, PartKind.TABLE.target(table.id())));
      part(PartKind.TABLE, table.id(), table.xml(sheet));
    }
    Archive.Content content = out -> sheet.xml().write(out, toDrawing, toTables);
    if (sheet.later().isPresent()) {
      // Its cells are still to be put in, which share their texts with those of other sheets.
      archive.make(PartKind.SHEET.part(number), content);
    } else {
      archive.add(PartKind.SHEET.part(number), content);
    }
    override(PartKind.SHEET.part(number), PartKind.SHEET.contentType());
    if (!toParts.isEmpty()) {
      archive.add(relationsOf(PartKind.SHEET, number), toParts.xml());
    }
  }

  private static String relationsOf(PartKind kind, int number) {
    String part = kind.part(number);
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private void part(PartKind kind, int number, String xml) {
    archive.add(kind.part(number), xml);
    override(kind.part(number), kind.contentType());
  }

  private void override(String part, String type) {
    types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
  }

  /**
   * Names cells for the whole workbook.
   *
   * @param name letters, digits, points and underscores, no address of a cell
   * @throws IllegalArgumentException when it is no name, or a table or other cells have it
   */
  public void name(String name, String reference) {
    given.add(name);
    given.refer(reference);
    names.add(name, reference);
  }

  /** Names cells for one sheet only. */
  public void name(String name, String reference, Sheet sheet) {
    given.add(name, sheet);
    given.refer(reference);
    names.add(name, reference, sheet);
  }

  /** Lets nobody add, move or show sheets. */
  public void lockStructure() {
    protection = "<workbookProtection lockStructure=\"1\"/>";
  }

  Strings strings() {
    return strings;
  }

  UsedFormats formats() {
    return formats;
  }

  /** Remembers a reference, whose sheet may still come. */
  void refer(String reference) {
    given.refer(reference);
  }

  /** Remembers what a rule looks at, and how it looks. */
  void refer(ColourRule rule) {
    given.refer(rule.formula());
    formats.ofRule(rule.format());
  }

  int numberDrawing() {
    return ++drawings;
  }

  /** Numbers a table of that name. */
  int numberTable(String name) {
    given.add(name);
    return ++tables;
  }

  int addChart(Consumer<StringBuilder> part) {
    int number = ++charts;
    archive.add(
        PartKind.CHART.part(number),
        out -> {
          part.accept(out.open());
          charted.addAll(References.inChart(out.open()));
          out.pass();
        });
    override(PartKind.CHART.part(number), PartKind.CHART.contentType());
    return number;
  }

  /** Adds a picture, and says where it stands, seen from a drawing. */
  String addPicture(byte[] content, PictureType type) {
    String file = "media/image" + ++pictures + "." + type.extension();
    archive.add("xl/" + file, content);
    pictureTypes.add(type);
    return "../" + file;
  }

  /** Adds a picture that the theme refers to by that ID. */
  public void addThemePicture(String id, byte[] content, PictureType type) {
    themeRelations.put(id, Xml.RELATIONS + "/image", addPicture(content, type));
  }

  /**
   * Writes everything and leaves the destination open; with the same content, the bytes are the
   * same.
   *
   * @param theme the whole part; empty where there is none
   * @throws IllegalStateException when something refers to a sheet or table that is not there, or
   *     has a look that the styles lack
   */
  public void write(
      StylesPart styles, byte[] theme, Properties properties, OutputStream destination)
      throws IOException {
    given.check();
    formats.check(styles);
    archive.add("xl/styles.xml", styles.xml());
    override("xl/styles.xml", STYLES);
    relations.add(Xml.RELATIONS + "/styles", "styles.xml");
    if (theme.length > 0) {
      archive.add("xl/theme/theme1.xml", theme);
      override("xl/theme/theme1.xml", THEME);
      relations.add(Xml.RELATIONS + "/theme", "theme/theme1.xml");
      if (!themeRelations.isEmpty()) {
        archive.add("xl/theme/_rels/theme1.xml.rels", themeRelations.xml());
      }
    }
    archive.add("xl/sharedStrings.xml", strings::write);
    override("xl/sharedStrings.xml", STRINGS);
    relations.add(Xml.RELATIONS + "/sharedStrings", "sharedStrings.xml");
    archive.add("xl/workbook.xml", workbook());
    override("xl/workbook.xml", MAIN);
    archive.add("xl/_rels/workbook.xml.rels", relations.xml());
    properties.add(archive);
    archive.finish(contentTypes(properties));
    charted.forEach(given::refer);
    given.check();
    archive.write(destination);
  }

  private String workbook() {
    return Xml.HEAD
        + "<workbook xmlns=\""
        + Xml.SPREADSHEET
        + "\" xmlns:r=\""
        + Xml.RELATIONS
        + "\">"
        + protection
        + "<bookViews><workbookView/></bookViews><sheets>"
        + sheets
        + "</sheets>"
        + names.xml()
        + "</workbook>";
  }

  private String contentTypes(Properties properties) {
    StringBuilder xml =
        new StringBuilder(Xml.HEAD)
            .append("<Types xmlns=\"" + Xml.PACKAGE + "content-types\">")
            .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-")
            .append("package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    for (PictureType type : pictureTypes) {
      xml.append("<Default Extension=\"" + type.extension() + "\" ContentType=\"")
          .append(type.contentType())
          .append("\"/>");
    }
    return xml.append(properties.contentTypes()).append(types).append("</Types>").toString();
  }
}
