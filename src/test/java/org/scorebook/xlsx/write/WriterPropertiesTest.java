package org.scorebook.xlsx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whatever cells are written, Apache POI, which is not ours, reads them back equal. */
class WriterPropertiesTest {
  private static final int COLUMNS = 9;
  private static final List<String> FORMATS =
      List.of("General", "0.0%", "dd mmm yyyy", "[Red]0.00;-0.00", "\"£\"#,##0", "[h]:mm");
  private static final List<String> FORMULAS =
      List.of("A1&\"<\"", "1/8", "SUM(A1:A9)", "'It''s'!A1&\" & \"", "IF(A1>=2,\"\",A1<>1)");

  /** What one cell is given: a text or a number, of a formula or not, in a format. */
  record Given(Object value, String formula, int format) {}

  @Provide
  Arbitrary<Map<Integer, Given>> sheets() {
    Arbitrary<Object> values =
        Arbitraries.frequencyOf(
            Tuple.of(3, AwkwardTexts.of(6).map(text -> (Object) text)),
            Tuple.of(2, Arbitraries.doubles().map(number -> (Object) number)),
            Tuple.of(
                1, Arbitraries.integers().between(1, 60_000).map(day -> (Object) (double) day)));
    Arbitrary<String> formulas =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just("")), Tuple.of(1, Arbitraries.of(FORMULAS)));
    Arbitrary<Given> cells =
        Combinators.combine(values, formulas, Arbitraries.integers().between(0, FORMATS.size()))
            .as(Given::new);
    return Arbitraries.maps(Arbitraries.integers().between(0, 20 * COLUMNS), cells).ofMaxSize(40);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void cellsAreReadBackEqual(@ForAll("sheets") Map<Integer, Given> cells) throws IOException {
    NewWorkbook workbook = new NewWorkbook();
    Sheet sheet = workbook.add("R&D's <1>");
    cells.forEach((place, given) -> put(sheet.cell(place / COLUMNS, place % COLUMNS), given));
    workbook.finish(sheet);
    workbook.finish(workbook.add("It's"));
    byte[] written = ComposedBook.write(workbook, styles());
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      XSSFSheet page = read.getSheet("R&D's <1>");
      List<String> there = new ArrayList<>();
      page.forEach(row -> row.forEach(cell -> there.add(cell.getAddress().formatAsString())));
      assertThat(there).hasSize(cells.size());
      cells.forEach(
          (place, given) ->
              assertThat(given(page.getRow(place / COLUMNS).getCell(place % COLUMNS)))
                  .isEqualTo(kept(given)));
    }
  }

  private static void put(Cell cell, Given given) {
    cell.format(given.format());
    if (!given.formula().isEmpty()) {
      cell.formula(given.formula());
    }
    if (given.value() instanceof String text) {
      cell.put(text);
    } else {
      cell.put((double) given.value());
    }
  }

  private static Given kept(Given given) {
    return given.value() instanceof String text
        ? new Given(AwkwardTexts.kept(text), given.formula(), given.format())
        : given;
  }

  /** What a cell was given, as POI reads it; its format by how it looks. */
  private static Given given(XSSFCell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    XSSFCellStyle style = cell.getCellStyle();
    int format = style.getFont().getBold() ? FORMATS.indexOf(style.getDataFormatString()) + 1 : 0;
    return new Given(
        type == CellType.STRING ? cell.getStringCellValue() : (Object) cell.getNumericCellValue(),
        formula ? cell.getCellFormula() : "",
        format);
  }

  /** Format 0 is plain; the others are bold, one for each of the number formats. */
  private static StylesTable styles() throws IOException {
    try (XSSFWorkbook made = new XSSFWorkbook()) {
      XSSFFont bold = made.createFont();
      bold.setBold(true);
      for (String format : FORMATS) {
        XSSFCellStyle style = made.createCellStyle();
        style.setFont(bold);
        style.setDataFormat(made.createDataFormat().getFormat(format));
      }
      return made.getStylesSource();
    }
  }
}
