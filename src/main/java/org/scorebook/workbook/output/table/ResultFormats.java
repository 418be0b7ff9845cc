package org.scorebook.workbook.output.table;

import org.scorebook.figures.Display;
import org.scorebook.figures.result.PeriodFigure;

/** Excel's number formats that show a number as the results' own texts do. */
public final class ResultFormats {
  public static final String GENERAL = "General";
  public static final String WHOLE = "#,##0";
  public static final String WHOLE_PERCENT = "0%";

  /** What rounds to one is one day. */
  private static final String WHOLE_DAYS =
      "[<0.5]#,##0\" days\";[<1.5]#,##0\" day\";#,##0\" days\"";

  private ResultFormats() {}

  /** The format of figures so displayed: {@code #,##0.0%}, {@code "£"#,##0}. */
  public static String of(Display display) {
    String plain = plain(display.decimals());
    return switch (display.unit()) {
      case PERCENTAGE, RATIO -> plain + "%";
      case CURRENCY -> "\"" + display.currency().replace("\"", "") + "\"" + plain;
      case DAYS -> display.decimals() == 0 ? WHOLE_DAYS : plain + "\" days\"";
      case NUMBER, RATE -> plain;
      case HOURS, MINUTES -> display.times().format();
    };
  }

  /** The same of a figure that may still change: {@code 0.0%" [p]"}. */
  public static String of(Display display, boolean provisional) {
    String format = of(display);
    if (!provisional) {
      return format;
    }
    String mark = "\" " + PeriodFigure.PROVISIONAL + "\"";
    return format.equals(WHOLE_DAYS) ? format.replace(";", mark + ";") + mark : format + mark;
  }

  /** The format of a count or a sum: whole ones with their thousands apart. */
  public static String of(Content content) {
    return content.isWhole() ? WHOLE : GENERAL;
  }

  /** A plain number with so many decimals, its thousands apart. */
  public static String plain(int decimals) {
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }
}
