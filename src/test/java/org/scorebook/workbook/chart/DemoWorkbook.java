package org.scorebook.workbook.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.chart.Sparkline;
import org.scorebook.xlsx.chart.Sparklines;
import org.scorebook.xlsx.write.Cell;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.PageSetup;
import org.scorebook.xlsx.write.Sheet;

/** A workbook of every kind of chart over ordinary and ugly data, to look at and to test. */
final class DemoWorkbook {
  static final List<String> MONTHS =
      List.of(
          "Jan 2020",
          "Feb 2020",
          "Mar 2020",
          "Apr 2020",
          "May 2020",
          "Jun 2020",
          "Jul 2020",
          "Aug 2020",
          "Sep 2020",
          "Oct 2020",
          "Nov 2020",
          "Dec 2020");
  static final List<String> YEARS = List.of("2015/16", "2016/17", "2017/18", "2018/19", "2019/20");

  private final ComposedBook workbook = new ComposedBook();
  private final Charts charts = new Charts(ChartColoursSample.standard(), "Calibri");

  private DemoWorkbook() {}

  /** Writes the demonstration to the file named first. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), of());
  }

  static byte[] of() throws IOException {
    DemoWorkbook demo = new DemoWorkbook();
    demo.measures();
    demo.quartiles();
    demo.areas();
    demo.sparklines();
    return demo.workbook.bytes();
  }

  private void measures() {
    ValueFormat percent = ValueFormat.of(Unit.PERCENTAGE, 1, "£");
    measure(
        "Direct payments",
        MONTHS,
        "0.361 0.365 0.368 0.370 0.369 0.372 0.371 0.374 0.376 0.378 0.379 0.380",
        "0.362 0.366 0.368 0.371 0.370 0.372 0.372 0.374 0.375 0.378 0.378 -",
        "0.375 0.375 0.375 0.380 0.380 0.380 0.380 0.380 0.380 0.380 0.380 0.380",
        "- - - 0.39 0.39 0.39 0.39 0.39 0.39 0.39 0.39 0.39",
        percent,
        "");
    measure(
        "Delays",
        MONTHS,
        "15.1 14.2 11.8 9.4 8.1 7.7 8.3 9.9 12.6 11.9 11.54 11.09",
        "",
        "10 10 10 10 10 10 10 10 10 10 10 10",
        "",
        ValueFormat.of(Unit.RATE, 2, "£"),
        "Beds per day per 100,000");
    measure(
        "Gaps",
        MONTHS,
        "0.2 - 0.34 - - 0.5 0.61 0.64 - 0.71 0.9 -",
        "- - - - - 0.52 - - - - - -",
        "",
        "- - - - - - - - - - - 0.95",
        percent,
        "");
    measure(
        "Near full",
        MONTHS,
        "0.94 0.95 0.96 0.95 0.97 0.98 0.99 1 1 0.98 0.99 0.94",
        "",
        "0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95 0.95",
        "",
        ValueFormat.of(Unit.PERCENTAGE, 0, "£"),
        "");
    measure(
        "Variance",
        MONTHS,
        "1250000 840000 -320000 -1980000 -2750000 -1400000 310000 990000 1810000 2400000 2900000"
            + " -560000",
        "",
        "0 0 0 0 0 0 0 0 0 0 0 0",
        "",
        ValueFormat.of(Unit.CURRENCY, 0, "£"),
        "Variance against budget");
    measure(
        "Spend",
        MONTHS,
        "12345678 24871234 36912345 49812345 61298765 74123456 86543210 99123456 111234567"
            + " 124567890 137890123 150123456",
        "",
        "12500000 25000000 37500000 50000000 62500000 75000000 87500000 100000000 112500000"
            + " 125000000 137500000 150000000",
        "- - - - - - - - - - - 155000000",
        ValueFormat.of(Unit.CURRENCY, 0, "£"),
        "");
    measure(
        "One point", List.of("2018/19"), "0.41", "", "0.45", "0.5", percent, "Carers satisfied");
    measure("Years", YEARS, "0.62 0.66 0.641 0.655 0.612", "", "", "", percent, "");
    measure("Small counts", MONTHS, "0 1 0 2 1 0 0 3 1 0 0 1", "", "", "", count(), "Deaths");
    measure("Nothing", MONTHS, "- - - - - - - - - - - -", "", "", "", count(), "");
    measure("All negative", YEARS, "-3 -5 -9 -4 -2", "", "-4 -4 -4 -4 -4", "", count(), "Net");
    List<String> three = new ArrayList<>();
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < 36; i++) {
      three.add(MONTHS.get(i % 12).replace("2020", "" + (2018 + i / 12)));
      values.append(500 + i * 37 % 113).append(' ');
    }
    measure("Three years", three, values.toString(), "", "", "", count(), "");
  }

  private static ValueFormat count() {
    return ValueFormat.of(Unit.NUMBER, 0, "£");
  }

  private void measure(
      String name,
      List<String> periods,
      String reported,
      String recalculated,
      String target,
      String yearEnd,
      ValueFormat format,
      String axisTitle) {
    Sheet sheet = sheet(name);
    Categories categories = categories(sheet, 20, periods);
    charts.add(
        sheet,
        new MeasureChart(
            name + " chart",
            name + " from " + periods.get(0),
            name + " rose",
            categories,
            series(sheet, 21, "Reported", reported).orElseThrow(),
            series(sheet, 22, "Recalculated", recalculated),
            series(sheet, 23, "Target", target),
            Optional.empty(),
            series(sheet, 24, "Year-end target 2020/21", yearEnd),
            Optional.empty(),
            format,
            axisTitle),
        new Anchor(0, 1, 10, 18));
  }

  private void quartiles() {
    quartile(
        "Uptake quartiles",
        MONTHS,
        benchmark("0.015 0.208 0.265 0.343 0.535"),
        "0.361 0.365 0.368 0.370 0.369 0.372 0.371 0.374 0.376 0.378 0.379 0.380",
        ValueFormat.of(Unit.PERCENTAGE, 1, "£"));
    quartile(
        "Admissions quartiles",
        YEARS,
        benchmark("1563.9 696.3 565.7 465.7 203.0"),
        "705.1 - 602.9 640 612.3",
        ValueFormat.of(Unit.RATE, 1, "£"));
    quartile(
        "Budget quartiles",
        YEARS,
        benchmark("-0.12 -0.03 0.01 0.04 0.11"),
        "-0.05 -0.01 0.02 0.15 -0.02",
        ValueFormat.of(Unit.RATIO, 1, "£"));
    quartile(
        "One quartiles",
        List.of("2018/19"),
        benchmark("30 35 41 44 60"),
        "38.5",
        ValueFormat.of(Unit.NUMBER, 1, "£"));
  }

  static Benchmark benchmark(String edges) {
    List<BigDecimal> values = values(edges).stream().map(Optional::orElseThrow).toList();
    return new Benchmark(
        "2019/20 ASCOF",
        values.get(0),
        values.get(1),
        values.get(2),
        values.get(3),
        values.get(4),
        Optional.empty(),
        "");
  }

  private void quartile(
      String name, List<String> periods, Benchmark benchmark, String own, ValueFormat format) {
    Sheet sheet = sheet(name);
    List<QuartileBand> bands = QuartileBand.of(benchmark);
    List<Range> heights = new ArrayList<>();
    int row = 22;
    for (QuartileBand band : bands) {
      sheet.cell(row, 0).put(band.name());
      for (int i = 1; i <= periods.size(); i++) {
        sheet.cell(row, i).put(band.height().doubleValue());
      }
      heights.add(Range.across(name, row++, 1, periods.size()));
    }
    charts.add(
        sheet,
        new QuartileChart(
            name + " chart",
            name + " against quartiles",
            name + " was in the 1st quartile",
            categories(sheet, 20, periods),
            bands,
            heights,
            series(sheet, 21, "Birmingham", own).orElseThrow(),
            format,
            ""),
        new Anchor(0, 1, 10, 18));
  }

  private void areas() {
    areas(
        "Areas",
        List.of(
            "Sutton Coldfield",
            "Edgbaston",
            "Selly Oak",
            "Birmingham",
            "Northfield",
            "Hall Green",
            "Yardley",
            "Erdington",
            "Perry Barr and Handsworth Wood with the northern villages",
            "Ladywood",
            "Hodge Hill"),
        "0.44 0.41 0.405 0.38 0.38 0.36 0.35 0.33 0.31 0.22 -",
        3,
        ValueFormat.of(Unit.PERCENTAGE, 1, "£"));
    areas(
        "Areas of money",
        List.of("North", "Whole council", "East", "South"),
        "2345678 1200000 -345678 -1400000",
        1,
        ValueFormat.of(Unit.CURRENCY, 0, "£"));
  }

  private void areas(
      String name, List<String> areas, String values, int organisation, ValueFormat format) {
    Sheet sheet = sheet(name);
    charts.add(
        sheet,
        new AreasChart(
            name + " chart",
            name + " sorted",
            categories(sheet, 20, areas),
            series(sheet, 21, "This month", values).orElseThrow(),
            OptionalInt.of(organisation),
            format),
        new Anchor(0, 1, 10, 18));
  }

  private void sparklines() {
    Sheet sheet = sheet("Sparklines");
    List<Sparkline> sparklines = new ArrayList<>();
    String[] sheets = {"Direct payments", "Delays", "Gaps", "Near full", "Variance", "Spend"};
    for (int i = 0; i < sheets.length; i++) {
      sheet.setHeight(i + 2, 24);
      sheet.cell(i + 2, 0).put(sheets[i]);
      List<BigDecimal> known = new ArrayList<>();
      for (int month = 1; month <= 12; month++) {
        workbook
            .sheets()
            .get(i)
            .cell(21, month)
            .number()
            .ifPresent(number -> known.add(BigDecimal.valueOf(number)));
      }
      sparklines.add(Sparkline.of(i + 2, 2, Range.across(sheets[i], 21, 1, 12), known, true));
    }
    sheet.setWidth(2, 24);
    ChartColours colours = ChartColoursSample.standard();
    Sparklines.add(sheet, sparklines, colours.figure(), colours.accent());
  }

  private Sheet sheet(String name) {
    Sheet sheet = workbook.add(name);
    sheet.cell(0, 0).put(name);
    sheet.setWidth(0, 16);
    sheet.print(new PageSetup(true, 0, 0.3, 0.7, 0.3, "", ""));
    return sheet;
  }

  private static Categories categories(Sheet sheet, int row, List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      sheet.cell(row, i + 1).put(labels.get(i));
    }
    return new Categories(Range.across(sheet.name(), row, 1, labels.size()), labels);
  }

  private static Optional<ChartSeries> series(Sheet sheet, int row, String name, String values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<BigDecimal>> points = values(values);
    sheet.cell(row, 0).put(name);
    for (int i = 0; i < points.size(); i++) {
      Cell cell = sheet.cell(row, i + 1);
      points.get(i).ifPresent(value -> cell.put(value.doubleValue()));
    }
    Range range = Range.across(sheet.name(), row, 1, points.size());
    return Optional.of(new ChartSeries(name, range, points));
  }

  /** Numbers between blanks; {@code -} is a gap. */
  static List<Optional<BigDecimal>> values(String text) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (String value : text.trim().split(" ", -1)) {
      values.add(value.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(value)));
    }
    return values;
  }
}
