package org.scorebook.cli.options;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.CommentaryCheck;
import org.scorebook.claims.Findings;
import org.scorebook.claims.Note;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.commentary.Conflict;
import org.scorebook.commentary.Merge;
import org.scorebook.commentary.Refusal;
import org.scorebook.commentary.Replies;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.inbox.SavedMessage;
import org.scorebook.model.Measure;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.Severity;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.reply.ReplyFolder;
import org.scorebook.workbook.wrapped.Wrapped;

/**
 * The replies of a folder, merged into an edition.
 *
 * @param replies as they were read
 * @param results with the merged commentary
 * @param found what came of holding that commentary against the figures
 */
public record Answers(Replies replies, Merge merge, Results results, Findings found) {
  private static final ProblemKind FIGURE_NOT_SHOWN =
      ProblemKind.warning(
          "given-figure-not-shown",
          "Pages are written from Data, where an analyst looks at figures.");

  public static final ProblemKind COMMENTARY_MISSING =
      ProblemKind.error("commentary-missing", "Directors ask why, and the page has no answer.");

  public static final ProblemKind COMMENTARY_AWAITED =
      ProblemKind.warning("commentary-awaited", "Directors ask why, and the page has no answer.");

  public static Answers read(Path folder, Results results, Environment around)
      throws UnusableFileException {
    return of(
        around.during(
            "Reading " + folder,
            progress -> ReplyFolder.read(folder, results, Answers::takenApart)),
        results);
  }

  /** Merges replies into an edition. */
  public static Answers of(Replies replies, Results results) {
    Merge merge = Merge.of(results, replies);
    Results merged = Figures.compute(merge.mergedInto(results.edition()), results.rules());
    return new Answers(replies, merge, merged, CommentaryCheck.of(merged));
  }

  /** Takes apart a message that was saved as a file. */
  public static Wrapped takenApart(byte[] message) throws IOException {
    SavedMessage saved = SavedMessage.read(message);
    return new Wrapped(
        saved.attached().stream()
            .map(file -> new Wrapped.Inside(file.name(), file.content()))
            .toList(),
        saved.others(),
        saved.text(),
        saved.sender(),
        saved.encryption(),
        saved.noAnswer());
  }

  /** Everything to report to the analyst: what is wrong with the input, and with the replies. */
  public List<Problem> problems(List<Problem> ofInput) {
    List<Problem> all = new ArrayList<>(ofInput);
    all.addAll(merge.problems());
    all.addAll(found.warnings());
    return all;
  }

  /** What a workbook lacks that is written from the input and the commentary alone. */
  public List<Problem> figuresNotShown() {
    return merge.figures().stream()
        .map(given -> FIGURE_NOT_SHOWN.at(given.place(), given.measure().id(), given.unused()))
        .toList();
  }

  /** Each measure without the commentary it should have, and who was to write it. */
  public List<Problem> missing(ProblemKind kind) {
    List<Problem> missing = new ArrayList<>();
    for (Measure measure : merge.missing(results)) {
      missing.add(
          new Problem(
              kind,
              new Place.Nowhere(),
              Optional.of(measure.id()),
              "There is no commentary from "
                  + String.join(", ", measure.owners())
                  + (kind.severity() == Severity.ERROR
                      ? ". Ask for it, or publish without it: --allow-missing."
                      : ".")));
    }
    return missing;
  }

  /** What About tells directors: of the replies no texts but the commentary itself. */
  public List<Problem> forAbout(List<Problem> ofInput) {
    List<Problem> told = new ArrayList<>(ofInput);
    merge.refused().stream().map(Refusal::problem).forEach(told::add);
    merge.conflicts().stream().map(Conflict::aboutProblem).forEach(told::add);
    return told;
  }

  /**
   * What an analyst should know of, though somebody stands by it: how many sentences say otherwise
   * than their page and are marked as checked, then each; nothing where there are none.
   */
  public List<String> confirmed() {
    List<Note> confirmed = found.confirmed();
    List<String> lines = new ArrayList<>();
    if (!confirmed.isEmpty()) {
      lines.add(
          ProblemLines.counted(confirmed.size(), "sentence")
              + (confirmed.size() == 1
                  ? " marked as checked does not agree with its page:"
                  : " marked as checked do not agree with their page:"));
      confirmed.forEach(note -> lines.add(note.measure() + ": " + note.text()));
    }
    return lines;
  }

  /** One line for each file that is not a workbook. */
  public List<String> passedOver() {
    return replies.passedOver().stream()
        .map(file -> "Passed over " + file.name() + ": " + file.why())
        .toList();
  }
}
