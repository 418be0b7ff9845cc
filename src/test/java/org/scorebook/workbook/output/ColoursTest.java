package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;

/** Colours as they stand in written workbooks: readable, told apart in grey, never alone. */
class ColoursTest {
  private static final double READABLE = 4.5;
  private static final double SEEN = 3;
  private static final double TOLD_APART = 1.2;
  private static final String WHITE = "FFFFFF";
  private static final String BLACK = "000000";
  private static final Pattern TEXT =
      Pattern.compile("<a:(?:defRPr|rPr)[^>]*><a:solidFill><a:srgbClr val=\"(\\w{6})\"");
  private static final Pattern BAND =
      Pattern.compile(
          "<c:v>(\\w+ quartile)</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"(\\w{6})");
  private static final Pattern COLUMN =
      Pattern.compile("<c:v>Reported</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"(\\w{6})");

  /** Lines of series: those of grid and axes have no such tx before them. */
  private static final Pattern LINE =
      Pattern.compile(
          "</c:tx><c:spPr><a:ln w=\"\\d+\" cap=\"flat\"><a:solidFill><a:srgbClr val=\"(\\w{6})");

  /** Labels that stand inside columns. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "srgbClr val=\"(\\w{6})\"/></a:solidFill><a:latin[^>]*/><a:cs[^>]*/></a:defRPr></a:pPr>"
              + "<a:endParaRPr[^>]*/></a:p></c:txPr><c:dLblPos val=\"in(?:End|Base)\"");

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
  void contrastIsMeasuredAsTheGuidelinesSay() {
    assertThat(Contrast.ratio(BLACK, WHITE)).isEqualTo(21, within(1e-9));
    assertThat(Contrast.ratio("777777", WHITE)).isEqualTo(4.48, within(0.005));
  }

  @Test
  void everyTextIsReadableOnItsFill() throws Exception {
    Set<String> pairs = new TreeSet<>();
    for (WrittenBook book : books) {
      book.open().forEach(sheet -> pairs.addAll(pairs((XSSFSheet) sheet)));
    }
    assertThat(pairs).hasSizeGreaterThan(15).allMatch(ColoursTest::isReadable);
  }

  @Test
  void everyTextOfAChartIsReadableOnWhateverMayLieBehindIt() throws Exception {
    Set<String> pairs = new TreeSet<>();
    for (WrittenBook book : books) {
      for (Map.Entry<String, String> part : book.parts().entrySet()) {
        if (part.getKey().startsWith("xl/charts/chart")) {
          for (String text : found(TEXT, part.getValue(), 1)) {
            pairs.add(text + " on " + WHITE);
            found(BAND, part.getValue(), 2).forEach(band -> pairs.add(text + " on " + band));
          }
          for (String column : found(COLUMN, part.getValue(), 1)) {
            found(INSIDE, part.getValue(), 1).forEach(text -> pairs.add(text + " on " + column));
          }
        }
      }
    }
    assertThat(pairs).hasSizeGreaterThan(4).allMatch(ColoursTest::isReadable);
  }

  @Test
  void barsAndLinesStandOutFromThePageAndFromEachOther() throws Exception {
    Set<String> lines = new TreeSet<>();
    Set<String> columns = new TreeSet<>();
    for (WrittenBook book : books) {
      for (Map.Entry<String, String> part : book.parts().entrySet()) {
        if (part.getKey().startsWith("xl/charts/chart")) {
          lines.addAll(found(LINE, part.getValue(), 1));
          columns.addAll(found(COLUMN, part.getValue(), 1));
        }
      }
    }
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(columns).hasSize(1);
    for (String column : columns) {
      assertThat(Contrast.ratio(column, WHITE)).isGreaterThanOrEqualTo(SEEN);
      for (String line : lines) {
        assertThat(Contrast.ratio(line, column)).as(line).isGreaterThanOrEqualTo(SEEN);
        assertThat(Contrast.ratio(line, WHITE)).as(line).isGreaterThanOrEqualTo(SEEN);
      }
    }
  }

  @Test
  void neighbouringBandsAndStatusesDifferInGrey() throws Exception {
    WrittenBook book = WrittenBook.published(Editions.combined(RulesSample.standard()));
    String quartiles =
        book.parts().values().stream()
            .filter(xml -> xml.contains("4th quartile"))
            .findFirst()
            .get();
    List<String> bands = found(BAND, quartiles, 2);
    assertThat(found(BAND, quartiles, 1))
        .containsExactly("4th quartile", "3rd quartile", "2nd quartile", "1st quartile");
    for (int i = 1; i < bands.size(); i++) {
      assertThat(Contrast.ratio(bands.get(i - 1), bands.get(i))).isGreaterThan(TOLD_APART);
      assertThat(Contrast.luminance(bands.get(i))).isLessThan(Contrast.luminance(bands.get(i - 1)));
    }
    String green = statusFill(book, "GREEN");
    String amber = statusFill(book, "AMBER");
    assertThat(Contrast.ratio(green, amber)).isGreaterThan(TOLD_APART);
    assertThat(Contrast.ratio(amber, statusFill(book, "RED"))).isGreaterThan(TOLD_APART);
  }

  @Test
  void aColourFollowsAWordThatStandsInItsCell() throws Exception {
    for (WrittenBook book : books) {
      book.open()
          .forEach(
              sheet -> {
                for (XSSFConditionalFormattingRule rule : rules((XSSFSheet) sheet)) {
                  assertThat(rule.getFormula1())
                      .as(sheet.getSheetName())
                      .matches(
                          "\"[A-Za-z /]+\"|NOT\\(ISERROR\\(SEARCH\\(\"[(A-Za-z"
                              + " )]+\".*|LEFT\\(\\$F\\$6,[24]\\)=\"(Up|Down)\"|MOD\\(ROW\\(\\),2\\)=0");
                }
              });
    }
  }

  private static boolean isReadable(String pair) {
    String[] colours = pair.split(" on ", 2);
    return Contrast.ratio(colours[0], colours[1]) >= READABLE;
  }

  private static Set<String> pairs(XSSFSheet sheet) {
    Set<String> pairs = new TreeSet<>();
    List<Coloured> areas = coloured(sheet);
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() != CellType.BLANK) {
          XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
          String ink = hex(style.getFont().getXSSFColor(), BLACK);
          String fill = hex(style.getFillForegroundColorColor(), WHITE);
          pairs.add(ink + " on " + fill);
          for (Coloured area : areas) {
            if (area.range().isInRange(cell)) {
              pairs.add(area.ink().orElse(ink) + " on " + area.fill().orElse(fill));
            }
          }
        }
      }
    }
    return pairs;
  }

  private static List<XSSFConditionalFormattingRule> rules(XSSFSheet sheet) {
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    List<XSSFConditionalFormattingRule> rules = new ArrayList<>();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      rules.addAll(rules(all.getConditionalFormattingAt(i)));
    }
    return rules;
  }

  /** An area and the colours that a rule gives cells in it. */
  private record Coloured(CellRangeAddress range, Optional<String> ink, Optional<String> fill) {}

  private static List<Coloured> coloured(XSSFSheet sheet) {
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    List<Coloured> areas = new ArrayList<>();
    for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
      for (CellRangeAddress range : all.getConditionalFormattingAt(i).getFormattingRanges()) {
        rules(all.getConditionalFormattingAt(i))
            .forEach(rule -> areas.add(new Coloured(range, ink(rule), fill(rule))));
      }
    }
    return areas;
  }

  private static List<XSSFConditionalFormattingRule> rules(XSSFConditionalFormatting block) {
    List<XSSFConditionalFormattingRule> rules = new ArrayList<>();
    for (int i = 0; i < block.getNumberOfRules(); i++) {
      rules.add(block.getRule(i));
    }
    return rules;
  }

  private static String statusFill(WrittenBook book, String status) throws Exception {
    return rules(book.open().getSheet("Scorecard")).stream()
        .filter(rule -> rule.getFormula1().equals('"' + status + '"'))
        .flatMap(rule -> fill(rule).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> ink(XSSFConditionalFormattingRule rule) {
    return Optional.ofNullable(rule.getFontFormatting())
        .map(font -> hex(font.getFontColor(), BLACK));
  }

  private static Optional<String> fill(XSSFConditionalFormattingRule rule) {
    return Optional.ofNullable(rule.getPatternFormatting())
        .map(fill -> hex(fill.getFillBackgroundColorColor(), WHITE));
  }

  private static String hex(XSSFColor colour, String none) {
    return colour == null ? none : colour.getARGBHex().substring(2);
  }

  private static List<String> found(Pattern pattern, String text, int group) {
    List<String> all = new ArrayList<>();
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      all.add(matcher.group(group));
    }
    return all;
  }
}
