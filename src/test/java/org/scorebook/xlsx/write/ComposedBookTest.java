package org.scorebook.xlsx.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into a sheet is what others read from the file. */
class ComposedBookTest {
  private static final String UGLY = " <a> & \"b\"\n_x0041_ \u20ac \ud83d\ude00 ";

  /** So many formats stand before the same with a quote prefix. */
  private static final int PREFIXED = 2;

  @Test
  void textsNumbersAndFormulasArriveAsTheyWerePut() throws IOException {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("R&D's");
    sheet.cell(0, 0).put(UGLY);
    sheet.cell(0, 27).put(-0.1);
    sheet.cell(2, 1).formula("A1&\"<\"").put(UGLY + "<");
    sheet.cell(2, 2).formula("1/8").put(0.125);
    sheet.cell(3, 0).put("a\u0001b");
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
      XSSFSheet page = read.getSheet("R&D's");
      assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo(UGLY);
      assertThat(page.getRow(0).getCell(27).getNumericCellValue()).isEqualTo(-0.1);
      assertThat(page.getPhysicalNumberOfRows()).isEqualTo(3);
      assertThat(page.getRow(2).getCell(1).getCellFormula()).isEqualTo("A1&\"<\"");
      assertThat(page.getRow(2).getCell(2).getCellFormula()).isEqualTo("1/8");
      assertThat(page.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(0.125);
      assertThat(page.getRow(3).getCell(0).getStringCellValue()).isEqualTo("a?b");
    }
  }

  @Test
  void whatIsPutInLastStands() throws IOException {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("Sheet");
    sheet.cell(0, 0).put("text");
    sheet.cell(0, 0).put(4);
    sheet.cell(0, 1).put(4);
    sheet.cell(0, 1).put("text");
    String xml = ComposedBook.part(book.bytes(), "xl/worksheets/sheet1.xml");
    assertThat(xml).contains("<c r=\"A1\"><v>4.0</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        -0.0,
        1,
        -1,
        9_999_999,
        -9_999_999,
        1e7,
        -1e7,
        -2_147_483_648.0,
        2_147_483_647,
        0.5,
        -1.25,
        9_999_999.5,
        1e-5,
        1e300
      })
  void numbersAreWrittenAsJavaWritesThem(double number) throws IOException {
    ComposedBook book = new ComposedBook();
    book.add("Sheet").cell(0, 0).put(number);
    assertThat(ComposedBook.part(book.bytes(), "xl/worksheets/sheet1.xml"))
        .contains("<v>" + number + "</v>");
  }

  @Test
  void textsThatBeginAsFormulasDoGetTheFormatWithAQuotePrefix() throws IOException {
    Map<String, Integer> formats = new LinkedHashMap<>();
    for (char first : "=+-@\t\r\uff1d\uff0b\uff0d\uff20".toCharArray()) {
      formats.put(first + "1", 2);
      formats.put(Character.toString(first), 2);
    }
    for (String text : List.of("", "a=b", " =1", "\n=1", "'=1", "5", "\u22125", "\u2013 a")) {
      formats.put(text, 0);
    }
    NewWorkbook workbook = new NewWorkbook(format -> format + PREFIXED);
    Sheet sheet = workbook.add("Sheet");
    List<String> texts = List.copyOf(formats.keySet());
    for (int column = 0; column < texts.size(); column++) {
      sheet.cell(0, column).put(texts.get(column));
    }
    sheet.cell(1, 0).format(1).put("-a");
    sheet.cell(1, 1).put(-5);
    sheet.cell(1, 2).formula("\"-\"&1").put("-1");
    sheet.cell(1, 3).put("-a");
    sheet.cell(1, 3).put(-5);
    sheet.fillLater(2, 2, row -> sheet.cell(row, 0).format(row - 2).put("+" + row));
    workbook.finish(sheet);
    try (XSSFWorkbook read = prefixed(workbook)) {
      XSSFSheet page = read.getSheetAt(0);
      for (int column = 0; column < texts.size(); column++) {
        XSSFCell cell = page.getRow(0).getCell(column);
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(column));
        assertThat(style(cell)).as(texts.get(column)).isEqualTo(formats.get(texts.get(column)));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(style(cell) == PREFIXED);
      }
      assertThat(IntStream.range(0, 4).map(column -> style(page.getRow(1).getCell(column))))
          .containsExactly(1 + PREFIXED, 0, 0, 0);
      assertThat(style(page.getRow(2).getCell(0))).isEqualTo(PREFIXED);
      assertThat(style(page.getRow(3).getCell(0))).isEqualTo(1 + PREFIXED);
    }
  }

  private static int style(XSSFCell cell) {
    return cell.getCellStyle().getIndex();
  }

  /** With two formats, and the same two with a quote prefix. */
  private static XSSFWorkbook prefixed(NewWorkbook workbook) throws IOException {
    try (XSSFWorkbook made = new XSSFWorkbook()) {
      made.createCellStyle();
      for (int format = 0; format < PREFIXED; format++) {
        made.createCellStyle().setQuotePrefixed(true);
      }
      return new XSSFWorkbook(
          new ByteArrayInputStream(ComposedBook.write(workbook, made.getStylesSource())));
    }
  }

  @Test
  void rowsFilledLaterAreAsIfFilledAtOnce() throws IOException {
    ComposedBook atOnce = new ComposedBook();
    ComposedBook later = new ComposedBook();
    for (ComposedBook book : List.of(atOnce, later)) {
      Sheet sheet = book.add("Sheet");
      sheet.cell(2, 0).put("Heading");
      sheet.cell(2, 3).put("Last");
      IntConsumer fill = row -> sheet.cell(row, row % 4).put("Text " + row % 5);
      if (book == later) {
        sheet.fillLater(3, 400, fill);
      } else {
        IntStream.range(3, 403).forEach(fill);
      }
      book.add("After").cell(0, 0).put("Text 3");
    }
    byte[] written = later.bytes();
    assertThat(ComposedBook.part(written, "xl/worksheets/sheet1.xml"))
        .contains("<dimension ref=\"A1:D403\"/>");
    assertThat(written).isEqualTo(atOnce.bytes());
  }

  @Test
  void moreSheetsThanMayWaitStandInTheirOrder() throws IOException {
    ComposedBook book = new ComposedBook();
    for (int i = 0; i < 100; i++) {
      book.add("Sheet " + i).cell(i, i).put("Text " + i);
    }
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
      for (int i = 0; i < 100; i++) {
        assertThat(read.getSheetName(i)).isEqualTo("Sheet " + i);
        assertThat(read.getSheetAt(i).getRow(i).getCell(i).getStringCellValue())
            .isEqualTo("Text " + i);
      }
    }
  }

  @Test
  void theBytesAreTheSameInEveryTimeZone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    byte[] here = small().bytes();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(small().bytes()).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static ComposedBook small() {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("Sheet");
    sheet.cell(0, 0).put("Heading");
    sheet.cell(1, 0).put(1);
    sheet.table("Table", new Area(0, 0, 1, 0));
    sheet.colour(List.of("A2"), List.of(ColourRule.equal("1", 0)));
    return book;
  }

  @Test
  void whatFailsInTheOtherThreadIsThrown() {
    ComposedBook book = new ComposedBook();
    book.add("Sheet")
        .drawing()
        .chart(
            out -> {
              throw new IllegalArgumentException("no such chart");
            });
    assertThatThrownBy(book::bytes)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such chart");
  }

  @Test
  void sheetsOfOneNameAndTextsTooLongAreRefused() {
    ComposedBook book = new ComposedBook();
    Cell cell = book.add("Sheet").cell(0, 0);
    assertThatThrownBy(() -> book.add("SHEET")).hasMessage("There is a sheet SHEET already.");
    cell.put("x".repeat(32_767));
    assertThatThrownBy(() -> cell.put("x".repeat(32_768)))
        .hasMessage("A cell holds 32767 characters, this text has 32768");
  }

  @Test
  void aNumberThatIsNotFiniteIsRefused() {
    Cell cell = new ComposedBook().add("Sheet").cell(0, 0);
    assertThatThrownBy(() -> cell.put(Double.POSITIVE_INFINITY))
        .hasMessage("A cell holds no Infinity");
    assertThatThrownBy(() -> cell.put(Double.NaN)).hasMessage("A cell holds no NaN");
  }
}
