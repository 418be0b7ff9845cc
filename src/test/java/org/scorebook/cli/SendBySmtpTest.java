package org.scorebook.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.NOT_HANDED_OVER;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;

/** The command against a mail server on this machine. */
class SendBySmtpTest {
  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @TempDir Path folder;
  private Path input = Path.of("");
  private Path settings = Path.of("");
  private Path ledger = Path.of("");

  @BeforeEach
  void files() throws IOException {
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    ledger = folder.resolve("input.sent.jsonl");
    settings = settings(SERVER.getSmtp().getPort(), "");
  }

  private Path settings(int port, String more) throws IOException {
    return Files.writeString(
        folder.resolve("mail.yaml"),
        String.format(
            Locale.ROOT,
            "host: 127.0.0.1%nport: %d%nsecurity: none%nfrom: Team <team@example.org>%n%s",
            port,
            more));
  }

  private Typed run(ExitCode expected, Object... args) {
    return Typed.run(folder, expected, args);
  }

  private List<String> recipients() throws Exception {
    return List.of(SERVER.getReceivedMessages()).stream()
        .map(
            message -> {
              try {
                return message.getAllRecipients()[0].toString();
              } catch (jakarta.mail.MessagingException e) {
                throw new AssertionError(e);
              }
            })
        .toList();
  }

  @Test
  void sendsToEveryOwnerOnce() throws Exception {
    run(DONE, "send", input, "--smtp", settings);
    assertThat(recipients()).hasSize(2);
    assertThat(ledger).exists();

    assertThat(run(DONE, "send", input, "--smtp", settings).out())
        .last()
        .isEqualTo("2 owners: 2 already sent.");
    assertThat(recipients()).hasSize(2);

    run(DONE, "send", input, "--smtp", settings, "--resend", "Head of Care");
    assertThat(recipients()).hasSize(3);
  }

  @Test
  void drySendsNothing() throws Exception {
    assertThat(run(DONE, "send", input, "--smtp", settings, "--dry-run").out())
        .last()
        .isEqualTo("2 to send, 0 not to send. Nothing was sent.");
    assertThat(recipients()).isEmpty();
    assertThat(ledger).doesNotExist();
  }

  @Test
  void redirectLeavesTheLedgerAlone() throws Exception {
    run(DONE, "send", input, "--smtp", settings, "--redirect", "me@example.org");
    assertThat(recipients())
        .containsExactlyInAnyOrder(
            "Head of Care <me@example.org>", "Head of Health <me@example.org>");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void whatCountsAsSentIsNotSent() throws Exception {
    assertThat(
            run(DONE, "send", input, "--smtp", settings, "--mark-sent", "head of care")
                .quietly()
                .out())
        .containsExactly(
            "Head of Care <care@example.org>: marked as sent.", "1 owner: 1 marked as sent.");
    assertThat(recipients()).isEmpty();
    run(DONE, "send", input, "--smtp", settings);
    assertThat(recipients()).containsExactly("Head of Health <health@example.org>");
  }

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

  @Test
  void onlyPicksOwnersAndSuggestsTheNearest() throws Exception {
    assertThat(run(ERRORS, "send", input, "--smtp", settings, "--only", "Head of Heath").err())
        .containsExactly(
            "ERROR Owners No measure has an owner called Head of Heath. Did you mean Head of"
                + " Health? Owners with measures: Head of Care; Head of Health.",
            "1 error, 0 warnings");
    run(DONE, "send", input, "--smtp", settings, "--only", "Head of Health");
    assertThat(recipients()).containsExactly("Head of Health <health@example.org>");
  }

  @Test
  void aReminderGoesToThoseWhoHaveNotAnsweredAndSaysSo() throws Exception {
    run(DONE, "send", input, "--smtp", settings);
    run(DONE, "run", input, "-d", folder.resolve("out"));
    Path replies = Files.createDirectory(folder.resolve("replies"));
    Returned.save(
        folder.resolve("out/owners/Head of Care.xlsx"),
        replies.resolve("reply.xlsx"),
        Returned.typing("DP", "More carers were told."));
    String outstanding = "--outstanding";
    List<String> first =
        run(DONE, "send", input, "--smtp", settings, "--replies", replies, outstanding).out();
    assertThat(first)
        .containsExactly(
            "Head of Care <care@example.org>: has answered.",
            "Head of Health <health@example.org>: sent.",
            "2 owners: 1 sent, 1 answered.");
    assertThat(recipients()).hasSize(3);
    assertThat(SERVER.getReceivedMessages()[2].getSubject())
        .isEqualTo("Reminder: commentary please: Small Scorecard - December 2020");

    assertThat(
            run(DONE, "send", input, "--smtp", settings, "--replies", replies, outstanding).out())
        .last()
        .isEqualTo("2 owners: 1 already sent, 1 answered.");
    assertThat(recipients()).hasSize(3);
  }

  @Test
  void aRefusedLoginStopsTheRunAndItsSecretIsNowhere() throws Exception {
    String secret = "hunter2-hunter2";
    Files.writeString(folder.resolve("secret.txt"), secret + "\n");
    Path login =
        settings(
            SERVER.getSmtp().getPort(), "user: nobody@example.org\nsecret: {file: secret.txt}\n");
    Typed typed = run(NOT_HANDED_OVER, "send", input, "--smtp", login);
    assertThat(typed.out())
        .containsExactly(
            "Head of Care <care@example.org>: not sent.",
            "Head of Health <health@example.org>: not tried.",
            "Stopped: The mail server 127.0.0.1:"
                + SERVER.getSmtp().getPort()
                + " refused the login: 535 5.7.8 Authentication credentials invalid. It was tried"
                + " once, lest the account be locked. Check user and secret.",
            "2 owners: 1 failed, 1 not tried.");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> !file.endsWith("secret.txt")).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain(secret);
      }
    }
    assertThat(typed.out() + " " + typed.err()).doesNotContain(secret);
    assertThat(recipients()).isEmpty();
  }

  @Test
  void changedFiguresAreSentOnlyWhenAsked() throws Exception {
    run(DONE, "send", input, "--smtp", settings);
    new SmallWorkbook().with("Data!C3", 0.36).write(input);
    assertThat(run(NOT_HANDED_OVER, "send", input, "--smtp", settings).out())
        .anyMatch(line -> line.startsWith("Head of Care"));
    assertThat(recipients()).hasSize(2);
  }

  @Test
  void listsWhatIsWrongWithTheSettings() throws Exception {
    Path wrong = settings(25, "allowed-domains: [example.com]\n");
    List<String> err = run(ERRORS, "send", input, "--smtp", wrong).err();
    assertThat(err).anyMatch(line -> line.contains("care@example.org"));
    assertThat(recipients()).isEmpty();

    Path unknown = settings(25, "colour: red\n");
    assertThat(run(ERRORS, "send", input, "--smtp", unknown).err())
        .anyMatch(line -> line.startsWith("ERROR ") && line.contains("colour"));
  }
}
