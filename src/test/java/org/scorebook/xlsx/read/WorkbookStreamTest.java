package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.RawBook;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.xlsx.number.Moment;
import org.scorebook.xlsx.number.NumberFormat;
import org.scorebook.xlsx.parts.SizeLimits;

class WorkbookStreamTest {
  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private List<Row> read(RawBook book) throws UnusableFileException {
    List<Row> rows = new ArrayList<>();
    try (WorkbookStream stream =
        WorkbookStream.open(book.write(folder.resolve("book.xlsx")), SizeLimits.INPUT)) {
      problems.addAll(stream.problems());
      for (WorkbookStream.Sheet sheet : stream.sheets()) {
        stream.read(sheet, rows::add, problems::add);
      }
    }
    return rows;
  }

  private List<String> lines() {
    return problems.stream().map(Problem::line).toList();
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        Arguments.of("a number", "", "<v>38</v>", decimal("38")),
        Arguments.of("15 digits", "", "<v>5.2999999999999999E-2</v>", decimal("0.053")),
        Arguments.of(
            "the double below its text", "", "<v>0.8960000000000005</v>", decimal("0.896")),
        Arguments.of("with an exponent", "", "<v>8.960000000000005E-1</v>", decimal("0.896")),
        Arguments.of("of a formula", "", "<f>A1</f><v>-0.8960000000000005</v>", decimal("-0.896")),
        Arguments.of("large", "", "<v>1.5E3</v>", decimal("1500")),
        Arguments.of("zero", "", "<v>-0</v>", decimal("0")),
        Arguments.of("plain text", "t='inlineStr'", "<is><t>Dec 2020</t></is>", text("Dec 2020")),
        Arguments.of(
            "rich text",
            "t='inlineStr'",
            "<is><r><t>Dec</t></r><r><rPr/><t xml:space='preserve'> 2020</t></r>"
                + "<rPh sb='0' eb='1'><t>x</t></rPh></is>",
            text("Dec 2020")),
        Arguments.of("shared text", "t='s'", "<v>1</v>", text("second")),
        Arguments.of("escaped", "t='str'", "<v>a_x000D_b_x005F_x0041_</v>", text("a\rb_x0041_")),
        Arguments.of("entities", "t='str'", "<v>&lt;5 &amp; &#163;&#x1F600;</v>", text("<5 & £😀")),
        Arguments.of("CDATA", "t='str'", "<v><![CDATA[a<b]]></v>", text("a<b")),
        Arguments.of("truth", "t='b'", "<v>1</v>", new CellValue.Truth(true)),
        Arguments.of("untruth", "t='b'", "<v>FALSE</v>", new CellValue.Truth(false)),
        Arguments.of("error", "t='e'", "<v>#SPILL!</v>", new CellValue.Fault("#SPILL!")),
        Arguments.of("date", "s='1'", "<v>44166</v>", date(2020, 12, 1)),
        Arguments.of("time of day", "s='1'", "<v>44196.75</v>", date(2020, 12, 31, 18, 0, 0)),
        Arguments.of(
            "an hour off", "s='1'", "<v>44104.958333333336</v>", date(2020, 9, 30, 23, 0, 0)),
        Arguments.of(
            "seconds off", "s='1'", "<v>44104.999444444446</v>", date(2020, 9, 30, 23, 59, 12)),
        Arguments.of("a last digit off", "s='1'", "<v>44104.999999999</v>", date(2020, 10, 1)),
        Arguments.of("first day", "s='1'", "<v>1</v>", date(1900, 1, 1)),
        Arguments.of("28 February 1900", "s='1'", "<v>59</v>", date(1900, 2, 28)),
        Arguments.of("29 February 1900", "s='1'", "<v>60</v>", decimal("60")),
        Arguments.of("1 March 1900", "s='1'", "<v>61</v>", date(1900, 3, 1)),
        Arguments.of("ISO date", "t='d'", "<v>2020-12-31T00:00:00</v>", date(2020, 12, 31)),
        Arguments.of(
            "ISO time", "t='d'", "<v>2020-09-30T23:00:00.000Z</v>", date(2020, 9, 30, 23, 0, 0)),
        Arguments.of("ISO without date", "t='d'", "<v>13:05:00</v>", decimal("0.545138888888889")),
        Arguments.of("percent", "s='2'", "<v>0.379</v>", decimal("0.379")),
        Arguments.of("formula", "", "<f>1+1</f><v>2</v>", decimal("2")),
        Arguments.of("uncalculated", "", "<f>1+1</f>", new CellValue.NotCalculated(null)),
        Arguments.of(
            "uncalculated by openpyxl", "", "<f>1+1</f><v/>", new CellValue.NotCalculated(null)),
        Arguments.of("formula text", "t='str'", "<f>A1</f><v>x</v>", text("x")));
  }

  private static CellValue decimal(String number) {
    return new CellValue.Decimal(new BigDecimal(number), NumberFormat.GENERAL);
  }

  /** A value without its format. */
  private static Object meaning(CellValue value) {
    if (value instanceof CellValue.Decimal decimal) {
      return decimal.number();
    }
    return value instanceof CellValue.Date date ? date.moment() : value;
  }

  private static CellValue text(String text) {
    return new CellValue.Text(text);
  }

  private static CellValue date(int year, int month, int day) {
    return date(year, month, day, 0, 0, 0);
  }

  private static CellValue date(int year, int month, int day, int hour, int minute, int second) {
    LocalDateTime stored = LocalDateTime.of(year, month, day, hour, minute, second);
    return new CellValue.Date(new Moment(stored), NumberFormat.GENERAL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void readsEveryKindOfCell(String name, String attributes, String content, CellValue expected)
      throws UnusableFileException {
    RawBook book =
        RawBook.of()
            .sharedStrings("<si><t>first</t></si><si><t>second</t></si>")
            .sheet("S", List.of(Arrays.asList(null, new RawCell(attributes, content))));
    List<Row> rows = read(book);
    assertThat(lines()).isEmpty();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).find(2).map(WorkbookStreamTest::meaning)).contains(meaning(expected));
    assertThat(rows.get(0).find(1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("calculations")
  void takesNoResultThatTheWorkbookDisowns(String calcPr, boolean chain, boolean calculated)
      throws UnusableFileException {
    RawBook book =
        RawBook.of()
            .calculation(calcPr)
            .sheet("S", List.of(List.of(new RawCell("", "<f>40/100</f><v>0</v>"), 7)));
    List<Row> rows = read(chain ? book.calculationChain() : book);
    assertThat(rows.get(0).find(1))
        .contains(calculated ? decimal("0") : new CellValue.NotCalculated("0"));
    assertThat(rows.get(0).find(2)).contains(decimal("7"));
  }

  static Stream<Arguments> calculations() {
    return Stream.of(
        // XlsxWriter, openpyxl, POI, EPPlus, PhpSpreadsheet; Excel where calculating was put off.
        Arguments.of("calcId='124519' fullCalcOnLoad='1'", false, false),
        Arguments.of("calcId='0' fullCalcOnLoad='true'", true, false),
        Arguments.of("calcId='191029' fullCalcOnLoad='1' forceFullCalc='1'", false, false),
        Arguments.of("calcId='999999' calcCompleted='0'", false, false),
        Arguments.of("calcMode='manual' calcCompleted='false' calcOnSave='0'", true, false),
        Arguments.of("forceFullCalc='1'", false, false),
        // Excel, also with a macro's forceFullCalc; LibreOffice; PhpSpreadsheet; Sheets say
        // nothing.
        Arguments.of("calcId='191029'", true, true),
        Arguments.of("calcId='191029' forceFullCalc='1'", true, true),
        Arguments.of("calcMode='manual'", true, true),
        Arguments.of("iterateCount='100' refMode='A1' iterate='false'", false, true),
        Arguments.of("calcCompleted='1' fullCalcOnLoad='0' forceFullCalc='0'", false, true),
        Arguments.of("", false, true));
  }

  @ParameterizedTest
  @MethodSource("disowned")
  void disownsResultsOfEveryKind(String attributes, String stored) throws UnusableFileException {
    RawCell formula = new RawCell(attributes, "<f>A2</f><v>" + stored + "</v>");
    List<Row> rows =
        read(RawBook.of().calculation("fullCalcOnLoad='1'").sheet("S", List.of(List.of(formula))));
    assertThat(rows.get(0).find(1))
        .get()
        .isInstanceOfSatisfying(
            CellValue.NotCalculated.class,
            kept -> {
              assertThat(kept.stored()).isEqualTo(stored);
              assertThat(kept.result() == null).isEqualTo(Set.of("", "0").contains(stored));
            });
  }

  @Test
  void takesNoResultWhoseCalculationExcelPutOff() throws UnusableFileException {
    RawCell formula = new RawCell("", "<f>A2</f><v>7</v>");
    String putOff = "calcCompleted='0'";
    List<Row> rows = read(RawBook.of().calculation(putOff).sheet("S", List.of(List.of(formula))));
    assertThat(rows.get(0).find(1)).contains(new CellValue.NotCalculated("7"));
  }

  static Stream<Arguments> disowned() {
    return Stream.of(
        Arguments.of("t='str'", "GREEN"),
        Arguments.of("t='str'", ""),
        Arguments.of("t='b'", "0"),
        Arguments.of("t='e'", "#N/A"),
        Arguments.of("s='1'", "44166"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"array", "dataTable"})
  void disownsAllThatOneFormulaFills(String kind) throws UnusableFileException {
    RawCell first = new RawCell("", "<f t='" + kind + "' ref='A1:B2'>D1:E2*2</f><v>0</v>");
    RawCell blank = new RawCell("", "");
    List<Row> rows =
        read(
            RawBook.of()
                .calculation("fullCalcOnLoad='1'")
                .sheet("S", List.of(List.of(first, 0, 7), List.of(blank, 0, 8), List.of(5, 6))));
    assertThat(rows.stream().map(row -> row.find(1)))
        .containsExactly(
            Optional.of(new CellValue.NotCalculated("0")),
            Optional.of(new CellValue.NotCalculated(null)),
            Optional.of(decimal("5")));
    assertThat(rows.stream().map(row -> row.find(2)))
        .containsExactly(
            Optional.of(new CellValue.NotCalculated("0")),
            Optional.of(new CellValue.NotCalculated("0")),
            Optional.of(decimal("6")));
    assertThat(rows.stream().map(row -> row.find(3)).limit(2))
        .containsExactly(Optional.of(decimal("7")), Optional.of(decimal("8")));
  }

  @Test
  void takesWhatIsTypedAmongCellsThatShareAFormula() throws UnusableFileException {
    RawCell first = new RawCell("", "<f t='shared' ref='A1:A3' si='0'>B1*2</f><v>0</v>");
    RawCell last = new RawCell("", "<f t='shared' si='0'/><v>0</v>");
    List<Row> rows =
        read(
            RawBook.of()
                .calculation("fullCalcOnLoad='1'")
                .sheet("S", List.of(List.of(first), List.of(7), List.of(last))));
    assertThat(rows.stream().map(row -> row.find(1)))
        .containsExactly(
            Optional.of(new CellValue.NotCalculated("0")),
            Optional.of(decimal("7")),
            Optional.of(new CellValue.NotCalculated("0")));
  }

  static Stream<Arguments> faults() {
    String mend = " Open the workbook in Excel, put the row right and save it.";
    String cell = " Open the workbook in Excel, put the cell right and save it.";
    return Stream.of(
        Arguments.of(
            "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
            "ERROR S!A2 Row 2 stands twice in the file." + mend),
        Arguments.of(
            "<row r='3'><c r='A3'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>",
            "ERROR S!A2 Row 2 stands after row 3 in the file." + mend),
        Arguments.of(
            "<row r='2'><c r='B2'><v>42</v></c><c r='B2'><v>43</v></c></row>",
            "ERROR S!B2 This cell stands twice in the file (42 and 43)." + mend),
        Arguments.of(
            "<row r='2'><c r='B2'><v>42</v></c><c r='A2'><v>43</v></c></row>",
            "ERROR S!A2 This cell stands after a later cell of its row in the file." + mend),
        Arguments.of(
            "<row r='2000000'><c r='A2000000'><v>1</v></c></row>",
            "ERROR S A row has the number 2000000, which Excel cannot have." + mend),
        Arguments.of(
            "<row r='0'><c r='A0'><v>1</v></c></row>",
            "ERROR S A row has the number 0, which Excel cannot have." + mend),
        Arguments.of(
            "<row r='2'><c r='ZZZZ2'><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \"ZZZZ2\"." + cell),
        Arguments.of(
            "<row r='2'><c r='A3'><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \"A3\"." + cell),
        Arguments.of(
            "<row r='2'><c r=' A2'><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \" A2\"." + cell),
        Arguments.of(
            "<row r='2'><c t='n' r='A2 '><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \"A2 \"." + cell),
        Arguments.of(
            "<row r='2'><c r=' '><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \" \"." + cell),
        Arguments.of(
            "<row r='2'><c r='' t='n'><v>1</v></c></row>",
            "ERROR S!A2 A cell of this row calls itself \"\"." + cell),
        Arguments.of(
            "<row r='2'><c r='A2' t='&#9;n'><v>1</v></c></row>",
            "ERROR S!A2 The cell has the unknown type \"\tn\"." + cell),
        Arguments.of(
            "<row r='2'><c r='A2' t='s'><v>999</v></c></row>",
            "ERROR S!A2 The cell refers to text number 999, which the file does not hold." + cell),
        Arguments.of(
            "<row r='2'><c r='A2' s='99'><v>1</v></c></row>",
            "ERROR S!A2 The cell has format number 99, which the file does not hold." + cell),
        Arguments.of(
            "<row r='2'><c r='A2' t='q'><v>1</v></c></row>",
            "ERROR S!A2 The cell has the unknown type \"q\"." + cell),
        Arguments.of(
            "<row r='2'><c r='A2' t='b'><v>maybe</v></c></row>",
            "ERROR S!A2 The cell holds \"maybe\", which is neither TRUE nor FALSE." + cell),
        Arguments.of(
            "<row r='2'><c r='A2' t='d'><v>yesterday</v></c></row>",
            "ERROR S!A2 The cell holds \"yesterday\", which is not a date." + cell),
        Arguments.of(
            "<row r='2'><c r='A2'><v>12,5</v></c></row>",
            "ERROR S!A2 The cell holds \"12,5\", which is not a number." + cell),
        Arguments.of(
            "<row r='2'><c r='A2'><v>INF</v></c></row>",
            "ERROR S!A2 The cell holds \"INF\", which is not a number." + cell),
        Arguments.of(
            "<row r='2'><c r='A2'><v>9E308</v></c></row>",
            "ERROR S!A2 The cell holds \"9E308\", which is not a number." + cell),
        Arguments.of(
            "<row r='2'><c r='A2'><v>1E999999999</v></c></row>",
            "ERROR S!A2 The cell holds \"1E999999999\", which is not a number." + cell));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void noticesWhatWouldBeMisread(String rows, String line) throws UnusableFileException {
    read(RawBook.of().sheetData("S", rows));
    assertThat(lines()).containsExactly(line);
  }

  @Test
  void takesRowsAndCellsWithoutReferencesInTheirOrder() throws UnusableFileException {
    List<Row> rows =
        read(
            RawBook.of()
                .sheetData(
                    "S",
                    "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"));
    assertThat(lines()).isEmpty();
    assertThat(rows).extracting(Row::number).containsExactly(1, 3);
    assertThat(rows.get(0).find(2)).contains(decimal("2"));
  }

  @Test
  void readsPrefixedElementsAndOtherEncodings() throws UnusableFileException {
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-1'?><x:worksheet"
            + " xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData>"
            + "<x:row r='1'><x:c r='A1' t='str'><x:v>a</x:v></x:c></x:row></x:sheetData><!-- - -->"
            + "<extLst><row r='9'><c r='A9'><v>1</v></c></row></extLst></x:worksheet>";
    List<Row> rows = read(RawBook.of().sheetXml("S", xml));
    assertThat(rows).extracting(Row::number).containsExactly(1);
    assertThat(rows.get(0).find(1)).contains(text("a"));
  }

  @Test
  void countsDaysFrom1904() throws UnusableFileException {
    List<Row> rows =
        read(
            RawBook.of()
                .since1904()
                .sheet("S", List.of(List.of(new RawCell("s='1'", "<v>42704</v>")))));
    assertThat(rows.get(0).find(1).map(WorkbookStreamTest::meaning))
        .contains(meaning(date(2020, 12, 1)));
  }

  @Test
  void noticesTwinSheets() throws UnusableFileException {
    read(RawBook.of().sheetData("Measures", "").sheetData("MEASURES", ""));
    assertThat(lines())
        .containsExactly(
            "ERROR MEASURES There are two sheets of this name (Measures and MEASURES). Rename or"
                + " delete one of them.");
  }

  @Test
  void saysNothingNewAfterAThousandFaults() throws UnusableFileException {
    read(RawBook.of().sheetData("S", "<row r='2'/>".repeat(5_000)));
    assertThat(problems).hasSize(1_000);
  }

  @Test
  void rowsThatAreOnlyFormattedToTheEndOfTheSheetAreNamedAndDoNotCount() throws Exception {
    String filled = "<row r='1'><c><v>1</v></c></row><row r='200'><c><v>2</v></c></row>";
    String blank = "<row><c s='0'/></row>".repeat(99_999);
    assertThat(read(RawBook.of().sheetData("Data", filled + blank + "<row/>"))).hasSize(2);
    assertThat(problems)
        .extracting(Problem::line)
        .containsExactly(
            "WARNING Data The rows 201 to 100,200 are blank but formatted, which makes the workbook"
                + " large and slow. Click on the number of row 201, press Ctrl+Shift+Down, choose"
                + " Home, Delete, Delete Sheet Rows, and save.");
    problems.clear();
    assertThat(read(RawBook.of().sheetData("Data", filled + blank))).hasSize(2);
    assertThat(problems).isEmpty();
  }
}
