package org.scorebook.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scorebook.changes.EditionChanges;
import org.scorebook.explain.Explanation;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;
import org.scorebook.problem.Problem;

/**
 * The results of an edition for other programs: {@code scorecard}, {@code measures} in display
 * order and {@code problems}. Percentages are fractions; {@code text} is what the workbook shows.
 */
public final class ResultsJson {
  private ResultsJson() {}

  /**
   * Writes the results; the stream is left open.
   *
   * @param version of the program
   * @param changes what is different from an earlier edition; empty where none is known
   * @param explanations how the figures of a measure follow, and what the checks say of it
   */
  public static void write(
      Results results,
      String version,
      Optional<EditionChanges> changes,
      List<Problem> problems,
      Function<MeasureResult, Explanation> explanations,
      OutputStream out)
      throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(
          () -> {
            json.object("scorecard", () -> scorecard(results, version, json));
            json.list(
                "measures",
                () -> {
                  for (MeasureResult result : results.measures()) {
                    json.object(
                        () -> {
                          MeasureJson.write(result, json);
                          ExplanationJson.write(explanations.apply(result), json);
                        });
                  }
                });
            ChangesJson.write(changes, json);
            ProblemsJson.write(problems, json);
          });
    }
  }

  private static void scorecard(Results results, String version, JsonText json) throws IOException {
    Edition edition = results.edition();
    json.text("title", edition.scorecard().title());
    json.text("organisation", edition.scorecard().organisation());
    json.text("period", edition.scorecard().period().id());
    json.text("rules", results.rules().name());
    json.text("inputSha256", edition.source().sha256());
    json.text("version", version);
  }
}
