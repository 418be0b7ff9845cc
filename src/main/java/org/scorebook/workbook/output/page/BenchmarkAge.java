package org.scorebook.workbook.output.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.text.Blanks;

/** How old a benchmark is, where its source names a financial year. */
final class BenchmarkAge {
  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("\\b(\\d{4})[/-](\\d{2}|\\d{4})\\b");

  private BenchmarkAge() {}

  /** A sentence after a blank, and the benchmark's note after another; or nothing. */
  static String of(Quartiles quartiles, MeasureResult result) {
    String note = quartiles.thresholds().note();
    return age(quartiles.source(), result) + (Blanks.isBlank(note) ? "" : " " + Blanks.strip(note));
  }

  private static String age(String source, MeasureResult result) {
    Matcher year = FINANCIAL_YEAR.matcher(source);
    if (!year.find()) {
      return " The benchmark is " + source + ".";
    }
    int years = result.current().period().financialYearStart() - Integer.parseInt(year.group(1));
    String own = result.current().period().financialYear().label();
    String text = " The benchmark is for " + year.group();
    if (years == 0) {
      return text + ", the same year as the figure.";
    }
    String distance = Math.abs(years) == 1 ? "1 year" : Math.abs(years) + " years";
    return text
        + ", "
        + distance
        + (years > 0 ? " before" : " after")
        + " the figure's "
        + own
        + ".";
  }
}
