package org.scorebook.mail.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.mail.FaultServer;
import org.scorebook.mail.FaultServer.Fault;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.Settings;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.sending.SmtpSender;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.OAuth;
import org.scorebook.mail.server.MailSettings.Security;

class AccessTokenTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer tokens;
  private int status = 200;
  private String answer = "";

  @BeforeEach
  void start() throws Exception {
    tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tokens.createContext(
        "/token",
        exchange -> {
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          String text =
              answer.isEmpty() ? "{\"access_token\":\"token-" + asked.size() + "\"}" : answer;
          byte[] body = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    tokens.start();
  }

  @AfterEach
  void stop() {
    tokens.stop(0);
  }

  @Test
  void theClientsSecretBuysATokenAndTheTokenLogsIn() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE)) {
      assertThat(hand(server, Optional.of(oauth()))).isInstanceOf(Handover.Sent.class);
      assertThat(asked)
          .containsExactly(
              "grant_type=client_credentials&client_id=ID&client_secret=s3cret-Zw7%2Fqq%2B%3D"
                  + "&scope=https%3A%2F%2Foutlook.office365.com%2F.default");
      assertThat(server.heard("AUTH")).containsExactly("AUTH XOAUTH2 " + login("token-1"));
    }
  }

  @Test
  void withoutOauthTheSecretIsTheToken() throws Exception {
    try (FaultServer server = new FaultServer(Fault.NONE)) {
      assertThat(hand(server, Optional.empty())).isInstanceOf(Handover.Sent.class);
      assertThat(server.heard("AUTH")).containsExactly("AUTH XOAUTH2 " + login(Settings.SECRET));
    }
  }

  @Test
  void aTokenThatIsRefusedIsTriedOnceAndItsReasonDecoded() throws Exception {
    try (FaultServer server = new FaultServer(Fault.TOKEN_EXPIRED)) {
      assertThat(hand(server, Optional.of(oauth())))
          .isEqualTo(
              new Handover.Stopped(
                  "The mail server localhost:"
                      + server.port()
                      + " refused the login: 334 {\"status\":\"400\",\"schemes\":\"Bearer\"}. It"
                      + " was tried once. Check user, and what the token is allowed to do."));
      assertThat(server.heard("AUTH")).hasSize(1);
    }
  }

  @Test
  void aTokenThatRanOutBetweenTwoConnectionsIsFetchedAnew() throws Exception {
    // The first connection drops in DATA; the second is told that its token is too old.
    try (FaultServer server = new FaultServer(Fault.CLOSE_AFTER_DOT, 1, "localhost");
        SmtpSender sender = sender(server.port(), Optional.of(oauth()))) {
      assertThat(hand(sender)).isInstanceOf(Handover.Uncertain.class);
      server.fault(Fault.TOKEN_EXPIRED, 1);
      assertThat(hand(sender)).isInstanceOf(Handover.Sent.class);
      assertThat(server.heard("AUTH"))
          .containsExactly(
              "AUTH XOAUTH2 " + login("token-1"),
              "AUTH XOAUTH2 " + login("token-1"),
              "AUTH XOAUTH2 " + login("token-2"));
    }
  }

  @Test
  void aTokenServerThatRefusesIsQuotedWithoutTheSecret() throws Exception {
    status = 401;
    answer =
        "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client"
            + " secret "
            + Settings.SECRET
            + " (client_secret=s3cret-Zw7%2Fqq%2B%3D) provided.\\r\\nTrace ID: x\"}";
    try (FaultServer server = new FaultServer(Fault.NONE)) {
      assertThat(hand(server, Optional.of(oauth())))
          .isEqualTo(
              new Handover.Stopped(
                  "The token server 127.0.0.1 gave no token (401: AADSTS7000215: Invalid client"
                      + " secret *** (client_secret=***) provided.). Check client-id, scope and the"
                      + " client's secret."));
      assertThat(server.heard("AUTH")).isEmpty();
    }
  }

  @Test
  void aTokenServerThatIsNotThereIsASentence() throws Exception {
    OAuth oauth = oauth();
    tokens.stop(0);
    try (FaultServer server = new FaultServer(Fault.NONE)) {
      assertThat(hand(server, Optional.of(oauth)))
          .isEqualTo(
              new Handover.Unreachable(
                  "The token server 127.0.0.1 cannot be reached: it refuses the connection.",
                  false));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void aTokenServerInTroubleIsAskedAgainLater(int code) throws Exception {
    status = code;
    answer = "Service unavailable";
    try (FaultServer server = new FaultServer(Fault.NONE);
        SmtpSender sender = sender(server.port(), Optional.of(oauth()))) {
      assertThat(hand(sender))
          .isEqualTo(
              new Handover.Unreachable(
                  "The token server 127.0.0.1 gave no token for now (" + code + ").", false));
      status = 200;
      answer = "";
      assertThat(hand(sender)).isInstanceOf(Handover.Sent.class);
    }
  }

  private OAuth oauth() {
    return new OAuth(
        URI.create("http://127.0.0.1:" + tokens.getAddress().getPort() + "/token"),
        "ID",
        "https://outlook.office365.com/.default");
  }

  private static Handover hand(FaultServer server, Optional<OAuth> oauth) throws Exception {
    try (SmtpSender sender = sender(server.port(), oauth)) {
      return hand(sender);
    }
  }

  private static Handover hand(SmtpSender sender) throws Exception {
    return sender.hand(MailSample.letter(MailSample.CARE), "id@example.org", () -> {});
  }

  private static SmtpSender sender(int port, Optional<OAuth> oauth) {
    MailSettings settings = Settings.of(port, Security.STARTTLS, Auth.XOAUTH2, oauth);
    return new SmtpSender(settings, Map.of("SECRET", Settings.SECRET), Clock.systemUTC());
  }

  private static String login(String token) {
    String words = "user=scorecards@example.org\001auth=Bearer " + token + "\001\001";
    return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }
}
