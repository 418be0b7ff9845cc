package org.scorebook.xlsx.lint;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Opens workbooks with Python's openpyxl. For tests tagged {@code proof}. */
public final class OpenpyxlReader {
  private static final String SCRIPT =
      """
      import json, sys, warnings
      warnings.simplefilter("ignore")
      import openpyxl
      book = openpyxl.load_workbook(sys.argv[1], data_only=True)
      print(json.dumps({sheet.title: {cell.coordinate: str(cell.value)
          for row in sheet.iter_rows() for cell in row if cell.value is not None}
          for sheet in book.worksheets}))
      """;

  private static final String SAVE =
      """
      import sys, warnings
      warnings.simplefilter("ignore")
      import openpyxl
      openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
      """;

  private OpenpyxlReader() {}

  /** The workbook as openpyxl saves it. */
  public static byte[] resaved(byte[] workbook) {
    return Program.with(
        workbook,
        folder -> {
          Path saved = folder.resolve("saved.xlsx");
          String file = folder.resolve("book.xlsx").toString();
          Program.run(
              folder, true, List.of("/usr/bin/python3", "-c", SAVE, file, saved.toString()));
          return Files.readAllBytes(saved);
        });
  }

  /** The values of all cells that are not blank, by sheet and address, as Python writes them. */
  public static Map<String, Map<String, String>> read(byte[] workbook) {
    return Program.with(
        workbook,
        folder -> {
          String file = folder.resolve("book.xlsx").toString();
          String said = Program.run(folder, true, List.of("/usr/bin/python3", "-c", SCRIPT, file));
          return new ObjectMapper().readValue(said, new TypeReference<>() {});
        });
  }
}
