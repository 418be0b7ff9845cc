package org.scorebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;

class ProblemsJsonTest {
  @Test
  void writesProblemsWithWhatTheyHave() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ProblemsJson.write(
        List.of(
            ProblemKind.error("first", "")
                .at(new Place.Cell("Data", 14, 6), "DP", "37.9 is not a percentage."),
            ProblemKind.warning("second", "").at(new Place.Sheet("Owners"), "This sheet is empty."),
            ProblemKind.error("first", "")
                .at(new Place.Line("rules/x.yaml", 12), "currency says nothing."),
            ProblemKind.warning("second", "").at(new Place.Nowhere(), "DP", "There is no figure.")),
        out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
              "problems" : [ {
                "severity" : "ERROR",
                "code" : "first",
                "sheet" : "Data",
                "cell" : "F14",
                "measure" : "DP",
                "message" : "DP: 37.9 is not a percentage."
              }, {
                "severity" : "WARNING",
                "code" : "second",
                "sheet" : "Owners",
                "cell" : null,
                "measure" : null,
                "message" : "This sheet is empty."
              }, {
                "severity" : "ERROR",
                "code" : "first",
                "sheet" : null,
                "cell" : null,
                "measure" : null,
                "message" : "rules/x.yaml:12 currency says nothing."
              }, {
                "severity" : "WARNING",
                "code" : "second",
                "sheet" : null,
                "cell" : null,
                "measure" : "DP",
                "message" : "DP: There is no figure."
              } ]
            }
            """);
  }
}
