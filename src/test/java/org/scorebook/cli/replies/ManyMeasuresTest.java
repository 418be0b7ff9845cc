package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.xlsx.lint.Lint;

/** An owner of many measures types on one sheet, a row for each, and all of it comes back. */
class ManyMeasuresTest {
  private static final String CARE = "Head of Care";
  private static final int FIRST = 3;
  private static final int MEASURES = 7;
  private static final List<String> IDS = List.of("DP", "M1", "M2", "M3", "M4", "M5", "M6");

  @TempDir static Path month;
  private static Path input = Path.of("");

  @TempDir Path folder;
  private Path replies = Path.of("");

  @BeforeAll
  static void sendOut() throws IOException {
    input = new SmallWorkbook().withMore(MEASURES - 1, CARE).write(month.resolve("input.xlsx"));
    Typed.run(month, DONE, "run", input, "-d", month.resolve("out"));
  }

  @BeforeEach
  void replies() throws IOException {
    replies = Files.createDirectory(folder.resolve("replies"));
  }

  private static Path pack(String owner) {
    return month.resolve("out/owners").resolve(owner + ".xlsx");
  }

  private static XSSFWorkbook open(String owner) throws IOException {
    try (InputStream in = Files.newInputStream(pack(owner))) {
      return new XSSFWorkbook(in);
    }
  }

  private void reply(String file, Consumer<XSSFWorkbook> change) throws IOException {
    Returned.save(pack(CARE), replies.resolve(file), change);
  }

  private Typed collect(Object... more) {
    List<Object> words = new ArrayList<>(List.of("collect", input, "--replies", replies));
    words.addAll(List.of(more));
    return Typed.run(folder, DONE, words.toArray());
  }

  private static List<String> said(Typed typed) {
    return typed.err().stream()
        .filter(line -> line.contains("[") || line.contains("a.xlsx"))
        .toList();
  }

  private static Consumer<XSSFWorkbook> typingAll() {
    return IDS.stream()
        .map(id -> Returned.typing(id, "About " + id + "."))
        .reduce(workbook -> {}, Consumer::andThen);
  }

  /** The measures' commentary as the copy of the input has it. */
  private List<String> collected() throws IOException {
    Path copy = folder.resolve("copy.xlsx");
    collect("-o", copy, "--force");
    try (InputStream in = Files.newInputStream(copy);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<String> rows = new ArrayList<>();
      Optional.ofNullable(workbook.getSheet("Commentary"))
          .ifPresent(
              sheet -> sheet.forEach(row -> rows.add(row.getCell(0) + ": " + row.getCell(2))));
      return rows.subList(Math.min(1, rows.size()), rows.size());
    }
  }

  private static List<String> all() {
    return IDS.stream().map(id -> id + ": About " + id + ".").toList();
  }

  @Test
  void everyMeasureHasItsRowAndItsOneYellowCell() throws Exception {
    try (XSSFWorkbook pack = open(CARE)) {
      assertThat(pack.getSheetName(1)).isEqualTo("Commentary");
      for (String id : IDS) {
        XSSFCell cell = Returned.commentary(pack, id);
        assertThat(cell.getReference()).isEqualTo("G" + (FIRST + 1 + IDS.indexOf(id)));
        assertThat(cell.getSheet().getSheetName()).isEqualTo("Commentary");
        assertThat(cell.getCellStyle().getLocked()).isFalse();
      }
      assertThat(Returned.texts(pack.getSheet("Commentary")).subList(0, 11))
          .containsExactly(
              "Your commentary for December 2020",
              "Return to Start here",
              "'Start here'!$B$8",
              "No.",
              "Measure",
              "Status",
              "Figure",
              "Target",
              "Value",
              "Commentary",
              "I have checked this");
      for (Sheet sheet : pack) {
        boolean typed = sheet.getSheetName().equals("Commentary");
        for (Row row : sheet) {
          for (Cell other : row) {
            assertThat(typed || other.getCellStyle().getLocked())
                .as(sheet.getSheetName() + other.getAddress())
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void leavesNothingForExcelToRepair() throws Exception {
    assertThat(Lint.of(Files.readAllBytes(pack(CARE)))).isEmpty();
  }

  @Test
  void pagesLeadToTheYellowCellAndStartHereCounts() throws Exception {
    try (XSSFWorkbook pack = open(CARE)) {
      XSSFSheet page = pack.getSheet("M1");
      assertThat(page.getHyperlinkList())
          .extracting(Hyperlink::getAddress)
          .contains("commentary_M1", "'Start here'!A1");
      assertThat(page.getRow(12).getCell(8).getStringCellValue())
          .isEqualTo("Type your commentary for December 2020 on the sheet Commentary");
      XSSFSheet start = pack.getSheet("Start here");
      assertThat(start.getRow(4).getCell(1).getStringCellValue())
          .isEqualTo(
              "Type your commentary, and missing figures, in the yellow cells of the sheet"
                  + " Commentary, where all of them stand together. All else is locked.");
      assertThat(start.getRow(7).getCell(1).getStringCellValue())
          .isEqualTo("7 of 7 still to write");
      assertThat(start.getRow(7).getCell(1).getCellFormula())
          .isEqualTo(
              "IF(COUNTIF(F10:F16,\"To write\")=0,\"All written. Save the workbook, and send it"
                  + " back.\",COUNTIF(F10:F16,\"To write\")&\" of 7 still to write\")");
    }
  }

  @Test
  void anOwnerOfFewTypesOnThePages() throws Exception {
    try (XSSFWorkbook pack = open("Head of Health")) {
      assertThat(pack.getSheet("Commentary")).isNull();
      assertThat(Returned.commentary(pack, "DT").getSheet().getSheetName())
          .isEqualTo("Delayed transfers");
    }
  }

  @Test
  void allThatWasTypedComesBackAsWhatItIsOf() throws Exception {
    reply(
        "a.xlsx",
        typingAll()
            .andThen(
                workbook -> {
                  Sheet start = workbook.getSheet("Start here");
                  start.getRow(7).getCell(1).setCellValue("3 of 7 still to write");
                  workbook.getSheet("Commentary").getRow(9).getCell(5).setCellValue(26);
                }));
    Typed typed = collect();
    assertThat(said(typed)).isEmpty();
    assertThat(typed.out())
        .contains(
            "Head of Care    answered", "Figure for M6, Dec 2020: 26, from Head of Care (a.xlsx)");
    assertThat(collected()).isEqualTo(all());
  }

  @Test
  void aCountThatNoPackCanShowIsAChange() throws Exception {
    reply(
        "a.xlsx",
        typingAll()
            .andThen(
                workbook ->
                    workbook
                        .getSheet("Start here")
                        .getRow(7)
                        .getCell(1)
                        .setCellValue("8 of 7 still to write")));
    assertThat(said(collect()))
        .containsExactly(
            "WARNING [a.xlsx]Start here!B8 changed from 7 of 7 still to write to 8 of 7 still to"
                + " write; not taken. Where it is commentary, copy it to the Commentary sheet.");
  }

  @Test
  void rowsThatWereSortedKeepTheirMeasures() throws Exception {
    reply("a.xlsx", typingAll().andThen(ManyMeasuresTest::turnOver));
    Typed typed = collect();
    assertThat(said(typed)).isEmpty();
    assertThat(collected()).isEqualTo(all());
  }

  /** The rows of the measures from the last to the first, as values. */
  private static void turnOver(XSSFWorkbook workbook) {
    Sheet sheet = workbook.getSheet("Commentary");
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < MEASURES; row++) {
      List<Object> values = new ArrayList<>();
      for (int column = 0; column < 9; column++) {
        values.add(value(sheet.getRow(FIRST + row).getCell(column)));
      }
      rows.add(0, values);
    }
    for (int row = 0; row < MEASURES; row++) {
      for (int column = 0; column < 9; column++) {
        Cell cell = sheet.getRow(FIRST + row).getCell(column);
        cell.setBlank();
        if (rows.get(row).get(column) instanceof Double number) {
          cell.setCellValue(number);
        } else if (rows.get(row).get(column) instanceof String text && !text.isEmpty()) {
          cell.setCellValue(text);
        }
      }
    }
  }

  private static Object value(Cell cell) {
    boolean number =
        cell.getCellType() == CellType.NUMERIC
            || (cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC);
    return number
        ? (Object) cell.getNumericCellValue()
        : cell.getCellType() == CellType.BLANK ? "" : cell.getStringCellValue();
  }

  @Test
  void aRowThatWasDeletedIsNamedAndTheOthersKeepTheirMeasures() throws Exception {
    reply(
        "a.xlsx",
        typingAll()
            .andThen(
                workbook -> {
                  XSSFSheet sheet = workbook.getSheet("Commentary");
                  sheet.removeRow(sheet.getRow(FIRST + 1));
                  sheet.shiftRows(FIRST + 2, FIRST + MEASURES - 1, -1);
                }));
    assertThat(said(collect()))
        .containsExactly(
            "WARNING [a.xlsx]Commentary M1: its row is no longer there; nothing was taken from"
                + " it.");
    assertThat(collected()).isEqualTo(all().stream().filter(row -> !row.startsWith("M1")).toList());
  }

  @Test
  void wordsBesideTheYellowCellsAreNamedWithTheirMeasure() throws Exception {
    reply(
        "a.xlsx",
        Returned.typing("M2", "Typed.")
            .andThen(
                workbook -> {
                  XSSFSheet sheet = workbook.getSheet("Commentary");
                  sheet.getRow(FIRST + 3).getCell(8).setCellValue("More cases came.");
                  sheet.getRow(FIRST + 4).createCell(9).setCellValue("And fewer left.");
                  sheet.getRow(FIRST + 1).getCell(3).setCellValue(22);
                  workbook.getSheet("M5").getRow(0).getCell(0).setCellValue("All cases");
                }));
    String copy = " Where it is commentary, copy it to the Commentary sheet.";
    assertThat(said(collect()))
        .containsExactly(
            "WARNING [a.xlsx]Commentary!D5 M1: changed from 21 to 22; not taken. Where the owner is"
                + " right, correct the input workbook.",
            "WARNING [a.xlsx]M5!A1 M5: changed from Cases 5 to All cases; not taken. Where the"
                + " owner is right, correct the input workbook.",
            "WARNING [a.xlsx]Commentary!I7 M3: changed from 23 in December 2020, 13 in November, up"
                + " 76.9% to More cases came.; not taken."
                + copy,
            "WARNING [a.xlsx]Commentary!J8 M4: stands outside the commentary cell and is not taken:"
                + " \"And fewer left.\"."
                + copy);
  }

  @Test
  void twoThatDifferAreAConflictOfThatMeasureAlone() throws Exception {
    reply("a.xlsx", typingAll().andThen(Returned.savedAt("2021-01-11T09:00:00Z")));
    reply(
        "b.xlsx",
        Returned.typing("M3", "Said better.").andThen(Returned.savedAt("2021-01-12T09:00:00Z")));
    assertThat(said(collect()))
        .singleElement()
        .asString()
        .startsWith("WARNING [b.xlsx]Commentary!G7 M3: two replies differ.");
    assertThat(collected())
        .isEqualTo(all().stream().map(row -> row.replace("About M3.", "Said better.")).toList());
  }

  @Test
  void aPackThatDoesNotSayByWhatRowsAreKnownIsTakenAsItStands() throws Exception {
    reply(
        "a.xlsx",
        typingAll()
            .andThen(
                workbook ->
                    workbook
                        .getSheet("Request")
                        .forEach(
                            row -> {
                              Cell number = row.getCell(9);
                              if (number != null
                                  && row.getCell(0).toString().equals("commentary")) {
                                row.removeCell(number);
                              }
                            })));
    assertThat(said(collect())).isEmpty();
    assertThat(collected()).isEqualTo(all());
  }
}
