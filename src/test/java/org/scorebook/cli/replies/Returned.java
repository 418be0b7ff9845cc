package org.scorebook.cli.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.commentary.Reply;

/** What owners do to their workbooks before they send them back. */
public final class Returned {
  private Returned() {}

  /** Saves a copy of a workbook in which something was changed. */
  public static void save(Path sent, Path reply, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(sent);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(reply)) {
        workbook.write(out);
      }
    }
  }

  /** Types commentary. */
  public static Consumer<XSSFWorkbook> typing(String id, String text) {
    return workbook -> commentary(workbook, id).setCellValue(text);
  }

  /** Sets {@code I have checked this} of the measure's page to Yes. */
  static Consumer<XSSFWorkbook> confirming(String id) {
    return workbook -> {
      for (Row row : commentary(workbook, id).getSheet()) {
        boolean asks = false;
        for (Cell cell : row) {
          asks |= cell.toString().equals(Reply.CHECK_LABEL);
          if (asks && cell.toString().equals(Reply.UNCHECKED)) {
            cell.setCellValue(Reply.CHECKED);
          }
        }
      }
    };
  }

  /** Says when the workbook was saved. */
  public static Consumer<XSSFWorkbook> savedAt(String time) {
    return workbook ->
        workbook
            .getProperties()
            .getCoreProperties()
            .setModified(Optional.of(Date.from(Instant.parse(time))));
  }

  /** The cell to type into, found by its name. */
  static XSSFCell commentary(XSSFWorkbook workbook, String id) {
    CellReference cell =
        new CellReference(workbook.getName("commentary_" + id).getRefersToFormula());
    return workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
  }

  /** The yellow cell below a heading of the block that asks for a measure's figure. */
  public static XSSFCell figure(XSSFWorkbook workbook, String page, String heading) {
    XSSFSheet sheet = workbook.getSheet(page);
    for (Row row : sheet) {
      if (new DataFormatter()
          .formatCellValue(row.getCell(8))
          .endsWith("is missing: type it here")) {
        for (Cell label : sheet.getRow(row.getRowNum() + 1)) {
          if (new DataFormatter().formatCellValue(label).equals(heading)) {
            return sheet.getRow(row.getRowNum() + 2).getCell(label.getColumnIndex());
          }
        }
      }
    }
    throw new AssertionError(page + " has no cell for " + heading);
  }

  /** Every cell that is not blank, as text, from the first sheet on. */
  public static List<String> texts(Path workbook) throws IOException {
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      return StreamSupport.stream(book.spliterator(), false)
          .flatMap(sheet -> texts(sheet).stream())
          .toList();
    }
  }

  public static List<String> texts(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap((Row row) -> StreamSupport.stream(row.spliterator(), false))
        .map(Cell::toString)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
