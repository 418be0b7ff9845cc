package org.scorebook.workbook.template.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.text.Cut;
import org.scorebook.workbook.layout.ColumnType;

/** Drop-down lists, input messages and what Excel refuses, by the type of a column. */
public final class Validations {
  private static final int TITLE_LENGTH = 32;

  /** A number, in a cell for texts too, or a mark that the reader takes. */
  private static final String COUNT =
      "IFERROR(AND(ABS(VALUE(%1$s))<10^12,ISERROR(FIND(\"%%\",%1$s)),ISERROR(FIND(\":\",%1$s))),"
          + "OR(SUMPRODUCT(--(TRIM(%1$s)=%2$s))+SUMPRODUCT(--(TRIM(%1$s)=%3$s))>0,"
          + "AND(LEFT(TRIM(%1$s))=\"<\",ISERROR(FIND(\".\",%1$s)),"
          + "ISNUMBER(VALUE(MID(TRIM(%1$s),2,9))))))";

  private final XSSFSheet sheet;
  private final XSSFDataValidationHelper validations;
  private final List<String> ruleSets;

  public Validations(XSSFSheet sheet, List<String> ruleSets) {
    this.sheet = sheet;
    this.validations = new XSSFDataValidationHelper(sheet);
    this.ruleSets = ruleSets;
  }

  /**
   * Adds the list, the input message and the check of cells.
   *
   * @param cell the first of them, relative: {@code F5}
   */
  public void add(
      CellRangeAddressList cells,
      String cell,
      String name,
      ColumnType type,
      List<String> words,
      String help) {
    Optional<DataValidationConstraint> rule = rule(cell, type, words);
    DataValidation validation =
        validations.createValidation(
            rule.orElseGet(
                () ->
                    new XSSFDataValidationConstraint(
                        ValidationType.ANY, OperatorType.IGNORED, null, null)),
            cells);
    // Excel lets anything pass a list that has blanks in it, unless blanks are refused.
    validation.setEmptyCellAllowed(type != ColumnType.MEASURE_ID);
    String title = Cut.to(name, TITLE_LENGTH);
    validation.createPromptBox(title, help);
    validation.setShowPromptBox(true);
    // For XSSF this asks for the arrow to be shown.
    validation.setSuppressDropDownArrow(true);
    if (rule.isPresent() && !isSuggestion(type)) {
      // Of a list's words the reader knows more spellings than the list: Excel asks.
      validation.setErrorStyle(
          type == ColumnType.WORD
              ? DataValidation.ErrorStyle.WARNING
              : DataValidation.ErrorStyle.STOP);
      validation.createErrorBox(title, help);
      validation.setShowErrorBox(true);
    } else {
      validation.setShowErrorBox(false);
    }
    sheet.addValidationData(validation);
  }

  /** Refuses whatever is typed into cells that are there to be read. */
  public static void refuse(
      XSSFSheet sheet, CellRangeAddressList cells, String title, String message) {
    XSSFDataValidationHelper validations = new XSSFDataValidationHelper(sheet);
    DataValidation validation =
        validations.createValidation(validations.createCustomConstraint("FALSE"), cells);
    validation.setEmptyCellAllowed(false);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox(title, message);
    validation.setShowErrorBox(true);
    sheet.addValidationData(validation);
  }

  /** Lists that help but are not all one may type: several owners, a rule file of one's own. */
  private static boolean isSuggestion(ColumnType type) {
    return type == ColumnType.OWNERS || type == ColumnType.RULE_SET;
  }

  private Optional<DataValidationConstraint> rule(
      String cell, ColumnType type, List<String> words) {
    return switch (type) {
      case WORD -> Optional.of(validations.createExplicitListConstraint(array(words)));
      case RULE_SET -> Optional.of(validations.createExplicitListConstraint(array(ruleSets)));
      case MEASURE_ID -> list(TemplateNames.MEASURE_IDS);
      case OWNERS -> list(TemplateNames.OWNERS);
      case ID ->
          custom(
              "AND(LEN(%1$s)<=20,LEN(TRIM(%1$s))=LEN(%1$s),SUMPRODUCT(--(%2$s&\"\"=%1$s&\"\"))=1,SUMPRODUCT(--ISNUMBER(FIND(MID(UPPER(%1$s)&REPT(\"A\",20),ROW($1:$20),1),\"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_/"
                  + " \")))=20)",
              cell, TemplateNames.MEASURE_IDS);
      case SHEET_NAME ->
          custom(
              "AND(LEN(%1$s)<=31,COUNTIFS(%2$s,%1$s,%3$s,\"<>Retired\")<=1,LEFT(%1$s,1)<>\"'\",RIGHT(%1$s,1)<>\"'\","
                  + "SUMPRODUCT(--ISNUMBER(FIND(MID(\":\\/?*[]\",ROW($1:$7),1),%1$s)))=0)",
              cell, TemplateNames.SHORT_NAMES, TemplateNames.STATES);
      case DECIMALS ->
          custom(
              "IFERROR(AND(VALUE(%1$s)>=0,VALUE(%1$s)<=4,INT(VALUE(%1$s))=VALUE(%1$s)),FALSE)",
              cell);
      case WHOLE -> custom("IFERROR(AND(VALUE(%1$s)>=0,INT(VALUE(%1$s))=VALUE(%1$s)),FALSE)", cell);
      case POSITIVE -> custom("IFERROR(VALUE(%1$s)>0,FALSE)", cell);
      case COUNT -> custom(COUNT, cell, TemplateNames.NO_FIGURE, TemplateNames.SUPPRESSED);
      case FIGURE, SUPPRESSIBLE_FIGURE ->
          custom(
              "IFERROR(OR(NOT(ISNUMBER(%1$s)),INDEX(%2$s,MATCH($A%4$s,%3$s,0))<>\"Percentage\","
                  + "AND(%1$s>=0,%1$s<=1)),TRUE)",
              cell, TemplateNames.UNITS, TemplateNames.MEASURE_IDS, cell.replaceAll("\\D", ""));
      case DATE ->
          Optional.of(
              validations.createDateConstraint(
                  OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", null, null));
      case EMAIL ->
          custom(
              "AND(LEN(%1$s)-LEN(SUBSTITUTE(%1$s,\"@\",\"\"))=1,FIND(\"@\",%1$s)>1,ISNUMBER(FIND(\".\",%1$s,FIND(\"@\",%1$s)+2)),NOT(ISNUMBER(FIND(\""
                  + " \",%1$s))))",
              cell);
      case EMAILS ->
          custom("AND(ISNUMBER(FIND(\"@\",%1$s)),NOT(ISNUMBER(FIND(\",\",%1$s))))", cell);
      case TEXT, PERIOD, TARGET_PERIOD, REPORTING_PERIOD, TOLERANCE -> Optional.empty();
    };
  }

  private Optional<DataValidationConstraint> list(String name) {
    return Optional.of(validations.createFormulaListConstraint(name));
  }

  private Optional<DataValidationConstraint> custom(String formula, Object... parts) {
    return Optional.of(
        validations.createCustomConstraint(String.format(Locale.ROOT, formula, parts)));
  }

  private static String[] array(List<String> words) {
    return words.toArray(String[]::new);
  }
}
