package org.scorebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An input workbook of two measures with an owner each, to be changed before it is written. */
public final class SmallWorkbook {
  private final Map<String, Object[][]> sheets = new LinkedHashMap<>();

  public SmallWorkbook() {
    sheets.put(
        "Scorecard",
        new Object[][] {
          {"Field", "Value"},
          {"Title", "Small Scorecard"},
          {"Organisation", "Exampleshire"},
          {"Period", "December 2020"},
          {"Reply to", "performance@example.org"}
        });
    sheets.put(
        "Measures",
        new Object[][] {
          {
            "Measure ID",
            "Theme",
            "Measure",
            "Short name",
            "Unit",
            "Decimals",
            "Frequency",
            "Preferred travel",
            "Target type",
            "Owner"
          },
          {
            "DP",
            "Care",
            "Direct payments",
            "Direct payments",
            "Percentage",
            1.0,
            "Monthly",
            "Upwards",
            "Target",
            "Head of Care"
          },
          {
            "DT",
            "Health",
            "Delayed transfers",
            "Delayed transfers",
            "Number",
            0.0,
            "Monthly",
            "Downwards",
            "Target",
            "Head of Health"
          }
        });
    sheets.put(
        "Data",
        new Object[][] {
          {"Measure ID", "Period", "Value"},
          {"DP", "Nov 2020", 0.379},
          {"DP", "Dec 2020", 0.38},
          {"DT", "Nov 2020", 84.0},
          {"DT", "Dec 2020", 88.0}
        });
    sheets.put("Targets", new Object[][] {{"Measure ID", "Target"}, {"DP", 0.38}, {"DT", 80.0}});
    sheets.put(
        "Owners",
        new Object[][] {
          {"Name", "Email"},
          {"Head of Care", "care@example.org"},
          {"Head of Health", "health@example.org"}
        });
  }

  /** Changes a cell, or adds one to its row, which is named as Excel does: {@code Data!C3}. */
  public SmallWorkbook with(String cell, @Nullable Object value) {
    String sheet = cell.substring(0, cell.indexOf('!'));
    int column = cell.charAt(sheet.length() + 1) - 'A';
    int row = Integer.parseInt(cell.substring(sheet.length() + 2)) - 1;
    Object[][] rows = Objects.requireNonNull(sheets.get(sheet));
    rows[row] = Arrays.copyOf(rows[row], Math.max(rows[row].length, column + 1));
    rows[row][column] = value;
    return this;
  }

  /** Adds so many measures of an owner, {@code M1} and on; the last lacks its current figure. */
  public SmallWorkbook withMore(int measures, String owner) {
    for (int i = 1; i <= measures; i++) {
      String id = "M" + i;
      add(
          "Measures",
          id,
          "Care",
          "Cases " + i,
          id,
          "Number",
          0.0,
          "Monthly",
          "Upwards",
          "None",
          owner);
      add("Data", id, "Nov 2020", 10.0 + i);
      add("Data", id, "Dec 2020", i == measures ? null : 20.0 + i);
    }
    return this;
  }

  /** Adds a row to a sheet, which may be new. */
  public SmallWorkbook add(String sheet, @Nullable Object... row) {
    Object[][] rows = sheets.getOrDefault(sheet, new Object[0][]);
    Object[][] longer = Arrays.copyOf(rows, rows.length + 1);
    longer[rows.length] = row;
    sheets.put(sheet, longer);
    return this;
  }

  public Path write(Path file) throws IOException {
    return write(sheets, file);
  }

  /** Writes sheets of such rows, the headings first; null is a blank cell. */
  public static Path write(Map<String, Object[][]> sheets, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      sheets.forEach(
          (name, rows) -> {
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
          });
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    return file;
  }
}
