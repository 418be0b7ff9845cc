package org.scorebook.cli.sending;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.mail.Loopback;

/** Runs of the command against a mail server on this machine. */
abstract class SmtpRun {
  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(Loopback.of(ServerSetup.PROTOCOL_SMTP));

  @TempDir Path folder;
  Path input = Path.of("");
  Path settings = Path.of("");
  Path ledger = Path.of("");

  @BeforeEach
  void files() throws IOException {
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    ledger = folder.resolve("input.sent.jsonl");
    settings = settings(SERVER.getSmtp().getPort(), "");
  }

  Path settings(int port, String more) throws IOException {
    return Files.writeString(
        folder.resolve("mail.yaml"),
        String.format(
            Locale.ROOT,
            "host: 127.0.0.1%nport: %d%nsecurity: none%nfrom: Team <team@example.org>%n%s",
            port,
            more));
  }

  Typed run(ExitCode expected, Object... args) {
    return Typed.run(folder, expected, args);
  }

  List<String> recipients() throws Exception {
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
}
