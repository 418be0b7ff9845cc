package org.scorebook.workbook.output.front;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.scorebook.claims.words.Sentences;
import org.scorebook.figures.Display;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.text.VariationText;
import org.scorebook.model.StatusWord;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;
import org.scorebook.variation.Variation.Judged;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.front.HighlightSections.Column;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Sheet;

/**
 * What a director must know first: what changed, what is red and who acts, what moved beyond what
 * is usual, what will hardly be reached.
 */
public final class HighlightsSheet implements Page {
  private static final int LINKS = 2;

  @Override
  public void write(Book book, Sheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.text(0, 0, "Highlights", Look.TITLE);
    cells.height(0, 32);
    cells.text(1, 0, book.results().edition().scorecard().titleAndPeriod(), Look.SUBTITLE);
    cells.height(1, 18);
    Highlights highlights = Highlights.of(book.results());
    cells.linkBack(LINKS, 1);
    sheet.freeze(0, LINKS + 1);
    int row = LINKS + 1;
    for (String mark : book.marks().key(highlights.shown())) {
      cells.at(row++, 0, book.styles().unwrapped(Look.NOTE)).put(mark);
    }
    HighlightSections all = new HighlightSections(book);
    Sections sections = new Sections(book, all);
    sections.changed(highlights.changedStatus());
    sections.red(highlights.red());
    sections.unusual(
        "Largest improvements, beyond usual variation",
        highlights.improved(),
        "No figure is better than its usual variation.");
    sections.unusual(
        "Largest deteriorations, beyond usual variation",
        highlights.deteriorated(),
        "No figure is worse than its usual variation.");
    if (!highlights.moved().isEmpty()) {
      sections.unusual("Beyond usual variation, neither better nor worse", highlights.moved(), "");
    }
    if (book.results().rules().outlook()) {
      sections.unlikely(highlights);
    }
    new HighlightTables(book, sheet, row, all.all()).write();
  }

  /** The sections, from top to bottom. */
  private static final class Sections {
    private static final int LONGEST = 240;

    private final Results results;
    private final ResultsTable table;
    private final HighlightSections all;

    Sections(Book book, HighlightSections all) {
      this.results = book.results();
      this.table = book.resultsTable();
      this.all = all;
    }

    void changed(List<MeasureResult> measures) {
      all.add(
          "Status changed",
          measures,
          "No status changed.",
          new Column(
              "Status before",
              HighlightSections.SHORT,
              Look.STATUS,
              result -> FrontText.statusBefore(result, results.rules(), table)),
          current(),
          target(),
          commentary());
    }

    void red(List<MeasureResult> measures) {
      String red = results.rules().label(StatusWord.RED);
      all.add(
          "What is "
              + red
              + (measures.size() > 1 ? " (worsening or unlikely first, then the largest gap)" : ""),
          measures,
          "Nothing is " + red + ".",
          current(),
          target(),
          gap(),
          commentary());
    }

    void unusual(String heading, List<MeasureResult> measures, String none) {
      all.add(
          heading,
          measures,
          none,
          current(),
          Column.brief("Usually", Column.plain(judged(VariationText::limits))),
          Column.brief("Mean", Column.plain(judged(Sections::mean))),
          Column.sentence("Why", judged((known, display) -> known.plainReason())));
    }

    private Function<MeasureResult, String> judged(BiFunction<Judged, Display, String> text) {
      return result ->
          result
              .variation()
              .judged()
              .map(known -> text.apply(known, Display.of(result.measure(), results.rules())))
              .orElse("");
    }

    private static String mean(Judged judged, Display display) {
      return display.text(judged.limits().mean());
    }

    void unlikely(Highlights highlights) {
      int aiming = highlights.aiming().size();
      int unlikely = highlights.unlikely().size();
      all.add(
          "Unlikely to reach the year-end target"
              + (aiming == 0 ? "" : " (" + unlikely + " of " + aiming + ")"),
          highlights.unlikely(),
          aiming == 0
              ? "No measure has a year-end target."
              : "No measure is unlikely to reach its year-end target: "
                  + YearEnds.others(highlights)
                  + ".",
          before(),
          current(),
          target(),
          Column.sentence("Why", result -> result.outlook().find().map(Outlook::text).orElse("")));
    }

    private Column before() {
      return Column.brief("Before", result -> FrontText.previous(result, results, table));
    }

    private Column current() {
      return Column.brief("Figure", result -> FrontText.current(result, results, table));
    }

    private Column target() {
      return Column.brief("Target", result -> FrontText.target(result, table));
    }

    private Column gap() {
      return Column.brief("Gap", result -> FrontText.gap(result, table));
    }

    private static Column commentary() {
      return Column.sentence("Commentary", Sections::firstSentence);
    }

    private static String firstSentence(MeasureResult result) {
      return result
          .commentary()
          .map(written -> Blanks.strip(written.text()))
          .filter(text -> !text.isEmpty())
          .map(Sections::beginning)
          .orElse("No commentary.");
    }

    /** The first sentence, marked where more follows: that is often what is done about it. */
    private static String beginning(String text) {
      String first = Sentences.first(text);
      boolean goesOn = first.length() < text.length();
      return goesOn && first.length() <= LONGEST ? first + Cut.MORE : Cut.afterWord(first, LONGEST);
    }
  }
}
