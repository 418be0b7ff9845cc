package org.scorebook.workbook.template.check;

import java.util.Map;
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
  static final String CURRENT_PERIOD = InputSheet.CURRENT_PERIOD;

  private final CheckFormula check;

  private CheckFormulas(InputSheet sheet) {
    this.check = new CheckFormula(sheet);
  }

  /**
   * How many of the layout's columns stand before the live ones. Measures is too wide for them to
   * be seen at the end: there they stand after what every measure needs.
   */
  public static int place(InputSheet sheet) {
    return sheet == InputSheet.MEASURES ? MeasureChecks.PLACE : sheet.columns().size();
  }

  /** The live columns of a sheet, in order: header and formula. */
  public static Map<String, String> of(InputSheet sheet) {
    CheckFormulas formulas = new CheckFormulas(sheet);
    return switch (sheet) {
      case SCORECARD -> Map.of(CHECK, formulas.scorecard());
      case MEASURES -> new MeasureChecks().columns();
      case OWNERS -> Map.of(CHECK, formulas.owners());
      default -> Map.of(CHECK, new RowChecks(sheet).formula());
    };
  }

  /** The first day of the month in which the period in a cell ends. */
  public static String reportingMonth(String periodCell) {
    return ReportingMonth.formula(periodCell);
  }

  private String scorecard() {
    String value = check.cell(ScorecardField.VALUE);
    String field = check.cell(ScorecardField.FIELD);
    check.errors();
    check.when(
        CheckFormula.isBlank(value),
        "IF(%s=\"%s\",\"%s\",\"\")"
            .formatted(check.own(NEEDED), InputSheet.REQUIRED, CheckSentence.PLEASE_FILL.text()));
    check.say(
        "AND(%s=\"%s\",%s)"
            .formatted(field, ScorecardField.PERIOD.fieldName(), ReportingMonth.isNone(value)),
        CheckSentence.NOT_A_PERIOD);
    check.say(
        "AND(%s=\"%s\",ISERROR(FIND(\"@\",%s)))"
            .formatted(field, ScorecardField.REPLY_TO.fieldName(), value),
        CheckSentence.NOT_A_REPLY_ADDRESS);
    return check.whole();
  }

  private String owners() {
    String name = check.cell(OwnerColumns.NAME);
    String email = check.cell(OwnerColumns.EMAIL);
    check.errors();
    check.when(
        CheckFormula.isBlank(name),
        "IF(%s,\"\",\"%s\")"
            .formatted(
                CheckFormula.isBlank(email), CheckSentence.MISSING.text(OwnerColumns.NAME.name())));
    check.missing(OwnerColumns.EMAIL);
    check.sayIfBoth(
        "COUNTIF(%s,%s)>1".formatted(TemplateNames.OWNERS, name),
        "SUMPRODUCT(--(%s=%s))>1".formatted(TemplateNames.OWNERS, name),
        CheckSentence.NAME_TWICE);
    check.say("ISERROR(FIND(\"@\",%s))".formatted(email), CheckSentence.NOT_AN_ADDRESS);
    return check.whole();
  }
}
