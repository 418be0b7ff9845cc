package org.scorebook.xlsx.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.PictureData;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.xlsx.xml.Escapes;

/** Whatever stands on a sheet beside its cells, Apache POI reads it back equal. */
class SheetPropertiesTest {
  @Provide
  Arbitrary<List<String>> headings() {
    return AwkwardTexts.of(5)
        .map(AwkwardTexts::kept)
        .filter(text -> !text.isEmpty())
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements(String::toLowerCase);
  }

  @Provide
  Arbitrary<String> texts() {
    return AwkwardTexts.of(8).map(AwkwardTexts::kept);
  }

  @Provide
  Arbitrary<String> sheets() {
    return Arbitraries.of("Direct payments", "It's", "R&D <1>", "a!b", "Ünïcode", "x''x");
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void tables(@ForAll("headings") List<String> headings, @ForAll boolean filtered)
      throws IOException {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("Sheet");
    Area area = new Area(2, 1, 4, headings.size());
    for (int column = 0; column < headings.size(); column++) {
      sheet.cell(2, 1 + column).put(headings.get(column));
    }
    if (filtered) {
      sheet.filteredTable("Figures_1", area);
    } else {
      sheet.table("Figures_1", area);
    }
    try (XSSFWorkbook read = read(book)) {
      XSSFTable table = read.getTable("Figures_1");
      assertThat(table.getCellReferences().formatAsString()).isEqualTo(area.text());
      // POI leaves the escapes in the names of columns as they are.
      assertThat(table.getColumns())
          .extracting(column -> Escapes.decoded(column.getName()))
          .containsExactlyElementsOf(headings);
      assertThat(table.getCTTable().isSetAutoFilter()).isEqualTo(filtered);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void linksAndNames(@ForAll("sheets") String target, @ForAll("texts") String tooltip)
      throws IOException {
    NewWorkbook workbook = new NewWorkbook();
    Sheet sheet = workbook.add("Sheet");
    String place = Quoted.sheet(target) + "!" + Area.fixed(3, 2);
    sheet.cell(1, 1).put("Go");
    sheet.link(1, 1, place, tooltip);
    workbook.name("commentary_DP", place);
    workbook.name("_xlnm.Print_Area", "Sheet!$A$1:$C$9", sheet);
    workbook.finish(sheet);
    workbook.finish(workbook.add(target));
    byte[] written = ComposedBook.write(workbook);
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      assertThat(read.getSheetName(1)).isEqualTo(target);
      XSSFHyperlink link = read.getSheetAt(0).getHyperlink(1, 1);
      assertThat(link.getLocation()).isEqualTo(place);
      assertThat(link.getTooltip()).isEqualTo(tooltip);
      XSSFName name = read.getName("commentary_DP");
      assertThat(name.getRefersToFormula()).isEqualTo(place);
      assertThat(name.getSheetIndex()).isEqualTo(-1);
      assertThat(read.getPrintArea(0)).isEqualTo("Sheet!$A$1:$C$9");
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void rulesForColoursAndForWhatIsTyped(@ForAll("texts") String text) throws IOException {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("Sheet");
    String formula = "A1=" + Quoted.text(text);
    sheet.colour(
        List.of("A1:B3", "D4"),
        List.of(ColourRule.equal(Quoted.text(text), 0), ColourRule.where(formula, 0)));
    sheet.prompt(0, 0, "Title", text);
    sheet.check(5, 5, formula, "Title", text);
    sheet.choice(6, 6, List.of("Yes", "No & no"), "Choose", text);
    try (XSSFWorkbook read = read(book)) {
      XSSFSheet page = read.getSheetAt(0);
      XSSFConditionalFormatting colours =
          page.getSheetConditionalFormatting().getConditionalFormattingAt(0);
      assertThat(colours.getFormattingRanges())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactly("A1:B3", "D4");
      assertThat(colours.getRule(0).getFormula1()).isEqualTo(Quoted.text(text));
      assertThat(colours.getRule(1).getFormula1()).isEqualTo(formula);
      List<XSSFDataValidation> typed = page.getDataValidations();
      assertThat(typed)
          .extracting(XSSFDataValidation::getPromptBoxText)
          .containsExactly(text, text, text);
      assertThat(typed.get(1).getValidationConstraint().getFormula1()).isEqualTo(formula);
      assertThat(typed.get(1).getErrorBoxText()).isEqualTo(text);
      assertThat(typed.get(2).getValidationConstraint().getExplicitListValues())
          .containsExactly("Yes", "No & no");
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void pictures(@ForAll byte[] content, @ForAll PictureType type, @ForAll("texts") String altText)
      throws IOException {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("Sheet");
    sheet
        .drawing()
        .place(new Picture(content, type, "Logo", altText, 2, 3, 100, 200, 9_525, 19_050));
    try (XSSFWorkbook read = read(book)) {
      XSSFPicture picture =
          (XSSFPicture) read.getSheetAt(0).getDrawingPatriarch().getShapes().get(0);
      PictureData data = picture.getPictureData();
      assertThat(data.getData()).isEqualTo(content);
      assertThat(PictureType.find(data.getMimeType())).contains(type);
      assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo(altText);
      XSSFClientAnchor anchor = picture.getClientAnchor();
      assertThat(
              List.of(anchor.getRow1(), (int) anchor.getCol1(), anchor.getDx1(), anchor.getDy1()))
          .containsExactly(2, 3, 100, 200);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void sizesAndJoinedCells(@ForAll("edges") int row, @ForAll("edges") int column)
      throws IOException {
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add("Sheet");
    Area joined = new Area(row, column, row + 1, column + 2);
    sheet.join(joined);
    sheet.setWidth(column, row + 0.5);
    sheet.setHeight(row, column + 0.25f);
    sheet.freeze(column, row);
    sheet.breakBelow(row);
    try (XSSFWorkbook read = read(book)) {
      XSSFSheet page = read.getSheetAt(0);
      assertThat(page.getMergedRegions())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactly(joined.text());
      assertThat(page.getColumnWidth(column) / 256.0).isEqualTo(row + 0.5);
      assertThat(page.getRow(row).getHeightInPoints()).isEqualTo(column + 0.25f);
      PaneInformation pane = page.getPaneInformation();
      assertThat(
              List.of(
                  (int) pane.getHorizontalSplitPosition(), (int) pane.getVerticalSplitPosition()))
          .containsExactly(row, column);
      assertThat(page.getRowBreaks()).containsExactly(row);
    }
  }

  @Provide
  Arbitrary<Integer> edges() {
    return Arbitraries.integers().between(1, 200);
  }

  private static XSSFWorkbook read(ComposedBook book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(book.bytes()));
  }
}
