package org.scorebook.workbook.output.front;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.scorebook.figures.result.Results;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Judgements;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Sheet;

/** The front sheet of the layout balanced: keys, and every measure with its commentary. */
public final class ContentsSheet implements Page {
  private static final int STATUS_KEY = 2;
  private static final int TRAVEL_KEY = 5;
  private static final float KEY_HEIGHT = 17;

  @Override
  public void write(Book book, Sheet sheet) {
    List<FrontColumn> columns = columns(book);
    Cells cells = new Cells(book, sheet);
    cells.widths(FrontTables.widths(columns));
    int row = new Heading(book, sheet, columns.size() - 1).write();
    row = keys(book, sheet, cells, row, columns.size() - 1);
    sheet.freeze(0, 2);
    new FrontTables(book, sheet, columns, row).write();
  }

  private static List<FrontColumn> columns(Book book) {
    ResultsTable table = book.resultsTable();
    List<FrontColumn> columns = new ArrayList<>();
    Collections.addAll(
        columns,
        FrontColumn.number(),
        FrontColumn.measure(36, table),
        FrontColumn.text("Target", 14, Look.NUMBER, result -> BalancedText.target(result, table)),
        FrontColumn.text(
            "Latest performance", 14, Look.NUMBER, result -> BalancedText.latest(result, table)),
        new FrontColumn(
            "RAG",
            13,
            Look.STATUS,
            FrontColumn.Kind.STATUS,
            result -> FrontText.status(result, table)),
        new FrontColumn(
            "Direction of travel",
            18,
            Look.DIRECTION,
            FrontColumn.Kind.TRAVEL,
            result -> BalancedText.direction(result, table)),
        FrontColumn.text("Data period", 12, Look.TEXT_CENTRED, BalancedText::dataPeriod),
        FrontColumn.sparkline("Chart", 18));
    columns.addAll(FrontColumn.outlook(book));
    columns.add(FrontColumn.text("Commentary", 44, Look.TEXT, BalancedText::commentary));
    return columns;
  }

  /** What the colours and words mean, coloured as they are below. */
  private static int keys(Book book, Sheet sheet, Cells cells, int firstRow, int lastColumn) {
    int row = firstRow;
    cells.text(row, 0, "Key", Look.THEME);
    cells.height(row++, 24);
    int first = row;
    for (StatusWord status : statuses(book.results())) {
      for (String label : book.results().rules().labels(status)) {
        cells.text(row, STATUS_KEY, label, Look.STATUS);
        String meaning = meaning(status, label, book.results());
        meaning(cells, row, STATUS_KEY + 1, TRAVEL_KEY - 1, meaning);
        float width = cells.width(STATUS_KEY + 1, TRAVEL_KEY - 1);
        float size = book.styles().size(Look.SENTENCE);
        float more = TextFit.height(meaning, width, size) - TextFit.height("", width, size);
        cells.height(row++, KEY_HEIGHT + more);
      }
    }
    int travelRow = first;
    for (BalancedText.Travel travel : BalancedText.Travel.values()) {
      cells.text(travelRow, TRAVEL_KEY, travel.text(), Look.DIRECTION);
      meaning(cells, travelRow++, TRAVEL_KEY + 1, lastColumn, travel.meaning());
    }
    Judgements.colourStatuses(book, sheet, List.of(Judgements.area(first, row - 1, STATUS_KEY)));
    Judgements.colourTravel(
        book, sheet, List.of(Judgements.area(first, travelRow - 1, TRAVEL_KEY)));
    return row;
  }

  /** Every status; BLUE only where it can come about or was set by hand. */
  private static List<StatusWord> statuses(Results results) {
    boolean isBlueKnown =
        results.measures().stream()
            .anyMatch(
                result ->
                    result.tolerance().blue().isPresent()
                        || result.status().word() == StatusWord.BLUE);
    return Arrays.stream(StatusWord.values())
        .filter(status -> isBlueKnown || status != StatusWord.BLUE)
        .toList();
  }

  /** Whether a tolerance may make a measure GREEN that is short of its target. */
  private static boolean isGreenShort(Results results) {
    return results.measures().stream()
        .anyMatch(
            result ->
                result.measure().targetType() != TargetType.NONE
                    && result
                            .tolerance()
                            .green()
                            .from(BigDecimal.ONE, result.measure().unit())
                            .signum()
                        > 0);
  }

  private static void meaning(Cells cells, int row, int first, int last, String text) {
    cells.join(row, row, first, last, Look.SENTENCE);
    cells.text(row, first, text, Look.SENTENCE);
  }

  private static String meaning(StatusWord status, String label, Results results) {
    return switch (status) {
      case GREEN ->
          isGreenShort(results) ? "Target met, or within the green tolerance" : "Target met";
      case AMBER -> "Within tolerance";
      case RED -> "Beyond tolerance";
      case BLUE -> "Target beaten by the blue tolerance or more";
      case NOT_APPLICABLE -> notApplicable(label, results.rules());
      case NO_STATUS -> "No status given";
      case PLACEHOLDER -> "Not yet defined";
    };
  }

  /** One word may stand for both. */
  private static String notApplicable(String label, Rules rules) {
    if (rules.labels(StatusWord.NOT_APPLICABLE).size() == 1) {
      return "No target or no figure";
    }
    return label.equals(rules.noFigure()) ? "No figure" : "No target";
  }
}
