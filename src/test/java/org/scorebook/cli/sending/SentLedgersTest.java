package org.scorebook.cli.sending;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.NOT_HANDED_OVER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scorebook.cli.SmallWorkbook;

/** Ledgers of another name, edition or workbook, and damaged ones. */
class SentLedgersTest extends SmtpRun {
  @Test
  void aRenamedWorkbookAsksWhichLedgerGoesOn() throws Exception {
    run(DONE, "send", input, "--smtp", settings, "--only", "Head of Care");
    Path renamed = Files.copy(input, folder.resolve("renamed.xlsx"));
    Path own = folder.resolve("renamed.sent.jsonl");
    String found =
        "input.sent.jsonl remembers letters of this edition (Exampleshire, Small Scorecard,"
            + " December 2020), the last of ";
    for (String way : List.of("", "--dry-run")) {
      List<Object> words = new ArrayList<>(List.of("send", renamed, "--smtp", settings));
      if (!way.isEmpty()) {
        words.add(way);
      }
      assertThat(run(NOT_HANDED_OVER, words.toArray()).err())
          .singleElement()
          .asString()
          .startsWith(found)
          .endsWith(
              ". To go on with it: --ledger \""
                  + ledger
                  + "\". To send everything all the same: --ledger \""
                  + own
                  + "\". Nothing was sent.");
    }
    assertThat(
            run(NOT_HANDED_OVER, "send", renamed, "--smtp", settings, "--ledger", "inptu.jsonl")
                .err())
        .singleElement()
        .asString()
        .startsWith(found)
        .endsWith("inptu.jsonl is not there. Nothing was sent.");
    assertThat(own).doesNotExist();
    assertThat(recipients()).hasSize(1);
    assertThat(run(DONE, "send", renamed, "--smtp", settings, "--ledger", ledger).out())
        .last()
        .isEqualTo("2 owners: 1 sent, 1 already sent.");
    assertThat(own).doesNotExist();
    assertThat(run(DONE, "send", renamed, "--smtp", settings, "--ledger", own).out())
        .last()
        .isEqualTo("2 owners: 2 sent.");
  }

  @Test
  void aWorkbookRenamedAndRetitledAtOnceAsksToo() throws Exception {
    run(DONE, "send", input, "--smtp", settings);
    Path renamed = folder.resolve("renamed.xlsx");
    new SmallWorkbook().with("Scorecard!B2", "Smaller Scorecard").write(renamed);
    Files.delete(input);
    assertThat(run(NOT_HANDED_OVER, "send", renamed, "--smtp", settings).err())
        .singleElement()
        .asString()
        .startsWith(
            "input.sent.jsonl remembers letters with the same figures, under another title"
                + " (Exampleshire, Small Scorecard, December 2020), the last of ")
        .endsWith("Nothing was sent.");
    assertThat(recipients()).hasSize(2);
    Path own = folder.resolve("renamed.sent.jsonl");
    run(DONE, "send", renamed, "--smtp", settings, "--ledger", own);
    assertThat(recipients()).hasSize(4);
    // Two scorecards that show an owner the same go on side by side once each has begun.
    assertThat(run(DONE, "send", renamed, "--smtp", settings).out())
        .last()
        .isEqualTo("2 owners: 2 already sent.");
  }

  @Test
  void aLedgerOfAnotherEditionAndOneOfWhatWasNeverSentStopNothing() throws Exception {
    new SmallWorkbook().with("Data!C3", 0.36).with("Data!C5", 83.0).write(input);
    run(DONE, "send", input, "--smtp", settings);
    new SmallWorkbook().write(input);
    String lines = Files.readString(ledger);
    Files.delete(ledger);
    Files.writeString(
        folder.resolve("other.sent.jsonl"), lines.replace("Small Scorecard", "Other Scorecard"));
    Files.writeString(
        folder.resolve("planned.sent.jsonl"),
        lines.lines().filter(line -> line.contains("planned")).collect(joining("\n")) + "\n");
    assertThat(run(DONE, "send", input, "--smtp", settings).out())
        .last()
        .isEqualTo("2 owners: 2 sent.");
  }

  @Test
  void aDamagedLedgerOfAnotherWorkbookStopsOnlyWhatItMayTellOf() throws Exception {
    run(DONE, "send", input, "--smtp", settings, "--only", "Head of Care");
    String lines = Files.readString(ledger);
    Files.delete(ledger);
    Path other = folder.resolve("other.sent.jsonl");
    String notOurs =
        "other.sent.jsonl:1 is not a line this program wrote. Put back the file as it was, or move"
            + " it away if every letter it names may be sent again.";
    String stop =
        "other.sent.jsonl may remember letters of this edition, but cannot be gone on with as it"
            + " is: "
            + notOurs
            + " To send everything all the same: --ledger \""
            + ledger
            + "\". Nothing was sent.";
    for (String damaged :
        List.of(
            "{\n" + lines,
            "{\n" + lines.toLowerCase(Locale.ROOT),
            "{\n" + lines.replace("Small", "Smaller"),
            "{\n\0\0\0")) {
      Files.writeString(other, damaged);
      assertThat(run(NOT_HANDED_OVER, "send", input, "--smtp", settings).err())
          .containsExactly(stop);
    }
    assertThat(recipients()).hasSize(1);
    Files.writeString(
        other, "{\n" + lines.replace("2020-12", "2020-11").replaceAll("[0-9a-f]{64}", "0"));
    assertThat(run(DONE, "send", input, "--smtp", settings).err())
        .containsExactly(
            "WARNING other.sent.jsonl is passed over: it is damaged, and as far as it can be read"
                + " it remembers no letter of this edition. "
                + notOurs,
            "0 errors, 1 warning");
    assertThat(recipients()).hasSize(3);
  }
}
