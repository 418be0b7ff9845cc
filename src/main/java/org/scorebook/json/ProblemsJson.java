package org.scorebook.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;

/**
 * The problems of a run: {@code {"problems": [{"severity", "code", "sheet", "cell", "measure",
 * "message"}]}}. A problem without a sheet, a cell or a measure has null there; one of another file
 * names the file and line in its message.
 */
public final class ProblemsJson {
  private ProblemsJson() {}

  /** Writes the problems in the order given; the stream is left open. */
  public static void write(List<Problem> problems, OutputStream out) throws IOException {
    try (JsonText json = new JsonText(out)) {
      json.object(() -> write(problems, json));
    }
  }

  static void write(List<Problem> problems, JsonText json) throws IOException {
    json.list(
        "problems",
        () -> {
          for (Problem problem : problems) {
            json.object(() -> write(problem, json));
          }
        });
  }

  private static void write(Problem problem, JsonText json) throws IOException {
    json.text("severity", problem.severity().name());
    json.text("code", problem.kind().code());
    json.text("sheet", sheet(problem.place()));
    json.text("cell", cell(problem.place()));
    json.text("measure", problem.measure());
    json.text("message", message(problem));
  }

  private static Optional<String> sheet(Place place) {
    if (place instanceof Place.Cell cell) {
      return Optional.of(cell.sheet());
    }
    return place instanceof Place.Sheet sheet ? Optional.of(sheet.sheet()) : Optional.empty();
  }

  private static Optional<String> cell(Place place) {
    return place instanceof Place.Cell cell ? Optional.of(cell.reference()) : Optional.empty();
  }

  private static String message(Problem problem) {
    boolean ofFile = problem.place() instanceof Place.Line || problem.place() instanceof Place.File;
    return ofFile ? problem.place().text() + " " + problem.message() : problem.message();
  }
}
