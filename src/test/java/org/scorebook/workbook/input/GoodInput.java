package org.scorebook.workbook.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.RawBook;

/** An input workbook without a fault, which tests change at a cell or two. */
public final class GoodInput {
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));

  private final Map<String, List<@Nullable List<@Nullable Object>>> sheets = new LinkedHashMap<>();
  private final Map<String, String> merged = new LinkedHashMap<>();
  private boolean since1904;
  private boolean notCalculated;

  public GoodInput() {
    sheet("Scorecard", "Field", "Value");
    add("Scorecard", "Title", "Cabinet Scorecard");
    add("Scorecard", "Organisation", "Birmingham");
    add("Scorecard", "Period", "Dec 2020");
    add("Scorecard", "Reply to", "team@example.org");
    sheet(
        "Measures",
        "Measure ID",
        "Theme",
        "Measure",
        "Short name",
        "Unit",
        "Decimals",
        "Frequency",
        "Preferred travel",
        "Target type",
        "Owner",
        "Per",
        "State",
        "Status override",
        "Override reason",
        "Tolerance",
        "Arrears",
        "12 months",
        "Accumulates");
    add(
        "Measures",
        "DP",
        "Care",
        "Uptake",
        "Uptake",
        "Percentage",
        1,
        "Monthly",
        "Upwards",
        "Target",
        "Head of Care");
    add(
        "Measures",
        "AD",
        "Care",
        "Admissions",
        "Admissions",
        "Rate",
        1,
        "Quarterly",
        "Downwards",
        "DoT Only",
        "Head of Care; Head of Homes",
        100000);
    add("Measures", "SV", "Care", "Survey", "Survey", "Number", 0, "Biennial", "None", "None");
    sheet("Data", "Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value", "Note");
    for (int month = 0; month < 13; month++) {
      LocalDate day = LocalDate.of(2019, 12, 1).plusMonths(month);
      add(
          "Data",
          "DP",
          day,
          null,
          null,
          null,
          new BigDecimal("0.36").add(BigDecimal.valueOf(month, 3)));
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      add("Data", "AD", "Q" + quarter + " 2019/20", "Reported", 900 + quarter, 147_000 + quarter);
    }
    for (int quarter = 1; quarter <= 3; quarter++) {
      add("Data", "AD", "Q" + quarter + " 2020/21", "Reported", 910 + quarter, 148_000 + quarter);
    }
    add("Data", "SV", "2017/18", null, null, null, 70);
    add("Data", "SV", "2019/20", null, null, null, 75);
    sheet("Targets", "Measure ID", "Period", "Target");
    add("Targets", "DP", "2020/21", new BigDecimal("0.38"));
    add("Targets", "DP", "EoY 2020/21", new BigDecimal("0.39"));
    sheet(
        "Benchmarks", "Measure ID", "Source", "Worst", "3rd", "2nd", "1st", "Best", "Denominator");
    add(
        "Benchmarks",
        "DP",
        "ASCOF",
        decimal("0.015"),
        decimal("0.208"),
        decimal("0.265"),
        decimal("0.343"),
        decimal("0.535"));
    sheet("Peers", "Measure ID", "Source", "Authority", "Value");
    add("Peers", "AD", "ASCOF", "Leeds", 600);
    add("Peers", "AD", "ASCOF", "Bristol", 650);
    sheet("Areas", "Measure ID", "Period", "Area", "Numerator", "Denominator", "Value");
    add("Areas", "DP", "Dec 2020", "Selly Oak", 40, 100);
    sheet("Owners", "Name", "Role", "Email", "CC");
    add("Owners", "Head of Care", "Director", "care@example.org", "a@example.org; b@example.org");
    add("Owners", "Head of Homes", null, "homes@example.org");
    sheet("Commentary", "Measure ID", "Period", "Commentary", "Author", "Checked");
    add("Commentary", "DP", "Dec 2020", "Line one\nline two", "Head of Care", "HC");
  }

  public static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  /** What changes to a good workbook have a kind of problem, and what others beside it have not. */
  public static ProblemExample example(
      String code, UnaryOperator<GoodInput> fires, UnaryOperator<GoodInput> silent) {
    return new ProblemExample(
        code,
        () -> fires.apply(new GoodInput()).read().problems(),
        () -> silent.apply(new GoodInput()).read().problems());
  }

  private void sheet(String name, Object... headers) {
    sheets.put(name, new ArrayList<>());
    add(name, headers);
  }

  /** Adds a row at the end of a sheet. */
  public GoodInput add(String sheet, @Nullable Object... cells) {
    List<@Nullable List<@Nullable Object>> rows =
        sheets.computeIfAbsent(sheet, n -> new ArrayList<>());
    rows.add(new ArrayList<>(Arrays.asList(cells)));
    return this;
  }

  /** Puts a value into a cell such as {@code Data!F14}; null makes it blank. */
  public GoodInput set(String cell, @Nullable Object value) {
    String reference = cell.substring(cell.indexOf('!') + 1);
    int column = reference.charAt(0) - 'A';
    int row = Integer.parseInt(reference.substring(1)) - 1;
    List<@Nullable List<@Nullable Object>> rows = rowsOf(cell.substring(0, cell.indexOf('!')));
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<@Nullable Object> cells = rows.get(row);
    while (cells.size() <= column) {
      cells.add(null);
    }
    cells.set(column, value);
    return this;
  }

  private List<@Nullable List<@Nullable Object>> rowsOf(String sheet) {
    return Objects.requireNonNull(sheets.get(sheet), sheet);
  }

  /** Merges an area of a sheet, and clears none of its cells. */
  public GoodInput merge(String sheet, String area) {
    merged.put(sheet, area);
    return this;
  }

  /** Puts rows above the header of a sheet. */
  public GoodInput insertAbove(String sheet, @Nullable Object... cells) {
    rowsOf(sheet).add(0, new ArrayList<>(Arrays.asList(cells)));
    return this;
  }

  /** Takes a sheet away. */
  public GoodInput without(String sheet) {
    sheets.remove(sheet);
    return this;
  }

  /** Gives a sheet another name. */
  public GoodInput rename(String sheet, String name) {
    sheets.put(name, sheets.remove(sheet));
    return this;
  }

  /** Puts the tabs in the opposite order. */
  GoodInput reversed() {
    List<String> names = new ArrayList<>(sheets.keySet());
    for (int i = names.size() - 1; i >= 0; i--) {
      sheets.put(names.get(i), sheets.remove(names.get(i)));
    }
    return this;
  }

  GoodInput since1904() {
    since1904 = true;
    return this;
  }

  /** Says that formulas are to be calculated when the workbook is opened, as XlsxWriter does. */
  GoodInput notCalculated() {
    notCalculated = true;
    return this;
  }

  /** The rows of each sheet, its headings first. */
  Map<String, List<@Nullable List<@Nullable Object>>> sheets() {
    return sheets;
  }

  public Path write(Path folder) {
    RawBook book =
        RawBook.of().calculation(notCalculated ? "calcId='124519' fullCalcOnLoad='1'" : "");
    merged.forEach(book::merge);
    sheets.forEach(book::sheet);
    return (since1904 ? book.since1904() : book).write(folder.resolve("input.xlsx"));
  }

  /** Writes the workbook into a folder of its own and reads it. */
  public Checked<Input> read() {
    try {
      Path folder = Files.createTempDirectory("input");
      Path file = write(folder);
      try {
        return InputWorkbook.read(file, RULES, Optional.empty());
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every problem as the line that a user sees. */
  public List<String> problems() {
    return read().problems().stream().map(Problem::line).toList();
  }

  /** The same by rules that differ from the default ones in these lines. */
  List<String> problems(String... rules) {
    try {
      Path folder = Files.createTempDirectory("input");
      Path file = write(folder);
      Path own = folder.resolve("own.yaml");
      String base = Path.of("rules", "default.yaml").toAbsolutePath().toString();
      Files.writeString(own, "extends: '" + base + "'\n" + String.join("\n", rules) + "\n");
      try {
        return InputWorkbook.read(file, RULES, Optional.of(own.toString())).problems().stream()
            .map(Problem::line)
            .toList();
      } finally {
        Files.delete(own);
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
