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
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.PageNames;

/** What stands behind figures that are not simply so: hidden, provisional or restated ones. */
public final class Marks {
  static final String CONFIDENTIAL = "[c]";

  private final Map<String, Set<Period>> restated;

  private Marks(Map<String, Set<Period>> restated) {
    this.restated = restated;
  }

  /** The marks of an edition. */
  public static Marks of(Optional<EditionChanges> changes) {
    return changes.map(known -> new Marks(known.restated())).orElseGet(() -> new Marks(Map.of()));
  }

  /** Whether another figure was shown of that period in an earlier edition. */
  public boolean isRestated(MeasureResult result, PeriodFigure figure) {
    return figure.figure().isKnown() && isRestated(result, figure.period());
  }

  private boolean isRestated(MeasureResult result, Period period) {
    return restated.getOrDefault(result.measure().id(), Set.of()).contains(period);
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

  /** The marks of what was reported for a period; empty where it has none. */
  String ofReported(MeasureResult result, SeriesPoint point) {
    Optional<Figure> reported = point.reported();
    if (reported.filter(Figure::suppressed).isPresent()) {
      return CONFIDENTIAL;
    }
    return joined(
        reported.filter(Figure::provisional).isPresent(),
        point.reportedValue().isPresent() && isRestated(result, point.period()));
  }

  /** The marks of all that is known of a period, which charts show below it. */
  String ofPeriod(MeasureResult result, SeriesPoint point) {
    boolean isKnown = point.reportedValue().isPresent() || point.recalculatedValue().isPresent();
    String marks = joined(point.isProvisional(), isKnown && isRestated(result, point.period()));
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
