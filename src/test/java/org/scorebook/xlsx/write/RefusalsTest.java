package org.scorebook.xlsx.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel would repair is refused when it is composed, and what it takes is not. */
class RefusalsTest {
  private final NewWorkbook workbook = new NewWorkbook();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345678901234567890123456789012",
        "a/b",
        "a\\b",
        "a?",
        "a*",
        "a:b",
        "[a",
        "a]",
        "'a",
        "a'",
        "HISTORY",
        "a\nb"
      })
  void namesThatAreNoSheets(String name) {
    assertThatThrownBy(() -> workbook.add(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A sheet cannot be named " + name + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456789012345678901", "It's", "R&D <1>", "Historic", " a "})
  void namesOfSheets(String name) {
    assertThatCode(() -> workbook.add(name)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1st", "A1", "xfd1", "R1C1", "r", "C", "My table", "a-b", "a!"})
  void namesThatAreNoNames(String name) {
    Sheet sheet = sheet("Heading");
    String message = "Neither cells nor a table can be named " + name + ".";
    assertThatThrownBy(() -> workbook.name(name, "Sheet!$A$1")).hasMessage(message);
    assertThatThrownBy(() -> workbook.name(name, "Sheet!$A$1", sheet)).hasMessage(message);
    assertThatThrownBy(() -> sheet.table(name, new Area(0, 0, 1, 0))).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"commentary_A1", "_xlnm.Print_Area", "Trésor", "Rate", "A1B", "\\a"})
  void namesOfCells(String name) {
    sheet("Heading");
    assertThatCode(() -> workbook.name(name, "Sheet!$A$1")).doesNotThrowAnyException();
  }

  @Test
  void aNameTwice() {
    Sheet sheet = sheet("Heading", "Other");
    sheet.table("Figures", new Area(0, 0, 1, 0));
    assertThatThrownBy(() -> sheet.table("FIGURES", new Area(0, 1, 1, 1)))
        .hasMessage("Something is named FIGURES already.");
    assertThatThrownBy(() -> workbook.name("figures", "Sheet!$A$1"))
        .hasMessage("Something is named figures already.");
    workbook.name("_xlnm.Print_Area", "Sheet!$A$1", sheet);
    workbook.name("_xlnm.Print_Area", "Other!$A$1", workbook.add("Other"));
    assertThatThrownBy(() -> workbook.name("_xlnm.Print_Area", "Sheet!$A$1", sheet))
        .hasMessage("Something is named _xlnm.Print_Area already.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Name | name | The table T has two headings name.
          Name | ''   | B1 is no heading for the table T
          """)
  void headings(String first, String second, String message) {
    Sheet sheet = sheet(first, second);
    sheet.table("T", new Area(0, 0, 1, 1));
    assertThatThrownBy(() -> workbook.finish(sheet)).hasMessage(message);
  }

  @Test
  void headingsThatAreNoTextsOrTooLong() {
    Sheet numbers = sheet("Name");
    numbers.cell(0, 1).put(1);
    numbers.table("N", new Area(0, 1, 1, 1));
    assertThatThrownBy(() -> workbook.finish(numbers))
        .hasMessage("B1 is no heading for the table N");
    Sheet formulas = workbook.add("Formulas");
    formulas.cell(0, 0).formula("1&1").put("11");
    formulas.table("F", new Area(0, 0, 1, 0));
    assertThatThrownBy(() -> workbook.finish(formulas))
        .hasMessage("A1 is no heading for the table F");
    Sheet texts = workbook.add("Texts");
    texts.cell(0, 0).put("x".repeat(256));
    texts.table("L", new Area(0, 0, 1, 0));
    assertThatThrownBy(() -> workbook.finish(texts)).hasMessage("A1 is no heading for the table L");
  }

  @Test
  void aTableOfHeadingsAlone() {
    Sheet sheet = sheet("Name");
    assertThatThrownBy(() -> sheet.filteredTable("T", new Area(0, 0, 0, 0)))
        .hasMessage("The table T has no row but its headings.");
  }

  @Test
  void blocksThatOverlap() {
    Sheet sheet = sheet("Name", "Other");
    sheet.table("T", new Area(0, 0, 2, 1));
    sheet.join(new Area(3, 0, 3, 1));
    assertThatThrownBy(() -> sheet.join(new Area(2, 1, 3, 2))).hasMessage("B3:C4 overlaps A1:B3.");
    assertThatThrownBy(() -> sheet.table("U", new Area(3, 1, 4, 1)))
        .hasMessage("B4:B5 overlaps A4:B4.");
    assertThatThrownBy(() -> sheet.join(new Area(5, 5, 5, 5)))
        .hasMessage("F6 is one cell already.");
    assertThatCode(() -> sheet.join(new Area(0, 2, 3, 2))).doesNotThrowAnyException();
  }

  @Test
  void referencesToSheetsThatAreNotThere() {
    Sheet sheet = sheet("Name");
    sheet.link(0, 0, "'It''s gone'!A1", "Go");
    workbook.finish(sheet);
    assertThatThrownBy(this::write)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("'It''s gone'!A1 refers to a sheet that is not there.");
    workbook.finish(workbook.add("It's GONE"));
    assertThatCode(this::write).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gone!A1",
        "SUM('Sheet'!A1,gone!$B$2:$B$3)",
        "'It''s gone'!A1&\"Sheet!\"",
        "'[1]Sheet'!A1",
        "\"\"\"\"&Gone!A1",
        "#REF!+Gone!A1"
      })
  void formulasAboutSheetsThatAreNotThere(String formula) {
    Sheet sheet = sheet("Name");
    sheet.cell(1, 0).formula(formula).put(1);
    workbook.finish(sheet);
    assertThatThrownBy(this::write)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(formula + " refers to a sheet that is not there.");
  }

  @Test
  void formulasAboutTablesThatAreNotThere() {
    Sheet sheet = sheet("Name");
    sheet.cell(1, 0).formula("SUM(Later[[#All],[It''s]'!]])+Gone[Name]").put(1);
    sheet.table("LATER", new Area(0, 0, 1, 0));
    workbook.finish(sheet);
    assertThatThrownBy(this::write)
        .hasMessage(
            "SUM(Later[[#All],[It''s]'!]])+Gone[Name] refers to a table that is not there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1*2",
        "'sheet'!A1+SHEET!$B$2",
        "'R&D''s <1>'!A1",
        "IF(A1=\"Gone!A1\",\"'\",\"#\")",
        "IFERROR(1/0,#DIV/0!)&#N/A&#REF!",
        "T[Name]&T[[#This Row],[Gone!]]"
      })
  void formulasAboutWhatIsThere(String formula) {
    Sheet sheet = sheet("Name");
    sheet.cell(1, 0).formula(formula).put(1);
    sheet.table("T", new Area(0, 0, 1, 0));
    workbook.finish(sheet);
    workbook.finish(workbook.add("R&D's <1>"));
    assertThatCode(this::write).doesNotThrowAnyException();
  }

  @Test
  void aFormulaWithoutTheEndOfAText() {
    Sheet sheet = sheet("Name");
    sheet.cell(1, 0).formula("Sheet!A1&\"text").put(1);
    assertThatThrownBy(() -> workbook.finish(sheet)).hasMessage("Sheet!A1&\"text lacks a \".");
  }

  @Test
  void rulesAboutSheetsThatAreNotThere() {
    Sheet sheet = sheet("Name");
    sheet.colour(List.of("A1"), List.of(ColourRule.where("Gone!A1=1", 0)));
    workbook.finish(sheet);
    assertThatThrownBy(this::write).hasMessage("Gone!A1=1 refers to a sheet that is not there.");
  }

  @Test
  void whatIsTypedIsCheckedAgainstSheetsThatAreThere() {
    Sheet sheet = sheet("Name");
    sheet.check(0, 0, "Gone!A1=1", "Title", "Text");
    workbook.finish(sheet);
    assertThatThrownBy(this::write).hasMessage("Gone!A1=1 refers to a sheet that is not there.");
  }

  @Test
  void chartsOfSheetsThatAreNotThere() {
    Sheet sheet = sheet("Name");
    sheet
        .drawing()
        .chart(
            out ->
                out.append("<c:f>'R&amp;D &lt;1&gt;'!$A$1</c:f>").append("<c:f>'Gone'!$A$1</c:f>"));
    workbook.finish(sheet);
    workbook.finish(workbook.add("R&D <1>"));
    assertThatThrownBy(this::write).hasMessage("'Gone'!$A$1 refers to a sheet that is not there.");
  }

  @Test
  void formatsThatTheStylesLack() {
    Sheet sheet = sheet("Name");
    assertThatThrownBy(() -> sheet.cell(0, 0).format(-1)).hasMessage("There is no cell format -1.");
    sheet.cell(0, 0).format(0);
    sheet.cell(0, 1).format(1);
    workbook.finish(sheet);
    assertThatThrownBy(this::write)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A cell has the format 1, and the styles have 1.");
  }

  @Test
  void conditionalFormatsThatTheStylesLack() {
    Sheet sheet = sheet("Name");
    assertThatThrownBy(() -> ColourRule.equal("1", -1))
        .hasMessage("There is no conditional format -1.");
    sheet.colour(List.of("A1"), List.of(ColourRule.equal("1", 0), ColourRule.equal("2", 1)));
    workbook.finish(sheet);
    assertThatThrownBy(this::write)
        .hasMessage("A rule has the conditional format 1, and the styles have 1.");
  }

  @Test
  void whatComesTooLate() throws IOException {
    workbook.finish(sheet("Name"));
    write();
    Sheet late = workbook.add("Late");
    assertThatThrownBy(() -> workbook.finish(late))
        .hasMessage("The archive is finished: xl/worksheets/sheet2.xml comes too late.");
  }

  @Test
  void namesOfCellsOnSheetsThatAreNotThere() {
    workbook.finish(sheet("Name"));
    workbook.name("Here", "sheet!$A$1");
    workbook.name("There", "Gone!$A$1:$B$2");
    assertThatThrownBy(this::write)
        .hasMessage("Gone!$A$1:$B$2 refers to a sheet that is not there.");
  }

  @Test
  void cellsBeyondTheEdges() {
    Sheet sheet = sheet("Name");
    assertThatThrownBy(() -> sheet.cell(1_048_576, 0)).hasMessage("A sheet has no row 1048576.");
    assertThatThrownBy(() -> sheet.cell(-1, 0)).hasMessage("A sheet has no row -1.");
    assertThatThrownBy(() -> sheet.cell(0, 16_384)).hasMessage("A sheet has no column 16384.");
    assertThatCode(() -> sheet.cell(0, 16_383).put(1)).doesNotThrowAnyException();
  }

  @Test
  void sizesBeyondTheLimits() {
    Sheet sheet = sheet("Name");
    assertThatThrownBy(() -> sheet.setHeight(0, 410))
        .hasMessage("A row cannot be 410.0 points high.");
    assertThatThrownBy(() -> sheet.setHeight(0, Float.NaN))
        .hasMessage("A row cannot be NaN points high.");
    assertThatThrownBy(() -> sheet.setWidth(0, 256))
        .hasMessage("A column cannot hold 256.0 characters.");
    sheet.setHeight(0, 409.5f);
    sheet.setWidth(0, 255);
  }

  @Test
  void textsTooLong() {
    Sheet sheet = sheet("Name");
    String long255 = "x".repeat(255);
    String long256 = "x".repeat(256);
    assertThatThrownBy(() -> sheet.prompt(0, 0, "x".repeat(33), "text"))
        .hasMessage("A title holds 32 characters, this text has 33");
    assertThatThrownBy(() -> sheet.prompt(0, 0, "title", long256))
        .hasMessage("A prompt holds 255 characters, this text has 256");
    assertThatThrownBy(() -> sheet.choice(0, 0, List.of("x", long255), "title", "text"))
        .hasMessage("A list holds 255 characters, this text has 257");
    assertThatThrownBy(() -> sheet.choice(0, 0, List.of("one, two"), "title", "text"))
        .hasMessage("Commas part the words of a list: one, two");
    assertThatThrownBy(() -> sheet.link(0, 0, "Sheet!A1", long256))
        .hasMessage("A link holds 255 characters, this text has 256");
    assertThatThrownBy(() -> sheet.cell(0, 0).formula("x".repeat(8_193)))
        .hasMessage("A formula holds 8192 characters, this text has 8193");
    assertThatThrownBy(() -> new PageSetup(true, 1, 0.4, 0.4, 0.3, long256, ""))
        .hasMessage("A header holds 255 characters, this text has 256");
    assertThatThrownBy(() -> new PageSetup(true, 1, 0.4, 0.4, 0.3, "", long256))
        .hasMessage("A footer holds 255 characters, this text has 256");
    sheet.prompt(0, 0, "x".repeat(32), long255);
    sheet.link(0, 0, "Sheet!A1", long255);
    sheet.cell(0, 0).formula("x".repeat(8_192)).put(1);
  }

  @Test
  void coloursOfTabs() {
    Sheet sheet = sheet("Name");
    assertThatThrownBy(() -> sheet.colourTab("red"))
        .hasMessage("red is not a colour such as 1F4E79");
    sheet.colourTab("1F4e79");
  }

  private void write() throws IOException {
    ComposedBook.write(workbook);
  }

  /** A first sheet, with headings. */
  private Sheet sheet(String... headings) {
    Sheet sheet = workbook.add("Sheet");
    for (int column = 0; column < headings.length; column++) {
      sheet.cell(0, column).put(headings[column]);
    }
    return sheet;
  }
}
