package org.scorebook.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.sending.SendOptions;
import org.scorebook.mail.sending.SendPlan;
import org.scorebook.mail.sending.SendReport;
import org.scorebook.mail.sending.Sending;
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.MailSettings;

/** A process that sends to twelve owners, for tests that kill it. */
final class SendProcess {
  private SendProcess() {}

  /**
   * @param arguments ledger and port
   */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    MailSettings settings = Settings.smtp(Integer.parseInt(arguments[1]));
    Map<String, String> environment = Map.of("SECRET", Settings.SECRET);
    Results results = MailSample.many();
    try (Ledger ledger = Ledger.open(file, Clock.systemUTC().instant())) {
      SendPlan plan =
          SendPlan.of(
                  results,
                  SendOptions.all(),
                  ledger,
                  LocalDate.of(2021, 1, 4),
                  false,
                  owner -> MailSample.enclosed(new byte[20_000]),
                  (letter, composing) -> List.of())
              .value()
              .orElseThrow();
      SendReport report =
          new Sending(
                  Optional.of(ledger),
                  new SmtpSender(settings, environment, Clock.systemUTC()),
                  "example.org",
                  Clock.systemUTC(),
                  time -> Thread.sleep(time.toMillis()),
                  Duration.ofMillis(1),
                  new ToldLines(new ArrayList<>(), new ArrayList<>()))
              .send(plan);
      System.exit(report.isComplete() ? 0 : 3);
    }
  }
}
