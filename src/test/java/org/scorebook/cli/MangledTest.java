package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.Environment;

/** Whatever is wrong with a file, the answer is a list of problems or one sentence. */
class MangledTest {
  @TempDir Path folder;

  @Test
  void whateverIsWrongIsSaid() throws IOException {
    Path file = new SmallWorkbook().write(folder.resolve("small.xlsx"));
    check(Files.readAllBytes(file), 0, 250);
  }

  @Test
  @Tag("proof")
  void whateverIsWrongIsSaidOfThousands() throws IOException {
    check(Files.readAllBytes(Path.of("examples/cabinet-december-2020/input.xlsx")), 10_000, 1_000);
    Path file = new SmallWorkbook().write(folder.resolve("small.xlsx"));
    check(Files.readAllBytes(file), 1_000, 5_000);
  }

  /** Checks and annotates that many mangled workbooks; both ways to fail and success must occur. */
  private void check(byte[] good, int firstSeed, int count) throws IOException {
    Map<Integer, Integer> codes = new TreeMap<>();
    for (int seed = firstSeed; seed < firstSeed + count; seed++) {
      byte[] bytes = Mangled.of(good, seed);
      Path file = Files.write(folder.resolve("mangled.xlsx"), bytes);
      StringWriter err = new StringWriter();
      int code = run(err, "validate", file, "--annotate", folder.resolve("marked.xlsx"), "--force");
      codes.merge(code, 1, Integer::sum);
      assertThat(code).as("seed %d: %s", seed, err).isIn(0, 1, 4);
      assertThat(err.toString().lines()).as("seed %d", seed).allMatch(MangledTest::isSentence);
      assertThat(Files.readAllBytes(file)).as("seed %d", seed).isEqualTo(bytes);
    }
    assertThat(codes.keySet()).isEqualTo(Set.of(0, 1, 4));
  }

  private static boolean isSentence(String line) {
    return line.matches("\\d+ errors?, \\d+ warnings?")
        || (line.matches("(?:ERROR |WARNING |Wrote |/).*[.)]")
            && !line.contains("Exception")
            && !line.contains("org.apache"));
  }

  private int run(StringWriter err, Object... args) {
    Environment around =
        new Environment(
            java.io.OutputStream.nullOutputStream(),
            new PrintWriter(err, true),
            new PrintWriter(err, true),
            false,
            Clock.fixed(Typed.NOW, ZoneOffset.UTC),
            Map.of(),
            Path.of("").toAbsolutePath(),
            folder);
    return Scorebook.run(
        around,
        Desktop.NONE,
        java.util.Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }
}
