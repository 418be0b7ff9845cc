package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellXfs;
import org.scorebook.figures.RulesSample;
import org.scorebook.workbook.reply.RequestSheet;

/** What people who cannot see a workbook, or not well, are told by it. */
class AccessibilityTest {
  private static final Pattern DESCRIBED = Pattern.compile("descr=\"([^\"]*)\"");

  /** Of an owner's workbook: the list of the measures, and a sheet that nobody sees. */
  private static final Set<String> NOT_LED_BACK = Set.of("Scorecard", RequestSheet.NAME);

  private static List<WrittenBook> books = List.of();

  @BeforeAll
  static void write() throws Exception {
    books =
        List.of(
            WrittenBook.published(Editions.combined(RulesSample.standard())),
            WrittenBook.draft(Editions.cabinet(Editions.balanced())),
            WrittenBook.owner(Editions.cabinet(), Editions.COMMISSIONING, List.of()));
  }

  @Test
  void everyChartSaysInASentenceWhatItShows() throws Exception {
    List<String> texts = new ArrayList<>();
    WrittenBook book = WrittenBook.published(Editions.combined(RulesSample.standard()));
    for (Map.Entry<String, String> part : book.parts().entrySet()) {
      if (part.getKey().startsWith("xl/drawings/drawing")) {
        for (Matcher text = DESCRIBED.matcher(part.getValue()); text.find(); ) {
          texts.add(text.group(1));
        }
      }
    }
    assertThat(texts)
        .containsExactlyInAnyOrder(
            "Logo of Birmingham",
            "Direct payments uptake rose from 36.1% in January to 38.0% in December, target 38.0%,"
                + " year-end target 39.0%.",
            "Direct payments uptake: 38.0% in December 2020, in the 1st quartile. Worst 1.5%,"
                + " 3rd 20.8%, 2nd 26.5%, 1st 34.3%, Best 53.5% (2019/20 ASCOF).",
            "Direct payments uptake by area in December 2020: from 35.1% in Hall Green to 41.2% in"
                + " Edgbaston, Birmingham 38.0%.",
            "Shared lives: 101 in December 2020, in the 2nd quartile. Worst 64, 3rd 83, 2nd"
                + " 100, 1st 130, Best 180 (Core cities 2019/20).");
  }

  @Test
  void titlesStandInTheFirstCellAndAreTheLargestText() throws Exception {
    for (WrittenBook book : books) {
      XSSFWorkbook workbook = book.open();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          XSSFSheet sheet = workbook.getSheetAt(i);
          Cell title = sheet.getRow(0).getCell(0);
          assertThat(title.getStringCellValue()).as(sheet.getSheetName()).isNotBlank();
          assertThat(title.getCellStyle().getFontIndex())
              .as(sheet.getSheetName())
              .isEqualTo(workbook.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getFontIndex());
        }
      }
    }
  }

  @Test
  void everyRowOfHeadingsBeginsARealTableWithoutJoinedCells() throws Exception {
    for (WrittenBook book : books) {
      for (XSSFSheet sheet : sheets(book)) {
        Set<String> headings = new TreeSet<>();
        Set<String> inTables = new TreeSet<>();
        for (XSSFTable table : sheet.getTables()) {
          CellRangeAddress area =
              new CellRangeAddress(
                  table.getStartRowIndex(),
                  table.getEndRowIndex(),
                  table.getStartColIndex(),
                  table.getEndColIndex());
          assertThat(sheet.getMergedRegions()).noneMatch(area::intersects);
          for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            inTables.add(sheet.getRow(area.getFirstRow()).getCell(column).getAddress().toString());
          }
        }
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (isHeading((XSSFCellStyle) cell.getCellStyle())) {
              headings.add(cell.getAddress().toString());
            }
          }
        }
        assertThat(inTables).as(sheet.getSheetName()).isEqualTo(headings);
      }
    }
  }

  /** By the fills that the template gives headings of pages and of data. */
  private static boolean isHeading(XSSFCellStyle style) {
    return style.getFont().getBold()
        && style.getFillForegroundColorColor() != null
        && Set.of("FFEEF2F6", "FF1F4E79")
            .contains(style.getFillForegroundColorColor().getARGBHex());
  }

  @Test
  void headingsHaveTheStylesOfHeadings() throws Exception {
    XSSFWorkbook workbook = books.get(0).open();
    Map<String, String> styles = new TreeMap<>();
    for (String[] cell :
        new String[][] {
          {"Scorecard", "A1"},
          {"Scorecard", "A16"},
          {"Highlights", "A5"},
          {"Shared lives", "A1"},
          {"Shared lives", "A2"}
        }) {
      CellReference at = new CellReference(cell[1]);
      XSSFCell found = workbook.getSheet(cell[0]).getRow(at.getRow()).getCell(at.getCol());
      CTCellXfs formats = workbook.getStylesSource().getCTStylesheet().getCellXfs();
      long style = formats.getXfArray(found.getCellStyle().getIndex()).getXfId();
      for (CTCellStyle named :
          workbook.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleList()) {
        if (named.getXfId() == style) {
          styles.put(cell[0] + "!" + cell[1] + " " + found, named.getName());
        }
      }
    }
    assertThat(styles)
        .containsExactly(
            Map.entry("Highlights!A5 Status changed", "Heading 2"),
            Map.entry("Scorecard!A1 Cabinet Scorecard", "Heading 1"),
            Map.entry("Scorecard!A16 Corporate Measures", "Heading 2"),
            Map.entry("Shared lives!A1 The number of people who have Shared Lives", "Heading 1"),
            Map.entry(
                "Shared lives!A2 Corporate Measures \u00b7 Measure 2 \u00b7 December 2020",
                "Normal"));
  }

  @Test
  void linksOfAMeasureStayInSight() throws Exception {
    int pages = 0;
    for (XSSFSheet sheet : sheets(books.get(0))) {
      boolean isPage =
          sheet.getHyperlinkList().stream()
              .anyMatch(link -> link.getFirstRow() == 2 && link.getFirstColumn() == 4);
      if (isPage) {
        pages++;
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
            .as(sheet.getSheetName())
            .isEqualTo((short) 3);
      }
    }
    assertThat(pages).isEqualTo(7);
  }

  @Test
  void everySheetLeadsBackToWhereTheWorkbookBegins() throws Exception {
    for (WrittenBook book : books) {
      List<XSSFSheet> sheets = sheets(book);
      String start = sheets.get(0).getSheetName();
      for (XSSFSheet sheet : sheets.subList(1, sheets.size())) {
        assertThat(sheet.getHyperlinkList())
            .as(sheet.getSheetName())
            .filteredOn(link -> link.getLocation().replace("'", "").equals(start + "!A1"))
            .hasSize(NOT_LED_BACK.contains(sheet.getSheetName()) ? 0 : 1)
            .allMatch(
                link ->
                    link.getFirstRow() < sheet.getPaneInformation().getHorizontalSplitPosition());
      }
    }
  }

  @Test
  void whatIsDrawnIsReadFromTheTopDown() throws Exception {
    List<String> several = new ArrayList<>();
    for (WrittenBook book : books) {
      for (XSSFSheet sheet : sheets(book)) {
        if (sheet.getDrawingPatriarch() != null) {
          List<CTTwoCellAnchor> drawn =
              sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList();
          assertThat(drawn)
              .as(sheet.getSheetName())
              .isNotEmpty()
              .extracting(anchor -> anchor.getFrom().getRow())
              .isSorted();
          if (drawn.size() > 1) {
            several.add(sheet.getSheetName());
          }
        }
      }
    }
    assertThat(several).containsExactly("Direct payments quartiles");
  }

  @Test
  void linksHaveWords() throws Exception {
    for (WrittenBook book : books) {
      List<XSSFSheet> sheets = sheets(book);
      for (XSSFSheet sheet : sheets) {
        boolean isRead = !sheet.getSheetName().equals(RequestSheet.NAME);
        assertThat(sheet.getHyperlinkList())
            .as(sheet.getSheetName())
            .matches(links -> links.isEmpty() != isRead, "some where somebody reads")
            .allSatisfy(
                link -> {
                  Cell cell = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                  assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.FORMULA);
                  assertThat(cell.getStringCellValue()).isNotBlank();
                  assertThat(link.getTooltip()).isNotBlank();
                });
      }
    }
  }

  @Test
  void theDocumentSaysWhatItIsAndInWhichLanguage() throws Exception {
    for (WrittenBook book : books) {
      Map<String, String> parts = book.parts();
      assertThat(parts.get("docProps/core.xml"))
          .contains("<dc:title>Cabinet Scorecard - December 2020</dc:title>")
          .contains("<dc:creator>Performance and Insight</dc:creator>")
          .contains("<dc:language>en-GB</dc:language>");
      assertThat(parts.entrySet())
          .filteredOn(part -> part.getKey().startsWith("xl/charts/chart"))
          .isNotEmpty()
          .allMatch(part -> part.getValue().contains("<c:lang val=\"en-GB\"/>"));
    }
  }

  private static List<XSSFSheet> sheets(WrittenBook book) throws Exception {
    List<XSSFSheet> sheets = new ArrayList<>();
    book.open().forEach(sheet -> sheets.add((XSSFSheet) sheet));
    return sheets;
  }
}
