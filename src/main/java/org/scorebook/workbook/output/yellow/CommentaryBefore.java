package org.scorebook.workbook.output.yellow;

import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Commentary;
import org.scorebook.model.Period;

/** What was said of a measure last time. */
public final class CommentaryBefore {
  private CommentaryBefore() {}

  /** The latest commentary of an earlier period. */
  public static Optional<Commentary> of(MeasureResult result) {
    Period current = result.current().period();
    return result.data().commentary().stream()
        .filter(commentary -> commentary.period().compareTo(current) < 0)
        .reduce((one, other) -> one.period().compareTo(other.period()) > 0 ? one : other);
  }
}
