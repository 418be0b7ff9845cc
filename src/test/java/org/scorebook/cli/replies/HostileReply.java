package org.scorebook.cli.replies;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import org.scorebook.cli.SmallWorkbook;

/**
 * Ways to make the workbook of {@link SmallWorkbook}'s Head of Care cost more than it is worth.
 * Each says how many of something are enough to be too much, how many a hostile file would hold,
 * and what is said of it, as a regular expression; empty where it is simply read.
 */
enum HostileReply {
  THE_SAME_MEASURE(
      1,
      90_000,
      Xml.SHEET,
      Xml.END,
      HostileReply::askForOne,
      "it is not the workbook that was sent: its hidden sheet asks twice for the commentary of"
          + " DP\\."
          + Xml.ASK),
  MANY_MEASURES(
      60,
      90_000,
      Xml.SHEET,
      Xml.END,
      HostileReply::askForMany,
      "it is not the workbook that was sent: its hidden sheet asks for the commentary of more than"
          + " 54 measures\\."
          + Xml.ASK),
  MANY_RECORDED_CELLS(
      60_000,
      100_000,
      Xml.SHEET,
      Xml.END,
      HostileReply::record,
      "it is not the workbook that was sent: its hidden sheet has more than 51500 rows\\."
          + Xml.ASK),
  MANY_RECORDED_ROWS(
      60_000,
      400_000,
      Xml.SHEET,
      Xml.END,
      HostileReply::recordRows,
      "it is not the workbook that was sent: its hidden sheet tells of more than 51500 cells\\."
          + Xml.ASK),
  MANY_RECORDED_TEXTS(
      60_000,
      400_000,
      Xml.SHEET,
      Xml.END,
      HostileReply::recordTexts,
      "it is not the workbook that was sent: its hidden sheet tells of more than 51500 cells\\."
          + Xml.ASK),
  MANY_CELLS(
      12_000,
      320_000,
      Xml.PAGE,
      Xml.END,
      HostileReply::cells,
      "it is not the workbook that was sent: its sheets hold far more than the \\d+ cells that were"
          + " sent\\."
          + Xml.ASK),
  BLANK_ROWS(110_000, 3_000_000, Xml.PAGE, Xml.END, (xml, n) -> repeat(xml, n, i -> "<row/>"), ""),
  MANY_SHEETS(
      1_600,
      300_000,
      "xl/workbook.xml",
      "</sheets>",
      (xml, n) -> repeat(xml, n, i -> "<sheet name='S" + i + "' sheetId='" + i + "' r:id='rId1'/>"),
      "it lists more than 1580 sheets\\." + Xml.DELETE),
  ELEMENT_NAMES(
      6_000,
      2_000_000,
      Xml.PAGE,
      Xml.END,
      (xml, n) -> repeat(xml, n, i -> "<n" + i + "/>"),
      Xml.NAMES),
  ATTRIBUTE_NAMES(
      6_000,
      2_000_000,
      Xml.PAGE,
      Xml.END,
      (xml, n) ->
          repeat(xml, n / 50, i -> "<row" + said(50, a -> " a" + (50 * i + a) + "=''") + "/>"),
      Xml.NAMES),
  PREFIXES(
      6_000,
      900_000,
      Xml.PAGE,
      Xml.END,
      (xml, n) -> repeat(xml, n, i -> "<p" + i + ":n xmlns:p" + i + "='u" + i + "'/>"),
      Xml.NAMES),
  TEXTS(
      110_000,
      1_500_000,
      "xl/sharedStrings.xml",
      "</sst>",
      (xml, n) -> repeat(xml, n, i -> "<si><t>" + i + "</t></si>"),
      "it holds more text than can be read \\(at most 103,000 different texts, 60,000,000"
          + " characters\\)\\."
          + Xml.DELETE),
  NUMBER_FORMATS(
      11_000,
      900_000,
      "xl/styles.xml",
      "</styleSheet>",
      (xml, n) -> repeat(xml, n, i -> "<numFmt numFmtId='" + i + "' formatCode='0'/>"),
      "it holds more number formats than can be read\\." + Xml.DELETE),
  CELL_FORMATS(
      1_000, 900_000, "xl/styles.xml", "</cellXfs>", (xml, n) -> repeat(xml, n, i -> "<xf/>"), ""),
  A_LONG_FORMAT(
      10_000,
      240_000,
      "xl/styles.xml",
      "</styleSheet>",
      (xml, n) ->
          xml.write("<numFmts><numFmt numFmtId='9' formatCode='" + "[".repeat(n) + "'/></numFmts>"),
      ""),
  RELATIONSHIPS(
      11_000,
      900_000,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      (xml, n) -> repeat(xml, n, i -> "<Relationship Id='x" + i + "' Type='t' Target='t'/>"),
      "it has a part that points at more than 10000 others\\." + Xml.DELETE),
  A_FAR_TARGET(
      400,
      80_000,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      (xml, n) ->
          xml.write("<Relationship Id='x' Type='t' Target='" + "../".repeat(n) + "x.xml'/>"),
      "it is damaged: a relationship of xl/workbook\\.xml points at an impossible name\\."
          + Xml.DAMAGED),
  CONTENT_TYPES(
      1_000,
      900_000,
      "[Content_Types].xml",
      "</Types>",
      (xml, n) -> repeat(xml, n, i -> "<Override PartName='/p" + i + "' ContentType='t'/>"),
      ""),
  DEFINED_NAMES(
      1_000,
      900_000,
      "xl/workbook.xml",
      "</definedNames>",
      (xml, n) -> repeat(xml, n, i -> "<definedName name='n" + i + "'>A1</definedName>"),
      ""),
  DEPTH(
      300,
      3_000_000,
      Xml.PAGE,
      Xml.END,
      (xml, n) -> {
        repeat(xml, n, i -> "<a>");
        repeat(xml, n, i -> "</a>");
      },
      Xml.BROKEN),
  LONG_ATTRIBUTES(
      300_000,
      700_000,
      Xml.PAGE,
      Xml.END,
      (xml, n) -> {
        xml.write("<row");
        repeat(xml, 60, i -> " a" + i + "='" + "x".repeat(n) + "'");
        xml.write("/>");
      },
      Xml.BROKEN),
  ATTRIBUTES(
      150,
      900_000,
      Xml.PAGE,
      Xml.END,
      (xml, n) -> {
        xml.write("<row");
        repeat(xml, n, i -> " a" + i + "=''");
        xml.write("/>");
      },
      Xml.BROKEN),
  LONG_NAMES_OF_MEASURES(
      300,
      900_000,
      Xml.SHEET,
      Xml.END,
      (xml, n) -> xml.write(asked("x".repeat(n), 7)),
      "it is not the workbook that was sent: its hidden sheet names a measure, sheet or figure in"
          + " more than a line\\."
          + Xml.ASK);

  /** Constants cannot name those of their own enum. */
  private static final class Xml {
    static final String SHEET = "xl/worksheets/sheet7.xml";
    static final String PAGE = "xl/worksheets/sheet3.xml";
    static final String END = "</sheetData>";
    static final String ASK = " Ask for that, with the commentary typed into it\\.";
    static final String DELETE = " Delete what is not needed and save it again\\.";
    static final String DAMAGED = " Open it in Excel and save it again, or ask for a fresh copy\\.";
    static final String NAMES =
        "it holds more different XML names than any program writes into a workbook\\. Ask for the"
            + " workbook again\\.";
    static final String BROKEN =
        "it is damaged: its XML is broken or larger than any workbook's\\." + DAMAGED;
  }

  private interface Filling {
    void write(Writer xml, int n) throws IOException;
  }

  private interface Numbered {
    String of(int i);
  }

  private final int enough;
  private final int many;
  private final String part;
  private final String before;

  // Each adds to the writer alone and keeps nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Filling filling;

  private final String refusal;

  HostileReply(int enough, int many, String part, String before, Filling filling, String refusal) {
    this.enough = enough;
    this.many = many;
    this.part = part;
    this.before = before;
    this.filling = filling;
    this.refusal = refusal;
  }

  /** The name of the file that {@link #write} writes. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".xlsx";
  }

  /** What {@code collect} says of the file, as a regular expression; empty where it is read. */
  String refusal() {
    return refusal.isEmpty() ? "" : "WARNING " + file() + " not taken: " + refusal;
  }

  /**
   * Writes the reply.
   *
   * @param sent the workbook of the Head of Care
   * @param hostile as much as a hostile file would hold; else just more than is taken
   */
  void write(Path sent, Path folder, boolean hostile) throws IOException {
    int n = hostile ? many : enough;
    Repacked.write(sent, folder.resolve(file()), part, before, xml -> filling.write(xml, n));
  }

  private static void repeat(Writer xml, int n, Numbered each) throws IOException {
    for (int i = 1; i <= n; i++) {
      xml.write(each.of(i));
    }
  }

  private static String said(int n, Numbered each) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= n; i++) {
      all.append(each.of(i));
    }
    return all.toString();
  }

  private static void askForOne(Writer xml, int n) throws IOException {
    repeat(xml, n, i -> asked("DP", i));
  }

  private static void askForMany(Writer xml, int n) throws IOException {
    repeat(xml, n, i -> asked("M" + i, i));
  }

  private static String asked(String measure, int row) {
    return "<row>"
        + text("commentary")
        + text("Direct payments")
        + "<c><v>"
        + row
        + "</v></c><c><v>1</v></c><c/>"
        + text(measure)
        + "</row>";
  }

  private static void record(Writer xml, int n) throws IOException {
    repeat(
        xml,
        n,
        i ->
            "<row>"
                + text("cell")
                + text("Direct payments")
                + "<c><v>"
                + i
                + "</v></c><c><v>3</v></c><c><v>7</v></c></row>");
  }

  /** Forty in each row. */
  private static void recordRows(Writer xml, int n) throws IOException {
    repeat(
        xml,
        n / 40,
        i ->
            "<row>"
                + text("cells")
                + text("Direct payments")
                + "<c><v>"
                + i
                + "</v></c>"
                + "<c><v>7</v></c>".repeat(40)
                + "</row>");
  }

  /** A thousand in each text. */
  private static void recordTexts(Writer xml, int n) throws IOException {
    repeat(
        xml,
        n / 1_000,
        i ->
            "<row>"
                + text("texts")
                + text("Direct payments")
                + text("~" + (i + 1) + "|#7".repeat(1_000))
                + "</row>");
  }

  /** Forty in each row. */
  private static void cells(Writer xml, int n) throws IOException {
    repeat(xml, n / 40, i -> "<row>" + "<c><v>7</v></c>".repeat(40) + "</row>");
  }

  private static String text(String text) {
    return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
  }
}
