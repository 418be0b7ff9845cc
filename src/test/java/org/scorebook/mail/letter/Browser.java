package org.scorebook.mail.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A page in Chromium, asked through its DevTools protocol. */
@SuppressWarnings("try") // A test that is interrupted while closing has failed anyway.
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LISTENING = "DevTools listening on ";

  private final Process process;
  private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private int asked;

  /**
   * Starts Chromium without a window.
   *
   * @param profile an empty folder
   */
  Browser(Path profile) throws Exception {
    this.process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    URI list = URI.create("http://127.0.0.1:" + port() + "/json/list");
    JsonNode pages =
        JSON.readTree(
            http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body());
    JsonNode page = pages.get(0);
    this.socket =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(page.get("webSocketDebuggerUrl").asText()), new Listener())
            .get(30, TimeUnit.SECONDS);
  }

  /** The rest of what it says is read away, so that it never waits for a reader. */
  private int port() throws IOException {
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread rest = new Thread(() -> said.lines().forEach(unread -> {}));
        rest.setDaemon(true);
        rest.start();
        return URI.create(line.substring(LISTENING.length())).getPort();
      }
    }
    throw new IOException("Chromium did not start");
  }

  /** Gives a command and waits for its answer. */
  JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
    ObjectNode command = JSON.createObjectNode();
    command.put("id", ++asked).put("method", method);
    command.set("params", JSON.valueToTree(parameters));
    socket.sendText(command.toString(), true).get(30, TimeUnit.SECONDS);
    while (true) {
      JsonNode answer = answers.poll(60, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + command);
      }
      if (answer.path("id").asInt() == asked) {
        if (answer.has("error")) {
          throw new IOException(command + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  /** Opens a file and waits until it is loaded. */
  void open(Path file) throws Exception {
    ask("Page.navigate", Map.of("url", file.toUri().toString()));
    // As a window in front has it.
    ask("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    while (!run("location.protocol + document.readyState").equals("file:complete")) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  /** What a script gives, as text; it may use what only a click may. */
  String run(String script) throws Exception {
    JsonNode result =
        ask(
            "Runtime.evaluate",
            Map.of(
                "expression", script,
                "awaitPromise", true,
                "returnByValue", true,
                "userGesture", true));
    if (result.has("exceptionDetails")) {
      throw new IOException(script + ": " + result.get("exceptionDetails"));
    }
    return result.get("result").path("value").asText();
  }

  void press(String key, int code) throws Exception {
    for (String type : new String[] {"rawKeyDown", "keyUp"}) {
      ask(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  @Override
  public void close() throws Exception {
    ask("Browser.close", Map.of());
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      message.append(data);
      if (last) {
        try {
          answers.add(JSON.readTree(message.toString()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, last);
    }
  }
}
