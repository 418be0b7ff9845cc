package org.scorebook.cli.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;

/**
 * Values of every type at every key of a rule set, through to what is written by them: what is
 * accepted is used, in workbooks that open, and what is not is refused in sentences.
 */
@Tag("proof")
class RuleKeysProofTest {
  private static final Pattern KEY = Pattern.compile("(?m)^### `([^`]+)`");

  private static final List<String> VALUES =
      List.of(
          "",
          "''",
          "'  '",
          "[]",
          "[GREEN]",
          "{}",
          "yes",
          "no",
          "0",
          "1",
          "3",
          "99",
          "100",
          "0.000000001",
          "999999999.999999999",
          "0%",
          "99999999%",
          "0.000000001pp",
          "999999999pp",
          "none",
          "standard",
          "default",
          "January",
          "December",
          "balanced",
          "scorecard",
          "exact",
          "displayed",
          "profile",
          "recalculated",
          "exclusive",
          "screened",
          "'$'",
          "'kr '",
          "'\"'",
          "'\\\\'",
          "'%'",
          "'[Red]'",
          "';;;'",
          "'0'",
          "'@'",
          "'_-*'",
          "'&'",
          "'<5'",
          "']]>'",
          "'=1+1'",
          "'{=A1}'",
          "'#REF!'",
          "'TRUE'",
          "'%s %d {0}'",
          "'_x0041_'",
          "\"\\u00e9\\u0301\\ud83d\\ude8c\"",
          "\"\\u202e\"",
          "\"one\\ntwo\"",
          "'" + "long ".repeat(6).strip() + "'",
          "'" + "x".repeat(31) + "'",
          "'" + "x".repeat(255) + "'");

  @TempDir Path folder;

  @Test
  void areUsedOrRefused() throws Exception {
    Path input =
        new SmallWorkbook().with("Measures!E3", "Currency").write(folder.resolve("input.xlsx"));
    List<String> keys =
        KEY.matcher(Files.readString(Path.of("rules/README.md")))
            .results()
            .map(key -> key.group(1))
            .toList();
    assertThat(keys)
        .hasSizeGreaterThanOrEqualTo(32)
        .contains("currency", "status.tolerances.*.amber");
    List<String> faults = new ArrayList<>();
    int used = 0;
    Path written = folder.resolve("o.xlsx");
    for (String key : keys) {
      for (String value : VALUES) {
        Path rules = Files.writeString(folder.resolve("own.yaml"), yaml(key, value));
        Typed built =
            Typed.ran(
                folder,
                "build",
                input,
                "--rules",
                rules,
                "--force",
                "-o",
                written,
                "--results",
                folder.resolve("o.json"));
        if (built.code() == ExitCode.DONE.code()) {
          used++;
          open(written, key + ": " + value, faults);
        } else if (built.code() != ExitCode.ERRORS.code()) {
          faults.add(key + ": " + value + " ended in " + built.code() + " " + built.err());
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(used).isGreaterThan(500);
  }

  private static String yaml(String key, String value) {
    String[] parts = key.replace("*", "standard").split("\\.", -1);
    StringBuilder text = new StringBuilder(parts[0].equals("extends") ? "" : "extends: default\n");
    for (int i = 0; i < parts.length; i++) {
      text.append("  ".repeat(i)).append(parts[i]).append(i + 1 < parts.length ? ":\n" : ": ");
    }
    return text.append(value).append('\n').toString();
  }

  private static void open(Path file, String what, List<String> faults) throws Exception {
    try (InputStream stream = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
      assertThat(workbook.getNumberOfSheets()).isGreaterThan(5);
    } catch (RuntimeException | AssertionError e) {
      faults.add(what + " is written as no workbook: " + e);
    }
  }
}
