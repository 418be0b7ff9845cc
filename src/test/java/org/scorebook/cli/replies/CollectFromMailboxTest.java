package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.mail.Loopback;

/** {@code collect --imap} against a mailbox on this machine. */
class CollectFromMailboxTest {
  private static final Path INPUT =
      Path.of("examples/cabinet-december-2020/input.xlsx").toAbsolutePath();

  @TempDir private Path folder;
  private GreenMail server;

  @BeforeEach
  void start() {
    server = new GreenMail(Loopback.of(ServerSetup.PROTOCOL_IMAP));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void attachmentsAreFetchedBeforeTheFolderIsRead() throws Exception {
    deliver("not really a workbook");
    Path replies = folder.resolve("replies");
    Typed typed = collect(ExitCode.DONE, replies, "right");
    assertThat(typed.out().get(0)).contains("\"reply.xlsx\" saved as ");
    assertThat(typed.out().get(1)).isEqualTo("Workbooks fetched: 1.");
    assertThat(typed.out()).last().asString().endsWith(" read, 1 refused.");
    try (var files = Files.list(replies)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aMailboxThatRefusesIsOneSentence() throws Exception {
    deliver("x");
    Typed typed = collect(ExitCode.UNUSABLE_FILE, folder.resolve("replies"), "wrong");
    assertThat(typed.err()).last().asString().contains("refused the login").doesNotContain("wrong");
  }

  @Test
  void settingsThatAreWrongAreListedWithTheirLines() throws Exception {
    Path settings = Files.writeString(folder.resolve("imap.yaml"), "hots: x\n");
    assertThat(
            Typed.run(
                    folder,
                    ExitCode.ERRORS,
                    "collect",
                    INPUT,
                    "--replies",
                    folder,
                    "--imap",
                    settings)
                .err())
        .anyMatch(line -> line.startsWith("ERROR imap.yaml:1 hots: there is no such setting."));
  }

  private Typed collect(ExitCode expected, Path replies, String password) throws Exception {
    Files.writeString(folder.resolve("password"), password + "\n");
    Path settings =
        Files.writeString(
            folder.resolve("imap.yaml"),
            "host: localhost\nport: "
                + server.getImap().getPort()
                + "\nsecurity: none\nuser: cards@example.org\nsecret: {file: password}\n");
    return Typed.run(folder, expected, "collect", INPUT, "--replies", replies, "--imap", settings);
  }

  private void deliver(String workbook) throws Exception {
    GreenMailUser user = server.setUser("cards@example.org", "cards@example.org", "right");
    String message =
        "From: someone@example.org\r\nSubject: Re\r\nMIME-Version: 1.0\r\nContent-Type:"
            + " application/octet-stream; name=reply.xlsx\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + Base64.getEncoder().encodeToString(workbook.getBytes(StandardCharsets.UTF_8))
            + "\r\n";
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII))));
  }
}
