package org.scorebook.mail.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.scorebook.mail.sending.Sending.Sleeper;
import org.scorebook.mail.server.Credentials;
import org.scorebook.mail.server.Http;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Security;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;

/** One mailbox of Microsoft Graph: requests, the token, and the service's wish for patience. */
final class GraphService {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 4;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration USUAL_WAIT = Duration.ofSeconds(10);

  /** A multiple of 320 KiB, as the service asks for, and under its 4 MB. */
  private static final int PIECE = 10 * 320 * 1024;

  private final MailSettings settings;
  private final Credentials credentials;
  private final Http http;
  private final Sleeper sleeper;

  GraphService(MailSettings settings, Map<String, String> environment, Sleeper sleeper)
      throws UnusableFileException {
    this.settings = settings;
    this.credentials = new Credentials(settings, environment);
    this.http = new Http(settings);
    this.sleeper = sleeper;
  }

  /** The text without any secret. */
  String redact(String text) {
    return credentials.redact(text);
  }

  GraphAnswer get(String path)
      throws IOException, Interrupted, StoppedException, UnusableFileException {
    return ask("GET", path, "application/json", BodyPublishers.noBody());
  }

  GraphAnswer delete(String path)
      throws IOException, Interrupted, StoppedException, UnusableFileException {
    return ask("DELETE", path, "application/json", BodyPublishers.noBody());
  }

  /** Posts a message as its MIME text in base64. */
  GraphAnswer postMime(String path, String base64)
      throws IOException, Interrupted, StoppedException, UnusableFileException {
    return ask("POST", path, "text/plain", BodyPublishers.ofString(base64));
  }

  GraphAnswer postJson(String path, ObjectNode body)
      throws IOException, Interrupted, StoppedException, UnusableFileException {
    return ask("POST", path, "application/json", BodyPublishers.ofString(body.toString()));
  }

  GraphAnswer patchJson(String path, ObjectNode body)
      throws IOException, Interrupted, StoppedException, UnusableFileException {
    return ask("PATCH", path, "application/json", BodyPublishers.ofString(body.toString()));
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  private GraphAnswer ask(String method, String path, String type, BodyPublisher body)
      throws IOException, Interrupted, StoppedException, UnusableFileException {
    boolean tokenIsNew = false;
    for (int tried = 1; ; tried++) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(base() + path))
              .method(method, body)
              .header("Authorization", "Bearer " + credentials.password())
              .header("Content-Type", type)
              // The same name for a message whatever folder it is moved to.
              .header("Prefer", "IdType=\"ImmutableId\"");
      HttpResponse<byte[]> response = send(request);
      GraphAnswer answer = answer(response);
      if (answer.status() == 401 && !tokenIsNew && settings.oauth().isPresent()) {
        credentials.forget();
        tokenIsNew = true;
      } else if (answer.isThrottled() && tried < TRIES) {
        pause(response);
      } else {
        return answer;
      }
    }
  }

  /** Uploads a file to an address that the service gave. */
  GraphAnswer upload(String address, byte[] bytes) throws IOException, Interrupted {
    URI target = address(address);
    GraphAnswer answer = new GraphAnswer(0, JSON.createObjectNode());
    for (int from = 0; from < bytes.length; from += PIECE) {
      int to = Math.min(bytes.length, from + PIECE);
      String range = "bytes " + from + "-" + (to - 1) + "/" + bytes.length;
      for (int tried = 1; ; tried++) {
        // The address itself is the permission: a token has no business there.
        HttpResponse<byte[]> response =
            send(
                HttpRequest.newBuilder(target)
                    .header("Content-Range", range)
                    .PUT(BodyPublishers.ofByteArray(Arrays.copyOfRange(bytes, from, to))));
        answer = answer(response);
        if (!answer.isThrottled() || tried == TRIES) {
          break;
        }
        pause(response);
      }
      if (!answer.isGood()) {
        return answer;
      }
    }
    return answer;
  }

  private static URI address(String text) throws IOException {
    try {
      URI address = URI.create(text);
      String host = address.getHost() == null ? "" : address.getHost();
      if (("https".equals(address.getScheme()) && !host.isEmpty())
          || ("http".equals(address.getScheme()) && MailSettings.isLoopback(host))) {
        return address;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // falls through to the same sentence
    }
    throw new IOException("it gave no safe address to upload to");
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, Interrupted {
    try {
      return http.send(request);
    } catch (InterruptedException e) {
      throw new Interrupted(e);
    }
  }

  private void pause(HttpResponse<byte[]> response) throws Interrupted {
    Duration wanted =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(text -> text.matches("\\d{1,6}"))
            .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
            .orElse(USUAL_WAIT);
    try {
      sleeper.sleep(wanted.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wanted);
    } catch (InterruptedException e) {
      throw new Interrupted(e);
    }
  }

  private static GraphAnswer answer(HttpResponse<byte[]> response) {
    JsonNode body = JSON.createObjectNode();
    try {
      JsonNode read = JSON.readTree(response.body());
      body = read == null ? body : read;
    } catch (IOException notJson) {
      // The status tells enough.
    }
    return new GraphAnswer(response.statusCode(), body);
  }

  private String base() {
    String scheme = settings.security() == Security.NONE ? "http" : "https";
    String mailbox =
        URLEncoder.encode(settings.user().orElseThrow(), StandardCharsets.UTF_8)
            .replace("+", "%20");
    return scheme + "://" + settings.host() + ":" + settings.port() + "/v1.0/users/" + mailbox;
  }

  /** Somebody ended the program while it waited. */
  static final class Interrupted extends Exception {
    private static final long serialVersionUID = 1L;

    Interrupted(InterruptedException cause) {
      super(cause);
    }
  }
}
