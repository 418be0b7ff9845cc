package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/** Warnings of a title that says one thing and a unit that says another. */
final class SenseOfUnit implements Checks.MeasureCheck {
  private static final ProblemKind TITLE_SAYS_NUMBER =
      ProblemKind.warning(
          "title-says-number", "The unit decides how figures are computed and shown.");

  private static final ProblemKind TITLE_SAYS_PERCENTAGE =
      ProblemKind.warning(
          "title-says-percentage", "The unit decides how figures are computed and shown.");

  private static final Pattern COUNT = Pattern.compile("\\b(number|count) of\\b");
  private static final Pattern SHARE =
      Pattern.compile("%|\\b(percent|percentage|per cent|proportion|share|rate|ratio)\\b");
  private static final Pattern SHARE_FIRST =
      Pattern.compile("^(the )?(percentage|per cent|proportion|share|%) ");

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.UNIT);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (measure.row().find(MeasureColumns.UNIT).isEmpty()) {
      return; // a Placeholder without a unit
    }
    String title = definition.title().toLowerCase(Locale.ROOT);
    Unit unit = definition.unit();
    if (unit.isPercent() && COUNT.matcher(title).find() && !SHARE.matcher(title).find()) {
      measure
          .row()
          .report(
              TITLE_SAYS_NUMBER,
              MeasureColumns.UNIT,
              "The title says a number is counted, but the unit is "
                  + unit.word()
                  + ". Choose the unit Number, or correct the title.");
    }
    if (unit == Unit.NUMBER && SHARE_FIRST.matcher(title).find()) {
      measure
          .row()
          .report(
              TITLE_SAYS_PERCENTAGE,
              MeasureColumns.UNIT,
              "The title says a percentage is measured, but the unit is Number. Choose the unit"
                  + " Percentage, or correct the title.");
    }
  }
}
