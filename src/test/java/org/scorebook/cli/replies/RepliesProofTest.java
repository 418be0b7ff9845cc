package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;

/**
 * Owners' workbooks of a whole edition, saved by programs other than Excel: every text arrives, and
 * nothing counts as changed though each program writes figures, dates and formulas its own way.
 */
@Tag("proof")
class RepliesProofTest {
  private static final Path INPUT = Path.of("examples/worcestershire-q2-2019-20/input.xlsx");
  private static final String TEXT = "- 5% on last year: Größe ≥ 3 & <more> 👍\n  second line of ";

  /** Types the text and the cell's name into every commentary cell. */
  private static final String OPENPYXL =
      """
      import os, sys, warnings
      import openpyxl
      warnings.simplefilter("ignore")
      source, target, text = sys.argv[1:]
      for name in os.listdir(source):
          book = openpyxl.load_workbook(os.path.join(source, name))
          names = book.defined_names
          for found in getattr(names, "definedName", None) or names.values():
              if found.name.startswith("commentary_"):
                  sheet, cell = next(iter(found.destinations))
                  book[sheet][cell.replace("$", "").split(":")[0]].value = text + found.name
          book.save(os.path.join(target, "Re " + name))
      """;

  @TempDir Path folder;
  private Path typed = Path.of("");

  @BeforeEach
  void fillInByOpenpyxl() throws Exception {
    Path out = folder.resolve("out");
    Typed.run(folder, DONE, "run", INPUT, "-d", out);
    typed = Files.createDirectory(folder.resolve("typed"));
    Path owners = out.resolve("owners");
    program("/usr/bin/python3", "-c", OPENPYXL, owners.toString(), typed.toString(), TEXT);
  }

  @Test
  void savedByOpenpyxl() throws Exception {
    assertAllArrive(typed);
  }

  @Test
  void savedByLibreOffice() throws Exception {
    Path saved = folder.resolve("saved");
    String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    try (Stream<Path> files = Files.list(typed)) {
      List<String> command =
          Stream.concat(
                  Stream.of("soffice", "--headless", profile, "--convert-to", "xlsx"),
                  Stream.concat(Stream.of("--outdir", saved.toString()), files.map(Path::toString)))
              .toList();
      program(command.toArray(String[]::new));
    }
    assertAllArrive(saved);
  }

  private void assertAllArrive(Path replies) throws IOException {
    Typed collected = Typed.run(folder, DONE, "collect", INPUT, "--replies", replies);
    assertThat(collected.out())
        .containsExactly(
            "Head of Adult Services              answered",
            "Head of Finance                     answered",
            "Head of Human Resources             answered",
            "Customer Relations Lead             answered",
            "Head of Organisational Development  answered",
            "5 workbooks: 5 read, 0 refused.");
    assertThat(collected.err())
        .containsExactly(
            "WARNING Measures!E10 PROUD: The title says a number is counted, but the unit is"
                + " Percentage. Choose the unit Number, or correct the title.",
            replaces("Head of Adult Services", "Commentary!F10 ADM"),
            replaces("Head of Adult Services", "Commentary!F17 SG"),
            replaces("Head of Finance", "Budget position!I14 BUD"),
            replaces("Head of Human Resources", "Sickness!I14 SICK"),
            "0 errors, 5 warnings");
    Path published = folder.resolve("final.xlsx");
    Path input = Files.copy(INPUT, folder.resolve("input.xlsx"));
    Typed.run(folder, DONE, "publish", input, "--replies", replies, "-o", published);
    assertThat(Set.copyOf(Returned.texts(published)))
        .filteredOn(text -> text.startsWith(TEXT))
        .hasSize(34)
        .contains(TEXT + "commentary_ADM", TEXT + "commentary_LDH_N");
  }

  private static String replaces(String owner, String place) {
    return "WARNING [Re "
        + owner
        + ".xlsx]"
        + place
        + ": the reply of "
        + owner
        + " replaces the text on the Commentary sheet.";
  }

  private void program(String... command) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(command[0]).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isZero();
  }
}
