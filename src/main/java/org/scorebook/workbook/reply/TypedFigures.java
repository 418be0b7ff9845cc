package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scorebook.commentary.Merge;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Figure;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.FigureElsewhere;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/** Takes the figures out of a returned sheet, checked as a row of Data is. */
final class TypedFigures {
  private static final ProblemKind FIGURE_WRONG =
      ProblemKind.warning(
          "given-figure-wrong", "What would be an error on Data is not written there.");

  private static final ProblemKind MEASURE_GONE =
      ProblemKind.warning(
          "given-figure-of-no-measure", "There is nothing that it could stand for.");

  private final String file;
  private final Results results;
  private final Noticed noticed;
  private final List<Reply.Typed> sound = new ArrayList<>();

  /** Of a reply to an edition. */
  TypedFigures(String file, Results results, Noticed noticed) {
    this.file = file;
    this.results = results;
    this.noticed = noticed;
  }

  /** Those found sound. */
  List<Reply.Typed> sound() {
    return sound;
  }

  /** Reads the cells of one measure, which are then no longer on the sheet. */
  void take(ReturnedSheet sheet, String measureId, FigureInput asked) {
    int row = sheet.alignment().returned(asked.row());
    SortedMap<Integer, CellValue> cells = new TreeMap<>();
    for (Integer column : asked.columns().values()) {
      Optional.ofNullable(sheet.now().row(row).remove(column))
          .ifPresent(value -> cells.put(column, value));
    }
    if (cells.isEmpty()) {
      return;
    }
    String place = Merge.placeIn(file, sheet.sheet().name(), 1, 1).sheet();
    Optional<MeasureResult> result = results.find(measureId);
    if (result.isEmpty()) {
      noticed.figure(
          MEASURE_GONE,
          measureId,
          new Place.Cell(place, row, cells.firstKey()),
          "a figure is given and not taken, since the input no longer has this measure.");
      return;
    }
    Checked<Figure> read =
        new FigureElsewhere(result.get().measure(), results.edition(), results.rules())
            .read(place, asked.columns(), Row.of(row, cells), result.get().current().period());
    for (Problem problem : read.problems()) {
      noticed.figure(
          problem.isError() ? FIGURE_WRONG : problem.kind(),
          measureId,
          problem.place(),
          (problem.isError() ? "the figure is not taken: " : "") + problem.text());
    }
    read.value()
        .ifPresent(
            figure ->
                sound.add(
                    new Reply.Typed(
                        measureId, asked.period(), place(place, row, asked, figure), figure)));
  }

  private static Place.Cell place(String sheet, int row, FigureInput asked, Figure figure) {
    Column column =
        asked.columns().containsKey(DataColumns.VALUE) && figure.numerator().isEmpty()
            ? DataColumns.VALUE
            : DataColumns.NUMERATOR;
    return new Place.Cell(sheet, row, asked.columns().getOrDefault(column, 1));
  }
}
