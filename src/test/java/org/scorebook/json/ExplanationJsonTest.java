package org.scorebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.explain.Check;
import org.scorebook.explain.Explanation;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.MeasureResult;

/** What {@code explain} prints, as data. */
class ExplanationJsonTest {
  /** Where a test asks for the results alone. */
  static Explanation nothing(MeasureResult result) {
    return new Explanation(List.of(), List.of());
  }

  @Test
  void everyStepAndCheckIsThere() throws IOException {
    Explanation explanation =
        new Explanation(
            List.of(new Explanation.Step("Status: RED", List.of("84 is above 80.", "So RED."))),
            List.of(
                new Check("Gaps", List.of("WARNING Data!A3 M1: A gap."), ""),
                new Check("Outliers", List.of(), "None is far.")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultsJson.write(
        EditionSample.of(new Sample()).results(),
        "1.2.3",
        Optional.empty(),
        List.of(),
        result -> explanation,
        out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            """
                "explanation" : {
                  "steps" : [ {
                    "heading" : "Status: RED",
                    "lines" : [ "84 is above 80.", "So RED." ]
                  } ],
                  "checks" : [ {
                    "check" : "Gaps",
                    "fired" : [ "WARNING Data!A3 M1: A gap." ],
                    "silent" : ""
                  }, {
                    "check" : "Outliers",
                    "fired" : [ ],
                    "silent" : "None is far."
                  } ]
                }
            """);
  }
}
