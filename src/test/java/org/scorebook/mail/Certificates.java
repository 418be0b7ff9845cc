package org.scorebook.mail;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The keystores that {@code make-keystores.sh} made, and the authority that vouches for them. */
public final class Certificates {
  static final char[] PASSWORD = "test-only".toCharArray();

  private Certificates() {}

  /** What a test's mail settings name as {@code ca-file}. */
  static Path authority() {
    try {
      return Path.of(Certificates.class.getResource("/mail/ca.pem").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A server's side of TLS: {@code localhost}, {@code elsewhere} or {@code expired}. */
  public static SSLContext server(String name) throws Exception {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(keyStore(name), PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  static KeyStore keyStore(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Certificates.class.getResourceAsStream("/mail/" + name + ".p12")) {
      store.load(bytes, PASSWORD);
    }
    return store;
  }
}
