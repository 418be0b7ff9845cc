package org.scorebook.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Unit;
import org.scorebook.times.Times;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.ScorecardField;
import org.scorebook.workbook.layout.WideColumns;
import org.scorebook.workbook.template.InputTable;
import org.scorebook.workbook.template.InputTemplate;
import org.scorebook.workbook.template.LiveColumns;
import org.scorebook.workbook.zip.DeterministicZip;

/**
 * Fills the blank template from a text as an analyst would by hand. The text has a section for each
 * sheet, {@code == Data}, with a line of column names and a line for each row, {@code |} between
 * cells.
 */
final class FilledTemplate {
  private static final Instant SAVED = Instant.parse("2026-01-01T00:00:00Z");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ENGLISH);
  private static final Pattern IS_MONTH = Pattern.compile("[A-Z][a-z]{2} \\d{4}");
  private static final Pattern IS_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?%?");

  private final XSSFWorkbook workbook;

  private FilledTemplate(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of the workbook. */
  static byte[] of(String text) throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    InputTemplate.blank(InputTemplate.Options.standard(), blank);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
      FilledTemplate filled = new FilledTemplate(workbook);
      for (String section : text.split("(?m)^== ", -1)) {
        if (!section.isBlank()) {
          filled.sheet(section.lines().toList());
        }
      }
      LiveColumns.compute(workbook);
      filled.fitRows();
      workbook.setActiveSheet(1);
      workbook.setSelectedTab(1);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DeterministicZip.write(workbook, SAVED, bytes);
      return bytes.toByteArray();
    }
  }

  /** Heights that Excel would have given the rows while someone typed in them. */
  private void fitRows() {
    for (InputSheet input : InputSheet.values()) {
      XSSFSheet sheet = workbook.getSheet(input.sheetName());
      for (int r = sheet.getTables().get(0).getStartRowIndex() + 1;
          r <= sheet.getLastRowNum();
          r++) {
        int lines = 1;
        for (Cell cell : sheet.getRow(r)) {
          if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
            int width = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
            lines =
                Math.max(lines, 1 + cell.getStringCellValue().length() / Math.max(1, width - 2));
          }
        }
        sheet.getRow(r).getCTRow().setHt(15.0 * lines);
      }
    }
  }

  private void sheet(List<String> lines) {
    InputSheet input = InputSheet.find(lines.get(0)).orElseThrow();
    InputTable table = InputTable.find(workbook, input).orElseThrow();
    List<Column> columns = cells(lines.get(1)).stream().map(name -> column(input, name)).toList();
    for (Column column : columns) {
      table = table.with(column);
    }
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      rows.add(cells(line));
    }
    if (input == InputSheet.SCORECARD) {
      scorecard(table, rows);
      return;
    }
    List<Integer> places = table.append(rows.size());
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        cell(table, places.get(r), columns.get(c), columns.get(c).type(), rows.get(r).get(c));
      }
    }
  }

  /** A column of the layout; on Data wide, any other is headed by a period. */
  private static Column column(InputSheet input, String name) {
    return input
        .findColumn(name)
        .or(
            () ->
                input == InputSheet.DATA_WIDE
                    ? Optional.of(WideColumns.period(name))
                    : Optional.empty())
        .orElseThrow(() -> new IllegalStateException(name));
  }

  private static void scorecard(InputTable table, List<List<String>> rows) {
    for (List<String> row : rows) {
      ScorecardField field = ScorecardField.find(row.get(0)).orElseThrow();
      int place =
          table.rows().stream()
              .filter(r -> table.text(r, ScorecardField.FIELD).equals(field.fieldName()))
              .findFirst()
              .orElseThrow();
      cell(table, place, ScorecardField.VALUE, field.type(), row.get(1));
    }
  }

  private static void cell(InputTable table, int row, Column column, ColumnType type, String text) {
    if (text.isEmpty()) {
      return;
    }
    switch (type) {
      case DECIMALS, WHOLE, POSITIVE, COUNT, FIGURE, SUPPRESSIBLE_FIGURE ->
          number(table, row, column, text);
      case PERIOD, TARGET_PERIOD, REPORTING_PERIOD -> {
        if (IS_MONTH.matcher(text).matches()) {
          table.set(row, column, YearMonth.parse(text, MONTH).atDay(1));
        } else {
          table.set(row, column, text);
        }
      }
      case DATE -> table.set(row, column, LocalDate.parse(text, DATE));
      default -> table.set(row, column, text);
    }
  }

  /** A number with the format that typing it, with its sign and decimals, calls for. */
  private static void number(InputTable table, int row, Column column, String text) {
    Optional<BigDecimal> time = Times.of(Unit.HOURS).parse(text);
    if (time.isPresent()) {
      table.set(row, column, time.get()).format(row, column, timeFormat(text, time.get()));
      return;
    }
    if (!IS_NUMBER.matcher(text).matches()) {
      table.set(row, column, text);
      return;
    }
    boolean percent = text.endsWith("%");
    BigDecimal typed = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    String decimals = typed.scale() > 0 ? "." + "0".repeat(typed.scale()) : "";
    if (percent) {
      table.set(row, column, typed.movePointLeft(2)).format(row, column, "0" + decimals + "%");
    } else {
      table.set(row, column, typed).format(row, column, "#,##0" + decimals);
    }
  }

  /** The format that Excel gives a time which is typed. */
  private static String timeFormat(String text, BigDecimal time) {
    boolean seconds = text.indexOf(':') != text.lastIndexOf(':');
    return time.compareTo(BigDecimal.ONE) >= 0 ? "[h]:mm:ss" : seconds ? "h:mm:ss" : "h:mm";
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
