package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;

/** Times that owners type into the yellow cells of their packs. */
class OwnersTimesTest {
  private static final Path EXAMPLE = Path.of("examples/district-quarterly");
  private static final DataFormatter SHOWN = new DataFormatter();

  @TempDir Path folder;

  @Test
  void aTimeIsTypedReadAndWrittenAsATime() throws Exception {
    Files.copy(EXAMPLE.resolve("district.yaml"), folder.resolve("district.yaml"));
    Path input = folder.resolve("input.xlsx");
    Returned.save(
        EXAMPLE.resolve("input.xlsx"),
        input,
        workbook -> {
          Row repairs = row(workbook.getSheet("Data wide"), "SAFE");
          repairs.getCell(repairs.getLastCellNum() - 1).setBlank();
        });
    Typed.run(folder, DONE, "run", input, "-d", folder.resolve("out"));
    Path replies = Files.createDirectory(folder.resolve("replies"));
    Returned.save(
        folder.resolve("out/owners/Head of Housing.xlsx"),
        replies.resolve("housing.xlsx"),
        workbook -> {
          XSSFCell cell = asked(workbook.getSheet("Urgent repairs"));
          assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("[h]:mm");
          cell.setCellValue(8.0 / 24 + 5.0 / 1440);
        });

    Path copy = folder.resolve("copy.xlsx");
    Typed collected = Typed.run(folder, DONE, "collect", input, "--replies", replies, "-o", copy);

    assertThat(collected.out())
        .contains("Figure for SAFE, Q3 2023/24: 8:05, from Head of Housing (housing.xlsx)");
    Typed validated = Typed.run(folder, DONE, "validate", copy);
    assertThat(validated.err()).isEqualTo(List.of("0 errors, 0 warnings"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
      Row written = row(workbook.getSheet("Data"), "SAFE");
      assertThat(SHOWN.formatCellValue(written.getCell(5))).isEqualTo("8:05");
      assertThat(written.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("[h]:mm");
    }
  }

  private static Row row(XSSFSheet sheet, String id) {
    for (Row row : sheet) {
      if (SHOWN.formatCellValue(row.getCell(0)).equals(id)) {
        return row;
      }
    }
    throw new AssertionError(sheet.getSheetName() + " has no row of " + id);
  }

  /** The yellow cell two rows below the words that ask for the figure. */
  private static XSSFCell asked(XSSFSheet sheet) {
    for (Row row : sheet) {
      for (var cell : row) {
        if (SHOWN.formatCellValue(cell).endsWith("is missing: type it here")) {
          return sheet.getRow(row.getRowNum() + 2).getCell(cell.getColumnIndex());
        }
      }
    }
    throw new AssertionError("no figure is asked for");
  }
}
