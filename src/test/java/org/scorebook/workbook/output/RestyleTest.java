package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.workbook.looks.Look;

/** An analyst restyles the template; every page follows. */
class RestyleTest {
  private static final String PURPLE = "FF5B2A86";

  @TempDir private Path folder;

  @Test
  void everyPageFollowsTheTemplate() throws Exception {
    Path restyled = folder.resolve("output.xlsx");
    try (InputStream in = Files.newInputStream(WrittenBook.LOOKS);
        XSSFWorkbook template = new XSSFWorkbook(in)) {
      XSSFSheet looks = template.getSheet("Looks");
      for (Row row : looks) {
        Cell name = row.getCell(0);
        if (name != null && isRestyled(name.getStringCellValue())) {
          XSSFCellStyle style = template.createCellStyle();
          style.cloneStyleFrom(row.getCell(1).getCellStyle());
          style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          style.setFillForegroundColor(new XSSFColor(new byte[] {-1, 0x5B, 0x2A, (byte) 0x86}));
          row.getCell(1).setCellStyle(style);
        }
      }
      looks.getFooter().setCenter("{producer} was here");
      try (OutputStream out = Files.newOutputStream(restyled)) {
        template.write(out);
      }
    }
    WrittenBook before = WrittenBook.draft(Editions.cabinet());
    WrittenBook after = WrittenBook.draft(Editions.cabinet(), restyled);
    assertThat(before.parts().get("xl/styles.xml")).doesNotContain(PURPLE);
    assertThat(after.parts().get("xl/styles.xml")).contains("<dxf>").contains(PURPLE);
    for (String name : new String[] {"Scorecard", "Highlights", "Results", "Series", "About"}) {
      assertThat(fillOfHeadings(after.open().getSheet(name))).as(name).isEqualTo(PURPLE);
      assertThat(after.open().getSheet(name).getFooter().getCenter())
          .isEqualTo("Performance and Insight was here");
    }
    assertThat(after.parts().entrySet().stream().filter(p -> p.getKey().contains("/charts/chart")))
        .isNotEmpty()
        .allMatch(part -> part.getValue().contains(PURPLE.substring(2)));
  }

  private static boolean isRestyled(String element) {
    return element.equals(Look.HEADING.element())
        || element.equals(Look.HEADING_CENTRED.element())
        || element.equals(Look.DATA_HEADING.element())
        || element.equals(Look.DATA_HEADING_RIGHT.element())
        || element.equals(Look.STATUS_GREEN.element())
        || element.equals(Look.CHART_TEXT.element());
  }

  private static String fillOfHeadings(XSSFSheet sheet) {
    XSSFTable table = sheet.getTables().get(0);
    XSSFCell first = sheet.getRow(table.getStartRowIndex()).getCell(table.getStartColIndex());
    return first.getCellStyle().getFillForegroundColorColor().getARGBHex();
  }
}
