package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.IntFunction;
import org.scorebook.figures.Scale;
import org.scorebook.model.Unit;
import org.scorebook.times.Times;
import org.scorebook.xlsx.chart.ChartSeries;

/**
 * How a measure's values are written on a chart.
 *
 * @param times of a measure of times, which has no decimals
 * @param decimals of the displayed figure; for a percentage, of the percent figure
 * @param currency put before money, else empty
 */
public record ValueFormat(Optional<Times> times, boolean percent, int decimals, String currency) {
  /**
   * The format of a measure's figures.
   *
   * @param currency of the rules; used for money alone
   */
  public static ValueFormat of(Unit unit, int decimals, String currency) {
    return new ValueFormat(
        unit.isTime() ? Optional.of(Times.of(unit)) : Optional.empty(),
        unit.isPercent(),
        decimals,
        unit == Unit.CURRENCY ? currency : "");
  }

  /**
   * Excel's format code of a figure in full: {@code 0.0%}, {@code #,##0}, {@code "£"#,##0}, {@code
   * [h]:mm}.
   */
  String code() {
    return code(decimals, BigDecimal.ZERO);
  }

  /**
   * That of a figure where there is room for few digits: in millions or billions where it is as
   * large as that, and so on every chart as on the page beside it.
   */
  public String labelOf(BigDecimal figure) {
    return times.map(shown -> shown.format(figure)).orElseGet(() -> label(figure.abs()));
  }

  /** The labels of a series' points. */
  IntFunction<String> of(ChartSeries series) {
    return point -> labelOf(series.at(point).orElseThrow());
  }

  private String label(BigDecimal largest) {
    Scale scale = scale(largest);
    return scale == Scale.ONES ? code() : code(scale.decimals(largest), largest);
  }

  /** For the ticks of an axis: no more decimals than its steps need; pounds with all pence. */
  String ticks(BigDecimal unit, BigDecimal largest) {
    BigDecimal step = shown(unit, largest);
    int needed = Math.max(0, step.stripTrailingZeros().scale());
    boolean isPence = needed > 0 && !currency.isEmpty() && scale(largest) == Scale.ONES;
    return code(isPence ? decimals : needed, largest);
  }

  /** Characters of a data label, those that are narrow counted in full. */
  int length(BigDecimal value, BigDecimal largest) {
    if (times.isPresent()) {
      return times.get().text(value).length();
    }
    BigDecimal shown = shown(value, largest);
    int whole = Math.max(1, shown.abs().toBigInteger().toString().length());
    String code = label(largest).replace("\"", "").replace(",", "");
    int beside = code.length() - code.indexOf('0') - 1;
    return (shown.signum() < 0 ? 1 : 0) + currency.length() + whole + (whole - 1) / 3 + beside;
  }

  /** The smallest step in which displayed figures differ. */
  BigDecimal step() {
    if (times.isPresent()) {
      return BigDecimal.ONE.divide(times.get().perDay(), MathContext.DECIMAL128);
    }
    return BigDecimal.ONE.movePointLeft(percent ? decimals + 2 : decimals);
  }

  /** The number that stands on the chart. */
  private BigDecimal shown(BigDecimal value, BigDecimal largest) {
    return percent ? value.movePointRight(2) : value.movePointLeft(scale(largest).power());
  }

  private Scale scale(BigDecimal largest) {
    return percent ? Scale.ONES : Scale.of(largest);
  }

  private String code(int places, BigDecimal largest) {
    if (times.isPresent()) {
      return times.get().format();
    }
    String fraction = places == 0 ? "" : "." + "0".repeat(places);
    if (percent) {
      return "0" + fraction + "%";
    }
    Scale scale = scale(largest);
    String scaled =
        scale == Scale.ONES ? "" : ",".repeat(scale.power() / 3) + "\"" + scale.suffix() + "\"";
    String symbol = currency.isEmpty() ? "" : "\"" + currency.replace("\"", "") + "\"";
    return symbol + "#,##0" + fraction + scaled;
  }
}
