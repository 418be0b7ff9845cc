package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.MeasureData;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;

/**
 * Workbooks in the manner of other programs are read like Excel's: the same edition and no problem
 * but those that the same cells have there.
 */
class OtherProgramsTest {
  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet\\d+\\.xml");
  private static final Pattern INLINE =
      Pattern.compile("t='inlineStr'><is>(<t[^>]*>[^<]*</t>)</is>");
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));

  @TempDir Path folder;

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of("shared strings", changed(OtherProgramsTest::shareTexts)),
        Arguments.of("Google Sheets", changed(OtherProgramsTest::asGoogleSheets)),
        Arguments.of("Numbers", changed(OtherProgramsTest::asNumbers)),
        Arguments.of("Excel", changed(OtherProgramsTest::asExcel)),
        Arguments.of("openpyxl", changed(OtherProgramsTest::asOpenpyxl)),
        Arguments.of("LibreOffice", changed(OtherProgramsTest::asLibreOffice)));
  }

  private static Consumer<Map<String, String>> changed(Consumer<Map<String, String>> manner) {
    return manner;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void isReadLikeExcels(String program, Consumer<Map<String, String>> manner) throws Exception {
    Path plain = new GoodInput().write(folder);
    Edition expected = edition(read(plain));
    Path file = rewritten(plain, manner);

    Checked<Input> read = read(file);

    assertThat(read.problems()).isEmpty();
    Edition edition = edition(read);
    assertThat(edition.scorecard()).isEqualTo(expected.scorecard());
    assertThat(edition.measures()).isEqualTo(expected.measures());
    assertThat(placeless(edition)).isEqualTo(placeless(expected));
    assertThat(edition.owners()).isEqualTo(expected.owners());
  }

  /** All that is typed of measures; a title above a table moves the cells of commentary down. */
  private static Map<String, MeasureData> placeless(Edition edition) {
    Map<String, MeasureData> data = new TreeMap<>(edition.data());
    data.replaceAll(
        (id, typed) -> {
          MeasureData bare = typed;
          for (Commentary text : typed.commentary()) {
            bare =
                bare.withCommentary(
                    new Commentary(
                        text.period(),
                        text.text(),
                        text.author(),
                        text.source(),
                        text.written(),
                        text.checked(),
                        Optional.empty()));
          }
          return bare;
        });
    return data;
  }

  /** Numbers names a worksheet after the sheet and the table where a sheet has several. */
  @Test
  void aSheetNamedAsNumbersDoesIsSuggested() {
    assertThat(new GoodInput().rename("Targets", "Targets - Table 1").problems())
        .contains(
            "WARNING Targets - Table 1 This sheet is unknown and is left alone; \"Targets\" may be"
                + " meant. Rename it to \"Targets\".");
    assertThat(new GoodInput().rename("Data", "Data - Table 1").problems())
        .contains(
            "ERROR Data The sheet \"Data\" is missing. \"Data - Table 1\" may be meant: rename it to"
                + " \"Data\".");
  }

  private static Checked<Input> read(Path file) throws UnusableFileException {
    return InputWorkbook.read(file, RULES, Optional.empty());
  }

  private static Edition edition(Checked<Input> read) {
    return read.value().orElseThrow().edition();
  }

  /** Texts by number; formatted cells without content; a thousand rows, most of them empty. */
  private static void asGoogleSheets(Map<String, String> parts) {
    shareTexts(parts);
    sheets(
        parts,
        xml -> {
          StringBuilder blank = new StringBuilder();
          for (int row = 200; row <= 1000; row++) {
            blank.append("<row r='" + row + "' ht='15.75' customHeight='1'><c r='A" + row);
            blank.append("' s='2'/></row>");
          }
          return xml.replace(
                  "<sheetData>",
                  "<sheetPr><outlinePr summaryBelow='0'/></sheetPr><sheetViews><sheetView"
                      + " workbookViewId='0'/></sheetViews><sheetFormatPr customHeight='1'"
                      + " defaultColWidth='12.63' defaultRowHeight='15.75'/><sheetData>")
              .replace("</row>", "<c r='Z1' s='2'/></row>")
              .replaceAll("(<row r='(\\d+)'>)(.*?)<c r='Z1' s='2'/>", "$1$3<c r='Z$2' s='2'/>")
              .replace("</sheetData>", blank + "</sheetData><drawing r:id='rId1'/>")
              .replace("<worksheet ", "<worksheet xmlns:r='http://example.org/r' ");
        });
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts count='2'><numFmt numFmtId='164' formatCode='mmm&quot; &quot;yyyy'/>"
            + "<numFmt numFmtId='165' formatCode='0.0%'/></numFmts><cellStyleXfs><xf/></cellStyleXfs>"
            + "<cellXfs><xf/><xf applyNumberFormat='1' numFmtId='164'/><xf numFmtId='165'/></cellXfs>"
            + "</styleSheet>");
  }

  /** A sheet of its own about the export, and the table's name merged above each table. */
  private static void asNumbers(Map<String, String> parts) {
    shareTexts(parts);
    sheets(
        parts,
        xml ->
            movedDown(xml)
                .replace(
                    "<sheetData>",
                    "<dimension ref='A1:Z99'/><sheetData><row r='1' ht='27.65'><c r='A1' s='0'"
                        + " t='str'><v>Table 1</v></c><c r='B1' s='0'/></row>")
                .replace(
                    "</sheetData>",
                    "</sheetData><mergeCells count='1'><mergeCell ref='A1:S1'/></mergeCells>"));
    parts.computeIfPresent(
        "xl/workbook.xml",
        (name, xml) ->
            xml.replace(
                "<sheets>", "<sheets><sheet name='Export Summary' sheetId='99' r:id='rId99'/>"));
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "</Relationships>",
                "<Relationship Id='rId99' Type='http://schemas.openxmlformats.org/officeDocument/2006"
                    + "/relationships/worksheet' Target='/xl/worksheets/summary.xml'/>"
                    + "</Relationships>"));
    parts.put(
        "xl/worksheets/summary.xml",
        "<worksheet><sheetData><row r='3'><c r='B3' t='str'><v>This document was exported from"
            + " Numbers.</v></c></row></sheetData></worksheet>");
  }

  /** Formulas with results, hidden and filtered rows, rich and phonetic text, extensions. */
  private static void asExcel(Map<String, String> parts) {
    shareTexts(parts);
    parts.computeIfPresent(
        "xl/sharedStrings.xml",
        (name, xml) ->
            xml.replaceAll(
                "<si><t[^>]*>([^<]{2})([^<]*)</t></si>",
                "<si><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space='preserve'>$2</t></r><rPh sb='0'"
                    + " eb='1'><t>x</t></rPh><phoneticPr fontId='1'/></si>"));
    sheets(
        parts,
        xml ->
            xml.replace(
                    "<worksheet ",
                    "<worksheet xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                        + " mc:Ignorable='x14ac' xmlns:x14ac='http://example.org/x14ac' ")
                .replace("<row r='3'>", "<row r='3' spans='1:7' hidden='1' x14ac:dyDescent='0.25'>")
                .replaceAll("(<c r='[A-Z]+\\d+' )><v>", "$1><f t='shared' si='0'>1+1</f><v>")
                .replace(
                    "</sheetData>",
                    "</sheetData><autoFilter ref='A1:G9'><filterColumn colId='0'><filters><filter"
                        + " val='x'/></filters></filterColumn></autoFilter><extLst><ext uri='{05C60535"
                        + "}'><row r='1'><c r='A1'><v>9</v></c></row></ext></extLst>"));
    parts.put("xl/calcChain.xml", "<calcChain><c r='A1' i='1'/></calcChain>");
    parts.put(
        "docProps/app.xml", "<Properties><Application>Microsoft Excel</Application></Properties>");
  }

  /** Everything in its default place, cells without a style, and texts within the cells. */
  private static void asOpenpyxl(Map<String, String> parts) {
    sheets(
        parts,
        xml ->
            "<?xml version='1.0'?>\n"
                + xml.replaceAll("(<c r='[A-Z]+\\d+' )><v>", "$1t='n'><v>")
                    .replace("<sheetData>", "<sheetData>\n  ")
                    .replace("</row>", "</row>\n  "));
  }

  /** Strings of formulas, every cell styled, and rows of the whole sheet at the end. */
  private static void asLibreOffice(Map<String, String> parts) {
    shareTexts(parts);
    sheets(
        parts,
        xml ->
            xml.replaceAll("(<c r='[A-Z]+\\d+' )t='s'>", "$1s='0' t='s'>")
                .replace("<sheetData>", "<cols><col min='1' max='1024'/></cols><sheetData>")
                .replace(
                    "</sheetData>",
                    "<row r='1048576' customFormat='false' ht='12.8' hidden='false'/></sheetData>"));
  }

  private static void shareTexts(Map<String, String> parts) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    sheets(
        parts,
        xml ->
            INLINE
                .matcher(xml)
                .replaceAll(
                    found -> {
                      Integer index = texts.computeIfAbsent(found.group(1), text -> texts.size());
                      return "t='s'><v>" + index + "</v>";
                    }));
    StringBuilder table = new StringBuilder("<sst count='" + texts.size() + "'>");
    texts.keySet().forEach(text -> table.append("<si>").append(text).append("</si>"));
    parts.put("xl/sharedStrings.xml", table.append("</sst>").toString());
  }

  /** Every row one further down. */
  private static String movedDown(String xml) {
    return Pattern.compile("( r='[A-Z]*)(\\d+)'")
        .matcher(xml)
        .replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 1) + "'");
  }

  private interface Rewriting {
    String of(String xml);
  }

  private static void sheets(Map<String, String> parts, Rewriting rewriting) {
    parts.replaceAll((name, xml) -> SHEET.matcher(name).matches() ? rewriting.of(xml) : xml);
  }

  private Path rewritten(Path file, Consumer<Map<String, String>> manner) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    byte[] plain = Files.readAllBytes(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(plain))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    manner.accept(parts);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(bytes.toByteArray()).isNotEqualTo(plain);
    return Files.write(folder.resolve("rewritten.xlsx"), bytes.toByteArray());
  }
}
