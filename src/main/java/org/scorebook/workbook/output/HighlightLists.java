package org.scorebook.workbook.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scorebook.figures.Direction;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.figures.Shown;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;

/** Which measures stand out, each list in display order unless it says otherwise. */
record HighlightLists(
    List<MeasureResult> changedStatus,
    List<MeasureResult> red,
    List<MeasureResult> improved,
    List<MeasureResult> deteriorated,
    List<MeasureResult> offProfile,
    List<MeasureResult> withoutFigure,
    List<MeasureResult> withoutCommentary) {
  private static final int LARGEST = 5;

  static HighlightLists of(Results results) {
    return new HighlightLists(
        select(results, HighlightLists::changed),
        select(results, result -> result.status().word() == StatusWord.RED),
        largest(results, Direction.Colour.GREEN),
        largest(results, Direction.Colour.RED),
        select(results, HighlightLists::isOffProfile),
        select(results, result -> isLive(result) && !result.current().figure().isKnown()),
        select(results, HighlightLists::lacksCommentary));
  }

  private static List<MeasureResult> select(Results results, Predicate<MeasureResult> wanted) {
    return results.measures().stream().filter(wanted).toList();
  }

  private static boolean isLive(MeasureResult result) {
    return result.measure().isLive();
  }

  private static boolean changed(MeasureResult result) {
    Optional<StatusWord> before = result.statusBefore().find();
    return before.isPresent() && before.get() != result.status().word();
  }

  private static boolean isOffProfile(MeasureResult result) {
    StatusWord status = result.status().word();
    return result.measure().targetType() == TargetType.PROFILE
        && (status == StatusWord.AMBER || status == StatusWord.RED);
  }

  private static boolean lacksCommentary(MeasureResult result) {
    return isLive(result)
        && !result.measure().owners().isEmpty()
        && result.commentary().filter(written -> !written.text().isBlank()).isEmpty();
  }

  /** By relative change, the largest first. */
  private static List<MeasureResult> largest(Results results, Direction.Colour colour) {
    return results.measures().stream()
        .filter(result -> isLive(result) && result.direction().colour().equals(Optional.of(colour)))
        .sorted(Comparator.comparing(HighlightLists::relativeChange).reversed())
        .limit(LARGEST)
        .toList();
  }

  private static BigDecimal relativeChange(MeasureResult result) {
    Optional<BigDecimal> before = result.previous().figure().find().map(Shown::value);
    Optional<BigDecimal> now = result.current().figure().find().map(Shown::value);
    if (before.isEmpty() || now.isEmpty() || before.get().signum() == 0) {
      return BigDecimal.ZERO;
    }
    return now.get().subtract(before.get()).divide(before.get(), MathContext.DECIMAL128).abs();
  }
}
