package org.scorebook.cli.disclosure;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An input workbook of two measures that count people, one of them with areas. */
final class CountedWorkbook {
  static final Object[][] AREAS = {
    {"Measure ID", "Period", "Area", "Numerator", "Denominator", "Value"},
    {"CL", "Dec 2020", "Northfield", null, null, "[c]"},
    {"CL", "Dec 2020", "Selly Oak", null, null, 8.0},
    {"CL", "Dec 2020", "Erdington", null, null, 90.0}
  };

  private Object[][] areas = AREAS;
  private Object[][] peers = {};

  /** With other rows of areas, headings included. */
  CountedWorkbook areas(Object[][] rows) {
    areas = rows;
    return this;
  }

  /** With rows of peers, headings included. */
  CountedWorkbook peers(Object[][] rows) {
    peers = rows;
    return this;
  }

  /** Writes it with these rows of data, headings included. */
  Path write(Path input, Object[][] data) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(input)) {
      sheet(
          workbook,
          "Scorecard",
          new Object[][] {
            {"Field", "Value"},
            {"Title", "Small"},
            {"Organisation", "Exampleshire"},
            {"Period", "December 2020"},
            {"Rules", "small-numbers"}
          });
      sheet(
          workbook,
          "Measures",
          new Object[][] {
            {
              "Measure ID",
              "Theme",
              "Measure",
              "Short name",
              "Unit",
              "Decimals",
              "Counted as",
              "Frequency",
              "Preferred travel",
              "Target type",
              "Areas",
              "Owner"
            },
            {
              "DP",
              "Care",
              "Direct payments",
              "Payments",
              "Percentage",
              1.0,
              "People",
              "Monthly",
              "Upwards",
              "None",
              "Yes",
              "Head of Care"
            },
            {
              "CL",
              "Care",
              "Clients",
              "Clients",
              "Number",
              0.0,
              "Clients",
              "Monthly",
              "Upwards",
              "None",
              "Yes",
              "Head of Care"
            }
          });
      sheet(workbook, "Data", data);
      sheet(workbook, "Areas", areas);
      if (peers.length > 0) {
        sheet(workbook, "Peers", peers);
      }
      sheet(
          workbook,
          "Owners",
          new Object[][] {{"Name", "Email"}, {"Head of Care", "care@example.org"}});
      workbook.write(out);
    }
    return input;
  }

  private static void sheet(XSSFWorkbook workbook, String name, Object[][] rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        if (rows[r][c] instanceof Double number) {
          row.createCell(c).setCellValue(number);
        } else if (rows[r][c] != null) {
          row.createCell(c).setCellValue((String) rows[r][c]);
        }
      }
    }
  }
}
