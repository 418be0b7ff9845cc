package org.scorebook.workbook.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.xlsx.write.Quoted;

/** The facts below a measure's chart: longer views of its figures, and who answers for it. */
final class MeasureFacts {
  private final Book book;
  private final MeasureResult result;
  private final List<Fact> facts = new ArrayList<>();

  private MeasureFacts(Book book, MeasureResult result) {
    this.book = book;
    this.result = result;
  }

  /**
   * One fact.
   *
   * @param text what its cell shows
   */
  record Fact(String label, Content content, String text) {
    /**
     * Writes it where the column goes on.
     *
     * @param columns of the sheet that its label takes
     */
    void write(PageColumn column, int columns) {
      column.pair(label, columns, content, text);
    }
  }

  /** Longer views of the figures. */
  static List<Fact> figures(Book book, MeasureResult result) {
    MeasureFacts facts = new MeasureFacts(book, result);
    facts.figures();
    return facts.facts;
  }

  /** Where the figures come from, and who answers for them. */
  static List<Fact> people(MeasureResult result) {
    Measure measure = result.measure();
    return Stream.of(
            plain("Source", measure.source()),
            plain(
                measure.owners().size() > 1 ? "Owners" : "Owner",
                String.join(", ", measure.owners())),
            plain("Responsible officer", measure.responsibleOfficer()))
        .filter(fact -> !Blanks.isBlank(fact.text()))
        .toList();
  }

  private static Fact plain(String label, String text) {
    return new Fact(label, Content.of(text), text);
  }

  private void figures() {
    Measure measure = result.measure();
    Answer<TwelveMonths> months = result.twelveMonths();
    if (months.isKnown()) {
      aggregate(
          months.get(), ResultsColumn.TWELVE_MONTHS_SHOWN, ResultsColumn.TWELVE_MONTHS_PERIODS);
      Answer<TwelveMonths> before = result.twelveMonthsBefore();
      if (before.isKnown()) {
        aggregate(before.get(), ResultsColumn.BEFORE_SHOWN, ResultsColumn.BEFORE_PERIODS);
      } else {
        Period last = months.get().last().plus(-measure.frequency().periodsInTwelveMonths());
        facts.add(plain(label(months.get(), last), "N/A"));
      }
    }
    Period lastYear = result.sameLastYear().period();
    boolean withinYear = lastYear.kind() != Period.Kind.YEAR;
    if (withinYear && !lastYear.equals(result.previous().period())) {
      String text = book.marks().text(result, result.sameLastYear());
      String label = PeriodWords.lastYear(result);
      if (text.isEmpty()) {
        facts.add(plain(label, "N/A"));
      } else {
        String cell = book.resultsTable().cell(result, ResultsColumn.LAST_YEAR_SHOWN);
        String period = " (" + lastYear.label() + ")";
        add(label, cell + "&" + Quoted.text(period), text + period);
      }
    }
    result
        .quartiles()
        .find()
        .filter(quartiles -> quartiles.current().isKnown())
        .ifPresent(
            quartiles ->
                add(
                    "Quartile",
                    book.resultsTable().cell(result, ResultsColumn.QUARTILE_SHOWN),
                    quartiles.text()));
    if (!result.quartiles().isKnown() && result.data().peers().isPresent()) {
      facts.add(plain("Quartile", "N/A. " + result.quartiles().why() + "."));
    }
    int late = measure.arrears();
    String arrears =
        late == 0
            ? ""
            : ", " + late + " " + measure.frequency().kind().counted(late) + " in arrears";
    facts.add(plain("Frequency", measure.frequency().word() + arrears));
  }

  /** {@code 37.1%}, and how many periods it covers when not all. */
  private void aggregate(TwelveMonths months, ResultsColumn shown, ResultsColumn periods) {
    String cell = book.resultsTable().cell(result, shown);
    String count = book.resultsTable().cell(result, periods);
    String unit = months.last().kind().counted(months.outOf());
    String of = " of " + months.outOf() + " " + unit + ")";
    boolean all = months.periods() == months.outOf();
    String formula =
        cell
            + "&IF("
            + count
            + "="
            + months.outOf()
            + ",\"\",\" (\"&"
            + count
            + "&"
            + Quoted.text(of)
            + ")";
    String text = months.figure().text() + (all ? "" : " (" + months.periods() + of);
    add(label(months, months.last()), formula, text);
  }

  /** {@code 12 months to Dec 2020}, {@code 4 quarters to Q3 2020/21 (sum)}. */
  private static String label(TwelveMonths months, Period last) {
    return months.method() == Aggregate.LATEST
        ? "Latest (" + last.label() + ")"
        : months.outOf()
            + " "
            + last.kind().counted(months.outOf())
            + " to "
            + last.label()
            + how(months.method());
  }

  private static String how(Aggregate method) {
    return switch (method) {
      case SUM -> " (sum)";
      case MEAN -> " (mean)";
      case RATIO, LATEST, NONE -> "";
    };
  }

  private void add(String label, String formula, String answer) {
    facts.add(new Fact(label, Content.formula(formula, answer), answer));
  }
}
