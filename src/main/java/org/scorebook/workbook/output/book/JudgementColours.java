package org.scorebook.workbook.output.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scorebook.figures.result.Direction;
import org.scorebook.model.StatusWord;
import org.scorebook.workbook.looks.Colours;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.looks.Styles;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.ColourRule;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/**
 * Colours cells by the word in them, as Excel's own conditional formats: type another word and the
 * colour follows.
 */
public final class JudgementColours {
  private JudgementColours() {}

  /**
   * Colours statuses.
   *
   * @param areas references such as {@code C7:C20}
   */
  public static void colourStatuses(Book book, Sheet sheet, List<String> areas) {
    List<ColourRule> rules = new ArrayList<>();
    for (StatusWord status : StatusWord.values()) {
      for (String label : book.results().rules().labels(status)) {
        rules.add(ColourRule.equal(Quoted.text(label), book.styles().conditional(Look.of(status))));
      }
    }
    sheet.colour(areas, rules);
  }

  /** The colours of each status whose cells are filled. */
  public static Map<StatusWord, Colours> colours(Styles styles) {
    Map<StatusWord, Colours> colours = new EnumMap<>(StatusWord.class);
    for (StatusWord status : StatusWord.values()) {
      styles.colours(Look.of(status)).ifPresent(found -> colours.put(status, found));
    }
    return colours;
  }

  /** Gives the tab of a measure's sheet the colour of its status, where it has been judged. */
  public static void colourTab(Book book, Sheet sheet, StatusWord status) {
    if (status.isJudgement()) {
      sheet.colourTab(book.styles().colour(Look.of(status)));
    }
  }

  /** Colours the words of a balanced scorecard: Improving, No change, Deteriorating. */
  public static void colourTravel(Book book, Sheet sheet, List<String> areas) {
    String first = areas.get(0).split(":", 2)[0];
    sheet.colour(
        areas,
        List.of(
            contains("Improving", first, book.styles().conditional(Look.DIRECTION_GREEN)),
            contains("No change", first, book.styles().conditional(Look.DIRECTION_AMBER)),
            contains("Deteriorating", first, book.styles().conditional(Look.DIRECTION_RED))));
  }

  /** Shades every second row of an area. */
  public static void shadeRows(Book book, Sheet sheet, Area area) {
    int shade = book.styles().shade(Look.DATA_BAND);
    sheet.colour(List.of(area.text()), List.of(ColourRule.where("MOD(ROW(),2)=0", shade)));
  }

  /** The reference of a block of one column; rows and columns count from 0. */
  public static String area(int firstRow, int lastRow, int column) {
    return new Area(firstRow, column, lastRow, column).text();
  }

  /** Colours directions of travel by the judgement in brackets: {@code Up (Green)}. */
  public static void colourDirections(Book book, Sheet sheet, List<String> areas) {
    String first = areas.get(0).split(":", 2)[0];
    List<ColourRule> rules = new ArrayList<>();
    for (Direction.Colour colour : Direction.Colour.values()) {
      int format = book.styles().conditional(look(colour));
      rules.add(contains("(" + colour.word() + ")", first, format));
    }
    sheet.colour(areas, rules);
  }

  /**
   * Lets a figure show where it went, after its digits.
   *
   * @param change fixed address of the cell that begins with the word of it
   * @param format of the figure
   */
  public static void markTravel(
      Book book, Sheet sheet, List<String> areas, String change, String format) {
    sheet.colour(
        areas,
        List.of(
            marked(book, change, Direction.Travel.UP, ResultFormats.followed(format, " \u25b2")),
            marked(
                book, change, Direction.Travel.DOWN, ResultFormats.followed(format, " \u25bc"))));
  }

  private static ColourRule marked(
      Book book, String change, Direction.Travel travel, String format) {
    String word = travel.word();
    return ColourRule.where(
        "LEFT(" + change + "," + word.length() + ")=" + Quoted.text(word),
        book.styles().conditionalNumber(format));
  }

  private static ColourRule contains(String text, String firstCell, int format) {
    String formula = "NOT(ISERROR(SEARCH(" + Quoted.text(text) + "," + firstCell + ")))";
    return ColourRule.contains(text, formula, format);
  }

  static Look look(Direction.Colour colour) {
    return switch (colour) {
      case GREEN -> Look.DIRECTION_GREEN;
      case AMBER -> Look.DIRECTION_AMBER;
      case RED -> Look.DIRECTION_RED;
    };
  }
}
