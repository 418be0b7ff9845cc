package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.InputWorkbook;

/**
 * One edition as two programs wrote it: LibreOffice as it was, openpyxl with its sheets, columns
 * and rows in another order and other number formats.
 */
class RewrittenWorkbooksTest {
  private static final Path LIBREOFFICE = Path.of("src/test/resources/rewritten/libreoffice.xlsx");
  private static final Path OPENPYXL = Path.of("src/test/resources/rewritten/openpyxl.xlsx");

  @TempDir Path folder;

  private static Results results(Path file) throws Exception {
    return InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty())
        .value()
        .map(input -> Figures.compute(input.edition(), input.rules()))
        .orElseThrow();
  }

  private static List<String> changes(Path then, Path now) throws Exception {
    return EditionChanges.between(Earlier.of("", results(then)), results(now)).rows().stream()
        .map(EditionChange::text)
        .toList();
  }

  @Test
  void nothingHasChanged() throws Exception {
    assertThat(results(OPENPYXL).measures()).hasSize(17);
    assertThat(changes(LIBREOFFICE, OPENPYXL)).isEmpty();
    assertThat(changes(OPENPYXL, LIBREOFFICE)).isEmpty();
    assertThat(changes(LIBREOFFICE, moved())).isEmpty();
  }

  @Test
  void oneCellThatHasIsFoundWhereverItStands() throws Exception {
    Path edited = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook = open(OPENPYXL)) {
      Cell theme = cell(workbook.getSheet("Measures"), "DP", "THEME");
      theme.setBlank(); // else the text that stands in the cell itself stays beside the new one
      theme.setCellValue("Care");
      save(workbook, edited);
    }
    assertThat(changes(LIBREOFFICE, edited))
        .containsExactly(
            "Direct payments uptake: Theme is \"Care\"; it was \"Corporate Measures\".");
  }

  /** Sheets turned round, rows numbered otherwise, every number in a format of two decimals. */
  private Path moved() throws IOException {
    Path file = folder.resolve("moved.xlsx");
    try (XSSFWorkbook workbook = open(LIBREOFFICE)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        workbook.setSheetOrder(workbook.getSheetName(workbook.getNumberOfSheets() - 1), i);
      }
      XSSFSheet data = workbook.getSheet("Data");
      data.shiftRows(4, data.getLastRowNum(), 3);
      for (Row row : data) {
        for (Cell cell : row) {
          String format = cell.getCellStyle().getDataFormatString();
          if (format.startsWith("0")) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(
                workbook.createDataFormat().getFormat(format.contains("%") ? "0.00%" : "0.00"));
            cell.setCellStyle(style);
          }
        }
      }
      save(workbook, file);
    }
    return file;
  }

  private static Cell cell(XSSFSheet sheet, String id, String heading) {
    Row headings = sheet.getRow(1);
    int column = column(headings, heading);
    int ids = column(headings, "MEASURE ID");
    for (Row row : sheet) {
      if (row.getCell(ids) != null && row.getCell(ids).toString().equals(id)) {
        return row.getCell(column);
      }
    }
    throw new AssertionError(id);
  }

  private static int column(Row headings, String heading) {
    for (Cell cell : headings) {
      if (cell.toString().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(heading);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static void save(XSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }
}
