package org.scorebook.json;

import java.io.IOException;
import org.scorebook.explain.Check;
import org.scorebook.explain.Explanation;

/** How the figures of a measure follow: what {@code explain} prints, as data. */
final class ExplanationJson {
  private ExplanationJson() {}

  static void write(Explanation explanation, JsonText json) throws IOException {
    json.object(
        "explanation",
        () -> {
          json.list(
              "steps",
              () -> {
                for (Explanation.Step step : explanation.steps()) {
                  json.object(() -> write(step, json));
                }
              });
          json.list(
              "checks",
              () -> {
                for (Check check : explanation.checks()) {
                  json.object(() -> write(check, json));
                }
              });
        });
  }

  private static void write(Explanation.Step step, JsonText json) throws IOException {
    json.text("heading", step.heading());
    json.texts("lines", step.lines());
  }

  private static void write(Check check, JsonText json) throws IOException {
    json.text("check", check.name());
    json.texts("fired", check.fired());
    json.text("silent", check.silent());
  }
}
