package org.scorebook.mail.sending;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.scorebook.mail.FaultServer;
import org.scorebook.mail.FaultServer.Fault;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.Settings;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.MailSettings;

/** A sender that hands letters to a mail server, and what it said before each last dot. */
abstract class SmtpCase {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2021-01-04T09:30:00Z"), ZoneOffset.UTC);
  static final Map<String, String> ENVIRONMENT = Map.of("SECRET", Settings.SECRET);

  final List<String> dots = new ArrayList<>();

  Handover handTo(Fault fault) throws Exception {
    dots.clear();
    try (FaultServer server = new FaultServer(fault)) {
      return hand(server);
    }
  }

  Handover hand(FaultServer server) throws Exception {
    MailSettings settings =
        server.neverAnswers() ? Settings.impatient(server.port()) : Settings.smtp(server.port());
    try (SmtpSender sender = sender(settings)) {
      return hand(sender);
    }
  }

  Handover hand(SmtpSender sender) throws Exception {
    return sender.hand(
        MailSample.letter(MailSample.CARE), "id-1@example.org", () -> dots.add("dot"));
  }

  static SmtpSender sender(MailSettings settings) {
    return new SmtpSender(settings, ENVIRONMENT, CLOCK, settings.timeout());
  }

  static String plainLogin() {
    String login = "scorecards@example.org\0scorecards@example.org\0" + Settings.SECRET;
    return Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
  }
}
