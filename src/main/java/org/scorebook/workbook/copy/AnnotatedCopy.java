package org.scorebook.workbook.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ToldOnce;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.layout.CopySign;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.WorkbookStream;

/**
 * A copy of the input workbook in which every offending cell is highlighted and carries what is
 * wrong as a comment, behind a first sheet that lists them with links to their cells.
 */
public final class AnnotatedCopy {
  /** Light red for errors, light yellow for warnings: Excel's own "Bad" and "Neutral". */
  private static final byte[] ERROR_FILL = {(byte) 255, (byte) 255, (byte) 199, (byte) 206};

  private static final byte[] WARNING_FILL = {(byte) 255, (byte) 255, (byte) 235, (byte) 156};

  private static final String SIGN = "annotated copy of ";

  private final XSSFWorkbook workbook;

  /** Each style of the workbook in its highlighted form, by its index and severity. */
  private final Map<String, XSSFCellStyle> highlighted = new HashMap<>();

  private AnnotatedCopy(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /**
   * Writes the copy. The input is only read. Of a fault that repeats more than a thousand times
   * down a column only the first thousand are marked, and it says so.
   *
   * @param problems all that was found in the input
   * @throws UnusableFileException when the input cannot be copied
   */
  public static void write(Path input, List<Problem> problems, OutputStream destination)
      throws IOException, UnusableFileException {
    WorkbookCopy.write(
        input,
        workbook -> {
          List<Problem> shown = FirstOfEach.of(problems);
          new AnnotatedCopy(workbook).annotate(shown);
          sign(workbook);
          ProblemsSheet.add(workbook, problems, FirstOfEach.of(ToldOnce.of(problems)));
          return input;
        },
        destination);
  }

  /**
   * Whether a file is a copy made here that nobody has saved since: another one may take its place.
   */
  public static boolean isUntouched(Path file) {
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      Optional<String> sign =
          workbook.saved().map(saved -> SIGN + saved.truncatedTo(ChronoUnit.SECONDS));
      return workbook.customProperties().properties().stream()
          .filter(property -> property.name().equals(CopySign.NAME))
          .anyMatch(property -> sign.equals(Optional.of(property.value())));
    } catch (UnusableFileException e) {
      return false;
    }
  }

  /**
   * Says when the copy was saved, by its own account; a program that saves it again changes that.
   */
  private static void sign(XSSFWorkbook workbook) {
    CustomProperties properties = workbook.getProperties().getCustomProperties();
    String stamp = SIGN + WorkbookCopy.created(workbook).truncatedTo(ChronoUnit.SECONDS);
    if (properties.contains(CopySign.NAME)) {
      properties.getProperty(CopySign.NAME).setLpwstr(stamp);
    } else {
      properties.addProperty(CopySign.NAME, stamp);
    }
  }

  private void annotate(List<Problem> problems) {
    Map<Place.Cell, List<Problem>> byCell = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.place() instanceof Place.Cell cell) {
        byCell.computeIfAbsent(cell, place -> new ArrayList<>()).add(problem);
      }
    }
    byCell.forEach(
        (place, found) ->
            Optional.ofNullable(workbook.getSheet(place.sheet()))
                .ifPresent(sheet -> annotate(cell(sheet, place), found)));
  }

  private void annotate(XSSFCell cell, List<Problem> problems) {
    boolean error = problems.stream().anyMatch(Problem::isError);
    cell.setCellStyle(highlighted(cell.getCellStyle(), error));
    String text =
        problems.stream()
            .map(problem -> problem.severity() + ": " + problem.message())
            .collect(Collectors.joining("\n"));
    XSSFComment old = cell.getCellComment();
    if (old != null) {
      String kept = old.getString().getString();
      cell.removeCellComment();
      WrittenNote.write(cell, text + "\n\n" + kept);
    } else {
      WrittenNote.write(cell, text);
    }
  }

  private XSSFCellStyle highlighted(XSSFCellStyle style, boolean error) {
    return highlighted.computeIfAbsent(
        style.getIndex() + (error ? "E" : "W"),
        key -> {
          XSSFCellStyle marked = StyleCopy.of(workbook.getStylesSource(), style);
          marked.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          marked.setFillForegroundColor(new XSSFColor(error ? ERROR_FILL : WARNING_FILL));
          return marked;
        });
  }

  private static XSSFCell cell(XSSFSheet sheet, Place.Cell place) {
    XSSFRow row =
        Optional.ofNullable(sheet.getRow(place.row() - 1))
            .orElseGet(() -> sheet.createRow(place.row() - 1));
    return Optional.ofNullable(row.getCell(place.column() - 1))
        .orElseGet(() -> row.createCell(place.column() - 1));
  }
}
