package org.scorebook.workbook.leak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.model.Owner;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;
import org.scorebook.workbook.layout.PageNames;

/**
 * Looks into an owner's finished workbook and letter, as they would be sent, for anything that was
 * typed about a measure of others or about other owners. It knows nothing of how they were made, so
 * that a fault there cannot hide from it.
 *
 * <p>A text that tells of others may be no leak: a measure may be called {@code Status} or {@code
 * 4}. So each is made once more from the owner's measures alone. What stands in that one as often
 * comes from the owner's measures or from Scorebook, the rest from others.
 */
public final class LeakScan {
  private static final ProblemKind LEAK =
      ProblemKind.error("leak", "An owner's workbook holds nothing of other owners' measures.");

  /** Makes the owner's workbook from some results. */
  @FunctionalInterface
  public interface Making {
    byte[] from(Results results) throws IOException, UnusableFileException;
  }

  private static final int MOST_NAMED = 10;
  private static final int MOST_SHOWN = 80;

  private final Results results;

  private LeakScan(Results results) {
    this.results = results;
  }

  /** Prepares to look through the workbooks of an edition's owners. */
  public static LeakScan of(Results results) {
    return new LeakScan(results);
  }

  /**
   * Everything in an owner's workbook that was typed about others, as problems for whoever mends
   * Scorebook: words of a title, a note or commentary, an ID, a name, an address, a figure of some
   * digits, wherever they stand in the file and whatever stands around them.
   *
   * @param workbook the owner's, as it would be sent
   * @param making asked for the workbook once more, from the owner's measures alone
   * @throws IOException when it is no workbook
   */
  public List<Problem> find(Owner owner, byte[] workbook, Making making)
      throws IOException, UnusableFileException {
    Results alone = results.partOf(owner);
    Texts texts = WorkbookTexts.read(workbook);
    Texts without = WorkbookTexts.read(making.from(alone));
    return problems("workbook for " + owner.name(), texts, origins(owner, alone, texts, without));
  }

  /**
   * The same in an owner's letter.
   *
   * @param letter the owner's, as it would be sent: what its parts are called and hold, a part of
   *     HTML beginning with its first mark
   * @param making asked for the letter once more, from the owner's measures alone
   */
  public List<Problem> findInLetter(
      Owner owner, Map<String, String> letter, Function<Results, Map<String, String>> making)
      throws IOException, UnusableFileException {
    Results alone = results.partOf(owner);
    Map<String, String> without = making.apply(alone);
    if (letter.equals(without)) {
      return List.of();
    }
    Texts texts = LetterTexts.read(letter);
    return problems(
        "letter to " + owner.name(),
        texts,
        origins(owner, alone, texts, LetterTexts.read(without)));
  }

  /**
   * What comes from others, each text with whom it tells of.
   *
   * @param without the texts of the same from the owner's measures alone
   */
  Map<String, String> origins(Owner owner, Results alone, Texts texts, Texts without) {
    Told typed = typed();
    Told own = own(alone, owner);
    Map<String, String> found = new LinkedHashMap<>();
    for (String text : texts.all()) {
      if (without.times(text) < texts.times(text)) {
        typed.findIn(text, own).ifPresent(origin -> found.put(text, origin));
      }
    }
    return found;
  }

  private Told typed() {
    Told typed = new Told();
    for (MeasureResult result : results.measures()) {
      Measure measure = result.measure();
      String origin = "measure " + measure.id();
      typed.add(measure, origin);
      typed.add(result.data(), origin);
      typed.add(quartiles(measure), origin);
    }
    results.edition().owners().forEach(owner -> typed.add(owner, owner.name()));
    return typed;
  }

  private static Told own(Results alone, Owner owner) {
    Told own = new Told();
    own.add(alone.measures(), owner.name());
    own.add(alone.edition().measures().stream().map(LeakScan::quartiles).toList(), owner.name());
    own.add(alone.edition().scorecard(), owner.name());
    own.add(alone.edition().source(), owner.name());
    own.add(alone.rules().values(), owner.name());
    own.add(owner, owner.name());
    return own;
  }

  /** What a short name becomes on its second page, where it may be cut. */
  private static String quartiles(Measure measure) {
    return PageNames.quartiles(measure.shortName());
  }

  private static List<Problem> problems(String what, Texts texts, Map<String, String> found) {
    List<Problem> problems = new ArrayList<>();
    found.entrySet().stream()
        .limit(MOST_NAMED)
        .forEach(
            entry ->
                problems.add(
                    problem(
                        "The "
                            + what
                            + " holds \""
                            + shown(entry.getKey())
                            + "\" ("
                            + texts.part(entry.getKey())
                            + "), which tells of "
                            + entry.getValue()
                            + ".")));
    if (found.size() > MOST_NAMED) {
      problems.add(
          problem(
              "The " + what + " holds " + (found.size() - MOST_NAMED) + " more texts of others."));
    }
    return problems;
  }

  private static Problem problem(String text) {
    return LEAK.at(
        new Place.Nowhere(),
        text
            + " Nothing was written or sent. This is a fault of Scorebook: please report it, with"
            + " the rule set and, if you may, the input workbook.");
  }

  private static String shown(String text) {
    return Cut.shown(Blanks.strip(text), MOST_SHOWN);
  }
}
