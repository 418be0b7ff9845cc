package org.scorebook.mail.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;

/** Which certificates are believed: Java's own, and those of a file besides. Never all. */
final class Trust {
  private Trust() {}

  /**
   * @param caFile certificates in PEM, such as those of a council's inspecting proxy
   * @throws UnusableFileException when the file holds no certificate
   */
  static SSLContext context(Optional<Path> caFile) throws UnusableFileException {
    try {
      if (caFile.isEmpty()) {
        return SSLContext.getDefault();
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (Certificate own : read(caFile.get())) {
        store.setCertificateEntry("own" + number++, own);
      }
      for (X509Certificate known : javasOwn()) {
        store.setCertificateEntry("java" + number++, known);
      }
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers(store), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new UnusableFileException("The certificates Java trusts cannot be used.", e);
    }
  }

  private static Iterable<? extends Certificate> read(Path file) throws UnusableFileException {
    try (InputStream bytes = Files.newInputStream(file)) {
      var certificates = CertificateFactory.getInstance("X.509").generateCertificates(bytes);
      if (!certificates.isEmpty()) {
        return certificates;
      }
    } catch (IOException | GeneralSecurityException e) {
      throw noCertificates(file, e);
    }
    throw noCertificates(file, null);
  }

  private static UnusableFileException noCertificates(Path file, @Nullable Throwable cause) {
    String message = "The ca-file " + file + " holds no certificates in PEM.";
    return cause == null
        ? new UnusableFileException(message)
        : new UnusableFileException(message, cause);
  }

  private static X509Certificate[] javasOwn() throws GeneralSecurityException {
    for (TrustManager manager : managers(null)) {
      if (manager instanceof X509TrustManager known) {
        return known.getAcceptedIssuers();
      }
    }
    return new X509Certificate[0];
  }

  private static TrustManager[] managers(@Nullable KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }
}
