package org.scorebook.workbook.writers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.scorebook.workbook.PackageFrame;
import org.scorebook.workbook.writers.HandWritten.Results;
import org.scorebook.workbook.writers.HandWritten.Texts;

/** The programs of {@code foreign-writers.md}, by the names that they have there. */
final class Manners {
  /** A program, what sets it apart, and how it packs its parts. */
  record Manner(String program, Consumer<HandWritten> habits, Packing packing, Results results) {
    byte[] write(OneEdition edition) {
      HandWritten written = new HandWritten();
      written.results = results;
      habits.accept(written);
      return packing.pack(written.parts(edition));
    }

    @Override
    public String toString() {
      return program;
    }
  }

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String CALCULATE_ON_LOAD = "<calcPr calcId='124519' fullCalcOnLoad='1'/>";
  private static final String PLAIN_DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>";
  private static final String DAY_AND_TIME = "yyyy\\-mm\\-dd\\ hh:mm:ss";

  private Manners() {}

  static List<Manner> all() {
    return List.of(
        new Manner("Excel", Manners::excel, Packing.SIZED, Results.KEPT),
        new Manner("Excel for Mac", Manners::excelForMac, Packing.SIZED, Results.KEPT),
        new Manner("LibreOffice", Manners::libreOffice, Packing.STREAMED, Results.KEPT),
        new Manner("Google Sheets", Manners::googleSheets, Packing.STREAMED, Results.KEPT),
        new Manner("Numbers", Manners::numbers, Packing.SIZED, Results.KEPT),
        new Manner("WPS", Manners::wps, Packing.TYPES_LAST, Results.KEPT),
        new Manner("openpyxl", Manners::openpyxl, Packing.SIZED, Results.EMPTY),
        new Manner("openpyxl, ISO dates", Manners::openpyxlIso, Packing.SIZED, Results.EMPTY),
        new Manner("XlsxWriter", Manners::xlsxWriter, Packing.SIZED, Results.ZERO),
        new Manner(
            "XlsxWriter, constant memory", Manners::xlsxWriterInline, Packing.SIZED, Results.ZERO),
        new Manner("SheetJS", Manners::sheetJs, Packing.STORED, Results.KEPT),
        new Manner("SheetJS, dates as dates", Manners::sheetJsDates, Packing.STORED, Results.NONE),
        new Manner("ExcelJS", Manners::excelJs, Packing.STREAMED, Results.NONE),
        new Manner("ExcelJS, streaming", Manners::excelJsStreaming, Packing.STREAMED, Results.KEPT),
        new Manner("ClosedXML", Manners::closedXml, Packing.WIDE, Results.NONE),
        new Manner("EPPlus", Manners::epPlus, Packing.BACKSLASHES, Results.NONE),
        new Manner("pandas", Manners::pandas, Packing.WITH_FOLDERS, Results.EMPTY),
        new Manner("excelize", Manners::excelize, Packing.STREAMED, Results.NONE),
        new Manner("Aspose", Manners::aspose, Packing.SIZED, Results.KEPT),
        new Manner("Report servers", Manners::reportServer, Packing.WIDE, Results.KEPT));
  }

  private static void excel(HandWritten book) {
    book.numbers =
        number -> new BigDecimal(number.doubleValue()).round(new MathContext(17)).toPlainString();
    book.calculation = "<calcPr calcId='191029'/>";
    book.others.put(
        "xl/calcChain.xml", "<calcChain xmlns='" + MAIN + "'><c r='C2' i='4'/></calcChain>");
    book.sheet =
        xml ->
            xml.replace(
                    "<worksheet ",
                    "<worksheet"
                        + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                        + " mc:Ignorable='x14ac'"
                        + " xmlns:x14ac='http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac'"
                        + " ")
                .replace("<row r='3'>", "<row r='3' spans='1:7' hidden='1' x14ac:dyDescent='0.25'>")
                .replace("<f>C2+0.01</f>", "<f t='shared' si='0'/>")
                .replace("<f>38/100</f>", "<f t='shared' ref='C2:C3' si='0'>38/100</f>")
                .replace(
                    "</sheetData>",
                    "</sheetData><autoFilter ref='A1:G9'/><extLst><ext uri='{05C60535}'><row r='1'>"
                        + "<c r='A1'><v>9</v></c></row></ext></extLst>");
    book.everyPart =
        xml ->
            xml.replaceAll(
                "<si><t[^>]*>([^<]{2})([^<]*)</t></si>",
                "<si><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space='preserve'>$2</t></r><rPh"
                    + " sb='0' eb='1'><t>x</t></rPh><phoneticPr fontId='1'/></si>");
  }

  private static void excelForMac(HandWritten book) {
    book.since1904 = true;
    book.numbers = number -> String.format(Locale.ROOT, "%.16E", number.doubleValue());
  }

  private static void libreOffice(HandWritten book) {
    book.declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    book.sheet =
        xml ->
            xml.replaceAll("(<c r='[A-Z]+\\d+')>", "$1 s='0' t='n'>")
                .replace("<f>", "<f aca='false'>")
                .replace("<sheetData>", "<cols><col min='1' max='1024'/></cols><sheetData>")
                .replace(
                    "</sheetData>",
                    "<row r='1048576' customFormat='false' ht='12.8' hidden='false'/></sheetData>");
  }

  private static void googleSheets(HandWritten book) {
    StringBuilder blank = new StringBuilder();
    for (int row = 200; row <= 1000; row++) {
      blank.append("<row r='" + row + "' ht='15.75' customHeight='1'><c r='A" + row);
      blank.append("' s='2'/></row>");
    }
    book.others.put("xl/styles.xml", WrittenStyles.formats("mmm&quot; &quot;yyyy", "0.0%"));
    book.sheet =
        xml ->
            xml.replaceAll("(<row r='(\\d+)'>)(.*?)</row>", "$1$3<c r='Z$2' s='2'/></row>")
                .replace("</sheetData>", blank + "</sheetData><drawing r:id='rId1'/>")
                .replace("<worksheet ", "<worksheet xmlns:r='http://example.org/r' ");
  }

  /** The name of a table stands above it, and a first sheet tells of the export. */
  private static void numbers(HandWritten book) {
    book.sheet =
        xml ->
            Pattern.compile("( r='[A-Z]*)(\\d+)'")
                .matcher(xml)
                .replaceAll(at -> at.group(1) + (Integer.parseInt(at.group(2)) + 1) + "'")
                .replace(
                    "<sheetData>",
                    "<sheetData><row r='1'><c r='A1' t='str'><v>Table 1</v></c></row>")
                .replace(
                    "</sheetData>",
                    "</sheetData><mergeCells><mergeCell ref='A1:G1'/></mergeCells>");
    book.everyPart =
        xml ->
            xml.replace(
                    "<sheets>", "<sheets><sheet name='Export Summary' sheetId='99' r:id='rId99'/>")
                .replace(
                    "</Relationships>",
                    PackageFrame.relationship(99, "worksheet", "worksheets/summary.xml")
                        + "</Relationships>");
    book.others.put(
        "xl/worksheets/summary.xml",
        "<worksheet xmlns='"
            + MAIN
            + "'><sheetData><row r='3'><c r='B3' t='str'><v>This document was exported from"
            + " Numbers.</v></c></row></sheetData></worksheet>");
  }

  private static void wps(HandWritten book) {
    book.sheet =
        xml ->
            xml.replace(
                    "<worksheet ",
                    "<worksheet xmlns:etc='http://www.wps.cn/officeDocument/2017/etCustomData' ")
                .replace("<sheetData>", "<sheetPr/><dimension ref='A1:G18'/><sheetData>")
                .replace("<row ", "<row etc:custom='1' ");
  }

  private static void openpyxl(HandWritten book) {
    book.declaration = "";
    book.absoluteTargets = true;
    book.calculation = CALCULATE_ON_LOAD;
    book.sheet = xml -> xml.replaceAll("(<c r='[A-Z]+\\d+'(?: s='\\d')?)><v>", "$1 t='n'><v>");
  }

  private static void openpyxlIso(HandWritten book) {
    openpyxl(book);
    book.isoDays = true;
    book.texts = Texts.INLINE;
  }

  private static void xlsxWriter(HandWritten book) {
    book.calculation = CALCULATE_ON_LOAD;
    book.declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  }

  private static void xlsxWriterInline(HandWritten book) {
    xlsxWriter(book);
    book.texts = Texts.INLINE;
  }

  private static void sheetJs(HandWritten book) {
    book.texts = Texts.PLAIN;
    book.others.put("xl/styles.xml", WrittenStyles.formats("m/d/yy", "0.00%"));
  }

  private static void sheetJsDates(HandWritten book) {
    sheetJs(book);
    book.isoDays = true;
    book.sheet = xml -> xml.replaceAll("(<v>\\d{4}-\\d\\d-\\d\\d)</v>", "$1T00:00:00.000Z</v>");
  }

  private static void excelJs(HandWritten book) {
    book.declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    book.calculation = "<calcPr calcId='171027'/>";
  }

  private static void excelJsStreaming(HandWritten book) {
    excelJs(book);
    book.texts = Texts.INLINE;
  }

  private static void closedXml(HandWritten book) {
    book.declaration = BYTE_ORDER_MARK;
    book.absoluteTargets = true;
    book.everyPart =
        xml ->
            xml.contains(MAIN)
                ? xml.replaceAll("<(/?)(?=[a-zA-Z])", "<$1x:").replace("xmlns='", "xmlns:x='")
                : xml;
  }

  private static void epPlus(HandWritten book) {
    book.declaration = BYTE_ORDER_MARK.replace("\"?>", "\" standalone=\"yes\"?>");
    book.texts = Texts.INLINE_BESIDE_VALUE;
    book.others.put("xl/styles.xml", WrittenStyles.formats("mm\\-dd\\-yy", "0.0%"));
  }

  private static void pandas(HandWritten book) {
    openpyxl(book);
    book.numbers = number -> Double.toString(number.doubleValue());
    book.others.put("xl/styles.xml", WrittenStyles.formats(DAY_AND_TIME, "General"));
  }

  /** The extent of a sheet is said to be one cell. */
  private static void excelize(HandWritten book) {
    book.declaration = PLAIN_DECLARATION;
    book.sheet = xml -> xml.replace("<sheetData>", "<dimension ref='A1'/><sheetData>");
  }

  private static void aspose(HandWritten book) {
    book.sheet = xml -> xml.replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>");
    book.everyPart =
        xml ->
            xml.replace(
                    "</sheets>",
                    "<sheet name='Evaluation Warning' sheetId='98' r:id='rId98'/></sheets>")
                .replace(
                    "</Relationships>",
                    PackageFrame.relationship(98, "worksheet", "worksheets/sheet98.xml")
                        + "</Relationships>");
    book.others.put(
        "xl/worksheets/sheet98.xml",
        "<worksheet xmlns='"
            + MAIN
            + "'><sheetData><row r='5'><c r='A5' t='str'><v>Evaluation Only.</v></c></row>"
            + "</sheetData></worksheet>");
  }

  private static void reportServer(HandWritten book) {
    book.references = false;
    book.texts = Texts.INLINE;
    book.declaration = PLAIN_DECLARATION;
    book.everyPart =
        xml -> xml.replaceAll("<Relationship Id='rId1002'[^>]*/>", "").replace("'", "\"");
  }
}
