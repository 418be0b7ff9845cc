package org.scorebook.workbook.output;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STConditionalFormattingOperator;
import org.scorebook.figures.Direction;
import org.scorebook.model.StatusWord;

/**
 * Colours cells by the word in them, as Excel's own conditional formats: type another word and the
 * colour follows.
 */
final class Judgements {
  private Judgements() {}

  /**
   * Colours statuses.
   *
   * @param areas references such as {@code C7:C20}
   */
  static void colourStatuses(Book book, XSSFSheet sheet, List<String> areas) {
    CTConditionalFormatting block = block(sheet, areas);
    for (StatusWord status : StatusWord.values()) {
      CTCfRule rule = rule(sheet, block, book.styles().conditional(look(status)));
      rule.setType(STCfType.CELL_IS);
      rule.setOperator(STConditionalFormattingOperator.EQUAL);
      rule.addFormula(quoted(book.results().rules().label(status)));
    }
  }

  /** Colours the words of a balanced scorecard: Improving, No change, Deteriorating. */
  static void colourTravel(Book book, XSSFSheet sheet, List<String> areas) {
    String first = areas.get(0).split(":", 2)[0];
    CTConditionalFormatting block = block(sheet, areas);
    contains(sheet, block, "Improving", first, book.styles().conditional(Look.DIRECTION_GREEN));
    contains(sheet, block, "No change", first, book.styles().conditional(Look.DIRECTION_AMBER));
    contains(sheet, block, "Deteriorating", first, book.styles().conditional(Look.DIRECTION_RED));
  }

  /** Shades every second row of an area. */
  static void shadeRows(Book book, XSSFSheet sheet, CellRangeAddress area) {
    CTConditionalFormatting block = block(sheet, List.of(area.formatAsString()));
    CTCfRule rule = rule(sheet, block, book.styles().shade(Look.DATA_BAND));
    rule.setType(STCfType.EXPRESSION);
    rule.addFormula("MOD(ROW(),2)=0");
  }

  /** The reference of a block of one column; rows and columns count from 0. */
  static String area(int firstRow, int lastRow, int column) {
    return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString();
  }

  /** Colours directions of travel by the judgement in brackets: {@code Up (Green)}. */
  static void colourDirections(Book book, XSSFSheet sheet, List<String> areas) {
    String first = areas.get(0).split(":", 2)[0];
    CTConditionalFormatting block = block(sheet, areas);
    for (Direction.Colour colour : Direction.Colour.values()) {
      contains(
          sheet, block, "(" + colour.word() + ")", first, book.styles().conditional(look(colour)));
    }
  }

  /** Colours cells that contain a text. */
  static void contains(
      XSSFSheet sheet, CTConditionalFormatting block, String text, String firstCell, long format) {
    CTCfRule rule = rule(sheet, block, format);
    rule.setType(STCfType.CONTAINS_TEXT);
    rule.setOperator(STConditionalFormattingOperator.CONTAINS_TEXT);
    rule.setText(text);
    rule.addFormula("NOT(ISERROR(SEARCH(" + quoted(text) + "," + firstCell + ")))");
  }

  static CTConditionalFormatting block(XSSFSheet sheet, List<String> areas) {
    CTConditionalFormatting block = sheet.getCTWorksheet().addNewConditionalFormatting();
    block.setSqref(areas);
    return block;
  }

  private static CTCfRule rule(XSSFSheet sheet, CTConditionalFormatting block, long format) {
    int priority =
        sheet.getCTWorksheet().getConditionalFormattingList().stream()
                .mapToInt(CTConditionalFormatting::sizeOfCfRuleArray)
                .sum()
            + 1;
    CTCfRule rule = block.addNewCfRule();
    rule.setPriority(priority);
    rule.setDxfId(format);
    return rule;
  }

  private static Look look(StatusWord status) {
    return switch (status) {
      case GREEN -> Look.STATUS_GREEN;
      case AMBER -> Look.STATUS_AMBER;
      case RED -> Look.STATUS_RED;
      case NOT_APPLICABLE -> Look.STATUS_NOT_APPLICABLE;
      case NO_STATUS -> Look.STATUS_NO_STATUS;
      case PLACEHOLDER -> Look.STATUS_PLACEHOLDER;
    };
  }

  static Look look(Direction.Colour colour) {
    return switch (colour) {
      case GREEN -> Look.DIRECTION_GREEN;
      case AMBER -> Look.DIRECTION_AMBER;
      case RED -> Look.DIRECTION_RED;
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
