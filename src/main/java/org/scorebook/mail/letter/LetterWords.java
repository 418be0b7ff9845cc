package org.scorebook.mail.letter;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Scorecard;
import org.scorebook.text.Blanks;
import org.scorebook.text.MonthNames;

/** The sentences that the text and the HTML part share. */
final class LetterWords {
  private final Scorecard scorecard;
  private final boolean reminder;
  private final int measures;
  private final int asked;
  private final boolean lacksFigures;
  private final boolean written;

  LetterWords(Results results, List<MeasureResult> measures, boolean reminder) {
    this.scorecard = results.edition().scorecard();
    this.measures = measures.size();
    this.asked = (int) measures.stream().filter(results::wantsCommentary).count();
    this.lacksFigures = measures.stream().anyMatch(Results::lacksFigure);
    this.written =
        measures.stream().filter(results::wantsCommentary).allMatch(LetterWords::hasCommentary);
    this.reminder = reminder;
  }

  private static boolean hasCommentary(MeasureResult measure) {
    return measure.commentary().filter(said -> !Blanks.isBlank(said.text())).isPresent();
  }

  String subject() {
    String by = scorecard.commentaryDue().map(day -> " by " + MonthNames.day(day)).orElse("");
    String start = reminder ? "Reminder: commentary please" : "Commentary please";
    return (asked == 0 ? "For your information" : start + by) + ": " + scorecard.titleAndPeriod();
  }

  String greeting(String owner) {
    return "Dear " + owner + ",";
  }

  /** What this is about, one paragraph each. */
  List<String> opening() {
    String card = scorecard.title() + " for " + scorecard.period().title();
    String all = measures == 1 ? "your measure" : "your " + measures + " measures";
    String yours = asked == measures ? all : asked + " of " + all;
    if (asked == 0) {
      return List.of(
          "The figures for the "
              + card
              + " are ready. "
              + (measures == 1
                  ? "Your measure in it needs no commentary this time."
                  : "None of " + all + " in it needs commentary this time."));
    }
    if (reminder && written && !lacksFigures) {
      // As in the second and third month of a quarter.
      return List.of(
          "This is a friendly reminder: we have not yet had an answer from you about "
              + yours
              + " in the "
              + card
              + ". The commentary is what was written before. If it still holds, nothing has to be"
              + " sent back.");
    }
    if (reminder) {
      return List.of(
          "This is a friendly reminder: we have not yet had all your commentary on "
              + yours
              + " in the "
              + card
              + ". If it is already on its way, thank you, and please ignore this message.");
    }
    return List.of(
        "The figures for the "
            + card
            + " are ready. Please tell its readers what lies behind "
            + yours
            + ": what happened, why, and what comes next.");
  }

  /** When commentary is due, where the workbook says so and any is asked for. */
  Optional<String> due() {
    return scorecard
        .commentaryDue()
        .filter(day -> asked > 0)
        .map(day -> "Commentary is due by " + MonthNames.dayOfWeek(day) + ".");
  }

  List<String> whatToDo() {
    if (asked == 0 && !lacksFigures) {
      return List.of("Look at your figures in the attached workbook. Nothing has to be sent back.");
    }
    return List.of(
        "Save the attached workbook first, then open it and click Enable Editing.",
        asked == 0
            ? "Type the missing figures in the yellow cells."
            : lacksFigures
                ? "Type your commentary, and missing figures, in the yellow cells."
                : "Type your commentary in the yellow cells.",
        "Save the workbook, and attach it to your answer to this message.");
  }

  String thanks() {
    return "Thank you,";
  }

  String signature() {
    return Blanks.isBlank(scorecard.producedBy())
        ? scorecard.organisation()
        : scorecard.producedBy();
  }
}
