package org.scorebook.workbook.output.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.changes.EditionChanges;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.PageNames;

/** What stands behind figures that are not simply so: hidden, provisional or restated ones. */
public final class Marks {
  static final String CONFIDENTIAL = "[c]";

  private final Map<String, Set<Period>> restated;
  private final Map<String, Set<Period>> recalculated;

  /** Periods whose reported figure was restated, and those whose recalculated one was. */
  private Marks(Map<String, Set<Period>> restated, Map<String, Set<Period>> recalculated) {
    this.restated = restated;
    this.recalculated = recalculated;
  }

  /** The marks of an edition. */
  public static Marks of(Optional<EditionChanges> changes) {
    return changes
        .map(known -> new Marks(known.restated(Basis.REPORTED), known.restated(Basis.RECALCULATED)))
        .orElseGet(() -> new Marks(Map.of(), Map.of()));
  }

  /** Whether another figure was reported for that period in an earlier edition. */
  public boolean isRestated(MeasureResult result, PeriodFigure figure) {
    return figure.figure().isKnown() && has(restated, result, figure.period());
  }

  private static boolean has(Map<String, Set<Period>> marked, MeasureResult result, Period period) {
    return marked.getOrDefault(result.measure().id(), Set.of()).contains(period);
  }

  /** The marks behind a figure with a blank before them; empty where it has none. */
  public String behind(MeasureResult result, PeriodFigure figure) {
    String marks = joined(figure.provisional(), isRestated(result, figure));
    return marks.isEmpty() ? "" : " " + marks;
  }

  /** A figure as it is shown, with all its marks. */
  public String text(MeasureResult result, PeriodFigure figure) {
    return figure.text() + (isRestated(result, figure) ? " " + EditionChanges.RESTATED : "");
  }

  /** A recalculated figure as it is shown, with all its marks. */
  public String textOfRecalculated(MeasureResult result, PeriodFigure figure) {
    return figure.text() + behindRecalculated(result, figure);
  }

  /** What stands behind the text of a recalculated figure: a mark where another one was shown. */
  public String behindRecalculated(MeasureResult result, PeriodFigure figure) {
    boolean isMarked = figure.figure().isKnown() && has(recalculated, result, figure.period());
    return isMarked ? " " + EditionChanges.RESTATED : "";
  }

  /** The marks of what was reported for a period; empty where it has none. */
  String ofReported(MeasureResult result, SeriesPoint point) {
    Optional<Figure> reported = point.reported();
    if (reported.filter(Figure::suppressed).isPresent()) {
      return CONFIDENTIAL;
    }
    return joined(
        reported.filter(Figure::provisional).isPresent(), isReportedRestated(result, point));
  }

  private boolean isReportedRestated(MeasureResult result, SeriesPoint point) {
    return point.reportedValue().isPresent() && has(restated, result, point.period());
  }

  /** The marks of all that is known of a period, which charts show below it. */
  String ofPeriod(MeasureResult result, SeriesPoint point) {
    boolean isRestated =
        isReportedRestated(result, point)
            || (point.recalculatedValue().isPresent() && has(recalculated, result, point.period()));
    String marks = joined(point.isProvisional(), isRestated);
    boolean hidden = point.reported().filter(Figure::suppressed).isPresent();
    return hidden && !point.isProvisional()
        ? CONFIDENTIAL + (marks.isEmpty() ? "" : " " + marks)
        : marks;
  }

  private static String joined(boolean provisional, boolean restated) {
    return !restated
        ? provisional ? PeriodFigure.PROVISIONAL : ""
        : provisional
            ? PeriodFigure.PROVISIONAL + " " + EditionChanges.RESTATED
            : EditionChanges.RESTATED;
  }

  /** What the marks at the ends of these texts mean, each by itself. */
  public static List<String> key(Stream<String> texts) {
    Set<String> ends = texts.filter(text -> text.endsWith("]")).collect(Collectors.toSet());
    return MEANINGS.stream()
        .filter(meaning -> ends.stream().anyMatch(text -> text.contains(meaning.mark())))
        .map(meaning -> meaning.mark() + ": " + meaning.text())
        .toList();
  }

  /** What the marks behind the figures before and now of these measures mean. */
  public List<String> key(Collection<MeasureResult> measures) {
    return key(
        measures.stream()
            .flatMap(
                result ->
                    Stream.of(text(result, result.previous()), text(result, result.current()))));
  }

  /** The same of every figure that Results shows of them. */
  public List<String> keyOfResults(Collection<MeasureResult> measures) {
    return key(measures.stream().flatMap(this::onResults));
  }

  private Stream<String> onResults(MeasureResult result) {
    Stream<String> reported =
        Stream.of(result.previous(), result.current(), result.sameLastYear())
            .map(figure -> text(result, figure));
    return Stream.concat(
        reported,
        result.recalculated().find().map(figure -> textOfRecalculated(result, figure)).stream());
  }

  private record Meaning(String mark, String text) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(CONFIDENTIAL, "confidential, the figure must not be shown"),
          new Meaning(PeriodFigure.PROVISIONAL, "provisional, the figure may still change"),
          new Meaning(
              EditionChanges.RESTATED,
              "restated, another figure was shown for that period before (see "
                  + PageNames.CHANGES
                  + ")"));
}
