package org.scorebook.cli.replies;

import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** An input that lacks figures, and what its owners send back. */
abstract class LackingFigures {
  static final String CARE = "Head of Care";
  static final String HEALTH = "Head of Health";

  @TempDir Path folder;
  Path input = Path.of("");
  Path replies = Path.of("");
  Path copy = Path.of("");

  /** Four measures without a figure for the current period, and one whose figure is suppressed. */
  @BeforeEach
  void sendOut() throws IOException {
    replies = Files.createDirectory(folder.resolve("replies"));
    copy = folder.resolve("copy.xlsx");
    input = folder.resolve("input.xlsx");
    Returned.save(
        new SmallWorkbook().write(folder.resolve("small.xlsx")),
        input,
        workbook -> {
          XSSFSheet measures = workbook.getSheet("Measures");
          measures.getRow(0).createCell(10).setCellValue("Per");
          measures.getRow(1).getCell(9).setCellValue("Head of Care; Head of Health");
          add(measures, "RF", "Health", "Falls", "Falls", "Rate", 1.0, "Quarterly", "Downwards");
          measures.getRow(3).createCell(8).setCellValue("DoT Only");
          measures.getRow(3).createCell(9).setCellValue(HEALTH);
          measures.getRow(3).createCell(10).setCellValue(1000);
          add(measures, "SP", "Health", "Spend", "Spend", "Currency", 0.0, "Half-yearly", "None");
          measures.getRow(4).createCell(8).setCellValue("None");
          measures.getRow(4).createCell(9).setCellValue(HEALTH);
          XSSFSheet data = workbook.getSheet("Data");
          data.getRow(0).createCell(3).setCellValue("Numerator");
          data.getRow(0).createCell(4).setCellValue("Denominator");
          data.getRow(2).getCell(2).setBlank();
          data.getRow(2).createCell(4).setCellValue(200);
          data.getRow(4).getCell(2).setCellValue("tbc");
          add(data, "RF", "Q2 2020/21", null, 12.0, 4000.0);
        });
    Typed.run(folder, DONE, "run", input, "-d", folder.resolve("out"));
  }

  private static void add(Sheet sheet, Object... values) {
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int c = 0; c < values.length; c++) {
      if (values[c] instanceof Double number) {
        row.createCell(c).setCellValue(number);
      } else if (values[c] instanceof String text) {
        row.createCell(c).setCellValue(text);
      }
    }
  }

  static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  Path pack(String owner) {
    return folder.resolve("out/owners").resolve(owner + ".xlsx");
  }

  void reply(String owner, String file, Consumer<XSSFWorkbook> change) throws IOException {
    Returned.save(pack(owner), replies.resolve(file), change);
  }

  static Consumer<XSSFWorkbook> typing(String page, String heading, Object value) {
    return workbook -> {
      if (value instanceof Double number) {
        Returned.figure(workbook, page, heading).setCellValue(number);
      } else {
        Returned.figure(workbook, page, heading).setCellValue((String) value);
      }
    };
  }

  Typed collect(Object... more) {
    List<Object> words = new ArrayList<>(List.of("collect", input, "--replies", replies));
    words.addAll(List.of(more));
    return Typed.run(folder, DONE, words.toArray());
  }

  /** What the collecting says of replies, its input's own problems left out. */
  List<String> said(Typed typed) {
    return typed.err().stream().filter(line -> line.contains("[")).toList();
  }

  static List<List<String>> rows(Path file, String sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = open(file)) {
      for (Row row : workbook.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < row.getLastCellNum(); c++) {
          cells.add(new DataFormatter().formatCellValue(row.getCell(c)));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
