package org.scorebook.workbook.template;

import java.util.List;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.Need;
import org.scorebook.workbook.template.check.CheckFormulas;

/** Colours that follow what is typed: a missing required cell is yellow, a check not OK amber. */
final class TemplateColours {
  private TemplateColours() {}

  /**
   * Adds them.
   *
   * @param last row in which something may be typed, from 0
   */
  static void add(XSSFSheet sheet, InputSheet input, List<TemplateHeading> headings, int last) {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    String first = "$A" + (TemplateSheet.FIRST_ROW + 1);
    for (int c = 0; c < headings.size(); c++) {
      TemplateHeading heading = headings.get(c);
      String cell = CellReference.convertNumToColString(c) + (TemplateSheet.FIRST_ROW + 1);
      CellRangeAddress[] cells = {new CellRangeAddress(TemplateSheet.FIRST_ROW, last, c, c)};
      if (heading.name().equals(CheckFormulas.CHECK)) {
        XSSFConditionalFormattingRule rule =
            formats.createConditionalFormattingRule(
                "AND($" + cell + "<>\"\",$" + cell + "<>\"OK\")");
        fill(rule, "FFE699");
        formats.addConditionalFormatting(cells, rule);
      } else if (input != InputSheet.SCORECARD
          && c > 0
          && heading.column().map(Column::isRequired).orElse(false)) {
        XSSFConditionalFormattingRule rule =
            formats.createConditionalFormattingRule(
                "AND("
                    + first
                    + "<>\"\","
                    + cell
                    + "=\"\""
                    + unlessNotNeeded(input, headings, heading)
                    + ")");
        fill(rule, "FFF2CC");
        formats.addConditionalFormatting(cells, rule);
      }
    }
  }

  /** A Placeholder needs little more than a name, and a retired measure nothing but its ID. */
  private static String unlessNotNeeded(
      InputSheet input, List<TemplateHeading> headings, TemplateHeading heading) {
    if (input != InputSheet.MEASURES) {
      return "";
    }
    int place =
        headings.stream().map(TemplateHeading::name).toList().indexOf(MeasureColumns.STATE.name());
    String state = "$" + CellReference.convertNumToColString(place) + (TemplateSheet.FIRST_ROW + 1);
    String placeholder =
        heading.column().orElseThrow().need() == Need.REQUIRED_UNLESS_PLACEHOLDER
            ? "," + state + "<>\"Placeholder\""
            : "";
    return placeholder + "," + state + "<>\"Retired\"";
  }

  private static void fill(XSSFConditionalFormattingRule rule, String hex) {
    var pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(TemplateLooks.colour(hex));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }
}
