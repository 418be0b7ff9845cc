package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;

/** Sheets of tables on paper: no row stands below headings that are not its own, or none. */
class PrintedPagesTest {
  /** First rows of all pages but the first. */
  private static List<Integer> pages(XSSFSheet sheet) {
    return Arrays.stream(sheet.getRowBreaks()).mapToObj(row -> row + 1).toList();
  }

  /** The tables of measures, without the summary above them. */
  private static List<XSSFTable> themes(XSSFSheet sheet) {
    return sheet.getTables().stream()
        .filter(table -> table.getName().startsWith("Theme_"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Scorecard", "Contents"})
  void pagesBeginWithThemesAndTheirHeadings(String front) throws Exception {
    Results results =
        front.equals("Scorecard")
            ? Editions.ugly()
            : Figures.compute(Editions.ugly().edition(), Editions.balanced());
    try (XSSFWorkbook workbook = WrittenBook.draft(results).open()) {
      XSSFSheet sheet = workbook.getSheet(front);
      assertThat(pages(sheet)).hasSizeGreaterThan(2);
      for (int row : pages(sheet)) {
        assertThat(WrittenBook.shown(sheet, row, 0)).matches("Theme \\d( \\(continued\\))?");
        assertThat(WrittenBook.shown(sheet, row + 1, 0)).isEqualTo("No.");
      }
      List<String> themes =
          IntStream.rangeClosed(0, sheet.getLastRowNum())
              .mapToObj(row -> WrittenBook.shown(sheet, row, 0))
              .filter(text -> text.startsWith("Theme "))
              .toList();
      assertThat(themes).contains("Theme 1 (continued)");
      assertThat(themes.stream().map(theme -> theme.replace(" (continued)", "")).distinct())
          .containsExactly("Theme 1", "Theme 3", "Theme 4", "Theme 5", "Theme 6");
      assertThat(themes(sheet)).hasSameSizeAs(themes);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
    }
  }

  @Test
  void pagesOfHighlightsBeginWithSections() throws Exception {
    List<Sample> red =
        IntStream.range(0, 60)
            .mapToObj(i -> new Sample().id("M" + i).reported(Sample.DEC, "0.1").target("0.5"))
            .toList();
    Results results = EditionSample.of(red).results();
    try (XSSFWorkbook workbook = WrittenBook.draft(results).open()) {
      XSSFSheet sheet = workbook.getSheet("Highlights");
      // No page holds titles alone.
      assertThat(pages(sheet).get(0)).isGreaterThan(10);
      assertThat(pages(sheet).stream().map(row -> WrittenBook.shown(sheet, row + 1, 0)))
          .anyMatch(text -> text.endsWith(" (continued)"))
          .allMatch(text -> !text.isEmpty() && !text.matches("\\d+|No\\."));
      for (XSSFTable table : sheet.getTables()) {
        int heading = table.getStartRowIndex() - 1;
        assertThat(pages(sheet)).noneMatch(row -> row > heading && row <= table.getEndRowIndex());
      }
    }
  }

  @Test
  void oneThemeAloneIsOneTableWithItsHeadingsOnEveryPage() throws Exception {
    List<Sample> samples = IntStream.range(0, 60).mapToObj(i -> new Sample().id("M" + i)).toList();
    Results results = EditionSample.of(samples).results();
    try (XSSFWorkbook workbook = WrittenBook.draft(results).open()) {
      XSSFSheet sheet = workbook.getSheet("Scorecard");
      assertThat(pages(sheet)).hasSize(2);
      assertThat(themes(sheet)).hasSize(1);
      int heading = themes(sheet).get(0).getStartRowIndex();
      assertThat(WrittenBook.shown(sheet, heading - 1, 0)).isEqualTo("Corporate Measures");
      assertThat(sheet.getRepeatingRows().formatAsString())
          .isEqualTo(heading + ":" + (heading + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "standard, Target met, 28",
    "2% / 10%, 'Target met, or within the green tolerance', 40"
  })
  void noMeaningOfTheKeyIsCut(String tolerance, String meaning, float height) throws Exception {
    Edition edition = new Sample().tolerance(tolerance).edition();
    Results results = Figures.compute(edition, Editions.balanced());
    try (XSSFWorkbook workbook = WrittenBook.draft(results).open()) {
      XSSFSheet sheet = workbook.getSheet("Contents");
      Row key =
          IntStream.rangeClosed(0, sheet.getLastRowNum())
              .mapToObj(sheet::getRow)
              .filter(row -> row != null && row.getCell(1) != null)
              .filter(row -> row.getCell(1).toString().equals("Key to status"))
              .findFirst()
              .orElseThrow();
      assertThat(key.getCell(2).toString()).isEqualTo(meaning);
      assertThat(key.getHeightInPoints()).isEqualTo(height);
    }
  }
}
