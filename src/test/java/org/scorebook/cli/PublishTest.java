package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.Version;
import org.scorebook.text.Sha256;

/** What {@code publish} remembers. */
class PublishTest {
  private static final String AGAIN =
      "ERROR Small Scorecard - December 2020 was published on 12 January 2021. To publish it again,"
          + " say why with --reissue REASON.";

  @TempDir Path folder;
  private Path input = Path.of("");
  private Path ledger = Path.of("");

  @BeforeEach
  void input() throws IOException {
    input = new SmallWorkbook().write(folder.resolve("december.xlsx"));
    ledger = folder.resolve("december.published.jsonl");
    Files.createDirectory(folder.resolve("replies"));
  }

  private Typed publish(ExitCode expected, Path from, String name, Object... more) {
    Object[] start = {
      "publish", from, "--replies", folder.resolve("replies"), "-o", folder.resolve(name)
    };
    List<Object> words = new ArrayList<>(List.of(start));
    words.add("--allow-missing");
    words.addAll(List.of(more));
    return Typed.run(folder, expected, words.toArray());
  }

  private JsonNode line(int number) throws IOException {
    return new ObjectMapper().readTree(Files.readAllLines(ledger).get(number));
  }

  @Test
  void theLedgerRemembersWhatWasShown() throws Exception {
    publish(DONE, input, "final.xlsx");
    assertThat(Files.readAllLines(ledger)).hasSize(1);
    JsonNode line = line(0);
    assertThat(line.path("organisation").textValue()).isEqualTo("Exampleshire");
    assertThat(line.path("title").textValue()).isEqualTo("Small Scorecard");
    assertThat(line.path("period").textValue()).isEqualTo("2020-12");
    assertThat(line.path("time").textValue()).isEqualTo("2021-01-12T09:30:00Z");
    assertThat(line.path("version").textValue()).isEqualTo(Version.number());
    assertThat(line.path("reissue").isNull()).isTrue();
    assertThat(line.path("input").toString())
        .isEqualTo(
            "{\"file\":\"december.xlsx\",\"sha256\":\"%s\"}"
                .formatted(Sha256.of(Files.readAllBytes(input))));
    assertThat(line.path("workbook").toString())
        .isEqualTo(
            "{\"file\":\"final.xlsx\",\"sha256\":\"%s\"}"
                .formatted(Sha256.of(Files.readAllBytes(folder.resolve("final.xlsx")))));
    assertThat(line.path("rules").path("values").path("status.compare").textValue())
        .isEqualTo("displayed");
    assertThat(line.path("before").textValue()).isEmpty();
    JsonNode measure = line.path("measures").get(1);
    assertThat(measure.path("id").textValue()).isEqualTo("DT");
    assertThat(measure.path("status").textValue()).isEqualTo("RED");
    assertThat(measure.path("reason").textValue())
        .isEqualTo("88 is 8 (10.0%) above the target 80; beyond the standard tolerance of 5%: RED");
    assertThat(measure.path("direction").textValue()).isEqualTo("Up (Red)");
    assertThat(measure.path("target").textValue()).isEqualTo("80");
    assertThat(measure.path("definition").path("Owner").textValue()).isEqualTo("Head of Health");
    assertThat(measure.path("reported").toString())
        .isEqualTo("[{\"period\":\"2020-11\",\"value\":84},{\"period\":\"2020-12\",\"value\":88}]");
    assertThat(measure.path("targets").toString()).isEqualTo("[{\"target\":80}]");
  }

  @Test
  void theSameEditionComesOutAgainOnlyWithAReason() throws Exception {
    publish(DONE, input, "final.xlsx");
    byte[] first = Files.readAllBytes(ledger);
    assertThat(publish(ERRORS, input, "again.xlsx").err()).contains(AGAIN);
    assertThat(folder.resolve("again.xlsx")).doesNotExist();
    assertThat(ledger).hasBinaryContent(first);

    publish(DONE, input, "again.xlsx", "--reissue", "Beds counted twice.");
    assertThat(Files.readAllLines(ledger)).hasSize(2);
    assertThat(Files.readString(ledger)).startsWith(new String(first, StandardCharsets.UTF_8));
    assertThat(line(1).path("reissue").textValue()).isEqualTo("Beds counted twice.");
    assertThat(line(1).path("before").textValue()).isEqualTo(Sha256.of(first));
    assertThat(Returned.texts(folder.resolve("again.xlsx")))
        .anyMatch(text -> text.contains("Reissued 12 January 2021: Beds counted twice."));
    assertThat(Returned.texts(folder.resolve("final.xlsx")))
        .noneMatch(text -> text.contains("Reissued"));
  }

  @Test
  void nothingIsReissuedThatWasNotPublished() {
    assertThat(publish(ERRORS, input, "final.xlsx", "--reissue", "Beds counted twice.").err())
        .contains(
            "ERROR Small Scorecard - December 2020 has not been published yet, as far as"
                + " december.published.jsonl tells. Leave --reissue out.");
    assertThat(publish(USAGE, input, "final.xlsx", "--reissue", " ").err())
        .contains("--reissue: give the reason, which the workbook tells its readers.");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void ofARenamedWorkbookThatWasPublishedThereIsAWarning() throws Exception {
    publish(DONE, input, "final.xlsx");
    Path renamed =
        new SmallWorkbook()
            .with("Scorecard!B2", "Small scorecard")
            .write(folder.resolve("december v2.xlsx"));
    Path january = folder.resolve("january.xlsx");
    assertThat(Typed.run(folder, DONE, "template", "--from", renamed, "-o", january).out())
        .contains("Published before: december.published.jsonl");
    String warning =
        "WARNING Small scorecard - December 2020 was published on 12 January 2021 from another"
            + " workbook, as december.published.jsonl tells. If readers have it, publish with"
            + " --reissue REASON, which tells them why there are two.";
    Path once = Files.copy(renamed, folder.resolve("december v3.xlsx"));
    assertThat(publish(DONE, once, "again.xlsx", "--reissue", "Beds counted twice.").err())
        .doesNotContain(warning);
    Files.delete(folder.resolve("december v3.published.jsonl"));
    assertThat(publish(DONE, renamed, "unasked.xlsx").err()).contains(warning);
    assertThat(publish(ERRORS, renamed, "third.xlsx").err())
        .contains(
            "ERROR Small scorecard - December 2020 was published on 12 January 2021. To publish it"
                + " again, say why with --reissue REASON.");
    assertThat(
            Typed.run(folder, DONE, "template", "--from", renamed, "-o", january, "--force").out())
        .contains("Published before: december v2.published.jsonl");
  }

  @Test
  void aLedgerOfAnotherWorkbookThatCannotBeReadStopsNothing() throws Exception {
    publish(DONE, input, "final.xlsx");
    byte[] december = Files.readAllBytes(ledger);
    Path other =
        new SmallWorkbook()
            .with("Scorecard!B2", "Large Scorecard")
            .write(folder.resolve("large.xlsx"));
    String unknown =
        ", so it is not known whether Large Scorecard - December 2020 was published from another"
            + " workbook. Put it right, or move it away if nobody needs it.";
    Path own = folder.resolve("large.published.jsonl");
    Path january = folder.resolve("january.xlsx");
    for (String written : List.of("{\"organisation\":\n", "\0\0\0\n", "[1]\n", "null\n")) {
      Files.writeString(ledger, written);
      String warning =
          "WARNING december.published.jsonl holds what this version of Scorebook does not"
              + " understand"
              + unknown;
      assertThat(publish(DONE, other, "large final.xlsx", "--force").err()).contains(warning);
      assertThat(
              Typed.run(folder, DONE, "template", "--from", other, "-o", january, "--force").err())
          .as("%s has been published itself", own)
          .doesNotContain(warning);
      Files.delete(own);
      assertThat(
              Typed.run(folder, DONE, "template", "--from", other, "-o", january, "--force").err())
          .contains(warning);
      assertThat(
              publish(DONE, other, "large final.xlsx", "--force", "--reissue", "Homes added.")
                  .err())
          .as("it may have been published from there")
          .doesNotContain(warning);
      Files.delete(own);
    }
    assertThat(publish(UNUSABLE_FILE, input, "again.xlsx", "--reissue", "Beds.").err())
        .as("its own ledger")
        .contains(
            "december.published.jsonl:1 is not as it was written when the edition was published:"
                + " the ledger was changed by hand. Put back the file as it was, or move it away"
                + " to begin a new one.");
    Files.write(ledger, december);
    Files.createSymbolicLink(folder.resolve("lost.published.jsonl"), Path.of("nowhere"));
    Files.createDirectory(folder.resolve("folder.published.jsonl"));
    assertThat(publish(DONE, other, "large final.xlsx", "--force").err())
        .noneMatch(line -> line.contains("published.jsonl"));
  }

  @Test
  void anotherScorecardBesideItIsAnotherEdition() throws Exception {
    publish(DONE, input, "final.xlsx");
    Path other =
        new SmallWorkbook()
            .with("Scorecard!B2", "Large Scorecard")
            .write(folder.resolve("large.xlsx"));
    publish(DONE, other, "large final.xlsx");
    Path january =
        new SmallWorkbook()
            .with("Scorecard!B4", "January 2021")
            .write(folder.resolve("january.xlsx"));
    publish(DONE, january, "january final.xlsx");
  }

  @Test
  void anotherMonthOfTheSameWorkbookFollows() throws Exception {
    publish(DONE, input, "final.xlsx");
    new SmallWorkbook().with("Scorecard!B4", "January 2021").write(input);
    publish(DONE, input, "january final.xlsx");
    assertThat(line(1).path("period").textValue()).isEqualTo("2021-01");
    assertThat(line(1).path("reissue").isNull()).isTrue();
  }

  @Test
  void aLedgerChangedByHandIsNamed() throws Exception {
    publish(DONE, input, "final.xlsx");
    publish(DONE, input, "again.xlsx", "--reissue", "Beds.");
    String sound = Files.readString(ledger);
    for (int number = 1; number <= 2; number++) {
      String[] lines = sound.split("(?<=\n)", -1);
      lines[number - 1] = lines[number - 1].replace("\"value\":88", "\"value\":87");
      Files.writeString(ledger, String.join("", lines));
      assertThat(publish(UNUSABLE_FILE, input, "new.xlsx", "--reissue", "More beds.").err())
          .contains(
              "december.published.jsonl:%d is not as it was written when the edition was published: the ledger was changed by hand. Put back the file as it was, or move it away to begin a new one."
                  .formatted(number));
      assertThat(folder.resolve("new.xlsx")).doesNotExist();
    }
    Files.writeString(ledger, sound);
    publish(DONE, input, "new.xlsx", "--reissue", "More beds.");
  }

  @Test
  void onlyOnePublishesAtATime() throws Exception {
    try (FileChannel channel =
            FileChannel.open(ledger, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThat(publish(UNUSABLE_FILE, input, "final.xlsx").err())
          .contains(
              "Another publish is under way (it holds "
                  + ledger
                  + "). Wait until it has ended, then run again.");
    }
    assertThat(folder.resolve("final.xlsx")).doesNotExist();
    publish(DONE, input, "final.xlsx");
  }

  @Test
  void aRefusedPublicationLeavesNoLine() throws Exception {
    Files.writeString(folder.resolve("final.xlsx"), "old");
    publish(UNUSABLE_FILE, input, "final.xlsx");
    assertThat(ledger).doesNotExist();
    Typed.run(
        folder,
        ERRORS,
        "publish",
        input,
        "--replies",
        folder.resolve("replies"),
        "-o",
        folder.resolve("other.xlsx"));
    assertThat(ledger).doesNotExist();
  }

  @Test
  void rollingForwardCarriesItsPlaceOn() throws Exception {
    Path january = Files.createDirectory(folder.resolve("next")).resolve("january.xlsx");
    Typed.run(folder, DONE, "template", "--from", input, "-o", january).quietly();
    assertThat(Returned.texts(january)).doesNotContain("Published before");
    publish(DONE, input, "final.xlsx");
    assertThat(Typed.run(folder, DONE, "template", "--from", input, "-o", january, "--force").out())
        .contains("Published before: ../december.published.jsonl");
    assertThat(Returned.texts(january)).contains("Published before", "../december.published.jsonl");
    Path february = folder.resolve("february.xlsx");
    assertThat(Typed.run(folder, DONE, "template", "--from", january, "-o", february).out())
        .contains("Published before: december.published.jsonl");
    publish(DONE, january, "january final.xlsx");
    assertThat(
            Typed.run(folder, DONE, "template", "--from", january, "-o", february, "--force").out())
        .contains("Published before: next/january.published.jsonl");
  }

  private List<String> changes(ExitCode expected, Path from, Object... more) throws IOException {
    Path results = folder.resolve("results.json");
    List<Object> words =
        new ArrayList<>(
            List.of("build", from, "-o", folder.resolve("draft.xlsx"), "--results", results));
    words.add("--force");
    words.addAll(List.of(more));
    Typed.run(folder, expected, words.toArray());
    JsonNode changes = new ObjectMapper().readTree(results.toFile()).path("changes");
    List<String> texts = new ArrayList<>();
    changes.forEach(change -> texts.add(change.path("text").textValue()));
    return changes.isNull() ? List.of("null") : texts;
  }

  @Test
  void whatHasChangedIsSaid() throws Exception {
    assertThat(changes(DONE, input)).containsExactly("null");
    publish(DONE, input, "final.xlsx");
    assertThat(changes(DONE, input)).as("nothing before December").containsExactly("null");
    assertThat(Returned.texts(folder.resolve("draft.xlsx"))).doesNotContain("Changes");

    Path january = folder.resolve("january.xlsx");
    Typed.run(folder, DONE, "template", "--from", input, "-o", january);
    fill(january);
    List<String> said = changes(DONE, january);
    assertThat(said)
        .containsExactly(
            "Direct payments went from GREEN to AMBER: the figure went from 38.0% (Dec 2020) to"
                + " 37.0% (Jan 2021).",
            "Delayed transfers went from RED to GREEN: the figure went from 88 (Dec 2020) to 79"
                + " (Jan 2021).");
    assertThat(Returned.texts(folder.resolve("draft.xlsx")))
        .contains("Changes", "Since December 2020, published 12 January 2021")
        .containsAll(said);
    assertThat(changes(DONE, january, "--since", input)).isEqualTo(said);
    assertThat(changes(DONE, january, "--since", ledger)).isEqualTo(said);
    Typed.run(folder, DONE, "run", january, "-d", folder.resolve("out"));
    assertThat(Returned.texts(folder.resolve("out/Small Scorecard - January 2021.xlsx")))
        .containsAll(said);
    assertThat(Returned.texts(folder.resolve("out/owners/Head of Care.xlsx")))
        .contains("Changes", said.get(0))
        .doesNotContain(said.get(1), "Delayed transfers");
    Typed.run(folder, DONE, "send", january, "--outbox", folder.resolve("box"));
    assertThat(Returned.texts(attachment(folder.resolve("box/Head of Health.eml"))))
        .contains("Changes", said.get(1))
        .doesNotContain(said.get(0), "Direct payments");

    publish(DONE, january, "january final.xlsx");
    assertThat(Returned.texts(folder.resolve("january final.xlsx")))
        .containsAll(said)
        .contains("january.published.jsonl, december.published.jsonl");
    publish(DONE, january, "january again.xlsx", "--reissue", "Late beds.");
    assertThat(Returned.texts(folder.resolve("january again.xlsx"))).containsAll(said);
  }

  private Path attachment(Path letter) throws IOException {
    String text = Files.readString(letter);
    int start = text.indexOf("\r\n\r\n", text.indexOf("Content-Disposition: attachment")) + 4;
    byte[] bytes =
        Base64.getMimeDecoder().decode(text.substring(start, text.indexOf("\r\n--", start)));
    return Files.write(folder.resolve("attachment.xlsx"), bytes);
  }

  private static void fill(Path january) throws IOException {
    Path filled = january.resolveSibling("filled.xlsx");
    Returned.save(
        january,
        filled,
        workbook -> {
          workbook.getSheet("Data").getRow(5).getCell(2).setCellValue(0.37);
          workbook.getSheet("Data").getRow(6).getCell(2).setCellValue(79);
        });
    Files.move(filled, january, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void aRestatedFigureIsMarked() throws Exception {
    publish(DONE, input, "final.xlsx");
    Path january = folder.resolve("january.xlsx");
    Typed.run(folder, DONE, "template", "--from", input, "-o", january);
    fill(january);
    changes(DONE, january);
    String key = "[r]: restated, another figure was shown for that period before (see Changes)";
    assertThat(Returned.texts(folder.resolve("draft.xlsx")))
        .doesNotContain(key)
        .noneMatch(text -> text.contains("\"[r]\""))
        .contains("Compared with", "December 2020, published 12 January 2021")
        .contains("Remembered in", "december.published.jsonl");
    Path again = folder.resolve("again.xlsx");
    Returned.save(
        january,
        again,
        workbook -> workbook.getSheet("Data").getRow(2).getCell(2).setCellValue(0.381));
    Files.move(again, january, StandardCopyOption.REPLACE_EXISTING);
    assertThat(changes(DONE, january))
        .contains("Direct payments: Dec 2020 was 38.0% and is 38.1% (+0.1 pp).");
    assertThat(Returned.texts(folder.resolve("draft.xlsx")))
        .contains(key, "Results!$G$5", "Dec 2020 [r]", "Dec 2020, restated [r]")
        .noneMatch(text -> text.startsWith("Jan 2021, restated"));
  }

  @Test
  void aSheetWithoutChangesSaysSo() throws Exception {
    assertThat(changes(DONE, input, "--since", input)).isEmpty();
    assertThat(Returned.texts(folder.resolve("draft.xlsx")))
        .contains(
            "Changes",
            "Since December 2020 (december.xlsx)",
            "Return to Scorecard",
            "Nothing has changed since then.");
  }

  @Test
  void aReportedFigureThatWasPublishedOtherwiseIsNamedAtItsCell() throws Exception {
    publish(DONE, input, "final.xlsx");
    Path draft = folder.resolve("draft.xlsx");
    assertThat(Typed.run(folder, DONE, "build", input, "-o", draft).err()).isEmpty();
    new SmallWorkbook().with("Data!C2", 0.378).write(input);
    assertThat(Typed.run(folder, DONE, "build", input, "-o", draft, "--force").err())
        .containsExactly(
            "WARNING Data!C2 DP: 37.8% for Nov 2020 was published as 37.9% (December 2020,"
                + " published 12 January 2021). Where it is known better now, leave what was"
                + " published and add a row with the Basis Recalculated.",
            "0 errors, 1 warning");
    new SmallWorkbook().with("Data!C2", "[c]").write(input);
    assertThat(Typed.run(folder, DONE, "build", input, "-o", draft, "--force").err()).isEmpty();
  }

  @Test
  void aLedgerThatIsNamedTellsWhatWasPublishedToo() throws Exception {
    publish(DONE, input, "final.xlsx");
    Path january =
        new SmallWorkbook()
            .with("Scorecard!B4", "January 2021")
            .with("Data!C2", 0.378)
            .write(folder.resolve("january.xlsx"));
    assertThat(publishedAs(january, "--since", ledger))
        .containsExactly(
            "WARNING Data!C2 DP: 37.8% for Nov 2020 was published as 37.9% (December 2020,"
                + " published 12 January 2021). Where it is known better now, leave what was"
                + " published and add a row with the Basis Recalculated.");
    assertThat(publishedAs(january, "--since", input)).isEmpty();
  }

  private List<String> publishedAs(Path from, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("build", from, "-o", folder.resolve("draft.xlsx"), "--force"));
    words.addAll(List.of(more));
    return Typed.run(folder, DONE, words.toArray()).err().stream()
        .filter(line -> line.contains("was published as"))
        .toList();
  }

  @Test
  void aDraftIsWrittenWhateverBecameOfTheLedger() throws Exception {
    publish(DONE, input, "final.xlsx");
    Files.writeString(ledger, Files.readString(ledger).replace("GREEN", "AMBER"));
    assertThat(Typed.run(folder, DONE, "build", input, "-o", folder.resolve("draft.xlsx")).err())
        .containsExactly(
            "WARNING december.published.jsonl:1 is not as it was written when the edition was"
                + " published: the ledger was changed by hand. Put back the file as it was, or move"
                + " it away to begin a new one.",
            "0 errors, 1 warning");
  }

  @Test
  void whatIsNamedToCompareWithMustBeThere() throws Exception {
    Path draft = folder.resolve("draft.xlsx");
    Path none = folder.resolve("none.xlsx");
    assertThat(Typed.run(folder, UNUSABLE_FILE, "build", input, "-o", draft, "--since", none).err())
        .containsExactly("--since: there is no file " + none + ".");
    Path wrong = new SmallWorkbook().with("Data!C2", 37.9).write(folder.resolve("wrong.xlsx"));
    assertThat(
            Typed.run(folder, UNUSABLE_FILE, "build", input, "-o", draft, "--since", wrong).err())
        .containsExactly(
            "--since: "
                + wrong
                + " has errors. scorebook validate lists them; correct a copy of it.");
    publish(DONE, input, "final.xlsx");
    assertThat(
            Typed.run(folder, UNUSABLE_FILE, "build", input, "-o", draft, "--since", ledger).err())
        .containsExactly("--since: " + ledger + " tells of no edition before December 2020.");
  }
}
