package org.scorebook.workbook.output.table;

import java.math.BigDecimal;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.Unit;
import org.scorebook.workbook.chart.ValueFormat;

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

  /** That of a figure unrounded: a time in hours shows its seconds, which Excel would cut. */
  public static String unrounded(Display display, Content content) {
    return display.unit() == Unit.HOURS
        ? content
            .shown()
            .map(time -> of(display.withDecimals(display.times().inFull(time, 1).finer())))
            .orElseGet(() -> of(display))
        : of(display);
  }

  /** The same with the marks of a figure behind it: {@code 0.0%" [p]"}. */
  public static String of(Display display, String marks) {
    return marks.isEmpty() ? of(display) : followed(of(display), marks);
  }

  /** The format with the mark of a figure that may still change, where it may. */
  public static String provisional(String format, boolean provisional) {
    return provisional ? followed(format, " " + PeriodFigure.PROVISIONAL) : format;
  }

  /** The same where there is room for few digits: millions as {@code "£"#,##0.0,,"m"}. */
  public static String brief(Display display, BigDecimal value) {
    return switch (display.unit()) {
      case CURRENCY, NUMBER, RATE ->
          ValueFormat.of(display.unit(), display.decimals(), display.currency()).labelOf(value);
      default -> of(display);
    };
  }

  /** The format with a text after the digits in each of its sections. */
  public static String followed(String format, String text) {
    String quoted = "\"" + text + "\"";
    return format.replace(";", quoted + ";") + quoted;
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
