package org.scorebook.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.kinds.Kinds;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reader;
import org.scorebook.claims.words.Sentences;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.Tokens;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;

/** The door of the package: what a commentary says that its page contradicts. */
public final class CommentaryCheck {
  private static final ProblemKind COMMENTARY_CONTRADICTED =
      ProblemKind.warning(
          "commentary-contradicted", "Readers trust a page whose words and figures agree.");

  /** More findings in one commentary would say no more. */
  public static final int MOST_FINDINGS = 3;

  private CommentaryCheck() {}

  /** Holds the current commentary of every measure against its page, where the rules say so. */
  public static Findings of(Results results) {
    List<Problem> warnings = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (MeasureResult result : results.measures()) {
      if (results.rules().commentary().check() && result.commentary().isPresent()) {
        check(results, result, result.commentary().get(), warnings, notes);
      }
    }
    return new Findings(warnings, notes);
  }

  private static void check(
      Results results,
      MeasureResult result,
      Commentary commentary,
      List<Problem> warnings,
      List<Note> notes) {
    String id = result.measure().id();
    Place place = commentary.place().orElseGet(Place.Nowhere::new);
    for (String found : contradictions(results, result, commentary.text())) {
      if (Blanks.isBlank(commentary.checked())) {
        warnings.add(COMMENTARY_CONTRADICTED.at(place, id, found));
      } else {
        notes.add(new Note(id, found + " Marked as checked: " + commentary.checked(), true));
      }
    }
    Hedges.find(result, commentary.text()).forEach(hint -> notes.add(new Note(id, hint, false)));
  }

  /**
   * A sentence for each finding, at most one for a sentence of the commentary and {@link
   * #MOST_FINDINGS} in all, in the order of the text.
   */
  static List<String> contradictions(Results results, MeasureResult result, String text) {
    return verdicts(results, result, text).stream()
        .map(sentence -> sentence.stream().filter(ClaimVerdict::isContradicted).findFirst())
        .flatMap(Optional::stream)
        .limit(MOST_FINDINGS)
        .map(ClaimVerdict::message)
        .toList();
  }

  /** What comes of every claim, sentence by sentence. */
  static List<List<ClaimVerdict>> verdicts(Results results, MeasureResult result, String text) {
    PageFigures page = new PageFigures(result, results.rules());
    Reader reader = new Reader(text, page, results.edition().scorecard().organisation());
    List<List<ClaimVerdict>> all = new ArrayList<>();
    for (List<Token> sentence : Sentences.of(Tokens.of(text))) {
      all.add(Kinds.judge(text, sentence, reader.read(sentence), page));
    }
    return all;
  }
}
