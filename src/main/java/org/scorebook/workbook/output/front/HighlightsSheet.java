package org.scorebook.workbook.output.front;

import java.util.List;
import org.scorebook.figures.Display;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Outlook;
import org.scorebook.figures.Results;
import org.scorebook.figures.VariationText;
import org.scorebook.model.StatusWord;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.front.HighlightTables.Column;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Sheet;

/** What a director must know first: what changed, what is red, what moved most, what is missing. */
public final class HighlightsSheet implements Page {
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
    sections.unusual(
        "Largest improvements",
        highlights.improved(),
        "No figure is better than its usual variation.");
    sections.unusual(
        "Largest deteriorations",
        highlights.deteriorated(),
        "No figure is worse than its usual variation.");
    sections.unlikely(highlights.unlikely(), highlights.aiming().size());
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

    void unusual(String heading, List<MeasureResult> measures, String none) {
      tables.section(
          heading,
          measures,
          none,
          current(),
          Column.plain("Usually", this::usually),
          Column.plain("Why", result -> result.variation().reason()));
    }

    private String usually(MeasureResult result) {
      Display display = Display.of(result.measure(), results.rules());
      return result
          .variation()
          .judged()
          .map(judged -> VariationText.limits(judged, display))
          .orElse("");
    }

    /** Left out where the rules do not ask for it. */
    void unlikely(List<MeasureResult> measures, int aiming) {
      if (results.rules().outlook()) {
        tables.section(
            "Unlikely to reach the year-end target"
                + (aiming == 0 ? "" : " (" + measures.size() + " of " + aiming + ")"),
            measures,
            aiming == 0
                ? "Of no measure can it be said yet whether it will reach a year-end target."
                : "No measure is unlikely to reach its year-end target.",
            current(),
            new Column("Target", result -> FrontText.target(result, table)),
            Column.plain("Why", result -> result.outlook().find().map(Outlook::text).orElse("")));
      }
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
