package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.cli.Typed;

/** Owners give the figures that the input lacks. */
class OwnersFiguresTest extends LackingFigures {
  @Test
  void thePackAsksForWhatTheUnitNeedsAndExcelRefusesTheRest() throws Exception {
    try (XSSFWorkbook care = open(pack(CARE));
        XSSFWorkbook health = open(pack(HEALTH))) {
      assertThat(checks(care, "Direct payments"))
          .containsExactly(
              "I15 OR(LEFT(I15,1)=\"<\",I15=\"[c]\",I15=\"*\",AND(ISNUMBER(I15),I15>=0))",
              "K15 OR(LEFT(K15,1)=\"<\",K15=\"[c]\",K15=\"*\",AND(ISNUMBER(K15),K15>0))",
              "M15 OR(LEFT(M15,1)=\"<\",M15=\"[c]\",M15=\"*\",AND(ISNUMBER(M15),M15>=0,M15<=1))");
      assertThat(
              Returned.figure(care, "Direct payments", "or value")
                  .getCellStyle()
                  .getDataFormatString())
          .isEqualTo("#,##0.0%");
      assertThat(checks(health, "Falls")).hasSize(2);
      assertThat(checks(health, "Spend")).hasSize(1);
      assertThat(Returned.figure(health, "Spend", "Value").getCellStyle().getLocked()).isFalse();
      assertThat(Returned.texts(care.getSheet("Start here")))
          .contains(
              "Type your commentary, and missing figures, in the yellow cells: click \"To write\""
                  + " below to go to each. All else is locked.");
    }
  }

  @Test
  void theDraftAsksForThemToo() throws Exception {
    assertThat(Files.readString(folder.resolve("out/drafts").resolve(CARE + ".eml")))
        .contains("2. Type your commentary, and missing figures, in the yellow cells.");
  }

  @Test
  void theDraftHasTheColoursOfTheWorkbook() throws Exception {
    String draft = Files.readString(folder.resolve("out/drafts").resolve(CARE + ".eml"));
    assertThat(draft.replace("=\r\n", "").replace("=\n", ""))
        .contains("background:#EEF2F6;color:#3E4C59;");
  }

  private static List<String> checks(XSSFWorkbook workbook, String page) {
    return workbook.getSheet(page).getDataValidations().stream()
        .filter(
            check ->
                check.getValidationConstraint().getValidationType()
                    == org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType.FORMULA)
        .filter(DataValidation::getShowErrorBox)
        .map(
            check ->
                check.getRegions().getCellRangeAddresses()[0].formatAsString()
                    + " "
                    + check.getValidationConstraint().getFormula1())
        .toList();
  }

  @Test
  void whatCameStandsOnDataWithItsOwnerAndEverythingElseIsKept() throws Exception {
    byte[] before = Files.readAllBytes(input);
    reply(
        HEALTH,
        "h.xlsx",
        typing("Delayed transfers", "Value", 82.0)
            .andThen(typing("Falls", "Numerator", 13.0))
            .andThen(typing("Falls", "Denominator", 4100.0))
            .andThen(typing("Spend", "Value", 61_000.0))
            .andThen(Returned.typing("DT", "Fewer beds.")));
    reply(
        CARE,
        "c.xlsx",
        typing("Direct payments", "Numerator", 77.0)
            .andThen(typing("Direct payments", "Denominator", 200.0)));
    Typed typed = collect("-o", copy);
    assertThat(said(typed)).isEmpty();
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    partly, missing: DP",
            "Head of Health  partly, missing: DP, RF, SP",
            "Figure for DP, Dec 2020: 38.5% (77 of 200), from Head of Care (c.xlsx)",
            "Figure for DT, Dec 2020: 82, from Head of Health (h.xlsx)",
            "Figure for RF, Q3 2020/21: 3.2 (13 of 4,100), from Head of Health (h.xlsx)",
            "Figure for SP, H1 2020/21: £61,000, from Head of Health (h.xlsx)",
            "2 workbooks: 2 read, 0 refused.",
            "Commentary!C2 DT: the commentary of Head of Health from h.xlsx",
            "Data!D3 DP: the figure 38.5% (77 of 200) of Head of Care from c.xlsx",
            "Data!C5 DT: the figure 82 of Head of Health from h.xlsx, in place of tbc",
            "Data!D7 RF: the figure 3.2 (13 of 4,100) of Head of Health from h.xlsx",
            "Data!C8 SP: the figure £61,000 of Head of Health from h.xlsx",
            "Wrote "
                + copy
                + ", with commentary from replies for 1 measure and figures for 4 measures.");
    assertThat(rows(copy, "Data"))
        .containsExactly(
            List.of("Measure ID", "Period", "Value", "Numerator", "Denominator", "Note"),
            List.of("DP", "Nov 2020", "0.379"),
            List.of("DP", "Dec 2020", "", "77", "200", "Given by Head of Care in c.xlsx"),
            List.of("DT", "Nov 2020", "84"),
            List.of("DT", "Dec 2020", "82", "", "", "Given by Head of Health in h.xlsx"),
            List.of("RF", "Q2 2020/21", "", "12", "4000"),
            List.of("RF", "Q3 2020/21", "", "13", "4100", "Given by Head of Health in h.xlsx"),
            List.of("SP", "H1 2020/21", "61000", "", "", "Given by Head of Health in h.xlsx"));
    for (String sheet : List.of("Scorecard", "Measures", "Targets", "Owners")) {
      assertThat(rows(copy, sheet)).isEqualTo(rows(input, sheet));
    }
    assertThat(input).hasBinaryContent(before);
    assertThat(Typed.run(folder, DONE, "validate", copy).err())
        .containsExactly("0 errors, 0 warnings");
  }

  @Test
  void aWorkbookFromTheInputSaysWhatItDoesNotShowAndOneFromTheCopyHasIt() throws Exception {
    reply(
        HEALTH,
        "h.xlsx",
        typing("Delayed transfers", "Value", 82.0).andThen(Returned.typing("DT", "Fewer beds.")));
    Path target = folder.resolve("final.xlsx");
    Object[] publish = {"publish", input, "--replies", replies, "-o", target, "--allow-missing"};
    assertThat(said(Typed.run(folder, DONE, publish)))
        .containsExactly(
            "WARNING [h.xlsx]Delayed transfers!I15 DT: Head of Health gives 82 for Dec 2020, which"
                + " the input does not have. It is not shown: write it into a copy of the input"
                + " with collect -o, and go on with that.");
    collect("-o", copy);
    publish[1] = copy;
    publish[5] = folder.resolve("from copy.xlsx");
    assertThat(said(Typed.run(folder, DONE, publish))).isEmpty();
    assertThat(Returned.texts(folder.resolve("from copy.xlsx"))).contains("Fewer beds.", "82.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "95 | the figure is not taken: 95 is not a percentage between 0% and 100%. Type 95% (with"
            + " the percent sign).",
        "n/a | \"n/a\" is read as no figure, as if the cell were blank; so are all others of this"
            + " column that say so. Leave such cells blank, or type the figures.",
        "see above | the figure is not taken: \"see above\" is not a number. Leave the cell blank"
            + " where there is no figure; type [c] where it must not be shown.",
      })
  void aFigureIsCheckedAsDataIs(String typed, String sentence) throws Exception {
    Object value = typed.matches("\\d+") ? Double.valueOf(typed) : typed;
    reply(CARE, "c.xlsx", typing("Direct payments", "or value", value));
    Typed collected = collect();
    assertThat(said(collected)).contains("WARNING [c.xlsx]Direct payments!M15 DP: " + sentence);
    assertThat(collected.out()).noneMatch(line -> line.startsWith("Figure"));
  }

  @Test
  void aFigureTypedAsTextCountsWithAWarning() throws Exception {
    reply(CARE, "c.xlsx", typing("Direct payments", "or value", "38.5%"));
    Typed typed = collect("-o", copy);
    assertThat(said(typed))
        .containsExactly(
            "WARNING [c.xlsx]Direct payments!M15 DP: \"38.5%\" is a number stored as text; it is"
                + " read as 38.5%. Type it again as a number.");
    assertThat(rows(copy, "Data").get(2))
        .isEqualTo(
            List.of("DP", "Dec 2020", "38.5%", "", "200", "Given by Head of Care in c.xlsx"));
  }

  @Test
  void aSuppressedFigureIsTakenAsOne() throws Exception {
    reply(HEALTH, "h.xlsx", typing("Delayed transfers", "Value", "<5"));
    assertThat(said(collect("-o", copy))).isEmpty();
    assertThat(rows(copy, "Data").get(4))
        .isEqualTo(List.of("DT", "Dec 2020", "[c]", "", "", "Given by Head of Health in h.xlsx"));
  }

  @Test
  void aFigureThatTheInputHasByNowIsNotReplaced() throws Exception {
    reply(CARE, "c.xlsx", typing("Direct payments", "or value", 0.385));
    Path later = folder.resolve("later.xlsx");
    Returned.save(
        input,
        later,
        workbook -> workbook.getSheet("Data").getRow(2).getCell(2).setCellValue(0.39));
    input = later;
    assertThat(said(collect("-o", copy)))
        .containsExactly(
            "WARNING [c.xlsx]Direct payments!M15 DP: the figure 38.5% of Head of Care is not taken:"
                + " the input has 39.0% for Dec 2020 by now. Where Head of Care is right, correct"
                + " Data.");
    assertThat(rows(copy, "Data")).isEqualTo(rows(input, "Data"));
  }

  @Test
  void whatMustNotBeShownIsNotSaidEither() throws Exception {
    reply(HEALTH, "h.xlsx", typing("Delayed transfers", "Value", 4.0));
    Path later = folder.resolve("later.xlsx");
    Returned.save(
        input,
        later,
        workbook -> workbook.getSheet("Data").getRow(4).getCell(2).setCellValue("[c]"));
    input = later;
    assertThat(said(collect()))
        .containsExactly(
            "WARNING [h.xlsx]Delayed transfers!I15 DT: the figure of Head of Health is not taken:"
                + " the input says by now that it must not be shown. Check Data.");
  }
}
