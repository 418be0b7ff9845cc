package org.scorebook.workbook.template.check;

/** The formula that makes a month of the Scorecard sheet's Period, whatever way it was typed. */
final class ReportingMonth {
  private ReportingMonth() {}

  /** The first day of the month in which the period ends; empty text where it is not recognised. */
  static String formula(String cell) {
    String text = "TRIM(" + cell + ")";
    String forms =
        or(
            part(text, "Q", 3),
            or(
                part(text, "H", 6),
                or(named(text), or(numbered(text), or(monthFirst(text), year(text))))));
    return "IF(ISNUMBER(%1$s),DATE(YEAR(%1$s),MONTH(%1$s),1),%2$s)".formatted(cell, forms);
  }

  /** A condition: the cell begins with a word that is no month, quarter, half or financial year. */
  static String isNone(String cell) {
    return "IF(ISTEXT(%s),%s,FALSE)".formatted(cell, PeriodChecks.isWord(cell));
  }

  private static String or(String form, String other) {
    return "IFERROR(" + form + "," + other + ")";
  }

  /** {@code Q2 2020/21}, {@code Q2 20/21}, {@code 2020/21 Q2}: its last month. */
  private static String part(String text, String letter, int months) {
    String first =
        "IF(OR(MID(%1$s,6,1)=\"/\",MID(%1$s,6,1)=\"-\"),2000+MID(%1$s,4,2),VALUE(MID(%1$s,4,4)))";
    String last =
        "IF(OR(MID(%1$s,3,1)=\"/\",MID(%1$s,3,1)=\"-\"),2000+LEFT(%1$s,2),VALUE(LEFT(%1$s,4)))";
    String date = "DATE(%s,%s*%d+YearStarts-1,1)";
    return ("IF(LEFT(%1$s,1)=\"%2$s\","
            + date.formatted(first, "MID(%1$s,2,1)", months)
            + ",IF(LEFT(RIGHT(%1$s,2),1)=\"%2$s\","
            + date.formatted(last, "RIGHT(%1$s,1)", months)
            + ",NA()))")
        .formatted(text, letter);
  }

  /** {@code Dec 2020}, {@code December 2020}, {@code Dec-20}. */
  private static String named(String text) {
    return "DATE(IFERROR(IF(ISERROR(VALUE(LEFT(RIGHT(%1$s,4),1))),NA(),VALUE(RIGHT(%1$s,4))),2000+RIGHT(%1$s,2)),MATCH(LEFT(%1$s,3),%2$s,0),1)"
        .formatted(text, TemplateNames.MONTHS);
  }

  /** {@code 2020-12}, which is a month where the number can be one. */
  private static String numbered(String text) {
    return "IF(AND(LEN(%1$s)=7,MID(%1$s,5,1)=\"-\",VALUE(RIGHT(%1$s,2))>=1,VALUE(RIGHT(%1$s,2))<=12),DATE(LEFT(%1$s,4),RIGHT(%1$s,2),1),NA())"
        .formatted(text);
  }

  /** {@code 12/2020}. */
  private static String monthFirst(String text) {
    return "IF(AND(LEN(%1$s)=7,MID(%1$s,3,1)=\"/\"),DATE(RIGHT(%1$s,4),LEFT(%1$s,2),1),NA())"
        .formatted(text);
  }

  /** {@code 2020/21}, {@code 2020-21}, {@code 2020/2021}, or {@code 2020} of years from January. */
  private static String year(String text) {
    return or(
        "IF(OR(AND(LEN(%1$s)=4,YearStarts=1),AND(OR(LEN(%1$s)=7,LEN(%1$s)=9),OR(MID(%1$s,5,1)=\"/\",MID(%1$s,5,1)=\"-\"))),DATE(LEFT(%1$s,4),YearStarts+11,1),NA())"
            .formatted(text),
        "\"\"");
  }
}
