package org.scorebook.workbook.input.together;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/**
 * Areas of the latest period that are those of the period before again, or that no longer add up to
 * the whole as they did then (warnings).
 */
public final class AreasAndWhole {
  private static final ProblemKind AREAS_REPEATED =
      ProblemKind.warning("areas-repeated", "Last month's areas copied down hide this month's.");

  private static final ProblemKind AREAS_DO_NOT_ADD_UP =
      ProblemKind.warning(
          "areas-do-not-add-up",
          "Of the whole and its parts one is wrong, and both are published.");

  private static final int FEWEST = 3;

  /** Smaller counts are everyday the same in two months. */
  private static final BigDecimal SMALL = BigDecimal.valueOf(50);

  private AreasAndWhole() {}

  /** What the numerators and the denominators of a period's areas add up to. */
  private record Sums(BigDecimal numerator, BigDecimal denominator) {
    private static final Sums NOTHING = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);

    private Sums plus(Figure figure) {
      return new Sums(
          numerator.add(figure.numerator().orElseThrow()),
          denominator.add(figure.denominator().orElseThrow()));
    }

    private boolean equal(Figure figure) {
      return figure.hasNumeratorAndDenominator()
          && numerator.compareTo(figure.numerator().orElseThrow()) == 0
          && denominator.compareTo(figure.denominator().orElseThrow()) == 0;
    }

    private String text() {
      return numerator.toPlainString() + " of " + denominator.toPlainString();
    }
  }

  /** Looks at the areas of one measure. */
  public static void check(Draft draft, DraftMeasure measure, Problems problems) {
    if (measure.areas().size() < 2 * FEWEST) {
      return;
    }
    TreeMap<Period, List<AtRow<AreaFigure>>> byPeriod = new TreeMap<>();
    for (AtRow<AreaFigure> row : measure.areas()) {
      byPeriod.computeIfAbsent(row.typed().period(), added -> new ArrayList<>()).add(row);
    }
    if (byPeriod.size() < 2
        || byPeriod.values().stream()
            .flatMap(List::stream)
            .anyMatch(row -> !row.typed().figure().hasNumeratorAndDenominator())) {
      return;
    }
    List<AtRow<AreaFigure>> latest = byPeriod.lastEntry().getValue();
    List<AtRow<AreaFigure>> before = byPeriod.lowerEntry(byPeriod.lastKey()).getValue();
    if (areSame(latest, before)) {
      problems.accept(
          AREAS_REPEATED.at(
              draft.place(InputSheet.AREAS, latest.get(0).row(), AreaColumns.NUMERATOR),
              measure.id(),
              "All areas have the numerators and denominators of "
                  + before.get(0).typed().period().label()
                  + " again. Check that they were not copied; leave them if they are right."));
      return;
    }
    checkWhole(draft, measure, latest, before, problems);
  }

  private static boolean areSame(List<AtRow<AreaFigure>> latest, List<AtRow<AreaFigure>> before) {
    Map<String, Figure> earlier = new HashMap<>();
    before.forEach(row -> earlier.put(key(row), row.typed().figure()));
    return latest.size() >= FEWEST
        && latest.stream()
            .allMatch(
                row -> {
                  Figure figure = earlier.get(key(row));
                  return figure != null && figure.hasPartsOf(row.typed().figure());
                })
        && latest.stream()
            .anyMatch(row -> row.typed().figure().numerator().orElseThrow().compareTo(SMALL) >= 0);
  }

  private static String key(AtRow<AreaFigure> row) {
    return Names.key(row.typed().area());
  }

  private static void checkWhole(
      Draft draft,
      DraftMeasure measure,
      List<AtRow<AreaFigure>> latest,
      List<AtRow<AreaFigure>> before,
      Problems problems) {
    Sums sums = sums(latest);
    List<DraftFigure> whole = whole(measure, latest);
    if (whole.isEmpty()
        || whole.stream().anyMatch(figure -> sums.equal(figure.figure()))
        || whole(measure, before).stream()
            .noneMatch(figure -> sums(before).equal(figure.figure()))) {
      return;
    }
    Figure figure = whole.get(0).figure();
    problems.accept(
        AREAS_DO_NOT_ADD_UP.at(
            draft.place(InputSheet.AREAS, latest.get(0).row(), AreaColumns.NUMERATOR),
            measure.id(),
            "The areas of "
                + latest.get(0).typed().period().label()
                + " add up to "
                + sums.text()
                + ", and the whole ("
                + whole.get(0).place(draft, DataColumns.NUMERATOR).text()
                + ") is "
                + Sums.NOTHING.plus(figure).text()
                + "; those of "
                + before.get(0).typed().period().label()
                + " add up to theirs. Correct what is wrong, or leave it if something belongs to no"
                + " area."));
  }

  private static Sums sums(List<AtRow<AreaFigure>> areas) {
    Sums sums = Sums.NOTHING;
    for (AtRow<AreaFigure> row : areas) {
      sums = sums.plus(row.typed().figure());
    }
    return sums;
  }

  /** The figures of all areas together on either basis, as they are known. */
  private static List<DraftFigure> whole(DraftMeasure measure, List<AtRow<AreaFigure>> areas) {
    Period period = areas.get(0).typed().period();
    return measure.figures().stream()
        .filter(figure -> figure.period().equals(period))
        .filter(figure -> figure.figure().hasNumeratorAndDenominator())
        .toList();
  }
}
