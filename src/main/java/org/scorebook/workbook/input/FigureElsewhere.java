package org.scorebook.workbook.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.input.check.Checks;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.Row;

/** A reported figure that was not typed on Data, and is checked as if it stood there. */
public final class FigureElsewhere {
  private final Measure measure;
  private final Edition edition;
  private final Rules rules;

  /** Of a measure of an edition that was read and judged by those rules. */
  public FigureElsewhere(Measure measure, Edition edition, Rules rules) {
    this.measure = measure;
    this.edition = edition;
    this.rules = rules;
  }

  /**
   * Reads the figure for a period that has none yet.
   *
   * @param sheet where it stands, for messages
   * @param columns which of Data's columns Numerator, Denominator and Value the row has, and where
   * @return the figure, absent where the cells are blank or wrong, and everything found
   */
  public Checked<Figure> read(
      String sheet, Map<Column, Integer> columns, Row cells, Period period) {
    Problems problems = new Problems();
    TableRow row = TableRow.of(sheet, columns, cells, problems);
    row.setMeasure(measure.id());
    FigureCells reader =
        new FigureCells(
            DataColumns.NUMERATOR, DataColumns.DENOMINATOR, DataColumns.VALUE, rules.currency());
    Entry<Figure> figure = reader.read(row, ReadDefinition.of(measure), "");
    figure.find().ifPresent(typed -> checkAmongOthers(row, typed, period, problems));
    boolean sound = figure.isGiven() && !problems.hasErrors();
    List<Problem> found = problems.inOrder(List.of(sheet));
    return new Checked<>(sound ? figure.find() : Optional.empty(), found);
  }

  /** What the measure's other figures make of it; what is wrong with those is not told again. */
  private void checkAmongOthers(TableRow row, Figure typed, Period period, Problems problems) {
    Draft draft = new Draft(Optional.of(rules));
    DraftMeasure all = new DraftMeasure(row, measure.id(), Optional.of(ReadDefinition.of(measure)));
    Place.Cell elsewhere = new Place.Cell(InputSheet.DATA.sheetName(), 1, 1);
    edition
        .dataOf(measure)
        .reported()
        .figures()
        .forEach((when, figure) -> all.figures().add(draft(row, elsewhere, when, figure)));
    Place.Cell here =
        row.place(typed.value().isPresent() ? DataColumns.VALUE : DataColumns.NUMERATOR);
    all.figures().add(draft(row, here, period, typed));
    Problems found = new Problems();
    Checks.ofFigures(draft, all, found);
    found.inOrder(List.of()).stream()
        .filter(problem -> problem.place().equals(here))
        .forEach(problems);
  }

  private static DraftFigure draft(TableRow row, Place.Cell cell, Period period, Figure figure) {
    return new DraftFigure(row.number(), Optional.of(cell), period, Basis.REPORTED, figure);
  }
}
