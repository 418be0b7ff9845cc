package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.problem.Problem;
import org.scorebook.xlsx.number.FifteenDigits;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.write.AwkwardTexts;

/** Whatever cells Apache POI writes, they are read as they were put. */
class ReaderPropertiesTest {
  private static final int COLUMNS = 9;

  /** A value, and whether a formula gave it. */
  record Given(Object value, boolean formula) {}

  @Provide
  Arbitrary<Map<Integer, Given>> sheets() {
    Arbitrary<Object> values =
        Arbitraries.oneOf(
            AwkwardTexts.of(6).filter(text -> !text.isEmpty()).map(text -> (Object) text),
            Arbitraries.doubles().between(-1e15, 1e15).map(number -> (Object) number),
            Arbitraries.integers().between(-999, 999).map(number -> (Object) (number / 8.0)),
            Arbitraries.of(true, false).map(truth -> (Object) truth),
            Arbitraries.of(FormulaError.NA, FormulaError.DIV0, FormulaError.REF)
                .map(fault -> (Object) fault),
            Arbitraries.integers()
                .between(1, 50_000)
                .map(day -> (Object) LocalDate.of(1900, 3, 1).plusDays(day).atTime(day % 24, 30)));
    Arbitrary<Given> cells =
        Combinators.combine(values, Arbitraries.of(true, false)).as(Given::new);
    return Arbitraries.maps(Arbitraries.integers().between(0, 20 * COLUMNS), cells).ofMaxSize(40);
  }

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
  void cellsAreReadAsTheyWerePut(@ForAll("sheets") Map<Integer, Given> cells) throws Exception {
    Path file = Files.createTempFile("scorebook", ".xlsx");
    try {
      write(file, cells);
      Map<Integer, Object> expected = new TreeMap<>();
      cells.forEach((place, given) -> expected.put(place, expected(given)));
      assertThat(read(file)).isEqualTo(expected);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, Map<Integer, Given> cells) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFCellStyle date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
      XSSFSheet sheet = workbook.createSheet("R&D's <1>");
      cells.forEach(
          (place, given) -> {
            XSSFRow row = sheet.getRow(place / COLUMNS);
            XSSFCell cell =
                (row == null ? sheet.createRow(place / COLUMNS) : row).createCell(place % COLUMNS);
            if (given.formula()) {
              cell.setCellFormula("A1&\"<\"");
            }
            put(cell, given.value(), date);
          });
      workbook.write(out);
    }
  }

  private static void put(XSSFCell cell, Object value, XSSFCellStyle date) {
    if (value instanceof String text) {
      cell.setCellValue(text);
    } else if (value instanceof Double number) {
      cell.setCellValue(number);
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof FormulaError fault) {
      cell.setCellErrorValue(fault);
    } else {
      cell.setCellStyle(date);
      cell.setCellValue((LocalDateTime) value);
    }
  }

  private static Map<Integer, Object> read(Path file) throws Exception {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, Object> found = new TreeMap<>();
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      WorkbookStream.Sheet sheet = workbook.find("R&D's <1>").orElseThrow();
      workbook.read(
          sheet,
          row -> {
            for (int i = 0; i < row.size(); i++) {
              found.put((row.number() - 1) * COLUMNS + row.column(i) - 1, plain(row.value(i)));
            }
          },
          problems::add);
    }
    assertThat(problems).isEmpty();
    return found;
  }

  private static Object plain(CellValue value) {
    if (value instanceof CellValue.Decimal decimal) {
      return decimal.number().stripTrailingZeros();
    }
    return value instanceof CellValue.Date date ? date.moment().stored().toString() : value;
  }

  /**
   * POI writes a question mark where XML has no character. What looks like an escape it writes as
   * it is, so that it is one, as POI and Excel read it; what a formula gives it takes for an escape
   * already when it writes.
   */
  private static Object expected(Given given) {
    Object value = given.value();
    if (value instanceof String text) {
      String written = AwkwardTexts.kept(text);
      return new CellValue.Text(unescaped(given.formula() ? unescaped(written) : written));
    }
    if (value instanceof Boolean truth) {
      return new CellValue.Truth(truth);
    }
    if (value instanceof FormulaError fault) {
      return new CellValue.Fault(fault.getString());
    }
    return value instanceof Double number
        ? FifteenDigits.of(new BigDecimal(number.toString())).stripTrailingZeros()
        : value.toString();
  }

  private static String unescaped(String text) {
    return new XSSFRichTextString(text).getString();
  }
}
