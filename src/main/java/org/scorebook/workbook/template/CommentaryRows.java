package org.scorebook.workbook.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.text.Blanks;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.InputSheet;

/**
 * Writes commentary onto the Commentary sheet: into the row of its measure and period, else into a
 * new one. A workbook without the sheet gets one.
 */
final class CommentaryRows {
  private final InputTable table;
  private final PeriodParser periods;

  private CommentaryRows(InputTable table, PeriodParser periods) {
    this.table = table;
    this.periods = periods;
  }

  /**
   * Writes it and leaves every other row as it is.
   *
   * @param measures in the order in which new rows are added
   * @param commentary by measure ID; a measure without any is passed over
   * @return the cell of each text, in the order of measures
   */
  static List<WrittenCommentary> write(
      XSSFWorkbook workbook,
      List<Measure> measures,
      Map<String, Commentary> commentary,
      PeriodParser periods) {
    List<Text> texts = new ArrayList<>();
    for (Measure measure : measures) {
      Optional.ofNullable(commentary.get(measure.id()))
          .ifPresent(found -> texts.add(new Text(measure, found)));
    }
    if (texts.isEmpty()) {
      return List.of();
    }
    InputTable table =
        InputTable.find(workbook, InputSheet.COMMENTARY)
            .orElseGet(() -> InputTable.create(workbook, InputSheet.COMMENTARY));
    if (texts.stream().anyMatch(text -> !Blanks.isBlank(text.commentary().author()))) {
      table = table.with(CommentaryColumns.AUTHOR);
    }
    if (texts.stream().anyMatch(text -> !Blanks.isBlank(text.commentary().checked()))) {
      table = table.with(CommentaryColumns.CHECKED);
    }
    return new CommentaryRows(table, periods).write(texts);
  }

  private record Text(Measure measure, Commentary commentary) {}

  private List<WrittenCommentary> write(List<Text> texts) {
    List<Optional<Integer>> standing = texts.stream().map(this::findRow).toList();
    int missing = (int) standing.stream().filter(Optional::isEmpty).count();
    List<Integer> added = new ArrayList<>(table.append(missing));
    List<WrittenCommentary> written = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      int row = standing.get(i).orElseGet(() -> added(added.remove(0), text));
      fill(row, text.commentary());
      Place place = table.place(row, CommentaryColumns.COMMENTARY);
      written.add(new WrittenCommentary(text.measure().id(), place, text.commentary()));
    }
    return written;
  }

  private void fill(int row, Commentary commentary) {
    boolean another = !table.text(row, CommentaryColumns.COMMENTARY).equals(commentary.text());
    table.set(row, CommentaryColumns.COMMENTARY, commentary.text());
    if (!Blanks.isBlank(commentary.author())) {
      table.set(row, CommentaryColumns.AUTHOR, commentary.author());
    }
    if (!Blanks.isBlank(commentary.checked())) {
      table.set(row, CommentaryColumns.CHECKED, commentary.checked());
    } else if (another) {
      // What was looked at was the text before.
      table.clear(row, CommentaryColumns.CHECKED);
    }
  }

  private int added(int row, Text text) {
    table
        .set(row, CommentaryColumns.MEASURE_ID, text.measure().id())
        .set(row, CommentaryColumns.PERIOD, text.commentary().period());
    return row;
  }

  private Optional<Integer> findRow(Text text) {
    String id = Names.key(text.measure().id());
    return table.rows().stream()
        .filter(row -> Names.key(table.id(row, CommentaryColumns.MEASURE_ID)).equals(id))
        .filter(row -> period(row, text).equals(Optional.of(text.commentary().period())))
        .findFirst();
  }

  private Optional<Period> period(int row, Text text) {
    return table
        .find(row, CommentaryColumns.PERIOD)
        .flatMap(cell -> WrittenPeriod.find(cell, text.measure().frequency().kind(), periods));
  }
}
