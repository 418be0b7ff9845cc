package org.scorebook.mail.letter;

import java.util.List;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.order.Order;

/**
 * One measure as a letter shows it.
 *
 * @param number place in the scorecard
 * @param status as the rules label it
 * @param reason the sentence that explains the status
 * @param figure with its period where that is not the edition's, and the figure before, {@code
 *     75.0% (Q2 2020/21); 75.9% in Q1 2020/21}
 * @param target with the year-end target where there is one
 * @param unasked that no commentary is asked for; empty where it is
 */
record LetterRow(
    int number,
    String title,
    StatusWord word,
    String status,
    String reason,
    String figure,
    String target,
    String unasked) {

  /** What is RED first, else in the order of the scorecard. */
  static List<LetterRow> of(Results results, List<MeasureResult> measures) {
    return measures.stream()
        .map(measure -> of(results, measure))
        .sorted(Order.by(row -> row.word() != StatusWord.RED))
        .toList();
  }

  private static LetterRow of(Results results, MeasureResult result) {
    return new LetterRow(
        result.number(),
        result.measure().title(),
        result.status().word(),
        result.status().label(),
        result.status().reason(),
        figure(result, results.edition().scorecard().period()),
        target(result),
        unasked(results, result));
  }

  private static String unasked(Results results, MeasureResult result) {
    if (results.wantsCommentary(result)) {
      return "";
    }
    return result.measure().isLive() ? "Commentary only if you wish." : "No commentary is needed.";
  }

  private static String figure(MeasureResult result, Period edition) {
    if (result.measure().state() == State.PLACEHOLDER) {
      return "";
    }
    String text = result.current().text();
    Period period = result.current().period();
    if (text.isEmpty()) {
      return "no figure for " + period.label();
    }
    boolean editions = period.last().equals(edition.last()) && period.kind() == edition.kind();
    return (editions ? text : text + " (" + period.label() + ")") + before(result.previous());
  }

  private static String before(PeriodFigure previous) {
    return previous.figure().isKnown()
        ? "; " + previous.text() + " in " + previous.period().label()
        : "";
  }

  private static String target(MeasureResult result) {
    if (result.measure().state() == State.PLACEHOLDER) {
      return "";
    }
    if (result.measure().targetType() == TargetType.DOT_ONLY) {
      return TargetType.DOT_ONLY.word();
    }
    String target = result.target().find().map(Shown::text).orElse("N/A");
    return result
        .endOfYearTarget()
        .find()
        .map(endOfYear -> target + " (EoY " + endOfYear.text() + ")")
        .orElse(target);
  }
}
