package org.scorebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

/** Every type of value at every key and above it: rules, or sentences that say where. */
class RuleSweepTest {
  private static final List<String> VALUES =
      List.of(
          "",
          "null",
          "~",
          "''",
          "[]",
          "[1, [2]]",
          "{}",
          "{'': ''}",
          "{a: {b: c}}",
          "{? [a] : b}",
          "&a {b: *a}",
          "*nothing",
          "true",
          "No",
          "-1",
          "0",
          "1e400",
          "0x7fffffffffffffffffff",
          "99999999999999999999999999999999",
          ".nan",
          "2020-12-31",
          "12:30:45",
          "text",
          "!!binary aGVsbG8=",
          "!!set {a}",
          "|\n      two\n      lines",
          "\"\\u0007\\u202e\"",
          "\"\uD83D\uDE8C\"",
          "x".repeat(100_000));

  @TempDir Path folder;

  @Test
  void noValueOfAnyKeyIsMoreThanAProblem() throws Exception {
    Files.copy(Path.of("rules/default.yaml"), folder.resolve("default.yaml"));
    String whole = Files.readString(Path.of("rules/default.yaml"));
    List<String> faults = new ArrayList<>();
    for (RuleKey key : RuleKey.ALL) {
      List<String> parts = List.of(key.pathFor("standard").split("\\."));
      for (int depth = 1; depth <= parts.size(); depth++) {
        for (String value : VALUES) {
          String text = yaml(parts.subList(0, depth), value);
          String start = parts.get(0).equals("extends") ? "" : "extends: default\n";
          check(start + text, faults);
          check(text, faults);
        }
      }
    }
    for (String value : VALUES) {
      check(value, faults);
      check(whole + "\n" + value, faults);
    }
    check("%YAML 99999999999.1\n---\nextends: default\n", faults);
    check("extends: default\n".repeat(2), faults);
    assertThat(faults).isEmpty();
  }

  private static String yaml(List<String> parts, String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append("\n").append("  ".repeat(i)).append(parts.get(i)).append(":");
    }
    return text + " " + value + "\n";
  }

  private void check(String text, List<String> faults) throws Exception {
    Files.writeString(folder.resolve("own.yaml"), text);
    try {
      Checked<Rules> read = RuleSets.in(folder).read("own");
      if (read.value().isEmpty() == read.problems().isEmpty()
          || !read.problems().stream().allMatch(RuleSweepTest::saysWhere)) {
        faults.add(shown(text) + " gave " + read);
      }
      read.value().ifPresent(Rules::values);
    } catch (UnusableFileException e) {
      // A sentence about a file.
    } catch (RuntimeException | StackOverflowError e) {
      faults.add(shown(text) + " ended in " + e);
    }
  }

  private static boolean saysWhere(Problem problem) {
    return problem.place() instanceof Place.Line || problem.place() instanceof Place.File;
  }

  private static String shown(String text) {
    return text.length() > 200 ? text.substring(0, 200) : text;
  }
}
