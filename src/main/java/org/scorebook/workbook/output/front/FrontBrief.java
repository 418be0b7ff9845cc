package org.scorebook.workbook.output.front;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.text.Blanks;
import org.scorebook.variation.Variation;
import org.scorebook.variation.Verdict;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.xlsx.write.Sheet;

/**
 * What a director asks first, in a line each: what is red and who acts, what changed, what of it is
 * more than usual, what will be missed. The sheet Highlights, to which they lead, has all of it.
 */
final class FrontBrief {
  /** Why a measure can have improved though its last figure fell. */
  private static final String MANY = "Judged over many periods, not over the last two.";

  /** The column of the themes and of the measures. */
  private static final int LABEL = 1;

  /** So many measures are named in a line. */
  private static final int NAMED = 5;

  private static final float HEIGHT = 18;
  private static final float GAP = 6;

  private final Book book;
  private final Results results;
  private final Cells cells;
  private final int lastColumn;
  private int row;

  FrontBrief(Book book, Sheet sheet, int row, int lastColumn) {
    this.book = book;
    this.results = book.results();
    this.cells = new Cells(book, sheet);
    this.row = row;
    this.lastColumn = lastColumn;
  }

  /**
   * Writes it; nothing in an owner's workbook, which has no Highlights.
   *
   * @return the next free row
   */
  int write() {
    if (book.purpose() == Book.Purpose.OWNER || results.measures().isEmpty()) {
      return row;
    }
    cells.height(row++, GAP);
    Highlights highlights = Highlights.of(results);
    String red = results.rules().label(StatusWord.RED);
    line(
        red,
        highlights.red().isEmpty()
            ? "Nothing is " + red + "."
            : names(highlights.red(), this::red));
    line(
        "Status changed",
        highlights.changedStatus().isEmpty()
            ? "No status changed."
            : names(highlights.changedStatus(), this::changed));
    line("More than usual variation", unusual(highlights));
    if (!highlights.aiming().isEmpty()) {
      line("Year-end target", yearEnd(highlights));
    }
    return row;
  }

  private void line(String label, String text) {
    cells.link(row, LABEL, label, Look.LINK, PageNames.HIGHLIGHTS);
    cells.line(row, LABEL + 1, lastColumn, text, Look.SENTENCE);
    cells.atLeast(row++, HEIGHT);
  }

  /** {@code Reviews (9.4 pp short; Head of Reviews)}. */
  private String red(MeasureResult result) {
    String gap = result.judgement().gap().orElse("");
    String who = who(result);
    return name(result) + inBrackets(gap.isEmpty() || who.isEmpty() ? gap + who : gap + "; " + who);
  }

  /** {@code Reviews (GREEN to RED)}. */
  private String changed(MeasureResult result) {
    String before = result.statusBefore().find().map(results.rules()::label).orElseThrow();
    return name(result) + inBrackets(before + " to " + result.status().label());
  }

  private static String acting(MeasureResult result) {
    return name(result) + inBrackets(who(result));
  }

  private static String yearEnd(Highlights highlights) {
    String others = YearEnds.others(highlights);
    if (highlights.unlikely().isEmpty()) {
      return "No measure is unlikely to reach it: " + others + ".";
    }
    String named = "Unlikely: " + names(highlights.unlikely(), FrontBrief::acting);
    return others.isEmpty() ? named : named + ". Others: " + others + ".";
  }

  private String unusual(Highlights highlights) {
    String news =
        List.of(
                part("Better", highlights.improved()),
                part("Worse", highlights.deteriorated()),
                part("Neither", highlights.moved()))
            .stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String others = others();
    if (news.isEmpty()) {
      return "No figure is known to be beyond its usual variation"
          + (others.isEmpty() ? "." : ": " + others + ".");
    }
    return news + (others.isEmpty() ? " " : " Of the others " + others + ". ") + MANY;
  }

  /** {@code 5 are as usual, 12 cannot be judged}, as their column says; empty of no others. */
  private String others() {
    long usual = 0;
    long unknown = 0;
    for (MeasureResult result : results.measures()) {
      Optional<Variation.Judged> judged = result.variation().judged();
      if (judged.isPresent()) {
        usual += judged.get().verdict() == Verdict.USUAL ? 1 : 0;
      } else if (result.measure().state() != State.PLACEHOLDER) {
        unknown++;
      }
    }
    String known = usual == 0 ? "" : usual + (usual == 1 ? " is" : " are") + " as usual";
    return unknown == 0
        ? known
        : known + (known.isEmpty() ? "" : ", ") + unknown + " cannot be judged";
  }

  private static String part(String label, List<MeasureResult> measures) {
    return measures.isEmpty() ? "" : label + ": " + names(measures, FrontBrief::name) + ".";
  }

  private static String names(List<MeasureResult> measures, Function<MeasureResult, String> named) {
    int more = measures.size() - NAMED;
    return measures.stream().limit(NAMED).map(named).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** Who acts: the responsible officer, else the owners. */
  private static String who(MeasureResult result) {
    String officer = result.measure().responsibleOfficer();
    return Blanks.isBlank(officer) ? OwnerNames.of(result.measure(), " and ") : officer;
  }

  private static String name(MeasureResult result) {
    return result.measure().shortName();
  }

  private static String inBrackets(String text) {
    return text.isEmpty() ? "" : " (" + text + ")";
  }
}
