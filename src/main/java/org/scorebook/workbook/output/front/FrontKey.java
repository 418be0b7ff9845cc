package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** What the words and colours of a front sheet mean. */
final class FrontKey {
  private static final String WAY = "\u25b2 \u25bc where the figure went";

  private static final String BEFORE =
      "Status before (was): that of the period before, by the figures and rules as they are now";

  /** Words stand in the columns of the summary's statuses. */
  private static final int LABEL = 1;

  private static final int FIRST = LABEL + 1;
  private static final float HEIGHT = 17;

  private final Book book;
  private final Cells cells;

  FrontKey(Book book, Sheet sheet) {
    this.book = book;
    this.cells = new Cells(book, sheet);
  }

  /**
   * Writes one line.
   *
   * @return the next free row
   */
  int line(int row, int lastColumn) {
    String statuses =
        StatusKey.of(book.results()).stream()
            .map(status -> status.label() + " " + small(status.meaning()))
            .collect(Collectors.joining("; "));
    String key =
        "Key: " + statuses + ". " + WAY + ", its colour whether that is good. A dash: not judged.";
    cells.line(row, 0, lastColumn, key, Look.NOTE);
    return row + 1;
  }

  /**
   * Writes why one measure may be Improving, AMBER and gone up for the worse, where any could.
   *
   * @param status what the column of the status is called
   * @param direction what that of the direction of travel is
   * @return the next free row
   */
  int apart(int row, int lastColumn, String status, String direction) {
    if (any(result -> result.variation().judged().isPresent())) {
      String text =
          "%s looks at the target, %s at one period before, Usual variation at many: they may"
              + " differ.";
      cells.line(row, 0, lastColumn, text.formatted(status, direction), Look.NOTE);
      return row + 1;
    }
    return row;
  }

  /**
   * Writes which period and which edition before is meant where two may be: the status before is
   * computed for the period before, while a figure may be compared with a year before, and Changes
   * tells what was shown.
   *
   * @param previous heading of the figures compared with; empty where there is no such column
   * @return the next free row
   */
  int before(int row, int lastColumn, String previous) {
    String year =
        book.results().measures().stream()
            .filter(result -> !previous.isEmpty() && isOfAnotherPeriod(result))
            .findFirst()
            .map(result -> result.previous().period().label())
            .map(label -> ", also where " + previous + " is of a year before (" + label + ")")
            .orElse("");
    String edition =
        book.provenance()
            .changes()
            .filter(changes -> any(changes::showedOtherThanBefore))
            .map(changes -> " " + PageNames.CHANGES + " compares with " + changes.since() + ".")
            .orElse("");
    if (year.isEmpty() && edition.isEmpty()) {
      return row;
    }
    cells.line(row, 0, lastColumn, BEFORE + year + "." + edition, Look.NOTE);
    return row + 1;
  }

  /** Whether its status before is of another period than the figure that stands beside it. */
  private static boolean isOfAnotherPeriod(MeasureResult result) {
    Period now = result.current().period();
    return Highlights.hasChangedStatus(result)
        && now.kind().inYear() > 1
        && result.previous().period().equals(now.plusYears(-1));
  }

  private boolean any(Predicate<MeasureResult> wanted) {
    return book.results().measures().stream().anyMatch(wanted);
  }

  private static String small(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** A balanced scorecard's columns wide enough for the words for the direction of travel. */
  static List<FrontColumn> beside(Book book, List<FrontColumn> columns) {
    List<FrontColumn> fitting = new ArrayList<>(columns);
    float size = book.styles().size(Look.DIRECTION);
    int column = FIRST;
    for (BalancedText.Travel travel : BalancedText.Travel.values()) {
      float least = TextFit.lineWidth(travel.word(), size);
      fitting.set(column, fitting.get(column).atLeast(least));
      column++;
    }
    return fitting;
  }

  /**
   * Writes the keys of a balanced scorecard below the statuses of its summary: what these mean, and
   * the words for the direction of travel.
   *
   * @return the next free row
   */
  int keys(Sheet sheet, int row) {
    List<BalancedText.Travel> travels = Arrays.asList(BalancedText.Travel.values());
    meanings(
        row,
        "Key to status",
        StatusKey.of(book.results()).stream().map(StatusKey.Entry::meaning).toList());
    int words = row + 1;
    for (int i = 0; i < travels.size(); i++) {
      cells.text(words, FIRST + i, travels.get(i).word(), Look.DIRECTION);
    }
    cells.height(words, HEIGHT);
    Area coloured = new Area(words, FIRST, words, FIRST + travels.size() - 1);
    JudgementColours.colourTravel(book, sheet, List.of(coloured.text()));
    meanings(
        words + 1,
        "Key to direction of travel (" + WAY + ")",
        travels.stream().map(BalancedText.Travel::meaning).toList());
    return words + 2;
  }

  private void meanings(int row, String label, List<String> meanings) {
    cells.at(row, LABEL, book.styles().wrapped(Look.NOTE)).put(label);
    float size = book.styles().size(Look.NOTE);
    float height = TextFit.height(label, cells.width(LABEL, LABEL), size);
    for (int i = 0; i < meanings.size(); i++) {
      int column = FIRST + i;
      cells.at(row, column, book.styles().centred(Look.NOTE)).put(meanings.get(i));
      height = Math.max(height, TextFit.height(meanings.get(i), cells.width(column, column), size));
    }
    cells.height(row, height);
  }
}
