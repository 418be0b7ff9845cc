package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scorebook.mail.FaultServer.Fault;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.sending.SendOptions;
import org.scorebook.mail.sending.SendPlan;
import org.scorebook.mail.sending.Sending;
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.Credentials;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.Security;

/** Looks for the secret in everything a run leaves behind, whatever goes wrong. */
class SecretsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {
        "NONE",
        "BAD_LOGIN",
        "NO_STARTTLS",
        "CLOSE_AFTER_DOT",
        "UNKNOWN_RECIPIENT",
        "TOKEN_EXPIRED"
      })
  void theSecretIsNowhere(Fault fault) throws Exception {
    List<String> left = new ArrayList<>();
    Handler logs = handler(left);
    Logger root = Logger.getLogger("");
    root.addHandler(logs);
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      run(fault, left);
    } finally {
      System.setOut(out);
      System.setErr(err);
      root.removeHandler(logs);
    }
    left.add(printed.toString(StandardCharsets.UTF_8));
    assertThat(left).isNotEmpty();
    for (String text : left) {
      assertThat(text).doesNotContain(Settings.SECRET);
      for (String word : text.split("[^A-Za-z0-9+/=]+", -1)) {
        assertThat(decoded(word)).as(word).doesNotContain(Settings.SECRET);
      }
    }
  }

  @Test
  void neitherSettingsNorCredentialsShowIt() {
    MailSettings settings = Settings.smtp(1);
    Credentials credentials = new Credentials(settings, Map.of("SECRET", Settings.SECRET));
    assertThat(settings + " " + credentials).doesNotContain(Settings.SECRET).contains("SECRET");
  }

  private void run(Fault fault, List<String> left) throws Exception {
    Path file = folder.resolve("input.sent.jsonl");
    Clock clock = Clock.systemUTC();
    try (FaultServer server = new FaultServer(fault);
        Ledger ledger = Ledger.open(file, clock.instant())) {
      MailSettings settings =
          fault == Fault.TOKEN_EXPIRED
              ? Settings.of(server.port(), Security.STARTTLS, Auth.XOAUTH2, Optional.empty())
              : Settings.smtp(server.port());
      SmtpSender sender = new SmtpSender(settings, Map.of("SECRET", Settings.SECRET), clock);
      SendPlan plan =
          SendPlan.of(
                  MailSample.results(),
                  SendOptions.all(),
                  ledger,
                  LocalDate.of(2021, 1, 4),
                  false,
                  owner -> MailSample.enclosed(new byte[10]),
                  (letter, composing) -> List.of())
              .value()
              .orElseThrow();
      left.add(plan.text());
      Sending sending =
          new Sending(
              Optional.of(ledger),
              sender,
              "example.org",
              clock,
              time -> {},
              Duration.ZERO,
              new ToldLines(left, left));
      left.add(sending.send(plan).text());
      left.add(String.valueOf((Object) sender));
    }
    left.add(Files.readString(file));
    ProcessHandle.current().info().commandLine().ifPresent(left::add);
  }

  private static Handler handler(List<String> left) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            left.add(String.valueOf(line.getMessage()));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    return handler;
  }

  private static String decoded(String word) {
    try {
      return new String(Base64.getMimeDecoder().decode(word), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return "";
    }
  }
}
