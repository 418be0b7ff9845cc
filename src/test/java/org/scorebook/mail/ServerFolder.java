package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** A folder from which mail servers that people run are started, each on loopback. */
@SuppressWarnings("try") // A test that is interrupted while closing has failed anyway.
final class ServerFolder implements AutoCloseable {
  private final Path folder;
  private final List<Process> servers = new ArrayList<>();

  /** Not JUnit's: the servers' own users must be able to enter it. */
  ServerFolder() throws Exception {
    folder = Path.of(Files.createTempDirectory("scorebook-mail").toString());
    run("chmod", "755", folder.toString());
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  /** Writes the certificate of localhost, {@code srv.crt}, and its key, {@code srv.key}. */
  void writeKeys() throws Exception {
    KeyStore store = Certificates.keyStore("localhost");
    StringBuilder chain = new StringBuilder();
    for (Certificate certificate : store.getCertificateChain("server")) {
      chain.append(pem("CERTIFICATE", certificate.getEncoded()));
    }
    Files.writeString(path("srv.crt"), chain);
    byte[] key = store.getKey("server", Certificates.PASSWORD).getEncoded();
    Files.writeString(path("srv.key"), pem("PRIVATE KEY", key));
  }

  private static String pem(String what, byte[] bytes) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + what + "-----\n" + base64 + "\n-----END " + what + "-----\n";
  }

  /** Writes a configuration of the tests' resources, with its paths in this folder. */
  void configure(String resource, String name) throws IOException {
    try (InputStream bytes = ServerFolder.class.getResourceAsStream("/mail/" + resource)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(
          path(name),
          text.replace("FOLDER", folder.toString())
              .replace("SERVERS", Path.of("target/servers").toAbsolutePath().toString()));
    }
  }

  /** Starts a server and waits until it listens. */
  void start(int port, String... command) throws Exception {
    Process server =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(path("output").toFile())
            .start();
    servers.add(server);
    for (int i = 0; i < 1_200; i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        Thread.sleep(50);
      }
    }
    throw new IllegalStateException(Files.readString(path("output")));
  }

  /** The files in folders of a mailbox, where there are any. */
  List<Path> messages(String... names) throws IOException {
    List<Path> messages = new ArrayList<>();
    for (String name : names) {
      if (Files.exists(path(name))) {
        try (Stream<Path> files = Files.list(path(name))) {
          messages.addAll(files.sorted().toList());
        }
      }
    }
    return messages;
  }

  /** The same, when so many have come. */
  List<Path> await(int count, String name) throws Exception {
    for (int i = 0; i < 600 && messages(name).size() < count; i++) {
      Thread.sleep(100);
    }
    assertThat(messages(name)).hasSize(count);
    return messages(name);
  }

  @Override
  public void close() throws Exception {
    for (Process server : servers) {
      server.destroy();
      server.waitFor();
    }
    run("rm", "-rf", folder.toString());
  }
}
