package org.scorebook.workbook.template.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.Need;
import org.scorebook.workbook.layout.TargetColumns;
import org.scorebook.workbook.layout.WideColumns;

/** The live columns of the Measures sheet: each measure's current period, and what is missing. */
final class MeasureChecks {
  private final InputSheet sheet = InputSheet.MEASURES;
  private final CheckFormula check = new CheckFormula(sheet);

  /** Header and formula, in order. */
  Map<String, String> columns() {
    String id = check.cell(MeasureColumns.ID);
    check.when(
        id + "=\"\"",
        "IF(" + check.cell(MeasureColumns.MEASURE) + "=\"\",\"\",\"Measure ID is missing\")");
    check.say(
        "COUNTIF(" + TemplateNames.MEASURE_IDS + "," + id + ")>1", "This Measure ID stands twice");
    check.when(check.cell(MeasureColumns.STATE) + "=\"Retired\"", "\"OK\"");
    for (Column column : sheet.columns()) {
      if (column.need() == Need.REQUIRED && !column.equals(MeasureColumns.ID)) {
        check.say(check.cell(column) + "=\"\"", column.name() + " is missing");
      }
    }
    String shortName = check.cell(MeasureColumns.SHORT_NAME);
    check.say("LEN(" + shortName + ")>31", "Short name is longer than 31 characters");
    check.say(
        "COUNTIFS(%s,%s,%s,\"<>Retired\")>1"
            .formatted(TemplateNames.SHORT_NAMES, shortName, TemplateNames.STATES),
        "This Short name stands twice");
    check.when(check.cell(MeasureColumns.STATE) + "=\"Placeholder\"", "\"OK\"");
    for (Column column : sheet.columns()) {
      if (column.need() == Need.REQUIRED_UNLESS_PLACEHOLDER) {
        check.say(check.cell(column) + "=\"\"", column.name() + " is missing");
      }
    }
    check.numbers();
    check.say(
        "AND(%s=\"Rate\",%s=\"\")"
            .formatted(check.cell(MeasureColumns.UNIT), check.cell(MeasureColumns.PER)),
        "A Rate needs Per");
    check.say(
        "AND(%s<>\"\",%s=\"\")"
            .formatted(
                check.cell(MeasureColumns.STATUS_OVERRIDE),
                check.cell(MeasureColumns.OVERRIDE_REASON)),
        "Status override needs a reason");
    check.say(
        "AND(%1$s<>\"\",ISERROR(FIND(\";\",%1$s)),COUNTIF(%2$s,%1$s)=0)"
            .formatted(check.cell(MeasureColumns.OWNER), TemplateNames.OWNERS),
        "This owner is not on Owners");
    check.when(check.cell(MeasureColumns.STATE) + "=\"Suspended\"", "\"OK\"");
    check.say(
        "AND(OR(%1$s=\"Target\",%1$s=\"Profile\"),%2$s=\"\",COUNTIF(%3$s,%4$s)=0)"
            .formatted(
                check.cell(MeasureColumns.TARGET_TYPE),
                check.cell(MeasureColumns.STATUS_OVERRIDE),
                TemplateNames.column(InputSheet.TARGETS, TargetColumns.MEASURE_ID),
                id),
        "No target on Targets");
    String current = check.own(CheckFormulas.CURRENT_PERIOD);
    check.when(
        "AND(%s<>\"\",COUNTIF(%s,%s)=0,%s)"
            .formatted(
                current,
                TemplateNames.column(InputSheet.DATA_WIDE, WideColumns.MEASURE_ID),
                id,
                noFigure(id, current)),
        "\"No figure for \"&IF(ISNUMBER(%1$s),TEXT(%1$s,\"mmm yyyy\"),%1$s)&\" on Data\""
            .formatted(current));
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(CheckFormulas.CHECK, check.whole());
    columns.put(CheckFormulas.CURRENT_PERIOD, currentPeriod());
    return columns;
  }

  /** Neither a value nor a numerator; the period is a month's first day, or a label. */
  private static String noFigure(String id, String period) {
    String from = "IF(ISNUMBER(%1$s),\">=\"&%1$s,%1$s)".formatted(period);
    String to = "IF(ISNUMBER(%1$s),\"<=\"&EOMONTH(%1$s,0),%1$s)".formatted(period);
    String reported =
        "%1$s,%2$s,%4$s,%3$s,%4$s,%5$s,%6$s,\"<>Recalculated\""
            .formatted(
                TemplateNames.column(InputSheet.DATA, DataColumns.MEASURE_ID),
                id,
                from,
                TemplateNames.column(InputSheet.DATA, DataColumns.PERIOD),
                to,
                TemplateNames.column(InputSheet.DATA, DataColumns.BASIS));
    return "COUNTIFS(%1$s)=COUNTIFS(%1$s,%2$s,\"\",%3$s,\"\")"
        .formatted(
            reported,
            TemplateNames.column(InputSheet.DATA, DataColumns.VALUE),
            TemplateNames.column(InputSheet.DATA, DataColumns.NUMERATOR));
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
        "IF(%1$s=\"Quarterly\",\"Q\"&(MOD(%2$s,4)+1)&\" \"&%3$s,IF(%1$s=\"Half-yearly\",\"H\"&(MOD(%6$s,2)+1)&\" \"&%7$s,IF(%1$s=\"Annual\",%4$s,IF(%1$s=\"Biennial\",%5$s,\"\"))))"
            .formatted(
                check.cell(MeasureColumns.FREQUENCY),
                quarter,
                yearLabel("INT(" + quarter + "/4)"),
                yearLabel("(" + year + "-" + arrears + ")"),
                yearLabel(
                    "(%1$s-MOD(%1$s-IFERROR(%2$s,%1$s),2)-2*%3$s)"
                        .formatted(year, firstYear(), arrears)),
                half,
                yearLabel("INT(" + half + "/2)"));
    return "IF(OR(%1$s=\"\",%2$s=\"Placeholder\",%2$s=\"Retired\"),\"\",IF(%3$s=\"Monthly\",EDATE(%1$s,-%4$s),%5$s))"
        .formatted(
            month,
            check.cell(MeasureColumns.STATE),
            check.cell(MeasureColumns.FREQUENCY),
            arrears,
            label);
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
