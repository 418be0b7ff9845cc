package org.scorebook.mail.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A mailbox service on loopback that answers as the public documentation of Microsoft Graph says: a
 * message as MIME text in base64, drafts, attachments, upload sessions, throttling, and a token.
 */
public final class GraphServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String USER = "/v1.0/users/team%40example.org";

  /** What it does wrong. */
  public enum Fault {
    NONE,
    THROTTLED,
    TOKEN_EXPIRED,
    FORBIDDEN,
    BAD_REQUEST,
    HANGS,
    HANGS_IN_BODY,
    ENDLESS,
    CUTS,
    /** The connection breaks after all was done. */
    CUTS_AFTER,
    GATEWAY,
    SAYS_NO_ID,
    UPLOAD_ELSEWHERE
  }

  private final HttpServer server;
  private Fault fault = Fault.NONE;
  private int times;
  private int spared;
  private String where = "";
  private boolean silent;
  private int numbers;

  /** Drafts and sent messages by ID. */
  public final Map<String, byte[]> drafts = new LinkedHashMap<>();

  public final List<String> sent = new CopyOnWriteArrayList<>();
  final Map<String, JsonNode> changed = new LinkedHashMap<>();
  final Map<String, byte[]> files = new LinkedHashMap<>();
  final List<String> asked = new CopyOnWriteArrayList<>();
  public final List<String> tokens = new ArrayList<>();

  public GraphServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::serve);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public void fault(Fault other, int often) {
    fault(other, often, "");
  }

  /** What it does wrong with requests that hold some words, such as {@code PATCH}. */
  public void fault(Fault other, int often, String words) {
    fault = other;
    times = often;
    where = words;
    spared = 0;
  }

  /** Whether a client would wait for as long as it is willing to. */
  boolean neverAnswers() {
    return fault == Fault.HANGS || fault == Fault.HANGS_IN_BODY;
  }

  /** So many requests more go well. */
  void spare(int requests) {
    spared = requests;
  }

  private synchronized boolean now(Fault one) {
    return fault == one && spared-- <= 0 && times-- > 0;
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    byte[] body = exchange.getRequestBody().readAllBytes();
    asked.add(exchange.getRequestMethod() + " " + path.replace(USER, ""));
    if (path.equals("/token")) {
      tokens.add(new String(body, StandardCharsets.UTF_8));
      answer(exchange, 200, "{\"access_token\":\"token-" + tokens.size() + "\"}");
      return;
    }
    String request = exchange.getRequestMethod() + " " + path;
    boolean here = !where.isEmpty() && request.contains(where);
    if (here && now(Fault.CUTS_AFTER)) {
      silent = true;
    } else if (here && failed(exchange)) {
      return;
    }
    if (path.startsWith("/upload/")) {
      upload(exchange, path.substring("/upload/".length()), body);
      return;
    }
    if (!path.startsWith(USER + "/")
        || !exchange
            .getRequestHeaders()
            .getFirst("Authorization")
            .equals("Bearer token-" + tokens.size())) {
      answer(exchange, 401, error("InvalidAuthenticationToken", "Who are you?"));
      return;
    }
    if (!where.isEmpty() || !failed(exchange)) {
      mailbox(exchange, path.substring(USER.length()), body);
    }
  }

  private boolean failed(HttpExchange exchange) throws IOException {
    if (now(Fault.THROTTLED)) {
      exchange.getResponseHeaders().set("Retry-After", "7");
      answer(exchange, 429, error("ApplicationThrottled", "Slow down."));
    } else if (now(Fault.TOKEN_EXPIRED)) {
      answer(exchange, 401, error("InvalidAuthenticationToken", "Expired."));
    } else if (now(Fault.FORBIDDEN)) {
      answer(exchange, 403, error("ErrorAccessDenied", "Access is denied."));
    } else if (now(Fault.BAD_REQUEST)) {
      answer(exchange, 400, error("ErrorInvalidRecipients", "No such address."));
    } else if (now(Fault.GATEWAY)) {
      answer(exchange, 504, error("GatewayTimeout", "Late."));
    } else if (now(Fault.CUTS)) {
      exchange.close();
    } else if (now(Fault.HANGS)) {
      sleep();
    } else if (now(Fault.HANGS_IN_BODY)) {
      exchange.sendResponseHeaders(201, 1000);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      sleep();
    } else if (now(Fault.ENDLESS)) {
      exchange.sendResponseHeaders(201, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int i = 0; i < 10_000; i++) {
          out.write(new byte[10_000]);
        }
      } catch (IOException enough) {
        // The client has heard enough.
      }
    } else {
      return false;
    }
    return true;
  }

  private void mailbox(HttpExchange exchange, String path, byte[] body) throws IOException {
    String text = new String(body, StandardCharsets.UTF_8);
    String[] parts = path.split("[/?]", -1);
    String method = exchange.getRequestMethod();
    if (path.equals("/sendMail")) {
      sent.add(mime(text));
      answer(exchange, 202, "");
    } else if (path.equals("/messages")) {
      String id = "AAMk-" + ++numbers;
      drafts.put(id, mime(text).getBytes(StandardCharsets.ISO_8859_1));
      answer(exchange, 201, now(Fault.SAYS_NO_ID) ? "{}" : "{\"id\":\"" + id + "\"}");
    } else if (path.startsWith("/mailFolders/drafts/messages?$select=id&$filter=")) {
      answer(exchange, 200, "{\"value\":[" + called(exchange.getRequestURI().getQuery()) + "]}");
    } else if (method.equals("PATCH")) {
      JsonNode changes = JSON.readTree(text);
      changed.put(parts[2], changes);
      answer(exchange, 200, "{}");
    } else if (method.equals("GET")) {
      boolean gone = sent.contains(parts[2]);
      boolean there = drafts.containsKey(parts[2]);
      answer(
          exchange,
          there || gone ? 200 : 404,
          there || gone ? "{\"isDraft\":" + there + "}" : error("ErrorItemNotFound", "Not found."));
    } else if (method.equals("DELETE")) {
      drafts.remove(parts[2]);
      answer(exchange, 204, "");
    } else if (path.endsWith("/send")) {
      drafts.remove(parts[2]);
      sent.add(parts[2]);
      answer(exchange, 202, "");
    } else if (path.endsWith("/createUploadSession")) {
      JsonNode item = JSON.readTree(text).path("AttachmentItem");
      String host = now(Fault.UPLOAD_ELSEWHERE) ? "evil.example.org" : "127.0.0.1:" + port();
      files.put(item.path("name").asText(), new byte[0]);
      answer(
          exchange,
          201,
          "{\"uploadUrl\":\"http://" + host + "/upload/" + item.path("size").asText() + "\"}");
    } else if (path.endsWith("/attachments")) {
      JsonNode file = JSON.readTree(text);
      files.put(
          file.path("name").asText(),
          Base64.getDecoder().decode(file.path("contentBytes").asText()));
      answer(exchange, 201, "{\"id\":\"file\"}");
    } else {
      answer(exchange, 404, error("Request_ResourceNotFound", "What?"));
    }
  }

  /** The IDs of drafts with exactly that subject. */
  private String called(String query) {
    String subject = query.replaceFirst(".*subject eq '(.*)'$", "$1").replace("''", "'");
    return drafts.entrySet().stream()
        .filter(draft -> subject.equals(subject(draft.getKey(), draft.getValue())))
        .map(draft -> "{\"id\":\"" + draft.getKey() + "\"}")
        .collect(Collectors.joining(","));
  }

  private String subject(String id, byte[] mime) {
    if (changed.containsKey(id)) {
      return changed.get(id).path("subject").asText();
    }
    String head = new String(mime, StandardCharsets.ISO_8859_1).replaceAll("\\r\\n ", " ");
    return head.replaceFirst("(?s).*?\\nSubject: ([^\\r]*).*|.*", "$1");
  }

  /** Whether somebody could send the draft as it is, and nothing would be missing. */
  boolean isWhole(String id) {
    return changed.containsKey(id) && files.values().stream().allMatch(file -> file.length > 0);
  }

  private void upload(HttpExchange exchange, String size, byte[] body) throws IOException {
    String name = files.keySet().iterator().next();
    byte[] before = files.getOrDefault(name, new byte[0]);
    String range = "bytes " + before.length + "-" + (before.length + body.length - 1) + "/" + size;
    boolean token = exchange.getRequestHeaders().containsKey("Authorization");
    if (token || !range.equals(exchange.getRequestHeaders().getFirst("Content-Range"))) {
      answer(exchange, 416, error("InvalidRange", range));
      return;
    }
    byte[] now = java.util.Arrays.copyOf(before, before.length + body.length);
    System.arraycopy(body, 0, now, before.length, body.length);
    files.put(name, now);
    answer(exchange, now.length == Integer.parseInt(size) ? 201 : 200, "{}");
  }

  private static String mime(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
  }

  private static String error(String code, String message) {
    return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}";
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    if (silent) {
      silent = false;
      exchange.close();
      return;
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static void sleep() {
    try {
      Thread.sleep(30_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
