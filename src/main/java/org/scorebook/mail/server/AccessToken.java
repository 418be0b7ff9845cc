package org.scorebook.mail.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.scorebook.mail.server.MailSettings.OAuth;
import org.scorebook.problem.UnusableFileException;

/** Fetches a token by the client-credentials flow of RFC 6749, as Microsoft 365 wants it. */
final class AccessToken {
  private final MailSettings settings;
  private final OAuth oauth;

  AccessToken(MailSettings settings, OAuth oauth) {
    this.settings = settings;
    this.oauth = oauth;
  }

  /**
   * @throws StoppedException when the token server refuses or cannot be reached, in its own words
   *     where it gave any; for now where it is too busy, broken or away
   */
  String fetch(String clientSecret) throws StoppedException, UnusableFileException {
    String form =
        field("grant_type", "client_credentials")
            + "&"
            + field("client_id", oauth.clientId())
            + "&"
            + field("client_secret", clientSecret)
            + "&"
            + field("scope", oauth.scope());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(oauth.tokenUrl())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    try {
      HttpResponse<byte[]> response = new Http(settings).send(request);
      JsonNode answer = parse(new String(response.body(), StandardCharsets.UTF_8));
      String token = answer.path("access_token").asText("");
      if (response.statusCode() == 200 && !token.isEmpty()) {
        return token;
      }
      String why = answer.path("error_description").asText(answer.path("error").asText(""));
      String said =
          why.lines()
              .findFirst()
              .orElse("")
              .replace(clientSecret, "***")
              .replace(URLEncoder.encode(clientSecret, StandardCharsets.UTF_8), "***");
      String answered = " (" + response.statusCode() + (said.isEmpty() ? "" : ": " + said) + ").";
      throw isForNow(response.statusCode())
          ? StoppedException.forNow(server() + " gave no token for now" + answered)
          : new StoppedException(
              server()
                  + " gave no token"
                  + answered
                  + " Check client-id, scope and the client's secret.");
    } catch (IOException e) {
      String away = server() + " cannot be reached: " + FailureCause.of(e);
      throw FailureCause.isUntrusted(e)
          ? new StoppedException(away)
          : StoppedException.forNow(away);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException("Interrupted while fetching a token.");
    }
  }

  private String server() {
    return "The token server " + oauth.tokenUrl().getHost();
  }

  /** Whether the answer says too many requests, or is that of a server with troubles of its own. */
  private static boolean isForNow(int status) {
    return status == 429 || status >= 500;
  }

  private static JsonNode parse(String body) {
    ObjectMapper json = new ObjectMapper();
    try {
      JsonNode answer = json.readTree(body);
      return answer == null ? json.createObjectNode() : answer;
    } catch (JsonProcessingException notJson) {
      return json.createObjectNode();
    }
  }

  private static String field(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
