package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;
import org.scorebook.workbook.output.table.ResultsColumn;

class ResultsSheetTest {
  @Test
  void oneRowHoldsAllThatFollowsForAMeasure() {
    Written book = Written.of(RulesSample.standard(), MeasuresSample.directPayments());
    assertThat(book.row("Results", 5))
        .contains(
            entry("No.", "1"),
            entry("Measure ID", "DP"),
            entry("Status", "GREEN"),
            entry("Target", "38.0%"),
            entry("Target shown", "38.0%"),
            entry("Year-end target shown", "39.0%"),
            entry("Previous shown", "37.9%"),
            entry("Recalculated shown", "37.8%"),
            entry("Current shown", "38.0%"),
            entry("Change shown", "0.1 pp"),
            entry("Change in", "pp"),
            entry("Direction", "Up (Green)"),
            entry("Better", "1"),
            entry("Shortfall", "0.0%"),
            entry("Quartile", "1st"),
            entry("Units counted with", "8,084"));
  }

  @Test
  void whatMarksMeanStandsInALineOfItsOwn() {
    Written plain = Written.of(RulesSample.standard(), MeasuresSample.directPayments());
    Written marked = Written.of(RulesSample.standard(), MeasuresSample.provisional());
    for (String sheet : List.of("Results", "Series")) {
      assertThat(marked.shown(sheet, "A2")).isEqualTo(plain.shown(sheet, "A2"));
      assertThat(marked.shown(sheet, "C3"))
          .isEqualTo("[p]: provisional, the figure may still change");
      assertThat(marked.sheet(sheet).getRow(2).getCell(2).getCellStyle().getWrapText()).isFalse();
      assertThat(plain.block(sheet, 3, 0, 3, 2)).containsExactly("Return to Scorecard||");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UPWARDS, 0.380, GREEN", "DOWNWARDS, 0.380, GREEN",
    "UPWARDS, 0.361, AMBER", "DOWNWARDS, 0.399, AMBER",
    "UPWARDS, 0.360, RED", "DOWNWARDS, 0.400, RED",
    "NONE, 0.360, N/A", "NONE, 0.400, N/A"
  })
  void statusesMirrorThePreferredTravel(PreferredTravel travel, String now, String status) {
    Sample sample = new Sample().id("M").preferred(travel).target("0.38").reported(Sample.DEC, now);
    Written book = Written.of(RulesSample.standard(), sample);
    assertThat(book.row("Results", 5)).containsEntry("Status", status);
    assertThat(formula(book, ResultsColumn.STATUS))
        .isEqualTo(
            "IF(Status override<>\"\",Status override,IF(State=\"Placeholder\",\"Placeholder\","
                + "IF(OR(State<>\"Live\",NOT(ISNUMBER(Shortfall))),\"N/A\","
                + "IF(IF(Target type=\"DoT Only\",Colour<>\"Red\","
                + "ROUND(Shortfall-Green allowance,"
                + "MIN(11,13-INT(LOG10(1+ABS(Held against)+ABS(Compared as)))))<=0),\"GREEN\","
                + "IF(ROUND(Shortfall-Amber allowance,"
                + "MIN(11,13-INT(LOG10(1+ABS(Held against)+ABS(Compared as)))))<=0,"
                + "\"AMBER\",\"RED\")))))");
  }

  /** The formula of the first measure, with headings for the cells of its own row. */
  private static String formula(Written book, ResultsColumn column) {
    String formula = book.formula("Results", column.letters() + "5");
    for (ResultsColumn named : ResultsColumn.values()) {
      formula = formula.replaceAll("\\b" + named.letters() + "5\\b", named.heading());
    }
    return formula;
  }

  @Test
  void theRulesOwnLabelsStandBesideTheStatus() {
    Rules rules = new RulesSample().label(StatusWord.GREEN, "On track").rules();
    Written book = Written.of(rules, MeasuresSample.directPayments());
    assertThat(book.row("Results", 5))
        .containsEntry("Status", "GREEN")
        .containsEntry("Status shown", "On track");
    assertThat(formula(book, ResultsColumn.STATUS_SHOWN))
        .isEqualTo("IF(Status=\"GREEN\",\"On track\",Status)");
  }

  @Test
  void aMissingFigureHasItsOwnWordOnEveryPage() {
    Rules rules =
        new RulesSample()
            .label(StatusWord.NOT_APPLICABLE, "No target")
            .noFigure("No figure")
            .rules();
    Sample missing = new Sample().id("A").target("0.4").reported(Sample.NOV, "0.3");
    Sample without = new Sample().id("B").reported(Sample.DEC, "0.3");
    Written book = Written.of(rules, missing, without);

    assertThat(book.row("Results", 5))
        .containsEntry("Status", "N/A")
        .containsEntry("Status shown", "No figure");
    assertThat(book.row("Results", 6))
        .containsEntry("Status", "N/A")
        .containsEntry("Status shown", "No target");
    assertThat(formula(book, ResultsColumn.STATUS_SHOWN))
        .isEqualTo(
            "IF(Status=\"N/A\",IF(AND(Status override=\"\",State=\"Live\",Better<>0,"
                + "ISNUMBER(Held against)),\"No figure\",\"No target\"),Status)");
    assertThat(book.block("Scorecard", 5, 5, 6, 6)).containsExactly("No target|No figure", "1|1");
  }

  @Test
  void aSuppressedFigureIsNeitherZeroNorBlank() {
    Written book = Written.of(RulesSample.standard(), MeasuresSample.suppressed());
    assertThat(book.row("Results", 5))
        .containsEntry("Current", "[c]")
        .containsEntry("Current shown", "[c]")
        .containsEntry("Status", "N/A")
        .doesNotContainKey("Change shown");
  }

  @Test
  void twelveMonthsAreSumsOverSeries() {
    Written book = Written.of(RulesSample.standard(), MeasuresSample.calls());
    assertThat(book.row("Results", 5))
        .containsEntry("12 months shown", "84.1%")
        .containsEntry("12 months periods", "11")
        .containsEntry("12 months out of", "12")
        .containsEntry("12 months before shown", "75.8%")
        .containsEntry("12 months before periods", "12");
    String sum = book.formula("Results", ResultsColumn.TWELVE_MONTHS_NUMERATOR.letters() + "5");
    assertThat(sum).isEqualTo("SUM(Series!$O$17:$O$28)");
  }

  @Test
  void itIsOneTableWhoseHeadingsDiffer() {
    Written book =
        Written.of(
            RulesSample.standard(), MeasuresSample.directPayments(), MeasuresSample.placeholder());
    XSSFSheet sheet = book.sheet("Results");
    assertThat(sheet.getTables()).hasSize(1);
    XSSFTable table = sheet.getTables().get(0);
    assertThat(table.getName()).isEqualTo("Results");
    assertThat(table.getStartRowIndex()).isEqualTo(3);
    assertThat(table.getEndRowIndex()).isEqualTo(5);
    Set<String> headings = new HashSet<>();
    for (Cell cell : sheet.getRow(3)) {
      headings.add(cell.getStringCellValue());
    }
    assertThat(headings).hasSize(ResultsColumn.values().length);
    assertThat(table.getColumnCount()).isEqualTo(ResultsColumn.values().length);
  }
}
