package org.scorebook.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;

/**
 * Twelve monthly editions of thirty measures, each rolled forward from the one before, filled in,
 * built and published. Every result is compared with a table that a script of its own works out
 * from the definitions alone: {@code src/test/resources/year/expected.py}.
 */
@Tag("proof")
class TwelveMonthsProofTest {
  private static final Path TABLES = Path.of("src/test/resources/year");
  private static final double NEAR = 1e-12;

  @Test
  void everyMonthIsAsTheTableSays(@TempDir Path folder) throws Exception {
    Table typed = Table.read(TABLES.resolve("typed.tsv"));
    Table expected = Table.read(TABLES.resolve("expected.tsv"));
    Table changes = Table.read(TABLES.resolve("changes.tsv"));
    Set<String> editions = new LinkedHashSet<>();
    expected.rows().forEach(row -> editions.add(row.get("edition")));
    assertThat(editions).hasSize(12);
    Files.createDirectory(folder.resolve("replies"));

    List<String> differences = new ArrayList<>();
    Path before = null;
    for (String edition : editions) {
      Path input = folder.resolve(edition.replace(" ", "-") + ".xlsx");
      if (before == null) {
        Typed.run(folder, ExitCode.DONE, "template", "-o", input, "--period", edition);
      } else {
        Typed.run(folder, ExitCode.DONE, "template", "-o", input, "--from", before);
      }
      fill(input, typed.of(edition));
      Path results = folder.resolve(input.getFileName() + ".json");
      Path draft = folder.resolve("draft-" + input.getFileName());
      Typed.run(folder, ExitCode.DONE, "build", input, "-o", draft, "--results", results);
      JsonNode found = new ObjectMapper().readTree(Files.readString(results));
      differences.addAll(Compared.measures(found, expected.of(edition)));
      differences.addAll(Compared.changes(found, edition, changes.of(edition)));
      Typed.run(
          folder,
          ExitCode.DONE,
          "publish",
          input,
          "--replies",
          folder.resolve("replies"),
          "-o",
          folder.resolve("final-" + input.getFileName()),
          "--allow-missing");
      before = input;
    }
    assertThat(differences).isEmpty();
  }

  private static void fill(Path input, List<Map<String, String>> rows) throws IOException {
    try (XSSFWorkbook workbook = open(input)) {
      new TypedRows(workbook).type(rows);
      try (OutputStream stream = Files.newOutputStream(input)) {
        workbook.write(stream);
      }
    }
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }

  /** A table of tab-separated texts, by the names of its columns. */
  private record Table(List<Map<String, String>> rows) {
    static Table read(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file);
      List<String> names = List.of(lines.get(0).split("\t", -1));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = List.of(line.split("\t", -1));
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < names.size(); c++) {
          row.put(names.get(c), cells.get(c));
        }
        rows.add(row);
      }
      return new Table(rows);
    }

    List<Map<String, String>> of(String edition) {
      return rows.stream().filter(row -> edition.equals(row.get("edition"))).toList();
    }
  }

  /** Where the JSON says something else than the table. */
  private static final class Compared {
    private static final Map<String, String> NUMBERS =
        Map.ofEntries(
            Map.entry("target", "/target/value"),
            Map.entry("eoyTarget", "/eoyTarget/value"),
            Map.entry("value", "/current/value"),
            Map.entry("previousValue", "/previous/value"),
            Map.entry("recalculated", "/recalculated/value"),
            Map.entry("change", "/change/value"),
            Map.entry("aggregate", "/twelveMonths/value"),
            Map.entry("aggregatePeriods", "/twelveMonths/periods"));
    private static final Map<String, String> TEXTS =
        Map.of(
            "status", "/status",
            "current", "/current/period",
            "previous", "/previous/period",
            "changeText", "/change/text",
            "travel", "/direction/travel");
    private static final Map<String, String> USUAL =
        Map.of(
            "mean", "/variation/mean",
            "lower", "/variation/lower",
            "upper", "/variation/upper",
            "points", "/variation/points");

    private Compared() {}

    static List<String> measures(JsonNode found, List<Map<String, String>> expected) {
      Map<String, JsonNode> measures = new HashMap<>();
      found.path("measures").forEach(node -> measures.put(node.path("id").textValue(), node));
      List<String> differences = new ArrayList<>();
      List<String> ids = expected.stream().map(row -> row.getOrDefault("id", "")).toList();
      if (!ids.equals(List.copyOf(ids(found)))) {
        differences.add("measures " + ids(found));
      }
      for (Map<String, String> row : expected) {
        JsonNode measure = measures.getOrDefault(row.getOrDefault("id", ""), found);
        String where = row.get("edition") + " " + row.get("id") + " ";
        text(where, "status", TEXTS, measure, row, differences);
        if (row.getOrDefault("status", "").equals("Placeholder")) {
          continue;
        }
        TEXTS.keySet().forEach(name -> text(where, name, TEXTS, measure, row, differences));
        NUMBERS.keySet().forEach(name -> number(where, name, NUMBERS, measure, row, differences));
        if (!row.getOrDefault("text", "").isEmpty()) {
          text(where, "text", Map.of("text", "/current/text"), measure, row, differences);
        }
        colour(where, measure, row, differences);
        usual(where, measure, row, differences);
        outlook(where, measure, row, differences);
      }
      return differences;
    }

    private static List<String> ids(JsonNode found) {
      return StreamSupport.stream(found.path("measures").spliterator(), false)
          .map(node -> node.path("id").asText())
          .toList();
    }

    private static void colour(
        String where, JsonNode measure, Map<String, String> row, List<String> differences) {
      String colour = measure.at("/direction/colour").asText("null");
      if (!colour.equals(row.get("colour"))) {
        differences.add(where + "colour: " + row.get("colour") + ", found " + colour);
      }
    }

    private static void usual(
        String where, JsonNode measure, Map<String, String> row, List<String> differences) {
      String reason = row.getOrDefault("reason", "");
      String verdict = row.getOrDefault("verdict", "");
      JsonNode found = measure.path("variation");
      if (reason.equals("*")) {
        if (!found.path("verdict").isNull() || found.path("reason").asText("").isEmpty()) {
          differences.add(where + "variation: refused, found " + found);
        }
      } else if (!reason.isEmpty()) {
        text(where, "reason", Map.of("reason", "/variation/reason"), measure, row, differences);
      } else {
        USUAL.keySet().forEach(name -> number(where, name, USUAL, measure, row, differences));
        text(
            where,
            "reachable",
            Map.of("reachable", "/variation/target"),
            measure,
            row,
            differences);
        if (!verdict.equals("*")) {
          text(
              where, "verdict", Map.of("verdict", "/variation/verdict"), measure, row, differences);
        }
      }
    }

    private static void outlook(
        String where, JsonNode measure, Map<String, String> row, List<String> differences) {
      if (row.getOrDefault("outlook", "").isEmpty()) {
        return;
      }
      text(where, "outlook", Map.of("outlook", "/outlook/verdict"), measure, row, differences);
      Map<String, String> paces =
          Map.of(
              "needed", "/outlook/needed",
              "average", "/outlook/average",
              "best", "/outlook/best",
              "left", "/outlook/periodsLeft");
      paces.keySet().forEach(name -> number(where, name, paces, measure, row, differences));
    }

    private static void text(
        String where,
        String name,
        Map<String, String> paths,
        JsonNode measure,
        Map<String, String> row,
        List<String> differences) {
      JsonNode node = measure.at(paths.getOrDefault(name, ""));
      String found = node.isNull() || node.isMissingNode() ? "" : node.asText();
      if (!found.equals(row.get(name))) {
        differences.add(where + name + ": " + row.get(name) + ", found " + found);
      }
    }

    private static void number(
        String where,
        String name,
        Map<String, String> paths,
        JsonNode measure,
        Map<String, String> row,
        List<String> differences) {
      JsonNode node = measure.at(paths.getOrDefault(name, ""));
      String wanted = row.getOrDefault(name, "");
      boolean same =
          wanted.isEmpty()
              ? node.isNull() || node.isMissingNode()
              : node.isNumber()
                  && Math.abs(node.doubleValue() - Double.parseDouble(wanted))
                      <= NEAR * Math.max(1, Math.abs(node.doubleValue()));
      if (!same) {
        differences.add(where + name + ": " + wanted + ", found " + node);
      }
    }

    static List<String> changes(
        JsonNode found, String edition, List<Map<String, String>> expected) {
      List<String> wanted =
          expected.stream()
              .map(row -> row.get("kind") + " " + row.get("measure") + " " + row.get("period"))
              .map(String::strip)
              .sorted()
              .toList();
      List<String> told = new ArrayList<>();
      found
          .path("changes")
          .forEach(
              change -> {
                String period =
                    change.path("period").isNull() ? "" : change.path("period").asText();
                told.add(
                    (change.path("kind").asText()
                            + " "
                            + change.path("measure").asText()
                            + " "
                            + period)
                        .strip());
              });
      List<String> sorted = told.stream().sorted().toList();
      return sorted.equals(wanted)
          ? List.of()
          : List.of(edition + " changes: " + wanted + ", found " + sorted);
    }
  }
}
