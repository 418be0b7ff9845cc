package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Measure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * Warnings of a title that says which way is better, that figures accumulate or per how many they
 * are, while the columns beside it say otherwise.
 */
final class SenseOfTitle implements Checks.MeasureCheck {
  private static final ProblemKind TITLE_SAYS_OTHERWISE =
      ProblemKind.warning(
          "title-says-otherwise", "Readers believe the title, and colours follow the columns.");

  private static final String GOOD = "( is (better|good)|,? the better| ?= ?good)\\b";

  private static final Pattern LOWER = Pattern.compile("\\b(lower|low|smaller|fewer|less)" + GOOD);
  private static final Pattern HIGHER =
      Pattern.compile("\\b(higher|high|bigger|larger|more)" + GOOD);
  private static final Pattern TO_DATE =
      Pattern.compile("\\b(year[- ]to[- ]date|ytd|cumulative|cumulatively)\\b");
  private static final Pattern TWELVE_MONTHS =
      Pattern.compile("\\b(rolling|(12|twelve)[- ]months?)\\b");
  private static final Pattern PER =
      Pattern.compile("\\bper (\\d{1,3}(?:,\\d{3})+|\\d+)(?![\\d.])");

  @Override
  public List<Column> restsOn() {
    return List.of(
        MeasureColumns.UNIT,
        MeasureColumns.PER,
        MeasureColumns.PREFERRED_TRAVEL,
        MeasureColumns.STATE);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (definition.state() == State.PLACEHOLDER) {
      return;
    }
    String title = definition.title().toLowerCase(Locale.ROOT);
    checkTravel(measure, title, definition.preferredTravel());
    find(TO_DATE, title, "year", "ytd", "cumulative")
        .filter(
            said ->
                !definition.accumulates()
                    && !definition.coversTwelveMonths()
                    && !TWELVE_MONTHS.matcher(title).find())
        .ifPresent(
            said ->
                report(
                    measure,
                    MeasureColumns.ACCUMULATES,
                    said,
                    "Accumulates is not Yes, so each figure is compared with the one before."
                        + " Choose Yes if the figures start anew each year"));
    checkPer(measure, title, definition);
  }

  private static void checkTravel(DraftMeasure measure, String title, PreferredTravel travel) {
    Optional<String> lower = find(LOWER, title, "better", "good");
    Optional<String> higher = find(HIGHER, title, "better", "good");
    if (lower.isPresent() && higher.isEmpty() && travel == PreferredTravel.UPWARDS) {
      reportTravel(measure, lower.get(), travel, PreferredTravel.DOWNWARDS);
    }
    if (higher.isPresent() && lower.isEmpty() && travel == PreferredTravel.DOWNWARDS) {
      reportTravel(measure, higher.get(), travel, PreferredTravel.UPWARDS);
    }
  }

  private static void reportTravel(
      DraftMeasure measure, String said, PreferredTravel typed, PreferredTravel meant) {
    report(
        measure,
        MeasureColumns.PREFERRED_TRAVEL,
        said,
        "Preferred travel is " + typed.word() + ". Choose " + meant.word());
  }

  private static void checkPer(DraftMeasure measure, String title, Measure definition) {
    Matcher per = PER.matcher(title);
    if (definition.unit() != Unit.RATE || definition.per().isEmpty() || !per.find()) {
      return;
    }
    BigDecimal said = new BigDecimal(per.group(1).replace(",", ""));
    BigDecimal typed = definition.per().get();
    if (said.signum() > 0 && said.compareTo(typed) != 0) {
      report(
          measure,
          MeasureColumns.PER,
          per.group(),
          "Per is " + typed.toPlainString() + ". Type " + said.toPlainString());
    }
  }

  /**
   * What a title says.
   *
   * @param words one of which stands in all that the pattern finds: few titles have them, and to
   *     look for the pattern in all of them takes a twentieth of a check's time
   */
  private static Optional<String> find(Pattern pattern, String title, String... words) {
    for (String word : words) {
      if (title.contains(word)) {
        Matcher found = pattern.matcher(title);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void report(DraftMeasure measure, Column column, String said, String advice) {
    measure
        .row()
        .report(
            TITLE_SAYS_OTHERWISE,
            column,
            "The title says " + Quote.of(said) + ", but " + advice + ", or correct the title.");
  }
}
