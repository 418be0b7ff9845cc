package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.text.Visible;

/** Whatever stands in files and names, the terminal only ever shows it. */
class HostileTextTest {
  private static final char ESCAPE = 0x1B;

  /** Clears the screen, writes a line of its own, and turns the direction of writing. */
  private static final String HOSTILE =
      "x"
          + ESCAPE
          + "[2J"
          + (char) 0x9B
          + "31m\nERROR forged"
          + (char) 0x202E
          + (char) 0x2028
          + "y";

  @TempDir Path folder;

  private Path input(String cell, Object value) throws IOException {
    return new SmallWorkbook().with(cell, value).write(folder.resolve("input.xlsx"));
  }

  /** As a workbook holds it. */
  private static String stored(String text) {
    return text.replace("" + ESCAPE, "_x001B_");
  }

  /** Runs a command that may end anyhow, and checks all that it says. */
  private List<String> safe(ExitCode expected, Object... command) {
    Typed typed = Typed.run(folder, expected, command);
    List<String> said = Stream.concat(typed.out().stream(), typed.err().stream()).toList();
    assertThat(said)
        .isNotEmpty()
        .allMatch(line -> line.codePoints().noneMatch(Visible::isHidden))
        .noneMatch(line -> line.startsWith("ERROR forged"));
    return said;
  }

  @Test
  void cellsOfTheInput() throws IOException {
    for (String cell : List.of("Data!A2", "Data!B2", "Data!C2", "Measures!E2", "Measures!J2")) {
      assertThat(safe(ERRORS, "validate", input(cell, stored(HOSTILE)))).hasSizeGreaterThan(1);
    }
    assertThat(safe(ERRORS, "validate", input("Data!A2", stored("x" + ESCAPE + "[2J"))))
        .contains(
            "ERROR Data!A2 \"x\\u001B[2J\" is not a measure ID. Use 1 to 20 of the letters A to Z,"
                + " digits, dots, hyphens, underscores, slashes and single blanks.");
  }

  @Test
  void namesOfFilesAndOptions() throws IOException {
    String name = HOSTILE.replace("/", "");
    assertThat(safe(UNUSABLE_FILE, "validate", folder.resolve(name + ".xlsx"))).hasSize(1);
    assertThat(safe(UNUSABLE_FILE, "collect", input("Data!C2", 0.3), "--replies", name)).hasSize(1);
    assertThat(safe(UNUSABLE_FILE, "validate", input("Data!C2", 0.3), "--rules", name)).hasSize(1);
    assertThat(safe(USAGE, "validate", "--" + HOSTILE)).hasSize(2);
    assertThat(safe(USAGE, HOSTILE)).hasSize(2);
    assertThat(safe(DONE, "build", input("Data!C2", 0.3), "-o", folder.resolve(name + ".xlsx")))
        .hasSize(1);
  }

  @Test
  void keysOfSettings() throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("mail.yaml"),
            "host: \"a\\u001B[2J\\u202E\"\n\"no\\u009B\\nERROR forged\": 1\n");
    safe(ERRORS, "send", input("Data!C2", 0.3), "--smtp", settings, "--dry-run");
    Path rules =
        Files.writeString(folder.resolve("r.yaml"), "\"no\\u009B\\nERROR forged\": \"\\u001B\"\n");
    safe(ERRORS, "validate", input("Data!C2", 0.3), "--rules", rules);
  }

  @Test
  void namesOfOwnersAndAddresses() throws IOException {
    SmallWorkbook book =
        new SmallWorkbook().with("Owners!A2", stored(HOSTILE)).with("Measures!J2", stored(HOSTILE));
    Path named = book.write(folder.resolve("named.xlsx"));
    Typed typed = anyhow("send", named, "--outbox", folder.resolve("drafts"), "--dry-run");
    assertThat(Stream.concat(typed.out().stream(), typed.err().stream()))
        .allMatch(line -> line.codePoints().noneMatch(Visible::isHidden));
    safe(ERRORS, "validate", input("Owners!B2", stored("a" + ESCAPE + "@example.org")));
  }

  @Test
  void textsAndNamesOfReplies() throws IOException {
    Path input = input("Data!C2", 0.3);
    Typed.run(folder, DONE, "run", input, "-d", folder.resolve("out"));
    Path sent = folder.resolve("out/owners/Head of Care.xlsx");
    Path replies = Files.createDirectory(folder.resolve("replies"));
    Returned.save(sent, replies.resolve(HOSTILE + ".xlsx"), Returned.typing("DP", "One."));
    Returned.save(sent, replies.resolve("b.xlsx"), Returned.typing("DP", "Two" + (char) 0x202E));
    Files.writeString(replies.resolve(HOSTILE + ".txt"), "no workbook");
    Files.writeString(replies.resolve(HOSTILE + "c.xlsx"), "no workbook");

    List<String> said = safe(DONE, "collect", input, "--replies", replies);

    String shown = Visible.line(HOSTILE);
    assertThat(said)
        .contains(
            "Passed over "
                + shown
                + ".txt: it is a text file, such as CSV, not a workbook. Ask for the workbook that"
                + " was sent, with the commentary typed into it, or copy the commentary to the"
                + " Commentary sheet.")
        .anyMatch(line -> line.contains("two replies differ") && line.contains("Two\\u202E"));
  }

  @Test
  void jsonStaysJson() throws IOException {
    Path input = input("Data!A2", stored(HOSTILE));
    Typed typed = Typed.run(folder, ERRORS, "validate", input, "--json", "-");
    String json = String.join("\n", typed.out());
    assertThat(json.lines()).allMatch(line -> line.codePoints().noneMatch(Visible::isHidden));
    String message = new ObjectMapper().readTree(json).at("/problems/0/message").textValue();
    assertThat(message).contains("x" + ESCAPE + "[2J").contains("" + (char) 0x202E);
  }

  private Typed anyhow(Object... command) {
    try {
      return Typed.run(folder, DONE, command);
    } catch (AssertionError refused) {
      return Typed.run(folder, ERRORS, command);
    }
  }
}
