package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;

/** What each command leaves behind and says, for a good workbook and for a faulty one. */
class CommandsTest {
  @TempDir Path folder;

  private Typed run(ExitCode expected, Object... args) {
    return Typed.run(folder, expected, args);
  }

  private Path good() throws IOException {
    return new SmallWorkbook().write(folder.resolve("input.xlsx"));
  }

  private Path faulty() throws IOException {
    return new SmallWorkbook()
        .with("Data!C3", 38.0)
        .with("Owners!B2", "care")
        .write(folder.resolve("input.xlsx"));
  }

  private List<String> found() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> sheets(Path workbook) throws IOException {
    try (var book = WorkbookFactory.create(workbook.toFile(), null, true)) {
      return Stream.iterate(0, i -> i + 1)
          .limit(book.getNumberOfSheets())
          .map(book::getSheetAt)
          .map(Sheet::getSheetName)
          .toList();
    }
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  /** IDs and names that stand on every page for other reasons too. */
  @Test
  void measuresMayBeCalledWhatScorebookPrints() throws Exception {
    Path input =
        new SmallWorkbook()
            .with("Measures!A3", "4")
            .with("Measures!C2", "Target")
            .with("Measures!D2", "Status")
            .with("Measures!C3", "Placeholder")
            .with("Measures!D3", "Change")
            .with("Data!A4", "4")
            .with("Data!A5", "4")
            .with("Targets!A3", "4")
            .write(folder.resolve("input.xlsx"));
    run(DONE, "run", input, "-d", folder.resolve("out"));
    run(DONE, "send", input, "--outbox", folder.resolve("drafts"));
  }

  @Test
  void validateCountsNoProblem() throws Exception {
    Typed typed = run(DONE, "validate", good());
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).last().asString().startsWith("0 errors, ");
  }

  @Test
  void validateListsEveryProblem() throws Exception {
    Path input = faulty();
    byte[] before = Files.readAllBytes(input);
    List<String> err = run(ERRORS, "validate", input).err();
    assertThat(err).anyMatch(line -> line.startsWith("ERROR Data!C3 DP: 38"));
    assertThat(err).anyMatch(line -> line.startsWith("ERROR Owners!B2 "));
    assertThat(err).last().asString().startsWith("2 errors, ");
    assertThat(input).hasBinaryContent(before);
    assertThat(found()).containsExactly("input.xlsx");
  }

  @Test
  void validateWritesTheSameListAsJson() throws Exception {
    Path file = folder.resolve("problems.json");
    Typed typed = run(ERRORS, "validate", faulty(), "--json", "-");
    JsonNode problems = json(String.join("\n", typed.out())).get("problems");
    assertThat(problems).hasSize(typed.err().size() - 1);
    assertThat(problems.get(0).get("severity").asText()).isEqualTo("ERROR");
    assertThat(problems.get(0).get("sheet").asText()).isEqualTo("Data");
    assertThat(problems.get(0).get("cell").asText()).isEqualTo("C3");
    assertThat(problems.get(0).get("measure").asText()).isEqualTo("DP");

    assertThat(run(ERRORS, "validate", folder.resolve("input.xlsx"), "--json", file).out())
        .isEmpty();
    assertThat(json(Files.readString(file))).isEqualTo(json(String.join("\n", typed.out())));

    List<String> again =
        run(UNUSABLE_FILE, "validate", folder.resolve("input.xlsx"), "--json", file).err();
    assertThat(again)
        .last()
        .isEqualTo(file + " already exists. Use --force to replace it, or give another name.");
    assertThat(again).anyMatch(line -> line.startsWith("ERROR Data!C3"));
    run(ERRORS, "validate", folder.resolve("input.xlsx"), "--json", file, "--force");
  }

  @Test
  void validateShowsEveryProblemInACopy() throws Exception {
    Path input = faulty();
    byte[] before = Files.readAllBytes(input);
    Path copy = folder.resolve("marked.xlsx");
    assertThat(run(ERRORS, "validate", input, "--annotate", copy).out())
        .containsExactly("Wrote " + copy + ".");

    assertThat(copy).isNotEmptyFile();
    assertThat(input).hasBinaryContent(before);
    assertThat(found()).containsExactlyInAnyOrder("input.xlsx", "marked.xlsx");
    assertThat(run(ERRORS, "validate", copy).err())
        .anyMatch(line -> line.startsWith("ERROR Data!C3 DP: 38"));

    assertThat(run(UNUSABLE_FILE, "validate", input, "--annotate", copy).err())
        .last()
        .isEqualTo(copy + " already exists. Use --force to replace it, or give another name.");
    Typed again = run(ERRORS, "validate", input, "--annotate", copy, "--force", "--json", "-");
    assertThat(again.out()).first().asString().startsWith("{");
    assertThat(again.out()).doesNotContain("Wrote " + copy + ".");
    assertThat(run(UNUSABLE_FILE, "validate", input, "--annotate", input, "--force").err())
        .last()
        .isEqualTo(input + " is the input workbook, which is never written to. Give another name.");
    assertThat(input).hasBinaryContent(before);
  }

  @Test
  void buildNamesTheWorkbookAfterTheScorecard() throws Exception {
    Path target = folder.resolve("Small Scorecard - December 2020.xlsx");
    Typed typed = run(DONE, "build", good());
    assertThat(typed.out()).containsExactly("Wrote " + target + ": 2 measures.");
    assertThat(sheets(target)).contains("Scorecard", "Direct payments", "Delayed transfers");
  }

  @Test
  void buildWritesTheSameBytesEveryTime() throws Exception {
    Path input = good();
    Path one = folder.resolve("one.xlsx");
    Path two = folder.resolve("two.xlsx");
    run(DONE, "build", input, "-o", one);
    run(DONE, "build", input, "-o", two);
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void buildWritesTheFigures() throws Exception {
    Path input = good();
    Path figures = folder.resolve("figures.json");
    run(DONE, "build", input, "-o", folder.resolve("a.xlsx"), "--results", figures);
    Typed typed = run(DONE, "build", input, "-o", folder.resolve("b.xlsx"), "--results", "-");
    JsonNode results = json(String.join("\n", typed.out()));
    assertThat(json(Files.readString(figures))).isEqualTo(results);
    assertThat(results.get("measures").get(0).get("status").asText()).isEqualTo("GREEN");
    assertThat(results.get("measures").get(1).get("status").asText()).isEqualTo("RED");
    assertThat(results.get("scorecard").get("version").asText()).isEqualTo("0.1.0");
  }

  @Test
  void buildStopsAtErrors() throws Exception {
    Typed typed = run(ERRORS, "build", faulty(), "-o", folder.resolve("a.xlsx"));
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).anyMatch(line -> line.startsWith("ERROR Data!C3"));
    assertThat(found()).containsExactly("input.xlsx");
  }

  @Test
  void buildReplacesOnlyWithForce() throws Exception {
    Path input = good();
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
    assertThat(run(UNUSABLE_FILE, "build", input, "-o", target).err())
        .last()
        .isEqualTo(target + " already exists. Use --force to replace it, or give another name.");
    assertThat(target).hasContent("old");
    run(DONE, "build", input, "-o", target, "--force");
    assertThat(sheets(target)).contains("Scorecard");
  }

  @Test
  void fileThatExistsGoesBeforeErrorsAndBothAreTold() throws Exception {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
    assertThat(run(UNUSABLE_FILE, "build", faulty(), "-o", target).err())
        .anyMatch(line -> line.startsWith("ERROR Data!C3"))
        .anyMatch(line -> line.contains("already exists"));
  }

  @Test
  void noCommandWritesOverItsInput() throws Exception {
    Path input = good();
    byte[] before = Files.readAllBytes(input);
    assertThat(run(UNUSABLE_FILE, "build", input, "-o", input, "--force").err())
        .last()
        .isEqualTo(input + " is the input workbook, which is never written to. Give another name.");
    run(UNUSABLE_FILE, "validate", input, "--json", input, "--force");
    assertThat(input).hasBinaryContent(before);
  }

  @Test
  void workbookAndFiguresCannotBeOneFile() throws Exception {
    Path target = folder.resolve("a.xlsx");
    Path again = folder.resolve("./a.xlsx");
    for (Path figures : List.of(target, again)) {
      assertThat(run(USAGE, "build", good(), "-o", target, "--results", figures).err())
          .first()
          .isEqualTo("The workbook and the figures cannot be the same file.");
      assertThat(run(USAGE, "validate", good(), "--json", figures, "--annotate", target).err())
          .first()
          .isEqualTo("The problems and the annotated copy cannot be the same file.");
    }
    assertThat(target).doesNotExist();
  }

  @Test
  void figuresCannotTakeTheNameThatTheWorkbookGetsByItself() throws Exception {
    Path draft = folder.resolve("Small Scorecard - December 2020.xlsx");
    assertThat(run(USAGE, "build", good(), "--results", draft).err())
        .contains("The workbook and the figures cannot be the same file.");
    assertThat(draft).doesNotExist();
  }

  @Test
  void runLeavesEverythingInAFolder() throws Exception {
    Path input = good();
    Path out = folder.resolve("out");
    Typed typed = run(DONE, "run", input, "-d", out);
    assertThat(found())
        .containsExactly(
            "input.xlsx",
            "out/Files.txt",
            "out/Small Scorecard - December 2020.xlsx",
            "out/drafts/Head of Care.eml",
            "out/drafts/Head of Health.eml",
            "out/drafts/Send.html",
            "out/owners/Head of Care.xlsx",
            "out/owners/Head of Health.xlsx");
    assertThat(typed.out())
        .containsExactly(
            "Wrote " + out.resolve("Small Scorecard - December 2020.xlsx") + ": 2 measures.",
            "Wrote 2 owners, with a workbook in "
                + out.resolve("owners")
                + " and a draft in "
                + out.resolve("drafts")
                + " for each.");
    assertThat(sheets(out.resolve("owners/Head of Care.xlsx")))
        .contains("Direct payments")
        .doesNotContain("Delayed transfers");
    assertThat(Files.readString(out.resolve("drafts/Head of Care.eml")))
        .contains("X-Unsent: 1")
        .contains("care@example.org")
        .doesNotContain("health@example.org");
  }

  @Test
  void runReplacesItsFilesAndRemovesThoseOfAFormerOwner() throws Exception {
    Path out = folder.resolve("out");
    run(DONE, "run", good(), "-d", out);
    Path input =
        new SmallWorkbook().with("Measures!J3", "Head of Care").write(folder.resolve("input.xlsx"));
    Typed typed = run(DONE, "run", input, "-d", out);
    assertThat(found())
        .containsExactly(
            "input.xlsx",
            "out/Files.txt",
            "out/Small Scorecard - December 2020.xlsx",
            "out/drafts/Head of Care.eml",
            "out/drafts/Send.html",
            "out/owners/Head of Care.xlsx");
    assertThat(typed.out())
        .last()
        .isEqualTo(
            "Removed from the last run: owners/Head of Health.xlsx, drafts/Head of Health.eml.");
  }

  @Test
  void runRefusesTheFolderOfAnotherMonth() throws Exception {
    Path out = folder.resolve("out");
    run(DONE, "run", good(), "-d", out);
    List<String> before = found();
    Path input =
        new SmallWorkbook()
            .with("Scorecard!B4", "November 2020")
            .write(folder.resolve("input.xlsx"));
    assertThat(run(UNUSABLE_FILE, "run", input, "-d", out).err())
        .last()
        .isEqualTo(
            out
                + " holds the files of scorebook run for Small Scorecard - December 2020"
                + " (Exampleshire). Choose another folder.");
    assertThat(found()).isEqualTo(before);
  }

  @Test
  void runStopsAtErrorsBeforeAnythingIsWritten() throws Exception {
    run(ERRORS, "run", faulty(), "-d", folder.resolve("out"));
    assertThat(found()).containsExactly("input.xlsx");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void sendWritesDraftsIntoAnOutbox() throws Exception {
    Path input = good();
    Path outbox = folder.resolve("outbox");
    assertThat(run(DONE, "send", input, "--outbox", outbox).out())
        .containsExactly("Wrote 2 drafts into " + outbox + ".");
    assertThat(found())
        .containsExactly(
            "input.xlsx",
            "outbox/Files.txt",
            "outbox/Head of Care.eml",
            "outbox/Head of Health.eml",
            "outbox/Send.html");

    byte[] health = Files.readAllBytes(outbox.resolve("Head of Health.eml"));
    assertThat(
            run(
                    DONE,
                    "send",
                    input,
                    "--outbox",
                    outbox,
                    "--only",
                    "head of care",
                    "--redirect",
                    "me@example.org")
                .out())
        .containsExactly("Wrote 1 draft into " + outbox + ".");
    assertThat(outbox.resolve("Head of Health.eml")).hasBinaryContent(health);
    assertThat(Files.readString(outbox.resolve("Head of Care.eml")))
        .containsPattern("(?m)^To: .*me@example.org")
        .doesNotContainPattern("(?m)^To: .*care@example.org");
  }

  @Test
  void sendDryPrintsThePlanAlone() throws Exception {
    Typed typed = run(DONE, "send", good(), "--outbox", folder.resolve("outbox"), "--dry-run");
    assertThat(typed.out()).hasSize(3);
    assertThat(typed.out().get(0)).matches("Head of Care <care@example.org>: DP; \\d+ KB");
    assertThat(typed.out().get(2)).isEqualTo("2 to send, 0 not to send. Nothing was sent.");
    assertThat(found()).containsExactly("input.xlsx");
  }

  @Test
  void sendNeedsOneWayAndKnownOwners() throws Exception {
    Path input = good();
    run(USAGE, "send", input);
    run(USAGE, "send", input, "--outbox", "a", "--smtp", "b");
    run(USAGE, "send", input, "--outbox", "a", "--outstanding");
    run(USAGE, "send", input, "--outbox", "a", "--resend", "Head of Care");
    assertThat(run(ERRORS, "send", input, "--outbox", "a", "--only", "Nobody").err())
        .contains(
            "ERROR Owners No measure has an owner called Nobody. Owners with measures: Head of"
                + " Care; Head of Health.");
    run(UNUSABLE_FILE, "send", input, "--smtp", folder.resolve("none.yaml"));
    assertThat(found()).containsExactly("input.xlsx");
  }

  @Test
  void noWorkbookIsNoWorkbook() throws Exception {
    Path text = Files.writeString(folder.resolve("input.xlsx"), "not a workbook");
    for (List<Object> args :
        List.<List<Object>>of(
            List.of("validate", text), List.of("build", text), List.of("run", text, "-d", "out"))) {
      assertThat(run(UNUSABLE_FILE, args.toArray()).err()).hasSize(1);
    }
    assertThat(found()).containsExactly("input.xlsx");
  }

  @Test
  void refusesToCallAWorkbookWhatItIsNot() throws IOException {
    Path input = good();
    for (String name : List.of("out.xlsm", "out.PDF")) {
      assertThat(run(UNUSABLE_FILE, "build", input, "-o", folder.resolve(name)).err())
          .last()
          .isEqualTo(
              folder.resolve(name)
                  + " cannot be written: it would be an Excel workbook without macros. Give a name"
                  + " that ends in .xlsx.");
    }
    assertThat(found()).containsExactly("input.xlsx");
    run(DONE, "validate", input, "--json", folder.resolve("problems.csv"));
    run(DONE, "build", input, "-o", folder.resolve("Cabinet 12.2020"));
    assertThat(found()).containsExactly("Cabinet 12.2020", "input.xlsx", "problems.csv");
  }
}
