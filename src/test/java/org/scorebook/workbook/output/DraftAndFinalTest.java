package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.rules.Rules;

/** What tells a draft from the final workbook, and what the file shows before a page is read. */
class DraftAndFinalTest {
  @Test
  void aDraftSaysSoOnEveryPrintedPageAndOnItsFirstSheet() throws Exception {
    for (Rules rules : List.of(Editions.cabinet().rules(), Editions.balanced())) {
      XSSFWorkbook draft = WrittenBook.draft(Editions.cabinet(rules)).open();
      assertThat(draft).allSatisfy(DraftAndFinalTest::assertDraft);
      assertThat(WrittenBook.shown(draft.getSheetAt(0), 2, 0)).isEqualTo("DRAFT");
    }
  }

  private static void assertDraft(Sheet sheet) {
    assertThat(((XSSFSheet) sheet).getHeader().getLeft())
        .as(sheet.getSheetName())
        .isEqualTo("&BDRAFT&B  &9&K52606DBirmingham");
  }

  @Test
  void neitherTheFinalNorAPackIsADraft() throws Exception {
    for (WrittenBook book :
        List.of(
            WrittenBook.published(Editions.cabinet()),
            WrittenBook.owner(Editions.cabinet(), Editions.COMMISSIONING, List.of()))) {
      assertThat(book.parts().values()).noneMatch(part -> part.contains("DRAFT"));
    }
  }

  @Test
  void theFinalHasNoListOfProblemsWhereThereAreNone() throws Exception {
    assertThat(WrittenBook.published(Editions.cabinet()).parts().get("xl/sharedStrings.xml"))
        .doesNotContain("Problems found");
    assertThat(WrittenBook.draft(Editions.cabinet()).parts().get("xl/sharedStrings.xml"))
        .contains("<t>Problems found in the input</t>");
  }

  @Test
  void tabsHaveTheColourOfTheStatusTheyLeadTo() throws Exception {
    XSSFWorkbook workbook = WrittenBook.published(Editions.cabinet()).open();
    Map<String, String> colours = new LinkedHashMap<>();
    workbook.forEach(
        sheet ->
            colours.put(
                sheet.getSheetName(),
                Optional.ofNullable(((XSSFSheet) sheet).getTabColor())
                    .map(colour -> colour.getARGBHex())
                    .orElse("")));
    assertThat(colours)
        .containsExactly(
            Map.entry("Scorecard", ""),
            Map.entry("Highlights", ""),
            Map.entry("Direct payments uptake", "FFB5DFC0"),
            Map.entry("Direct payments quartiles", "FFB5DFC0"),
            Map.entry("Good provider all", "FFB5DFC0"),
            Map.entry("Long term admissions", "FFA3171C"),
            Map.entry("Care in own home", "FFB5DFC0"),
            Map.entry("Reviews", "FFA3171C"),
            Map.entry("General satisfaction", ""),
            Map.entry("Changing places", ""),
            Map.entry("Results", ""),
            Map.entry("Series", ""),
            Map.entry("About", ""));
  }

  @Test
  void everyPageBeginsAtTheLeftMargin() throws Exception {
    assertThat(WrittenBook.published(Editions.cabinet()).open())
        .allSatisfy(sheet -> assertThat(sheet.getHorizontallyCenter()).isFalse());
  }
}
