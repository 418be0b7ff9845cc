package org.scorebook.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between a mail program and a server on loopback, and passes on line by line what each says
 * to the other, until it is told to do something else with a line, once.
 */
public final class Between implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final int server;
  private volatile String text = "";
  private volatile String instead = "";

  /**
   * @param server the port where the server listens
   */
  public Between(int server) throws IOException {
    this.server = server;
    start(this::acceptAll);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Cuts the connection at the next line that holds this, which is not passed on. */
  public void cutAt(String next) {
    say("", next);
  }

  /** Says this instead of it and what follows on the next line that holds it. */
  public void say(String other, String next) {
    instead = other;
    text = next;
  }

  /** How many connections there were. */
  public int connections() {
    return open.size() / 2;
  }

  private void acceptAll() throws IOException {
    while (true) {
      Socket client = socket.accept();
      Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
      open.add(client);
      open.add(there);
      start(() -> pass(client, there));
      start(() -> pass(there, client));
    }
  }

  private void pass(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      InputStream in = new BufferedInputStream(from.getInputStream());
      OutputStream out = to.getOutputStream();
      String line = line(in);
      while (!line.isEmpty()) {
        String told = told(line);
        if (told.isEmpty()) {
          return;
        }
        out.write(told.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        line = line(in);
      }
    }
  }

  private synchronized String told(String line) {
    int at = text.isEmpty() ? -1 : line.indexOf(text);
    if (at < 0) {
      return line;
    }
    text = "";
    return instead.isEmpty() ? "" : line.substring(0, at) + instead + "\r\n";
  }

  /** With its end; empty where there is no more. */
  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next >= 0) {
      line.write(next);
      next = next == '\n' ? -1 : in.read();
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** Something that ends when a connection does. */
  private interface Talk {
    void go() throws IOException;
  }

  private static void start(Talk talk) {
    Thread thread =
        new Thread(
            () -> {
              try {
                talk.go();
              } catch (IOException over) {
                // Either side may leave at any time.
              }
            },
            "between");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket each : new ArrayList<>(open)) {
      each.close();
    }
  }
}
