package org.scorebook.workbook.template.check;

import java.util.Map;
import java.util.stream.Collectors;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.OwnerColumns;
import org.scorebook.workbook.layout.ScorecardField;

/**
 * The formulas of the live columns: what Excel itself can already say about a row. They are the
 * same text in every row, since they name the columns of their own row.
 */
public final class CheckFormulas {
  public static final String CHECK = InputSheet.CHECK;
  public static final String NEEDED = "Needed";
  static final String PLEASE_FILL = "Please fill this in";
  static final String CURRENT_PERIOD = "Current period";

  private final InputSheet sheet;
  private final CheckFormula check;

  private CheckFormulas(InputSheet sheet) {
    this.sheet = sheet;
    this.check = new CheckFormula(sheet);
  }

  /** The live columns of a sheet, in order: header and formula. */
  public static Map<String, String> of(InputSheet sheet) {
    CheckFormulas formulas = new CheckFormulas(sheet);
    return switch (sheet) {
      case SCORECARD -> Map.of(CHECK, formulas.scorecard());
      case MEASURES -> new MeasureChecks().columns();
      case OWNERS -> Map.of(CHECK, formulas.owners());
      default -> Map.of(CHECK, formulas.rowOfMeasure());
    };
  }

  private String scorecard() {
    String value = check.cell(ScorecardField.VALUE);
    String field = check.cell(ScorecardField.FIELD);
    check.when(
        value + "=\"\"",
        "IF("
            + check.own(NEEDED)
            + "=\""
            + InputSheet.REQUIRED
            + "\",\""
            + PLEASE_FILL
            + "\",\"\")");
    check.say(
        "AND("
            + field
            + "=\""
            + ScorecardField.PERIOD.fieldName()
            + "\","
            + TemplateNames.REPORTING_MONTH
            + "=\"\")",
        "This is not a month, quarter or year");
    check.say(
        "AND("
            + field
            + "=\""
            + ScorecardField.REPLY_TO.fieldName()
            + "\",ISERROR(FIND(\"@\","
            + value
            + ")))",
        "This is not an email address");
    return check.whole();
  }

  private String owners() {
    String name = check.cell(OwnerColumns.NAME);
    String email = check.cell(OwnerColumns.EMAIL);
    check.when(name + "=\"\"", "IF(" + email + "=\"\",\"\",\"Name is missing\")");
    check.say("COUNTIF(" + TemplateNames.OWNERS + "," + name + ")>1", "This name stands twice");
    check.say("ISERROR(FIND(\"@\"," + email + "))", "Email is not an address");
    return check.whole();
  }

  private String rowOfMeasure() {
    String id = check.cell(DataColumns.MEASURE_ID);
    String others =
        sheet.columns().stream()
            .skip(1)
            .limit(2)
            .map(column -> check.cell(column) + "=\"\"")
            .collect(Collectors.joining(","));
    check.when(id + "=\"\"", "IF(AND(" + others + "),\"\",\"Measure ID is missing\")");
    check.say(
        "ISERROR(MATCH(" + id + "," + TemplateNames.MEASURE_IDS + ",0))",
        "This ID is not on Measures");
    check.when(ofMeasure(TemplateNames.STATES, id) + "=\"Retired\"", "\"OK\"");
    for (Column column : sheet.columns()) {
      if (column.isRequired() && !column.equals(DataColumns.MEASURE_ID)) {
        check.say(check.cell(column) + "=\"\"", column.name() + " is missing");
      }
    }
    String unit = ofMeasure(TemplateNames.UNITS, id);
    String frequency = ofMeasure(TemplateNames.FREQUENCIES, id);
    for (Column column : sheet.columns()) {
      if (column.type() == ColumnType.FIGURE || column.type() == ColumnType.SUPPRESSIBLE_FIGURE) {
        String figure = check.cell(column);
        check.when(
            "AND(ISNUMBER(" + figure + ")," + unit + "=\"Percentage\"," + figure + ">1)",
            "\"Type \"&" + figure + "&\"% with the percent sign (" + column.name() + ")\"");
        check.say(
            "AND(ISNUMBER(" + figure + ")," + unit + "=\"Minutes\"," + figure + ">=0.25)",
            "Type minutes and seconds as 0:13:05 (" + column.name() + ")");
      }
    }
    check.numbers();
    if (sheet == InputSheet.DATA || sheet == InputSheet.AREAS) {
      periodOfFrequency(check.cell(DataColumns.PERIOD), frequency);
      String numerator = check.cell(AreaColumns.NUMERATOR);
      String denominator = check.cell(AreaColumns.DENOMINATOR);
      check.say(
          "AND(%1$s<>\"\",%2$s=\"\",OR(%3$s=\"Percentage\",%3$s=\"Ratio\",%3$s=\"Rate\"))"
              .formatted(numerator, denominator, unit),
          "Denominator is missing");
      check.say(
          "AND(%3$s=\"Percentage\",ISNUMBER(%1$s),ISNUMBER(%2$s),%1$s>%2$s)"
              .formatted(numerator, denominator, unit),
          "Numerator is above the denominator");
    }
    if (sheet == InputSheet.BENCHMARKS) {
      check.say(
          "AND(%1$s<>%2$s,%2$s<>%3$s,(%1$s<%2$s)<>(%2$s<%3$s))"
              .formatted(
                  check.cell(BenchmarkColumns.THIRD),
                  check.cell(BenchmarkColumns.SECOND),
                  check.cell(BenchmarkColumns.FIRST)),
          "Scores are out of order");
    }
    return check.whole();
  }

  private static String ofMeasure(String column, String id) {
    return "INDEX(" + column + ",MATCH(" + id + "," + TemplateNames.MEASURE_IDS + ",0))";
  }

  /** Text that cannot be a period of the measure's frequency; a date always can. */
  private void periodOfFrequency(String period, String frequency) {
    check.say(
        "AND(%2$s=\"Monthly\",ISTEXT(%1$s),OR(ISERROR(SEARCH(LEFT(%1$s,3),\"%3$s\")),ISERROR(VALUE(RIGHT(%1$s,2)))))"
            .formatted(period, frequency, "JanFebMarAprMayJunJulAugSepOctNovDec"),
        "Type the month like Dec 2020");
    check.when(
        "AND(%2$s=\"Quarterly\",ISTEXT(%1$s),OR(ISERROR(SEARCH(\"Q\",%1$s)),MID(%1$s,6,1)=\"/\",MID(%1$s,6,1)=\"-\"))"
            .formatted(period, frequency),
        "\"Type the quarter like Q2 2020\"&IF(" + TemplateNames.YEAR_STARTS + "=1,\"\",\"/21\")");
    check.when(
        "AND(%2$s=\"Half-yearly\",ISTEXT(%1$s),OR(ISERROR(SEARCH(\"H\",%1$s)),MID(%1$s,6,1)=\"/\",MID(%1$s,6,1)=\"-\"))"
            .formatted(period, frequency),
        "\"Type the half-year like H1 2020\"&IF(" + TemplateNames.YEAR_STARTS + "=1,\"\",\"/21\")");
    check.when(
        "AND(OR(%2$s=\"Annual\",%2$s=\"Biennial\"),ISTEXT(%1$s),OR(LEN(%1$s)<4,MID(%1$s,3,1)=\"/\",MID(%1$s,3,1)=\"-\",ISNUMBER(SEARCH(\"Q\",%1$s))))"
            .formatted(period, frequency),
        "\"Type the year like 2019\"&IF(" + TemplateNames.YEAR_STARTS + "=1,\"\",\"/20\")");
  }
}
