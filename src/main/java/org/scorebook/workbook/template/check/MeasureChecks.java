package org.scorebook.workbook.template.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.model.Frequency;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.Need;
import org.scorebook.workbook.layout.TargetColumns;

/** The live columns of the Measures sheet: each measure's current period, and what is missing. */
final class MeasureChecks {
  /** How many of the layout's columns stand before the checks. */
  static final int PLACE = InputSheet.MEASURES.columns().indexOf(MeasureColumns.TARGET_TYPE) + 1;

  private final InputSheet sheet = InputSheet.MEASURES;
  private final CheckFormula check = new CheckFormula(sheet);

  /** Header and formula, in order. */
  Map<String, String> columns() {
    String id = check.cell(MeasureColumns.ID);
    String state = "TRIM(" + check.cell(MeasureColumns.STATE) + ")";
    check.errors();
    check.when(
        CheckFormula.isBlank(id),
        "IF(%s,\"\",\"%s\")"
            .formatted(
                CheckFormula.isBlank(check.cell(MeasureColumns.MEASURE)),
                CheckSentence.MISSING.text(MeasureColumns.ID.name())));
    // Counted at once, then compared: to COUNTIF 1.1 and 1.10 are one number.
    check.sayIfBoth(
        "COUNTIF(%s,%s)>1".formatted(TemplateNames.MEASURE_IDS, id),
        "SUMPRODUCT(--(%1$s&\"\"=%2$s&\"\"))>1".formatted(TemplateNames.MEASURE_IDS, id),
        CheckSentence.ID_TWICE);
    check.when(state + "=\"Retired\"", "\"" + CheckSentence.OK + "\"");
    missing(Need.REQUIRED);
    names();
    check.words();
    check.when(state + "=\"Placeholder\"", "\"" + CheckSentence.OK + "\"");
    missing(Need.REQUIRED_UNLESS_PLACEHOLDER);
    check.numbers();
    numbers();
    check.sayIfBoth(
        CheckFormula.isBlank(check.cell(MeasureColumns.PER)),
        Words.is(MeasureColumns.UNIT, Unit.RATE.word(), check.cell(MeasureColumns.UNIT)),
        CheckSentence.PER_MISSING);
    check.say(
        "AND(NOT(%s),%s)"
            .formatted(
                CheckFormula.isBlank(check.cell(MeasureColumns.STATUS_OVERRIDE)),
                CheckFormula.isBlank(check.cell(MeasureColumns.OVERRIDE_REASON))),
        CheckSentence.NO_REASON);
    owner();
    check.when(state + "=\"Suspended\"", "\"" + CheckSentence.OK + "\"");
    String current = check.own(CheckFormulas.CURRENT_PERIOD);
    target(id, current);
    check.when(
        "IF(%s<>\"\",%s,FALSE)".formatted(current, new FigureCount(id, current).isNone()),
        CheckSentence.NO_FIGURE.formula(
            "IF(ISNUMBER(%1$s),TEXT(%1$s,\"mmm yyyy\"),%1$s)".formatted(current)));
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(CheckFormulas.CHECK, check.whole());
    columns.put(CheckFormulas.CURRENT_PERIOD, currentPeriod());
    return columns;
  }

  private void missing(Need need) {
    sheet.columns().stream()
        .filter(column -> column.need() == need && !column.equals(MeasureColumns.ID))
        .forEach(check::missing);
  }

  private void names() {
    String shortName = check.cell(MeasureColumns.SHORT_NAME);
    check.say(
        "LEN(TRIM(%s))>%d".formatted(shortName, MeasureColumns.SHORT_NAME.maxLength()),
        CheckSentence.TOO_LONG,
        MeasureColumns.SHORT_NAME.name(),
        MeasureColumns.SHORT_NAME.maxLength());
    check.sayIfBoth(
        "COUNTIFS(%s,%s,%s,\"<>Retired\")>1"
            .formatted(TemplateNames.SHORT_NAMES, shortName, TemplateNames.STATES),
        "SUMPRODUCT((%s&\"\"=%s&\"\")*(%s<>\"Retired\"))>1"
            .formatted(TemplateNames.SHORT_NAMES, shortName, TemplateNames.STATES),
        CheckSentence.SHORT_NAME_TWICE);
  }

  private void numbers() {
    notPossible(MeasureColumns.DECIMALS, "OR(%1$s<0,%1$s>4,%1$s<>INT(%1$s))", "0 to 4");
    notPossible(MeasureColumns.ARREARS, "OR(%1$s<0,%1$s<>INT(%1$s))", "a whole number");
    notPossible(MeasureColumns.PER, "%1$s<=0", "above zero");
  }

  private void notPossible(Column column, String condition, String wanted) {
    String cell = check.cell(column);
    check.say(
        "IF(ISNUMBER(%s),%s,FALSE)".formatted(cell, condition.formatted(cell)),
        CheckSentence.NOT_A_NUMBER_HERE,
        column.name(),
        wanted);
  }

  private void owner() {
    String owner = check.cell(MeasureColumns.OWNER);
    check.sayIfBoth(
        "AND(NOT(%1$s),ISERROR(FIND(\";\",%2$s)))".formatted(CheckFormula.isBlank(owner), owner),
        "IF(COUNTIF(%1$s,%2$s)=0,SUMPRODUCT(--(TRIM(%1$s)=TRIM(%2$s)))=0,FALSE)"
            .formatted(TemplateNames.OWNERS, owner),
        CheckSentence.NO_SUCH_OWNER);
  }

  private void target(String id, String current) {
    String type = check.cell(MeasureColumns.TARGET_TYPE);
    String ids = TemplateNames.column(InputSheet.TARGETS, TargetColumns.MEASURE_ID);
    check.sayIfBoth(
        "AND(%s<>\"\",%s,OR(%s,%s))"
            .formatted(
                current,
                CheckFormula.isBlank(check.cell(MeasureColumns.STATUS_OVERRIDE)),
                Words.is(MeasureColumns.TARGET_TYPE, TargetType.TARGET.word(), type),
                Words.is(MeasureColumns.TARGET_TYPE, TargetType.PROFILE.word(), type)),
        "IF(COUNTIF(%1$s,%2$s)=0,SUMPRODUCT(--(TRIM(%1$s)=TRIM(%2$s)))=0,FALSE)".formatted(ids, id),
        CheckSentence.NO_TARGET);
  }

  /** The measure's current period: a date for a month, else its label. */
  private String currentPeriod() {
    String month = TemplateNames.REPORTING_MONTH;
    String arrears = "IF(ISNUMBER(%1$s),%1$s,0)".formatted(check.cell(MeasureColumns.ARREARS));
    // Months since the start of a financial year long ago, the reporting month among them.
    String months =
        "(YEAR(%1$s)*12+MONTH(%1$s)-%2$s+1)".formatted(month, TemplateNames.YEAR_STARTS);
    String quarter = "(INT(%s/3)-1-%s)".formatted(months, arrears);
    String half = "(INT(%s/6)-1-%s)".formatted(months, arrears);
    String year = "(INT(%s/12)-1)".formatted(months);
    String label =
        "IF(%1$s,\"Q\"&(MOD(%2$s,4)+1)&\" \"&%3$s,IF(%4$s,\"H\"&(MOD(%5$s,2)+1)&\" \"&%6$s,IF(%7$s,%8$s,IF(%9$s,%10$s,\"\"))))"
            .formatted(
                is(Frequency.QUARTERLY),
                quarter,
                yearLabel("INT(" + quarter + "/4)"),
                is(Frequency.HALF_YEARLY),
                half,
                yearLabel("INT(" + half + "/2)"),
                is(Frequency.ANNUAL),
                yearLabel("(" + year + "-" + arrears + ")"),
                is(Frequency.BIENNIAL),
                yearLabel(
                    "(%1$s-MOD(%1$s-IFERROR(%2$s,%1$s),2)-2*%3$s)"
                        .formatted(year, firstYear(), arrears)));
    return "IF(OR(%1$s=\"\",TRIM(%2$s)=\"Placeholder\",TRIM(%2$s)=\"Retired\"),\"\",IF(%3$s,EDATE(%1$s,-%4$s),%5$s))"
        .formatted(month, check.cell(MeasureColumns.STATE), is(Frequency.MONTHLY), arrears, label);
  }

  private String is(Frequency frequency) {
    return Words.is(
        MeasureColumns.FREQUENCY, frequency.word(), check.cell(MeasureColumns.FREQUENCY));
  }

  private static String yearLabel(String year) {
    return "%1$s&IF(%2$s=1,\"\",\"/\"&RIGHT(%1$s+1,2))".formatted(year, TemplateNames.YEAR_STARTS);
  }

  /** The financial year of the measure's first figure, from which a biennial one counts. */
  private String firstYear() {
    String first =
        "INDEX(%s,MATCH(%s,%s,0))"
            .formatted(
                TemplateNames.column(InputSheet.DATA, DataColumns.PERIOD),
                check.cell(MeasureColumns.ID),
                TemplateNames.column(InputSheet.DATA, DataColumns.MEASURE_ID));
    return "IF(ISNUMBER(%1$s),YEAR(%1$s)-(MONTH(%1$s)<%2$s),VALUE(LEFT(%1$s,4)))"
        .formatted(first, TemplateNames.YEAR_STARTS);
  }
}
