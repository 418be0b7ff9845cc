package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.workbook.output.table.ResultFormats;

/** The number formats of a measure's cards: big amounts are shown short, {@code £137.8m}. */
record CardFormats(Display display) {

  /** With the mark of a provisional figure. */
  String of(PeriodFigure figure) {
    return ResultFormats.provisional(
        of(figure.figure().find().map(Shown::value)), figure.provisional());
  }

  String of(Optional<BigDecimal> value) {
    return value
        .map(known -> ResultFormats.brief(display, known))
        .orElseGet(() -> ResultFormats.of(display));
  }

  /** Whether the amount is shown short. */
  boolean isBig(BigDecimal value) {
    return !of(Optional.of(value)).equals(ResultFormats.of(display));
  }
}
