package org.scorebook.cli.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.NOT_HANDED_OVER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.replies.Returned;

/** Who is sent to by a mail server, and who is not. */
class SendBySmtpTest extends SmtpRun {
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
  void anOwnerWhoseNameIsRetypedIsTheSameOwner() throws Exception {
    run(DONE, "send", input, "--smtp", settings);
    new SmallWorkbook().with("Owners!A2", "HEAD  of care").write(input);
    assertThat(run(DONE, "send", input, "--smtp", settings).out())
        .last()
        .isEqualTo("2 owners: 2 already sent.");
    assertThat(recipients()).hasSize(2);
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
