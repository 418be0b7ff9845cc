package org.scorebook.mail.server;

import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Blanks;

/** What lies at the bottom of a failure, in words for the user. */
public final class FailureCause {
  private FailureCause() {}

  /** The deepest known reason as a clause ended by a point. */
  public static String of(Throwable failure) {
    Optional<Throwable> tls = find(failure, SSLException.class);
    if (tls.isPresent()) {
      return isBroken(tls.get())
          ? "the connection broke before encryption was agreed."
          : tls(tls.get());
    }
    if (find(failure, UnknownHostException.class).isPresent()) {
      return "there is no host of that name.";
    }
    if (find(failure, SocketTimeoutException.class).isPresent()
        || find(failure, HttpTimeoutException.class).isPresent()) {
      return "it did not answer in time.";
    }
    if (find(failure, ConnectException.class).isPresent()) {
      return "it refuses the connection.";
    }
    String message = failure.getMessage();
    return sentence(
        message == null || Blanks.isBlank(message) ? "the connection broke" : oneLine(message));
  }

  /**
   * Whether encryption was refused, or is not to be trusted, so that no other try would fare
   * better.
   */
  public static boolean isUntrusted(Throwable failure) {
    return find(failure, SSLException.class).filter(tls -> !isBroken(tls)).isPresent();
  }

  /** Whether the other side was gone before encryption was agreed: Java blames the encryption. */
  private static boolean isBroken(Throwable tls) {
    return find(tls, EOFException.class).isPresent()
        || String.valueOf(tls.getMessage()).contains("close_notify");
  }

  /** What is wrong with the certificate, or with the encryption. */
  static String tls(Throwable failure) {
    String text = "";
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text += " " + cause.getMessage();
    }
    if (text.contains("NotAfter") || text.contains("validity check failed")) {
      return "its certificate has expired or is not valid yet.";
    }
    if (text.contains("No subject alternative") || text.contains("No name matching")) {
      return "its certificate is for another name.";
    }
    if (text.contains("PKIX path") || text.contains("unable to find valid certification")) {
      return "its certificate is not from an authority that is trusted here."
          + " If your council inspects its traffic, name its certificate as ca-file.";
    }
    return "no secure connection could be agreed (" + oneLine(failure.getMessage()) + ").";
  }

  public static Optional<Throwable> find(Throwable failure, Class<? extends Throwable> kind) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 20; depth++) {
      if (kind.isInstance(cause)) {
        return Optional.of(cause);
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }

  /** The text ended by a point, for another sentence to follow. */
  public static String sentence(String text) {
    return text.matches(".*[.!?]") ? text : text + ".";
  }

  /** A server's answer on one line, control characters as blanks. */
  public static String oneLine(@Nullable String text) {
    return text == null ? "" : Blanks.collapse(text);
  }
}
