package org.scorebook.workbook.template.check;

import org.scorebook.model.Frequency;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Texts that cannot be a period of the measure's frequency. There are many ways to write one, so
 * only what nobody reads as one is said; a date always is one.
 */
final class PeriodChecks {
  private final String period;
  private final String frequency;

  /**
   * Of a row.
   *
   * @param period its period's cell
   * @param frequency a formula that gives the measure's frequency
   */
  PeriodChecks(String period, String frequency) {
    this.period = period;
    this.frequency = frequency;
  }

  void addTo(CheckFormula check) {
    String years = "OR(%s,%s)".formatted(is(Frequency.ANNUAL), is(Frequency.BIENNIAL));
    String wrong =
        ("IF(%1$s,FALSE,IF(%2$s,TRUE,IF(LEFT(%3$s,1)=\"Q\",IF(%4$s,%5$s,TRUE),IF(LEFT(%3$s,1)=\"H\","
                + "IF(%6$s,%7$s,TRUE),IF(%8$s,NOT(%9$s),IF(%10$s,%9$s,FALSE))))))")
            .formatted(
                Words.isStrange(MeasureColumns.FREQUENCY, frequency),
                "OR(" + isWord(period) + "," + isMonthWithoutYear() + ")",
                period,
                is(Frequency.QUARTERLY),
                isNumberedOtherwise("1234"),
                is(Frequency.HALF_YEARLY),
                isNumberedOtherwise("12"),
                isYear(7, 5),
                years,
                isYear(5, 3));
    check.when(
        "IF(ISTEXT(%s),%s,FALSE)".formatted(period, wrong),
        "IF(%s,%s,IF(%s,%s,IF(%s,%s,%s)))"
            .formatted(
                is(Frequency.QUARTERLY),
                sentence("quarter", "Q2 2020", "/21"),
                is(Frequency.HALF_YEARLY),
                sentence("half-year", "H1 2020", "/21"),
                years,
                sentence("year", "2019", "/20"),
                "\"" + CheckSentence.PERIOD_OF_ANOTHER_KIND.text("month", "Dec 2020") + "\""));
  }

  /** A condition: the text begins with a word, and no month, quarter, half or financial year. */
  static String isWord(String text) {
    return ("AND(LEFT(%1$s,1)>=\"A\",LEFT(%1$s,1)<=\"Z\",ISERROR(MATCH(LEFT(%1$s,3),%2$s,0)),"
            + "LEFT(%1$s,1)<>\"Q\",LEFT(%1$s,1)<>\"H\",LEFT(%1$s,2)<>\"FY\")")
        .formatted(text, TemplateNames.MONTHS);
  }

  private static String sentence(String kind, String year, String second) {
    return CheckSentence.PERIOD_OF_ANOTHER_KIND.formula(
        "\"" + kind + "\"",
        "\"" + year + "\"&IF(" + TemplateNames.YEAR_STARTS + "=1,\"\",\"" + second + "\")");
  }

  private String is(Frequency wanted) {
    return Words.is(MeasureColumns.FREQUENCY, wanted.word(), frequency);
  }

  private String isMonthWithoutYear() {
    return "AND(ISNUMBER(MATCH(LEFT(%1$s,3),%2$s,0)),ISERROR(VALUE(RIGHT(%1$s,2))))"
        .formatted(period, TemplateNames.MONTHS);
  }

  /** Such as Q5: after the letter stands a single digit that is none of those there are. */
  private String isNumberedOtherwise(String numbers) {
    return ("AND(ISNUMBER(VALUE(MID(%1$s,2,1))),ISERROR(VALUE(MID(%1$s,3,1))),"
            + "ISERROR(FIND(MID(%1$s,2,1),\"%2$s\")))")
        .formatted(period, numbers);
  }

  /** Such as 2020/21 or 20/21. */
  private String isYear(int length, int mark) {
    return ("AND(LEN(%1$s)=%2$d,MID(%1$s,%3$d,1)=\"/\",ISNUMBER(VALUE(LEFT(%1$s,%4$d))),"
            + "ISNUMBER(VALUE(RIGHT(%1$s,2))))")
        .formatted(period, length, mark, mark - 1);
  }
}
