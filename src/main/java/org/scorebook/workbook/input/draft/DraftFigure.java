package org.scorebook.workbook.input.draft;

import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/**
 * One row of the Data sheet, or one cell of Data wide.
 *
 * @param row its number on either sheet
 * @param wide the cell of Data wide; empty for a row of Data
 */
public record DraftFigure(
    int row, Optional<Place.Cell> wide, Period period, Basis basis, Figure figure) {

  /** The cell to look at: the value where one was typed, else the numerator. */
  public Place place(Draft draft) {
    return place(draft, figure.value().isPresent() ? DataColumns.VALUE : DataColumns.NUMERATOR);
  }

  /** The cell of what is counted: the numerator where one was typed, else the value. */
  public Place countPlace(Draft draft) {
    return place(draft, figure.numerator().isPresent() ? DataColumns.NUMERATOR : DataColumns.VALUE);
  }

  /** The cell of that column of Data; on Data wide the one cell that there is. */
  public Place place(Draft draft, Column column) {
    return wide.isPresent() ? wide.get() : draft.place(InputSheet.DATA, row, column);
  }
}
