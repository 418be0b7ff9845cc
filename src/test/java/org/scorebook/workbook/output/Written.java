package org.scorebook.workbook.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.changes.Earlier;
import org.scorebook.changes.EditionChanges;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.book.Provenance;

/** A written output workbook, read back for tests. */
public final class Written {
  private static final Path LOOKS = Path.of("workbook-templates", "output.xlsx");

  private final XSSFWorkbook workbook;

  private Written(byte[] bytes) throws IOException {
    this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  static byte[] bytes(Rules rules, List<Sample> samples) {
    return bytes(EditionSample.of(samples).results(rules), Optional.empty());
  }

  private static byte[] bytes(Results results, Optional<EditionChanges> changes) {
    Provenance provenance =
        new Provenance("0.1.0", Instant.parse("2021-01-05T09:00:00Z"), List.of()).with(changes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      OutputWorkbook.write(results, provenance, LOOKS, out);
    } catch (IOException | UnusableFileException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  public static Written of(Rules rules, Sample... samples) {
    try {
      return new Written(bytes(rules, List.of(samples)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Measures beside what an earlier edition showed of them. */
  public static Written since(Rules rules, List<Sample> then, List<Sample> now) {
    Results results = EditionSample.of(now).results(rules);
    Earlier earlier = Earlier.of("December 2020", EditionSample.of(then).results(rules));
    try {
      return new Written(bytes(results, Optional.of(EditionChanges.between(earlier, results))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** What Excel shows in the cell before anything is recalculated. */
  public String shown(String sheet, String cell) {
    return shown(cell(sheet, cell));
  }

  /** The cell's formula, empty where it has none. */
  public String formula(String sheet, String cell) {
    Cell found = cell(sheet, cell);
    return found.getCellType() == CellType.FORMULA ? found.getCellFormula() : "";
  }

  /** The cell's number format. */
  public String format(String sheet, String cell) {
    return cell(sheet, cell).getCellStyle().getDataFormatString();
  }

  /** The shown texts of a block, row by row, a bar between cells. */
  public List<String> block(
      String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return IntStream.rangeClosed(firstRow, lastRow)
        .mapToObj(
            row ->
                IntStream.rangeClosed(firstColumn, lastColumn)
                    .mapToObj(
                        column -> shown(sheet, new CellReference(row - 1, column).formatAsString()))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  /** A row of a table sheet: shown texts by heading, without the blank ones. */
  public Map<String, String> row(String sheet, int row) {
    Row headings = sheet(sheet).getRow(3);
    Map<String, String> texts = new LinkedHashMap<>();
    Row found = sheet(sheet).getRow(row - 1);
    for (Cell heading : headings) {
      Cell cell = found.getCell(heading.getColumnIndex());
      String text = cell == null ? "" : shown(cell);
      if (!text.isEmpty()) {
        texts.put(heading.getStringCellValue(), text);
      }
    }
    return texts;
  }

  private Cell cell(String sheet, String reference) {
    CellReference at = new CellReference(reference);
    return sheet(sheet)
        .getRow(at.getRow())
        .getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static String shown(Cell cell) {
    DataFormatter formatter = new DataFormatter(Locale.UK);
    formatter.setUseCachedValuesForFormulaCells(true);
    return formatter.formatCellValue(cell);
  }
}
