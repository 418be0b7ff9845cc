package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;

/** What has no figure or no commentary, in one line for each owner. */
final class StillMissing {
  private static final String NOBODY = "No owner";

  private final List<String> figures = new ArrayList<>();
  private final List<String> commentary = new ArrayList<>();

  private StillMissing() {}

  /** By owner, in the order in which measures name them. */
  static Map<String, String> byOwner(Results results) {
    Map<String, StillMissing> owners = new LinkedHashMap<>();
    for (MeasureResult result : results.measures()) {
      boolean figure = Highlights.lacksFigure(result);
      boolean commentary = Highlights.lacksCommentary(results, result);
      for (String owner : figure || commentary ? owners(result) : List.<String>of()) {
        StillMissing missing = owners.computeIfAbsent(owner, name -> new StillMissing());
        String name = result.measure().shortName();
        if (figure) {
          missing.figures.add(name + " (" + result.current().period().label() + ")");
        }
        if (commentary) {
          missing.commentary.add(name);
        }
      }
    }
    Map<String, String> lines = new LinkedHashMap<>();
    owners.forEach((owner, missing) -> lines.put(owner, missing.line()));
    return lines;
  }

  private static List<String> owners(MeasureResult result) {
    List<String> owners = result.measure().owners();
    return owners.isEmpty() ? List.of(NOBODY) : owners;
  }

  /** {@code No figure: Reviews (Dec 2020). No commentary: Reviews, Shared lives.} */
  private String line() {
    List<String> parts = new ArrayList<>();
    if (!figures.isEmpty()) {
      parts.add("No figure: " + String.join(", ", figures) + ".");
    }
    if (!commentary.isEmpty()) {
      parts.add("No commentary: " + String.join(", ", commentary) + ".");
    }
    return String.join(" ", parts);
  }
}
