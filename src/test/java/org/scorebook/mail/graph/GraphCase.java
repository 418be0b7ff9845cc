package org.scorebook.mail.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.Secret;

/** A service of our own that answers as the public documentation says, and a postman for it. */
abstract class GraphCase {
  static final String SECRET = "s3cret-Zw7/qq+=";

  GraphServer server;
  final List<Duration> slept = new ArrayList<>();
  final List<String> begun = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new GraphServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  GraphPostman postman(boolean send) throws Exception {
    MailSettings settings =
        new MailSettings(
            Path.of("graph.yaml"),
            "127.0.0.1",
            server.port(),
            MailSettings.Security.NONE,
            Optional.empty(),
            Optional.of("team@example.org"),
            MailSettings.Auth.XOAUTH2,
            Optional.of(new Secret.Env("SECRET")),
            Optional.of(
                new MailSettings.OAuth(
                    URI.create("http://127.0.0.1:" + server.port() + "/token"), "id", "scope")),
            "INBOX",
            List.of(),
            Optional.empty(),
            Duration.ofSeconds(server.neverAnswers() ? 2 : 20),
            Optional.empty());
    return new GraphPostman(settings, Map.of("SECRET", SECRET), slept::add, send);
  }

  Handover hand(boolean send) throws Exception {
    return hand(send, MailSample.letter(MailSample.CARE));
  }

  Handover hand(boolean send, Letter letter) throws Exception {
    try (GraphPostman postman = postman(send)) {
      return postman.hand(letter, "id@example.org", () -> begun.add("begun"));
    }
  }

  static Letter large(int bytes) {
    byte[] workbook = new byte[bytes];
    new Random(1).nextBytes(workbook);
    return Letters.compose(
        MailSample.results(), MailSample.CARE, MailSample.enclosed(workbook), false);
  }
}
