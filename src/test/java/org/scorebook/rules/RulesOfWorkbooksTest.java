package org.scorebook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

/** Which rule sets a workbook can ask for: those of the program and those beside it. */
class RulesOfWorkbooksTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");
  private Path workbook = Path.of("");

  @BeforeEach
  void copyTheDefaultRules() throws IOException {
    folder = Files.createDirectory(temporary.resolve("program"));
    Files.copy(Path.of("rules/default.yaml"), folder.resolve("default.yaml"));
    workbook = Files.createDirectories(temporary.resolve("council")).resolve("input.xlsx");
  }

  private String currency(String name) throws UnusableFileException {
    var read = RuleSets.in(folder).readFor(workbook, name);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow().currency();
  }

  private void beside(String file, String... lines) throws IOException {
    Path path = workbook.resolveSibling(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, String.join("\n", lines));
  }

  @Test
  void aFileBesideTheWorkbookGoesBeforeTheProgramsOwn() throws Exception {
    assertThat(currency("default")).isEqualTo("£");
    beside("mine.yaml", "extends: default", "currency: a");
    beside("rules/other.yaml", "extends: default", "currency: b");
    assertThat(currency("mine")).isEqualTo("a");
    assertThat(currency("mine.yaml")).isEqualTo("a");
    assertThat(currency("other")).isEqualTo("b");
    assertThat(currency("rules/other.yaml")).isEqualTo("b");
    beside("default.yaml", "extends: mine.yaml", "currency: c");
    assertThat(currency("default")).isEqualTo("c");
  }

  @Test
  void extendsByNameAFileBesideItself() throws Exception {
    beside("rules/base.yaml", "extends: default", "currency: b");
    beside("rules/mine.yaml", "extends: base");
    assertThat(currency("mine")).isEqualTo("b");
    beside("rules/base.yaml", "extends: mine", "curency: b");
    assertThat(RuleSets.in(folder).readFor(workbook, "mine").problems())
        .extracting(Problem::line)
        .contains(
            "ERROR rules/base.yaml:1 extends says \"mine\". A rule set cannot extend itself, nor"
                + " one that extends it.");
    Path own = workbook.resolveSibling("rules/mine.yaml");
    assertThat(RuleSets.in(folder).read(own.toString()).problems())
        .extracting(Problem::place)
        .contains(new Place.Line(own.resolveSibling("base.yaml").toString(), 1));
  }

  @Test
  void aNameOfTheProgramsOwnIsNeverThatOfAFileBeside() throws Exception {
    beside("default.yaml", "extends: none");
    beside("mine.yaml", "extends: default");
    assertThat(currency("mine")).isEqualTo("£");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "../own.yaml",
        "rules/../../own.yaml",
        "\\\\server\\share\\own.yaml",
        "//server/share/own.yaml",
        "C:\\own.yaml",
        "C:own",
        "..",
        "file:///own.yaml"
      })
  void nothingFartherIsOpened(String name) throws Exception {
    Files.writeString(temporary.resolve("own.yaml"), "extends: default");
    assertThatThrownBy(() -> RuleSets.in(folder).readFor(workbook, name))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            name
                + " leads away from this workbook. Put the rule set beside it and write its name"
                + " here, or give its path on the command line with --rules.");
    beside("mine.yaml", "extends: '" + name + "'");
    assertThat(RuleSets.in(folder).readFor(workbook, "mine").problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR mine.yaml:1 extends says \""
                + name
                + "\". A rule set that a workbook asks for can only extend one in rules or beside"
                + " itself. Give the path of this one with --rules instead.");
  }

  @Test
  void oneThatIsMissingIsToldHowToBeMade() {
    assertThatThrownBy(() -> RuleSets.in(folder).readFor(workbook, "strict"))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "There is no rule set strict. There are: default. To make it, save a text file"
                + " strict.yaml beside this workbook that begins with the line extends: default.");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeOrFolderIsNoFile() throws Exception {
    Files.createDirectory(workbook.resolveSibling("folder.yaml"));
    assertThatThrownBy(() -> RuleSets.in(folder).readFor(workbook, "folder"))
        .hasMessage("folder.yaml is no file. Give the name of a text file with rules in it.");
    Path pipe = workbook.resolveSibling("pipe.yaml");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> RuleSets.in(folder).readFor(workbook, "pipe"))
        .hasMessage("pipe.yaml is no file. Give the name of a text file with rules in it.");
    assertThatThrownBy(() -> RuleSets.in(folder).read(pipe.toString()))
        .hasMessage(pipe + " is no file. Give the name of a text file with rules in it.");
  }
}
