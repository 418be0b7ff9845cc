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
  private final boolean lacksFigures;

  LetterWords(Scorecard scorecard, List<MeasureResult> measures, boolean reminder) {
    this.scorecard = scorecard;
    this.measures = measures.size();
    this.lacksFigures = measures.stream().anyMatch(Results::lacksFigure);
    this.reminder = reminder;
  }

  String subject() {
    String by = scorecard.commentaryDue().map(day -> " by " + MonthNames.day(day)).orElse("");
    String start = reminder ? "Reminder: commentary please" : "Commentary please";
    return start + by + ": " + scorecard.titleAndPeriod();
  }

  String greeting(String owner) {
    return "Dear " + owner + ",";
  }

  /** What this is about, one paragraph each. */
  List<String> opening() {
    String card = scorecard.title() + " for " + scorecard.period().title();
    String yours = measures == 1 ? "your measure" : "your " + measures + " measures";
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

  /** When commentary is due, where the workbook says so. */
  Optional<String> due() {
    return scorecard
        .commentaryDue()
        .map(day -> "Commentary is due by " + MonthNames.dayOfWeek(day) + ".");
  }

  List<String> whatToDo() {
    return List.of(
        "Save the attached workbook first, then open it and click Enable Editing.",
        lacksFigures
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
