package org.scorebook.workbook.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.ScorecardField;
import org.scorebook.workbook.template.InputTable;
import org.scorebook.workbook.template.InputTemplate;
import org.scorebook.xlsx.lint.LibreOffice;

/**
 * What the Check columns say in a spreadsheet program is what {@code validate} says, in its short
 * form; where a formula cannot see a fault it says nothing.
 */
@Tag("proof")
class CheckColumnsProofTest {

  /** A Check cell, by LibreOffice's own calculation. */
  private record Said(String sheet, int row, String text) {
    boolean isSilent() {
      return text.isEmpty() || text.equals(CheckSentence.OK);
    }
  }

  @Test
  void aHundredFaultsAreSaidAlikeInBothPlaces(@TempDir Path folder) throws Exception {
    List<Said> wanted = new ArrayList<>();
    Path file = folder.resolve("input.xlsx");
    Files.write(
        file, filled(Files.readString(Path.of("src/test/resources/checks/faults.txt")), wanted));

    List<Said> said = said(Files.readAllBytes(file));

    List<Said> typed = said.stream().filter(check -> isAmong(wanted, check)).toList();
    assertThat(wanted).filteredOn(check -> !typed.contains(check)).isEmpty();
    assertThat(typed).filteredOn(check -> !check.isSilent()).hasSizeGreaterThan(100);
    assertThat(said)
        .filteredOn(check -> !check.isSilent() && !isAmong(wanted, check))
        .allMatch(check -> check.text().equals("Please fill this in"));
    assertThat(contradictions(said, problems(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cabinet-december-2020",
        "scrutiny-september-2022",
        "worcestershire-q2-2019-20",
        "district-quarterly"
      })
  void nothingIsSaidOfTheExamplesThatIsNotSo(String example) throws Exception {
    Path file = Path.of("examples", example, "input.xlsx");

    List<Said> said = said(Files.readAllBytes(file));

    assertThat(said).hasSizeGreaterThan(100);
    assertThat(contradictions(said, problems(file))).isEmpty();
    assertThat(said)
        .filteredOn(check -> !check.isSilent() && !check.text().startsWith("No figure for"))
        .isEmpty();
  }

  private static boolean isAmong(List<Said> rows, Said check) {
    return rows.stream()
        .anyMatch(row -> row.sheet().equals(check.sheet()) && row.row() == check.row());
  }

  /** What a Check cell says and {@code validate} does not. */
  private static List<String> contradictions(List<Said> said, List<Problem> problems) {
    List<String> found = new ArrayList<>();
    for (Said check : said) {
      if (!check.isSilent()
          && problems.stream()
              .noneMatch(problem -> isOf(problem, check) && saysSo(problem, check))) {
        found.add(
            check
                + " but: "
                + problems.stream()
                    .filter(problem -> isOf(problem, check))
                    .map(Problem::line)
                    .toList());
      }
    }
    return found;
  }

  private static boolean isOf(Problem problem, Said check) {
    return problem.place() instanceof Place.Cell cell
        && cell.sheet().equals(check.sheet())
        // Of two rows that say the same, the second is named and tells of the first.
        && (cell.row() == check.row()
            || problem.text().matches("(?s).*\\b[Rr]ow " + check.row() + "\\b.*"));
  }

  private static boolean saysSo(Problem problem, Said check) {
    return Stream.of(CheckSentence.values())
        .filter(sentence -> pattern(sentence).matcher(check.text()).matches())
        .anyMatch(
            sentence ->
                sentence.codes().contains(problem.kind().code())
                    && isInColumn(problem, sentence, check));
  }

  /** A sentence that begins with a column is about that column. */
  private static boolean isInColumn(Problem problem, CheckSentence sentence, Said check) {
    Matcher parts = pattern(sentence).matcher(check.text());
    if (!sentence.pattern().startsWith("%s") || !parts.matches()) {
      return true;
    }
    String column = parts.group(1);
    return InputSheet.find(check.sheet()).orElseThrow().findColumn(column).isPresent()
        && problem.place() instanceof Place.Cell cell
        && header(check.sheet(), cell.column()).equals(column);
  }

  private static String header(String sheet, int column) {
    List<String> layout =
        InputSheet.find(sheet).orElseThrow().columns().stream().map(Column::name).toList();
    int live =
        sheet.equals(InputSheet.MEASURES.sheetName()) && column > MeasureChecks.PLACE ? 2 : 0;
    return layout.get(column - 1 - live);
  }

  private static Pattern pattern(CheckSentence sentence) {
    String[] parts = sentence.pattern().replace("%%", "\u0000").split("%s", -1);
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      regex.append(i == 0 ? "" : "(.+)").append(Pattern.quote(parts[i].replace('\u0000', '%')));
    }
    return Pattern.compile(regex.toString());
  }

  private static List<Problem> problems(Path file) throws Exception {
    return InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty()).problems();
  }

  private static List<Said> said(byte[] workbook) throws IOException {
    List<Said> said = new ArrayList<>();
    try (XSSFWorkbook calculated =
        new XSSFWorkbook(new ByteArrayInputStream(LibreOffice.recalculated(workbook)))) {
      for (InputSheet input : InputSheet.values()) {
        Sheet sheet = calculated.getSheet(input.sheetName());
        int column = checkColumn(sheet);
        for (int r = 4; r <= sheet.getLastRowNum(); r++) {
          Cell cell = sheet.getRow(r) == null ? null : sheet.getRow(r).getCell(column);
          if (cell != null) {
            String text =
                switch (cell.getCachedFormulaResultType()) {
                  case STRING -> cell.getStringCellValue();
                  case ERROR -> "error " + cell.getErrorCellValue();
                  default -> String.valueOf(cell);
                };
            said.add(new Said(input.sheetName(), r + 1, text));
          }
        }
      }
    }
    return said;
  }

  private static int checkColumn(Sheet sheet) {
    Row header = sheet.getRow(3);
    for (Cell cell : header) {
      if (new DataFormatter().formatCellValue(cell).equals(InputSheet.CHECK)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError(sheet.getSheetName());
  }

  /** The template filled from a text; what each row's Check is to say is added to a list. */
  private static byte[] filled(String text, List<Said> wanted) throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    InputTemplate.blank(InputTemplate.Options.standard(), blank);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
      for (String section : text.split("(?m)^== ", -1)) {
        if (!section.isBlank()) {
          fill(workbook, section.lines().toList(), wanted);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(XSSFWorkbook workbook, List<String> lines, List<Said> wanted) {
    InputSheet input = InputSheet.find(lines.get(0)).orElseThrow();
    InputTable table = InputTable.find(workbook, input).orElseThrow();
    List<String> columns = cells(lines.get(1));
    boolean fields = input == InputSheet.SCORECARD;
    List<Integer> rows = fields ? table.rows() : table.append(lines.size() - 2);
    for (int i = 2; i < lines.size(); i++) {
      List<String> cells = cells(lines.get(i));
      int row =
          fields
              ? rows.stream()
                  .filter(r -> table.text(r, ScorecardField.FIELD).equals(cells.get(0)))
                  .findFirst()
                  .orElseThrow()
              : rows.get(i - 2);
      for (int c = fields ? 1 : 0; c < cells.size() - 1; c++) {
        set(table, row, input.findColumn(columns.get(c)).orElseThrow(), cells.get(c));
      }
      wanted.add(new Said(input.sheetName(), row + 1, cells.get(cells.size() - 1)));
    }
  }

  /** A number after {@code =}, a month after {@code @}, else a text; an underscore is a blank. */
  private static void set(InputTable table, int row, Column column, String typed) {
    if (typed.startsWith("=")) {
      table.set(row, column, new BigDecimal(typed.substring(1)));
    } else if (typed.startsWith("@")) {
      table.set(row, column, YearMonth.parse(typed.substring(1)).atDay(1));
    } else if (!typed.isEmpty()) {
      table.set(row, column, typed.replace('_', ' '));
    }
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
  }
}
