package org.scorebook.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** An SMTP server on loopback that does one thing wrong, for so many times, and then all right. */
public final class FaultServer implements AutoCloseable {

  /** What it does wrong. */
  public enum Fault {
    NONE,
    /** Takes its time, so that a client can be killed at any moment of it. */
    SLOW,
    SILENT,
    CLOSE_AT_ONCE,
    NO_STARTTLS,
    /** Goes away when it should begin with encryption. */
    CLOSE_AT_ENCRYPTION,
    BAD_LOGIN,
    LOGIN_RETIRED,
    SILENT_AT_LOGIN,
    TOKEN_EXPIRED,
    BUSY_LOGIN,
    SENDER_REFUSED,
    UNKNOWN_RECIPIENT,
    /** Of the two, the second: the copy. */
    UNKNOWN_COPY,
    COPY_LATER,
    /** Refuses the copy and goes away. */
    CLOSE_AT_COPY,
    /** Goes away instead of saying anything of the copy. */
    LEAVE_AT_COPY,
    SENDER_REFUSED_AT_RECIPIENT,
    RECIPIENT_LATER,
    CLOSE_IN_DATA,
    CLOSE_AFTER_DOT,
    STALL_AFTER_DOT,
    /** Answers after more time than a client waits for any other answer. */
    LATE_AFTER_DOT,
    LATER_AFTER_DOT,
    REFUSED_AFTER_DOT,
    SENDER_REFUSED_AFTER_DOT,
    DELIVER_AND_CLOSE
  }

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final SSLContext tls;
  private volatile Fault fault;
  private final AtomicInteger times;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  /** Every command and every line of data as it came. */
  public final List<String> heard = new CopyOnWriteArrayList<>();

  /** Every message that it accepted. */
  public final List<String> delivered = new CopyOnWriteArrayList<>();

  public FaultServer(Fault fault, int times, String certificate) throws Exception {
    this.fault = fault;
    this.times = new AtomicInteger(times);
    this.tls = Certificates.server(certificate);
    Thread thread = new Thread(this::acceptAll, "fault server");
    thread.setDaemon(true);
    thread.start();
  }

  /** With the fault every time, and the right certificate. */
  public FaultServer(Fault fault) throws Exception {
    this(fault, Integer.MAX_VALUE, "localhost");
  }

  /** From now on does another thing wrong. */
  public void fault(Fault other, int often) {
    fault = other;
    times.set(often);
  }

  /** Whether a client would wait for as long as it is willing to. */
  public boolean neverAnswers() {
    return fault == Fault.SILENT
        || fault == Fault.SILENT_AT_LOGIN
        || fault == Fault.STALL_AFTER_DOT
        || fault == Fault.LATE_AFTER_DOT;
  }

  public int port() {
    return socket.getLocalPort();
  }

  public List<String> heard(String start) {
    return heard.stream().filter(line -> line.startsWith(start)).toList();
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        open.add(client);
        Thread thread = new Thread(() -> serveQuietly(client), "fault session");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serveQuietly(Socket client) {
    try (client) {
      serve(client);
    } catch (IOException | RuntimeException clientWentAway) {
      // Which is what many of these tests are about.
    }
  }

  private boolean now(Fault one) {
    return fault == one && times.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0;
  }

  private void serve(Socket plain) throws IOException {
    if (now(Fault.SILENT)) {
      sleep();
    }
    if (now(Fault.CLOSE_AT_ONCE)) {
      return;
    }
    Lines lines = new Lines(plain);
    lines.say("220 localhost ready");
    Socket socketNow = plain;
    String line = lines.hear();
    while (line != null) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("EHLO")) {
        boolean encrypted = socketNow instanceof SSLSocket;
        lines.say("250-localhost");
        lines.say(encrypted || fault == Fault.NO_STARTTLS ? "250-8BITMIME" : "250-STARTTLS");
        lines.say("250-AUTH PLAIN XOAUTH2");
        lines.say("250 SIZE 200000");
      } else if (command.equals("STARTTLS") && fault != Fault.NO_STARTTLS) {
        lines.say("220 go ahead");
        if (now(Fault.CLOSE_AT_ENCRYPTION)) {
          return;
        }
        SSLSocket encrypted =
            (SSLSocket) tls.getSocketFactory().createSocket(plain, null, plain.getPort(), true);
        encrypted.setUseClientMode(false);
        socketNow = encrypted;
        lines = new Lines(encrypted);
      } else if (command.startsWith("AUTH")) {
        login(lines);
      } else if (command.startsWith("MAIL")) {
        lines.say(now(Fault.SENDER_REFUSED) ? "550 5.7.60 not your address" : "250 ok");
      } else if (command.startsWith("RCPT")) {
        lines.say(recipient(command));
        if (command.contains("DEPUTY@") && isLeaving()) {
          return;
        }
      } else if (command.equals("DATA")) {
        lines.say("354 go ahead");
        data(lines);
      } else if (command.equals("QUIT")) {
        lines.say("221 bye");
        return;
      } else {
        lines.say("250 ok");
      }
      line = lines.hear();
    }
  }

  private void login(Lines lines) throws IOException {
    if (now(Fault.SILENT_AT_LOGIN)) {
      sleep();
    } else if (now(Fault.BAD_LOGIN)) {
      // A careless server repeats what it was told.
      lines.say("535 5.7.8 wrong password in " + heard("AUTH").get(0));
    } else if (now(Fault.LOGIN_RETIRED)) {
      lines.say("550 5.7.30 Basic authentication is not supported for Client Submission.");
    } else if (now(Fault.BUSY_LOGIN)) {
      lines.say("454 4.7.0 Temporary authentication failure");
    } else if (now(Fault.TOKEN_EXPIRED)) {
      lines.say("334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=");
      lines.hear();
      lines.say("535 5.7.3 Authentication unsuccessful");
    } else {
      lines.say("235 welcome");
    }
  }

  private boolean isLeaving() {
    return now(Fault.CLOSE_AT_COPY) || now(Fault.LEAVE_AT_COPY);
  }

  private String recipient(String command) {
    if (command.contains("DEPUTY@") && fault == Fault.CLOSE_AT_COPY) {
      return "550 5.1.1 No such deputy";
    }
    if (command.contains("DEPUTY@") && fault == Fault.LEAVE_AT_COPY) {
      return "421 4.3.2 Closing down";
    }
    if (command.contains("DEPUTY@") && now(Fault.UNKNOWN_COPY)) {
      return "550 5.1.1 No such deputy";
    }
    if (command.contains("DEPUTY@") && now(Fault.COPY_LATER)) {
      return "451 4.2.0 Deputy's mailbox busy";
    }
    if (now(Fault.SENDER_REFUSED_AT_RECIPIENT)) {
      return "553 5.7.1 <a@example.org>: Sender address rejected: not owned by user b";
    }
    if (now(Fault.UNKNOWN_RECIPIENT)) {
      return "550 5.1.1 No such user";
    }
    return now(Fault.RECIPIENT_LATER) ? "451 4.2.0 Mailbox busy" : "250 ok";
  }

  private void data(Lines lines) throws IOException {
    StringBuilder message = new StringBuilder();
    String line = lines.hear();
    while (line != null && !line.equals(".")) {
      message.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
      if (now(Fault.CLOSE_IN_DATA)) {
        throw new IOException("as told");
      }
      line = lines.hear();
    }
    if (line == null) {
      return;
    }
    if (now(Fault.CLOSE_AFTER_DOT)) {
      throw new IOException("as told");
    } else if (now(Fault.DELIVER_AND_CLOSE)) {
      delivered.add(message.toString());
      throw new IOException("as told");
    } else if (now(Fault.STALL_AFTER_DOT)) {
      sleep();
    } else if (now(Fault.LATER_AFTER_DOT)) {
      lines.say("451 4.3.0 Try later");
    } else if (now(Fault.REFUSED_AFTER_DOT)) {
      lines.say("554 5.6.0 Not this");
    } else if (now(Fault.SENDER_REFUSED_AFTER_DOT)) {
      lines.say("554 5.2.252 SendAsDenied; b@example.org not allowed to send as a@example.org");
    } else {
      pause();
      if (now(Fault.LATE_AFTER_DOT)) {
        sleep(2500);
      }
      delivered.add(message.toString());
      pause();
      lines.say("250 2.0.0 Ok: queued as " + delivered.size());
    }
  }

  private void pause() {
    if (fault == Fault.SLOW) {
      try {
        Thread.sleep(15);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void sleep() {
    sleep(60_000);
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A line at a time, either way. */
  private final class Lines {
    private final BufferedReader in;
    private final OutputStream out;

    Lines(Socket socket) throws IOException {
      InputStream bytes = socket.getInputStream();
      in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1), 1);
      out = socket.getOutputStream();
    }

    String hear() throws IOException {
      String line = in.readLine();
      if (line != null) {
        heard.add(line);
      }
      return line;
    }

    void say(String line) throws IOException {
      out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket client : new ArrayList<>(open)) {
      client.close();
    }
  }
}
