package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.changes.EditionChange;
import org.scorebook.changes.EditionChanges;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.looks.Colours;
import org.scorebook.workbook.output.book.Provenance;
import org.scorebook.xlsx.lint.Lint;

class OwnerWorkbookTest {
  /** The column in which commentary stands. */
  private static final int COMMENTARY = 8;

  private static final List<Problem> PROBLEMS =
      List.of(
          ProblemKind.warning("second", "")
              .at(new Place.Cell("Data", 4, 2), "DP", "has a gap in Nov 2020."),
          ProblemKind.warning("second", "")
              .at(new Place.Cell("Data", 5, 2), "DP", "is the same as Reviews."),
          ProblemKind.warning("second", "")
              .at(new Place.Cell("Data", 6, 2), "REV", "has no figure."),
          ProblemKind.warning("second", "").at(new Place.Sheet("Data"), "LTA is missing."));

  private static WrittenBook pack() throws Exception {
    return WrittenBook.owner(Editions.cabinet(), Editions.COMMISSIONING, PROBLEMS);
  }

  @Test
  void holdsTheOwnersMeasuresAndNothingOfAnyOther() throws Exception {
    WrittenBook pack = pack();
    XSSFWorkbook workbook = pack.open();
    assertThat(workbook.getSheetName(0)).isEqualTo("Start here");
    assertThat(workbook.getSheet("Highlights")).isNull();
    assertThat(workbook.getSheet("Reviews")).isNull();
    assertThat(workbook.getSheet("Good provider all")).isNotNull();
    assertThat(String.join("\n", pack.parts().values()))
        .contains("has a gap in Nov 2020.")
        .doesNotContain("Reviews", "Long term admissions", "LTA", "is the same as")
        .doesNotContain("Care in own home", "assessment@example.org", "Head of Assessment");
  }

  @Test
  void isMadeFromOwnMeasuresAloneUnlessAWarningOfTheirsNamesAnother() throws Exception {
    Results cabinet = Editions.cabinet();
    for (int i = 0; i < PROBLEMS.size(); i++) {
      OwnerWorkbook workbooks =
          OwnerWorkbook.of(
              new Provenance("1", Instant.EPOCH, PROBLEMS.subList(i, i + 1)), WrittenBook.LOOKS);
      assertThat(workbooks.isMadeFromOwnAlone(cabinet, Editions.COMMISSIONING))
          .as(PROBLEMS.get(i).text())
          .isEqualTo(!PROBLEMS.get(i).text().contains("Reviews"));
    }
  }

  @Test
  void saysWhatHasChangedOfTheOwnersMeasuresAlone() throws Exception {
    EditionChanges changes =
        new EditionChanges(
            "November 2020",
            List.of(
                change(EditionChange.Kind.STATUS, "DP", "Own status."),
                change(EditionChange.Kind.STATUS, "REV", "Status of others."),
                change(EditionChange.Kind.DEFINITION, "DP", "As Reviews are counted."),
                change(EditionChange.Kind.OWNER, "DP", "It was of others."),
                change(EditionChange.Kind.REMOVED, "OLD", "No longer reported."),
                change(EditionChange.Kind.RULES, "", "The rules changed.")),
            Map.of());
    WrittenBook pack = WrittenBook.owner(Editions.cabinet(), Editions.COMMISSIONING, changes);
    assertThat(pack.open().getSheet("Changes")).isNotNull();
    assertThat(String.join("\n", pack.parts().values()))
        .contains("Own status.", "The rules changed.", "Since November 2020")
        .doesNotContain("Status of others.", "As Reviews", "It was of others.", "No longer");
    EditionChanges others =
        new EditionChanges(
            "November 2020",
            List.of(change(EditionChange.Kind.STATUS, "REV", "Status of others.")),
            Map.of());
    assertThat(
            WrittenBook.owner(Editions.cabinet(), Editions.COMMISSIONING, others)
                .open()
                .getSheet("Changes"))
        .isNull();
  }

  private static EditionChange change(EditionChange.Kind kind, String measure, String text) {
    return new EditionChange(
        kind,
        Optional.of(measure).filter(id -> !id.isEmpty()),
        Optional.empty(),
        "",
        "",
        "",
        false,
        text);
  }

  @Test
  void onlyCommentaryCanBeTyped() throws Exception {
    XSSFWorkbook workbook = pack().open();
    CellReference cell = new CellReference(workbook.getName("commentary_DP").getRefersToFormula());
    assertThat(cell.getSheetName()).isEqualTo("Direct payments uptake");
    Sheet page = workbook.getSheet(cell.getSheetName());
    Cell typed = page.getRow(cell.getRow()).getCell(cell.getCol());
    assertThat(typed.getCellStyle().getLocked()).isFalse();
    assertThat(typed.getStringCellValue())
        .isEqualTo("Uptake rose again.\nThe new payment cards went live.");
    for (Sheet sheet : workbook) {
      assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
      for (Row row : sheet) {
        for (Cell other : row) {
          boolean open = !other.getCellStyle().getLocked();
          boolean merged =
              sheet.getMergedRegions().stream()
                  .anyMatch(area -> area.isInRange(other) && area.getNumberOfCells() > 1);
          boolean asked =
              sheet.getDataValidations().stream()
                  .anyMatch(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(other));
          assertThat(open && !merged && !asked)
              .as(sheet.getSheetName() + other.getAddress())
              .isFalse();
        }
      }
    }
  }

  @Test
  void commentaryThatBeginsAsFormulasDoStaysATextInExcelAndCanBeTyped() throws Exception {
    for (String text : List.of("- Fewer reviews.", "Fewer reviews = less work.")) {
      EditionSample edition =
          new EditionSample()
              .due()
              .owners(Editions.COMMISSIONING)
              .add(
                  MeasuresSample.directPayments()
                      .owner(Editions.COMMISSIONING.name())
                      .commentary(Sample.DEC, text));
      XSSFWorkbook workbook =
          WrittenBook.owner(
                  edition.results(RulesSample.standard()), Editions.COMMISSIONING, List.of())
              .open();
      CellReference at = new CellReference(workbook.getName("commentary_DP").getRefersToFormula());
      Cell typed = workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
      assertThat(typed.getStringCellValue()).isEqualTo(text);
      assertThat(typed.getCellStyle().getQuotePrefixed()).isEqualTo(text.startsWith("-"));
      assertThat(typed.getCellStyle().getLocked()).isFalse();
      assertThat(typed.getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void asksUnderTheCommentaryWhetherItWasCheckedAndGivesFactsToQuote() throws Exception {
    XSSFWorkbook workbook = pack().open();
    Sheet page = workbook.getSheet("Direct payments uptake");
    int check = 0;
    while (!text(page, check).equals("I have checked this")) {
      check++;
    }

    int last = check;
    int facts = check - 1;
    while (text(page, facts).isEmpty()) {
      facts--;
    }
    int answer = COMMENTARY + 2;
    assertThat(text(page, facts)).startsWith("Facts to quote: 38.0% in December 2020, ");
    assertThat(page.getRow(check).getCell(answer).getStringCellValue()).isEqualTo("No");
    assertThat(page.getRow(check).getCell(answer).getCellStyle().getLocked()).isFalse();
    assertThat(page.getRow(facts).getCell(COMMENTARY).getCellStyle().getLocked()).isTrue();
    assertThat(page.getDataValidations())
        .filteredOn(rule -> rule.getRegions().getCellRangeAddress(0).isInRange(last, answer))
        .extracting(rule -> List.of(rule.getValidationConstraint().getExplicitListValues()))
        .containsExactly(List.of("No", "Yes"));
  }

  private static String text(Sheet page, int row) {
    Row found = page.getRow(row);
    return found == null || found.getCell(COMMENTARY) == null
        ? ""
        : found.getCell(COMMENTARY).toString();
  }

  @Test
  void carriesAVeryHiddenSheetToBeKnownBy() throws Exception {
    XSSFWorkbook workbook = pack().open();
    int last = workbook.getNumberOfSheets() - 1;
    assertThat(workbook.getSheetName(last)).isEqualTo("Request");
    assertThat(workbook.getSheetVisibility(last)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    assertThat(workbook.isStructureLocked()).isTrue();
  }

  @Test
  void leavesNothingForExcelToRepair() throws Exception {
    assertThat(Lint.of(pack().bytes())).isEmpty();
  }

  @Test
  void saysWhatToDoInThreeLines() throws Exception {
    Sheet sheet = pack().open().getSheet("Start here");
    assertThat(List.of(3, 4, 5))
        .map(row -> sheet.getRow(row).getCell(1).getStringCellValue())
        .containsExactly(
            "Save this workbook first, then open it and click Enable Editing.",
            "Type your commentary, and missing figures, in the yellow cells: click \"To write\""
                + " below to go to each. All else is locked.",
            "Save the workbook, and attach it to your answer to scorecards@example.org, by Friday"
                + " 15 January 2021.");
  }

  @Test
  void aLongNameTakesTwoLines() throws Exception {
    String name = "Head of Learning Disability, Autism and Transitions, ".repeat(3).strip();
    Owner owner = new Owner(name, "", "owner@example.org", List.of());
    Sheet sheet =
        WrittenBook.owner(Editions.cabinet(), owner, List.of()).open().getSheet("Start here");
    assertThat(sheet.getMergedRegions())
        .extracting(Object::toString)
        .anyMatch(a -> a.endsWith("[A2:F2]"));
    assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThan(30);
    Row usual = pack().open().getSheet("Start here").getRow(1);
    assertThat(usual.getHeightInPoints()).isEqualTo(20);
  }

  @Test
  void everyPageLeadsBackToWhatThereIsToDo() throws Exception {
    Sheet page = pack().open().getSheet("Direct payments uptake");
    assertThat(page.getHyperlinkList())
        .filteredOn(link -> link.getFirstRow() == 2 && link.getFirstColumn() == 4)
        .extracting(Hyperlink::getAddress)
        .containsExactly("'Start here'!A1");
    assertThat(page.getRow(2).getCell(4).getStringCellValue()).isEqualTo("Return to Start here");
  }

  /** Those of the sheet Looks, and of what conditional formats in the workbook show. */
  @Test
  void lettersCanHaveTheColoursOfItsStatuses() throws Exception {
    assertThat(
            OwnerWorkbook.of(new Provenance("1", Instant.EPOCH, List.of()), WrittenBook.LOOKS)
                .colours())
        .containsExactly(
            Map.entry(StatusWord.GREEN, new Colours("B5DFC0", "0B3B1C")),
            Map.entry(StatusWord.AMBER, new Colours("F4B335", "2B1D00")),
            Map.entry(StatusWord.RED, new Colours("A3171C", "FFFFFF")),
            Map.entry(StatusWord.BLUE, new Colours("2F6DB5", "FFFFFF")),
            Map.entry(StatusWord.NOT_APPLICABLE, new Colours("EEF2F6", "3E4C59")),
            Map.entry(StatusWord.NO_STATUS, new Colours("DDE3E9", "3E4C59")),
            Map.entry(StatusWord.PLACEHOLDER, new Colours("EEF2F6", "3E4C59")));
  }

  @Test
  void whereNoCommentaryIsNeededARowTakesLittleRoom() throws Exception {
    Owner owner = new Owner("Head of Care", "", "care@example.org", List.of());
    Sample[] seven =
        IntStream.range(0, 7)
            .mapToObj(
                i ->
                    new Sample()
                        .id("M" + i)
                        .owner("Head of Care")
                        .state(i == 0 ? State.PLACEHOLDER : i == 1 ? State.SUSPENDED : State.LIVE))
            .toArray(Sample[]::new);
    Sheet sheet =
        WrittenBook.owner(EditionSample.of(seven).owners(owner).due().results(), owner, List.of())
            .open()
            .getSheet("Commentary");
    assertThat(IntStream.range(3, 10).mapToObj(row -> sheet.getRow(row).getHeightInPoints()))
        .containsExactly(34f, 34f, 96f, 96f, 96f, 96f, 96f);
  }

  @Test
  void anOwnerOfWhomNothingIsAskedReadsThat() throws Exception {
    Owner owner = new Owner("Head of Care", "", "care@example.org", List.of());
    Sample suspended = MeasuresSample.suspended().owner("Head of Care");
    Sheet sheet =
        WrittenBook.owner(
                EditionSample.of(suspended).owners(owner).due().results(), owner, List.of())
            .open()
            .getSheet("Start here");
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Your measures");
    assertThat(sheet.getRow(4).getCell(1).getStringCellValue())
        .isEqualTo(
            "None of your measures needs commentary this time. If you wish, type some in the yellow"
                + " cells: click what stands under Commentary below to go to each. All else is"
                + " locked.");
    assertThat(sheet.getRow(5).getCell(1).getStringCellValue())
        .isEqualTo(
            "If you typed any, save the workbook, and attach it to your answer to"
                + " scorecards@example.org.");
  }
}
