package org.scorebook.workbook.writers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The edition that every program writes: typed cells, and nothing of how they are stored. */
final class OneEdition {
  /** The first day of a month, shown as a month. */
  record Month(LocalDate day) {}

  /** A fraction shown as a percentage. */
  record Percent(BigDecimal fraction) {}

  /** A formula, and its result as one of the other kinds of cell. */
  record Formula(String expression, Object result) {}

  private final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();

  private OneEdition() {}

  /** With five formulas: of a percentage, a number, a month and a text. */
  static OneEdition withFormulas() {
    OneEdition edition = new OneEdition();
    edition.scorecard();
    edition.measures();
    edition.data();
    Month december = month(2020, 12);
    edition.add("Targets", "Measure ID", "Period", "Target");
    edition.add("Targets", "001", "2020/21", new Formula("38/100", percent("0.38")));
    edition.add("Targets", "001", "EoY 2020/21", new Formula("C2+0.01", percent("0.39")));
    edition.add("Peers", "Measure ID", "Source", "Authority", "Value");
    edition.add("Peers", "AD", "ASCOF", "Leeds", 600);
    edition.add("Peers", "AD", "ASCOF", "Bristol", number("652.25"));
    edition.add("Areas", "Measure ID", "Period", "Area", "Numerator", "Denominator", "Value");
    edition.add(
        "Areas",
        "001",
        new Formula("DATE(2020,12,1)", december),
        "Selly Oak",
        new Formula("20*2", number("40")),
        100);
    edition.add("Areas", "001", december, "Bartley Green", 7, 60);
    edition.add("Owners", "Name", "Role", "Email", "CC");
    edition.add("Owners", "Head of Care", "Director", "care@example.org", "a@example.org");
    edition.add("Owners", "Head of Homes", null, "homes@example.org");
    edition.add("Commentary", "Measure ID", "Period", "Commentary", "Author");
    edition.add(
        "Commentary",
        "001",
        december,
        "Uptake rose \u2013 by 2 \u00b0C & <half> \uD83D\uDE00\n  of what \"we\" hoped.",
        new Formula("\"Head of \"&\"Care\"", "Head of Care"));
    return edition;
  }

  /** The same with the results alone. */
  static OneEdition plain() {
    OneEdition edition = withFormulas();
    edition
        .sheets
        .values()
        .forEach(
            rows ->
                rows.forEach(
                    row ->
                        row.replaceAll(
                            cell -> cell instanceof Formula formula ? formula.result() : cell)));
    return edition;
  }

  private void scorecard() {
    add("Scorecard", "Field", "Value");
    add("Scorecard", "Title", "Cabinet Scorecard");
    add("Scorecard", "Organisation", "Birmingham");
    add("Scorecard", "Period", month(2020, 12));
    add("Scorecard", "Reply to", "team@example.org");
  }

  private void measures() {
    add(
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
        "Check");
    add(
        "Measures",
        "001",
        "Care",
        "Uptake  of direct payments ",
        "Uptake",
        "Percentage",
        1,
        "Monthly",
        "Upwards",
        "Target",
        "Head of Care",
        null,
        true);
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
        100_000,
        false);
    add(
        "Measures",
        "CO",
        "Money",
        "Cost of a week at home",
        "Cost",
        "Currency",
        2,
        "Monthly",
        "None",
        "None");
  }

  private void data() {
    add("Data", "Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value", "Note");
    for (int month = 0; month < 13; month++) {
      Month period = new Month(LocalDate.of(2019, 12, 1).plusMonths(month));
      BigDecimal part = BigDecimal.valueOf(month, 3);
      add("Data", "001", period, null, null, null, new Percent(number("0.3605").add(part)));
      add("Data", "CO", period, null, null, null, number("1234567.05").add(part));
    }
    for (int quarter = 1; quarter <= 4; quarter++) {
      add("Data", "AD", "Q" + quarter + " 2019/20", "Reported", 900 + quarter, 147_000 + quarter);
    }
    for (int quarter = 1; quarter <= 3; quarter++) {
      add("Data", "AD", "Q" + quarter + " 2020/21", "Reported", 910 + quarter, 148_000 + quarter);
    }
  }

  private static Month month(int year, int month) {
    return new Month(LocalDate.of(year, month, 1));
  }

  private static Percent percent(String fraction) {
    return new Percent(number(fraction));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private void add(String sheet, @Nullable Object... cells) {
    List<@Nullable Object> row = new ArrayList<>();
    for (Object cell : Arrays.asList(cells)) {
      row.add(cell instanceof Integer whole ? (Object) BigDecimal.valueOf(whole) : cell);
    }
    sheets.computeIfAbsent(sheet, added -> new ArrayList<>()).add(row);
  }

  /** The rows by sheet. A cell is a text, a number, true or false, one of the records, or null. */
  Map<String, List<List<@Nullable Object>>> sheets() {
    return sheets;
  }

  /** For programs in other languages: a list of sheets, each of rows of cells. */
  String json() {
    List<Map<String, Object>> all = new ArrayList<>();
    sheets.forEach(
        (name, rows) ->
            all.add(
                Map.of(
                    "name",
                    name,
                    "rows",
                    rows.stream()
                        .map(row -> row.stream().map(OneEdition::described).toList())
                        .toList())));
    try {
      return new ObjectMapper().writeValueAsString(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> described(@Nullable Object cell) {
    if (cell == null) {
      return Map.of();
    }
    if (cell instanceof Formula formula) {
      Map<String, Object> described = new LinkedHashMap<>(described(formula.result()));
      described.put("formula", formula.expression());
      return described;
    }
    if (cell instanceof Month month) {
      return Map.of("month", month.day().toString());
    }
    if (cell instanceof Percent percent) {
      return Map.of("percent", percent.fraction());
    }
    return Map.of("value", cell);
  }
}
