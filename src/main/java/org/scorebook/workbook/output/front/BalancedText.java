package org.scorebook.workbook.output.front;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Commentary;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.text.Cut;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.ResultsTable;

/** Texts of the front sheet of the layout balanced. */
final class BalancedText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  /** Commentary beyond this stands on the measure's page only, in characters. */
  private static final int LONGEST_COMMENTARY = 600;

  /** As many lines as those characters take: a list of short ones would make a row as high. */
  private static final int MOST_LINES = 14;

  private BalancedText() {}

  /** Direction of travel in words. */
  enum Travel {
    IMPROVING("Improving", "Better than the period before"),
    NO_CHANGE("No change", "As the period before"),
    DETERIORATING("Deteriorating", "Worse than the period before"),
    NOT_APPLICABLE("Not applicable", "Neither way is better, or a figure is missing");

    private final String word;
    private final String meaning;

    Travel(String word, String meaning) {
      this.word = word;
      this.meaning = meaning;
    }

    String word() {
      return word;
    }

    String meaning() {
      return meaning;
    }

    static Travel of(Direction direction) {
      if (direction.travel() == Direction.Travel.STATIC) {
        return NO_CHANGE;
      }
      return direction
          .colour()
          .map(
              colour ->
                  switch (colour) {
                    case GREEN -> IMPROVING;
                    case AMBER -> NO_CHANGE;
                    case RED -> DETERIORATING;
                  })
          .orElse(NOT_APPLICABLE);
    }
  }

  static FrontText target(MeasureResult result, ResultsTable table) {
    return isPlaceholder(result)
        ? FrontText.plain("")
        : result
            .target()
            .find()
            .map(t -> new FrontText(t.text(), table.cell(result, ResultsColumn.TARGET_SHOWN)))
            .orElse(FrontText.plain(""));
  }

  static FrontText latest(MeasureResult result, ResultsTable table) {
    String text = isPlaceholder(result) ? "" : table.marks().text(result, result.current());
    return text.isEmpty()
        ? FrontText.plain("")
        : new FrontText(text, table.cell(result, ResultsColumn.CURRENT_SHOWN));
  }

  /** The arrow shows where the figure went, word and colour whether that is good. */
  static FrontText direction(MeasureResult result, ResultsTable table) {
    if (isPlaceholder(result)) {
      return FrontText.plain("");
    }
    String cell = table.cell(result, ResultsColumn.DIRECTION);
    String arrow = FrontText.arrows(cell);
    String unmoved = FrontText.arrow(Direction.Travel.STATIC) + Travel.NO_CHANGE.word();
    Travel travel = Travel.of(result.direction());
    String text =
        switch (travel) {
          case IMPROVING, DETERIORATING ->
              FrontText.arrow(result.direction().travel()) + travel.word();
          case NO_CHANGE -> unmoved;
          case NOT_APPLICABLE -> travel.word();
        };
    return new FrontText(
        text,
        "IF(OR(LEFT(%1$s,6)=\"Static\",%2$s),\"%3$s\",IF(%4$s,%5$s&\"%6$s\",IF(%7$s,%5$s&\"%8$s\",\"%9$s\")))"
            .formatted(
                cell,
                judged(cell, Direction.Colour.AMBER),
                unmoved,
                judged(cell, Direction.Colour.GREEN),
                arrow,
                Travel.IMPROVING.word(),
                judged(cell, Direction.Colour.RED),
                Travel.DETERIORATING.word(),
                Travel.NOT_APPLICABLE.word()));
  }

  private static String judged(String cell, Direction.Colour colour) {
    return "ISNUMBER(SEARCH(\"(" + colour.word() + ")\"," + cell + "))";
  }

  /** The period's last day, {@code 30/09/2019}; of a biennial measure its year. */
  static FrontText dataPeriod(MeasureResult result) {
    if (isPlaceholder(result)) {
      return FrontText.plain("");
    }
    Period period = result.current().period();
    return FrontText.plain(
        result.measure().frequency() == Frequency.BIENNIAL
            ? period.label()
            : DAY.format(period.lastDay()));
  }

  static FrontText commentary(MeasureResult result) {
    String text = result.commentary().map(Commentary::text).orElse("");
    String shown = Cut.afterWord(firstLines(text), LONGEST_COMMENTARY);
    if (shown.equals(text)) {
      return FrontText.plain(text);
    }
    return FrontText.plain(
        (shown.endsWith(Cut.MORE) ? shown : shown + Cut.MORE)
            + " (all of it is on the measure's page)");
  }

  private static String firstLines(String text) {
    return text.lines().count() > MOST_LINES
        ? text.lines().limit(MOST_LINES).collect(Collectors.joining("\n"))
        : text;
  }

  private static boolean isPlaceholder(MeasureResult result) {
    return result.measure().state() == State.PLACEHOLDER;
  }
}
