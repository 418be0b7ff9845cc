package org.scorebook.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.examples.ExampleWorkbooks;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.UnusableFileException;

/**
 * Sentences with the verdict that a reader gives them, from a file of {@code
 * src/test/resources/commentary}: one a line, by tabs an edition of {@code examples} or that of
 * {@link MadeUpPages} or {@link YearEndPages}, a measure ID, {@code contradicted} or {@code
 * silent}, and the words. Lines that begin with {@code #} are notes.
 */
record JudgedSet(List<Line> lines) {

  /** A sentence, what is expected of it, and what was found. */
  record Line(String edition, String measure, boolean expected, String words, List<String> found) {
    boolean isRight() {
      return expected != found.isEmpty();
    }

    @Override
    public String toString() {
      return (expected ? "missed: " : "false alarm: ")
          + measure
          + " of "
          + edition
          + ": "
          + words
          + (found.isEmpty() ? "" : " -> " + found);
    }
  }

  static JudgedSet read(Path file) throws IOException, UnusableFileException {
    List<Line> lines = new ArrayList<>();
    Map<String, Results> editions = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", 4);
        if (!editions.containsKey(columns[0])) {
          editions.put(columns[0], results(columns[0]));
        }
        lines.add(line(columns, editions.get(columns[0])));
      }
    }
    return new JudgedSet(lines);
  }

  static Results results(String edition) throws UnusableFileException {
    return switch (edition) {
      case MadeUpPages.EDITION -> MadeUpPages.results();
      case YearEndPages.EDITION -> YearEndPages.results();
      default -> ExampleWorkbooks.results(edition);
    };
  }

  private static Line line(String[] columns, Results results) {
    MeasureResult result = results.find(columns[1]).orElseThrow();
    boolean expected =
        switch (columns[2]) {
          case "contradicted" -> true;
          case "silent" -> false;
          default -> throw new IllegalArgumentException(columns[2]);
        };
    List<String> found = CommentaryCheck.contradictions(results, result, columns[3]);
    return new Line(columns[0], columns[1], expected, columns[3], found);
  }

  /** Of the sentences found, the share that is contradicted. */
  double precision() {
    long found = lines.stream().filter(line -> !line.found().isEmpty()).count();
    return found == 0 ? 1 : (double) rightlyFound() / found;
  }

  /** Of the sentences contradicted, the share that is found. */
  double recall() {
    long expected = lines.stream().filter(Line::expected).count();
    return expected == 0 ? 1 : (double) rightlyFound() / expected;
  }

  private long rightlyFound() {
    return lines.stream().filter(line -> line.expected() && line.isRight()).count();
  }

  /** Precision, recall and every sentence judged otherwise than expected. */
  String report() {
    StringBuilder report =
        new StringBuilder("precision %.3f, recall %.3f".formatted(precision(), recall()));
    lines.stream()
        .filter(line -> !line.isRight())
        .forEach(line -> report.append("\n").append(line));
    return report.toString();
  }
}
