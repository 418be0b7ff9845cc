package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scorebook.figures.Display;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Warnings of a title that says one thing and a unit that says another, and of fractions that are
 * shown in whole numbers.
 */
final class SenseOfUnit implements Checks.MeasureCheck {
  private static final ProblemKind TITLE_SAYS_NUMBER =
      ProblemKind.warning(
          "title-says-number", "The unit decides how figures are computed and shown.");

  private static final ProblemKind TITLE_SAYS_PERCENTAGE =
      ProblemKind.warning(
          "title-says-percentage", "The unit decides how figures are computed and shown.");

  private static final ProblemKind FRACTIONS_SHOWN_WHOLE =
      ProblemKind.warning("fractions-shown-whole", "A page of noughts and ones says nothing.");

  private static final BigDecimal ONE = BigDecimal.ONE;
  private static final MathContext TWO_DIGITS = new MathContext(2);
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
      return;
    }
    checkWhole(draft, measure, definition);
  }

  /** Figures that are all fractions, and are shown in whole numbers. */
  private static void checkWhole(Draft draft, DraftMeasure measure, Measure definition) {
    Unit unit = definition.unit();
    if (definition.decimals() > 0 || unit.isTime() || !measure.isRead(MeasureColumns.DECIMALS)) {
      return;
    }
    double one = unit.isPercent() ? 0.01 : 1;
    List<ValuedFigure> figures = measure.valued(definition, Basis.REPORTED);
    if (!figures.stream().allMatch(figure -> Math.abs(figure.rough()) <= one)) {
      return;
    }
    figures.stream()
        .filter(figure -> figure.rough() != 0 && Math.abs(figure.rough()) < one)
        .reduce((earlier, later) -> later)
        .ifPresent(fraction -> reportWhole(draft, measure, definition, fraction.value()));
  }

  private static void reportWhole(
      Draft draft, DraftMeasure measure, Measure definition, BigDecimal fraction) {
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    Display display = new Display(definition.unit(), definition.decimals(), currency);
    String percent = plain(fraction.movePointRight(2)) + "%";
    boolean isPercent = definition.unit().isPercent();
    String meant =
        switch (definition.unit()) {
          case PERCENTAGE, RATIO ->
              "Type " + plain(fraction.movePointRight(4)) + "% if that is meant, or choose more";
          case NUMBER -> "Choose the unit Percentage if " + percent + " is meant, or more";
          default -> "Choose more";
        };
    measure
        .row()
        .report(
            FRACTIONS_SHOWN_WHOLE,
            MeasureColumns.DECIMALS,
            "No figure is above "
                + display.text(isPercent ? ONE.movePointLeft(2) : ONE)
                + ", and with Decimals 0 the latest, "
                + (isPercent ? percent : plain(fraction))
                + ", is shown as "
                + display.text(fraction)
                + ". "
                + meant
                + " Decimals.");
  }

  private static String plain(BigDecimal number) {
    return number.round(TWO_DIGITS).stripTrailingZeros().toPlainString();
  }
}
