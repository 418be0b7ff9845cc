package org.scorebook.workbook.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Movement;
import org.scorebook.figures.Results;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.HighlightTables.Column;
import org.scorebook.workbook.sheet.Sheet;

/** What a director must know first: what changed, what is red, what moved most, what is missing. */
final class HighlightsSheet implements Page {
  @Override
  public void write(Book book, Sheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.text(0, 0, "Highlights", Look.TITLE);
    cells.height(0, 32);
    cells.text(1, 0, book.results().edition().scorecard().titleAndPeriod(), Look.SUBTITLE);
    cells.height(1, 18);
    HighlightTables tables = new HighlightTables(book, sheet, 2);
    Sections sections = new Sections(book, tables);
    Highlights highlights = Highlights.of(book.results());
    sections.changed(highlights.changedStatus());
    sections.red(highlights.red());
    sections.moved(
        "Largest improvements", highlights.improved(), "Nothing improved beyond the usual.");
    sections.moved(
        "Largest deteriorations", highlights.deteriorated(), "Nothing got worse beyond the usual.");
    sections.offProfile(highlights.offProfile());
    sections.withoutFigure(highlights.withoutFigure());
    sections.withoutCommentary(highlights.withoutCommentary());
    tables.finish();
  }

  /** The sections, from top to bottom. */
  private static final class Sections {
    private final Results results;
    private final ResultsTable table;
    private final HighlightTables tables;

    Sections(Book book, HighlightTables tables) {
      this.results = book.results();
      this.table = book.resultsTable();
      this.tables = tables;
    }

    void changed(List<MeasureResult> measures) {
      tables.section(
          "Status changed",
          measures,
          "No status changed.",
          Column.plain("Status before", this::before),
          current(),
          Column.plain("Why", result -> result.status().reason()));
    }

    private String before(MeasureResult result) {
      return result.statusBefore().find().map(results.rules()::label).orElse("");
    }

    void red(List<MeasureResult> measures) {
      String red = results.rules().label(StatusWord.RED);
      tables.section(
          "What is " + red,
          measures,
          "Nothing is " + red + ".",
          current(),
          new Column("Target", result -> FrontText.target(result, table)),
          Column.plain("Why", result -> result.status().reason()));
    }

    void moved(String heading, List<Movement> movements, String none) {
      Map<String, Movement> byMeasure = byMeasure(movements, Movement::result);
      tables.section(
          heading,
          movements.stream().map(Movement::result).toList(),
          none,
          new Column("Before", result -> FrontText.previous(result, results, table)),
          current(),
          Column.plain("Change", result -> change(result, byMeasure.get(result.measure().id()))));
    }

    private static String change(MeasureResult result, @Nullable Movement movement) {
      String amount = result.change().find().map(change -> " " + change.text()).orElse("");
      String why = movement == null ? "" : ". " + movement.why() + ".";
      return result.direction().text() + amount + why;
    }

    void offProfile(List<Highlights.OffProfile> measures) {
      boolean any =
          results.measures().stream()
              .anyMatch(result -> result.measure().targetType() == TargetType.PROFILE);
      if (!any) {
        return;
      }
      Map<String, Highlights.OffProfile> byMeasure =
          byMeasure(measures, Highlights.OffProfile::result);
      tables.section(
          "Off profile to year end",
          measures.stream().map(Highlights.OffProfile::result).toList(),
          "Every profiled measure is on its profile.",
          current(),
          new Column("Target", result -> FrontText.target(result, table)),
          Column.plain("Distance", result -> distance(byMeasure.get(result.measure().id()))));
    }

    private static String distance(Highlights.@Nullable OffProfile off) {
      if (off == null) {
        return "";
      }
      String toYearEnd =
          off.toYearEnd()
              .find()
              .filter(left -> left.value().signum() > 0)
              .map(left -> "; " + left.text() + " from the year-end target")
              .orElse("");
      return off.shortfall().text() + " short of the profile" + toYearEnd;
    }

    private static <T> Map<String, T> byMeasure(
        List<T> entries, Function<T, MeasureResult> measure) {
      Map<String, T> all = new HashMap<>();
      entries.forEach(entry -> all.put(measure.apply(entry).measure().id(), entry));
      return all;
    }

    void withoutFigure(List<MeasureResult> measures) {
      tables.section(
          "Without a figure",
          measures,
          "Every live measure has its figure.",
          Column.plain("Period", result -> result.current().period().label()),
          new Column("Before", result -> FrontText.previous(result, results, table)),
          Column.plain("Why", result -> result.status().reason()));
    }

    void withoutCommentary(List<MeasureResult> measures) {
      tables.section(
          "Without commentary",
          measures,
          "Every live measure has its commentary.",
          current(),
          new Column("Target", result -> FrontText.target(result, table)),
          Column.plain("Why", result -> result.status().reason()));
    }

    private Column current() {
      return new Column("Figure", result -> FrontText.current(result, results, table));
    }
  }
}
