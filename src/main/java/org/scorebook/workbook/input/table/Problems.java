package org.scorebook.workbook.input.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.scorebook.order.Order;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

/**
 * Everything found wrong in a workbook. So many are kept that every real workbook is listed whole;
 * of a hostile one the rest is only counted, so that memory stays bounded.
 */
public final class Problems implements Consumer<Problem> {
  private static final ProblemKind MORE_ERRORS =
      ProblemKind.error("more-problems", "A list without end helps nobody.");

  private static final ProblemKind MORE_WARNINGS =
      ProblemKind.warning("more-warnings", "A list without end helps nobody.");

  private static final int MOST = 200_000;

  private final List<Problem> list = new ArrayList<>();
  private final Set<Place> toldOnce = new HashSet<>();
  private final Set<Place> toCalculate = new HashSet<>();
  private final Set<Told> months = new HashSet<>();
  private final Set<Told> saidOtherwise = new HashSet<>();
  private int untold;
  private boolean errors;

  /** Something said of a measure at a cell. */
  private record Told(Place place, Optional<String> measure) {}

  @Override
  public void accept(Problem problem) {
    errors |= problem.isError();
    if (list.size() < MOST) {
      list.add(problem);
      if (problem.kind().equals(PeriodCell.MONTH_FOR_LONGER_PERIOD)) {
        months.add(new Told(problem.place(), problem.measure()));
      }
    } else {
      untold++;
    }
  }

  /** Whether no other cell of the sheet's column was asked about before. */
  boolean isFirst(Place.Cell cell) {
    return toldOnce.add(new Place.Cell(cell.sheet(), 1, cell.column()));
  }

  /** Whether no other cell of the sheet's column was to be calculated again before. */
  boolean isFirstToCalculate(Place.Cell cell) {
    return toCalculate.add(new Place.Cell(cell.sheet(), 1, cell.column()));
  }

  /**
   * Takes back that a month was typed there for a longer period, since what is now said of that
   * cell asks for another period.
   *
   * @return how the period is named in what is said instead: by the month in it, or not at all
   */
  public String takeBackMonth(Place place, String measure) {
    Told told = new Told(place, Optional.of(measure));
    if (!months.contains(told)) {
      return "";
    }
    saidOtherwise.add(told);
    return ", in which this month lies,";
  }

  /**
   * Takes back that cells of a column are blank, since what is now said explains it.
   *
   * @return whether any was said to be
   */
  boolean takeBackBlank(Place.Cell first, int lastRow) {
    return list.removeIf(
        problem ->
            problem.kind().equals(TableRow.CELL_BLANK)
                && problem.place() instanceof Place.Cell cell
                && cell.sheet().equals(first.sheet())
                && cell.column() == first.column()
                && cell.row() >= first.row()
                && cell.row() <= lastRow);
  }

  /** Whether anything was said of a sheet as a whole. */
  public boolean tellsOf(String sheet) {
    return list.stream()
        .anyMatch(
            problem -> problem.place() instanceof Place.Sheet whole && whole.sheet().equals(sheet));
  }

  public boolean hasErrors() {
    return errors;
  }

  /**
   * All problems: those of no sheet or a missing one first, then by sheet in the order given, row
   * and column.
   */
  public List<Problem> inOrder(List<String> sheets) {
    Map<String, Integer> order = new HashMap<>();
    for (String sheet : sheets) {
      order.putIfAbsent(sheet.toLowerCase(Locale.ROOT), order.size() + 1);
    }
    list.removeIf(
        problem ->
            problem.kind().equals(PeriodCell.MONTH_FOR_LONGER_PERIOD)
                && saidOtherwise.contains(new Told(problem.place(), problem.measure())));
    list.sort(
        Order.of(
            Order.by((Problem problem) -> sheetOrder(problem.place(), order)),
            Order.by(problem -> problem.place() instanceof Place.Cell cell ? cell.row() : 0),
            Order.by(problem -> problem.place() instanceof Place.Cell cell ? cell.column() : 0)));
    List<Problem> all = new ArrayList<>(list);
    if (untold > 0) {
      String text =
          untold == 1
              ? "1 more problem is not listed. Mend these first."
              : String.format(
                  Locale.ROOT, "%,d more problems are not listed. Mend these first.", untold);
      all.add((errors ? MORE_ERRORS : MORE_WARNINGS).at(new Place.Nowhere(), text));
    }
    return all;
  }

  private static int sheetOrder(Place place, Map<String, Integer> order) {
    String sheet =
        place instanceof Place.Cell cell
            ? cell.sheet()
            : place instanceof Place.Sheet whole ? whole.sheet() : null;
    return sheet == null ? 0 : order.getOrDefault(sheet.toLowerCase(Locale.ROOT), 0);
  }
}
