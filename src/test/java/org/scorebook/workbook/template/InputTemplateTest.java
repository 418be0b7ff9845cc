package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.template.BlankTemplate.blank;
import static org.scorebook.workbook.template.BlankTemplate.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.InputSheet;

class InputTemplateTest {
  @Test
  void theCommittedTemplateIsWhatTheCodeWrites() throws IOException {
    byte[] committed = Files.readAllBytes(Path.of("workbook-templates/input.xlsx"));

    assertThat(Arrays.equals(blank(InputTemplate.Options.standard()), committed))
        .as("run the main of ExampleWorkbooks to write the template again")
        .isTrue();
  }

  @Test
  void everySheetHasEveryColumnInATableWithRowsReadyToTypeIn() throws IOException {
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard())) {
      for (InputSheet input : InputSheet.values()) {
        XSSFSheet sheet = workbook.getSheet(input.sheetName());
        assertThat(sheet.getTables()).as(input.sheetName()).hasSize(1);
        XSSFTable table = sheet.getTables().get(0);
        List<String> headers = new ArrayList<>();
        for (Cell cell : sheet.getRow(table.getStartRowIndex())) {
          headers.add(cell.getStringCellValue());
        }
        assertThat(headers).doesNotHaveDuplicates();
        assertThat(headers)
            .as(input.sheetName())
            .containsSubsequence(input.columns().stream().map(Column::name).toList());
        assertThat(table.getColumns().stream().map(column -> column.getName()))
            .containsExactlyElementsOf(headers);
        if (input != InputSheet.SCORECARD) {
          assertThat(table.getDataRowCount())
              .as(input.sheetName())
              .isEqualTo(input == InputSheet.DATA ? 300 : 50);
          XSSFRow last = sheet.getRow(table.getEndRowIndex());
          int check = headers.indexOf("Check");
          assertThat(last.getCell(check).getCellFormula())
              .isEqualTo(
                  sheet.getRow(table.getStartRowIndex() + 1).getCell(check).getCellFormula());
          assertThat(last.getCell(check).getStringCellValue()).isEmpty();
          // Excel refuses longer ones.
          assertThat(last.getCell(check).getCellFormula()).hasSizeLessThan(8_192);
          assertThat(InputTable.find(workbook, input).orElseThrow().rows()).isEmpty();
        }
      }
    }
  }

  @Test
  void everyColumnHasItsListAndItsInputMessage() throws IOException {
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard())) {
      for (InputSheet input : InputSheet.values()) {
        if (input == InputSheet.SCORECARD) {
          continue;
        }
        XSSFSheet sheet = workbook.getSheet(input.sheetName());
        List<XSSFDataValidation> all = sheet.getDataValidations();
        assertThat(all.get(0).getErrorBoxText())
            .isEqualTo("It is not read. Type below the headings, from row 5 on.");
        assertThat(all.get(0).getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(2);
        List<XSSFDataValidation> validations = all.subList(1, all.size());
        assertThat(validations).hasSameSizeAs(input.columns());
        for (int i = 0; i < validations.size(); i++) {
          Column column = input.columns().get(i);
          XSSFDataValidation validation = validations.get(i);
          assertThat(validation.getPromptBoxText()).isEqualTo(column.help());
          assertThat(validation.getPromptBoxTitle()).isEqualTo(column.name());
          if (column.type() == ColumnType.WORD) {
            assertThat(validation.getValidationConstraint().getExplicitListValues())
                .containsExactlyElementsOf(column.words());
            assertThat(validation.getSuppressDropDownArrow()).isTrue();
            assertThat(validation.getErrorStyle())
                .as("more words are understood than the list has")
                .isEqualTo(DataValidation.ErrorStyle.WARNING);
          }
          if (column.type() == ColumnType.MEASURE_ID) {
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("MeasureIDs");
            assertThat(validation.getEmptyCellAllowed())
                .as("Excel would let any word pass, since blanks follow the IDs")
                .isFalse();
          }
          if (column.type() == ColumnType.OWNERS) {
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("OwnerNames");
            assertThat(validation.getShowErrorBox()).as("several owners may be typed").isFalse();
          }
        }
      }
      assertThat(workbook.getName("MeasureIDs").getRefersToFormula())
          .isEqualTo("tblMeasures[Measure ID]");
      assertThat(workbook.getName("OwnerNames").getRefersToFormula()).isEqualTo("tblOwners[Name]");
    }
  }

  @Test
  void theRuleSetsOfferedAreThoseThatThereAre() throws IOException {
    try (Stream<Path> rules = Files.list(Path.of("rules"))) {
      assertThat(
              rules
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .map(name -> name.replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(InputTemplate.Options.standard().ruleSets());
    }
  }
}
