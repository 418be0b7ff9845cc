package org.scorebook.mail.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.EmailAddress;

/**
 * How to reach a mail server, as its YAML file says. No secret stands here, only where to find it.
 *
 * <pre>
 * host: smtp.example.org
 * port: 587
 * security: starttls           # the default; or tls; or none, on loopback only
 * from: Performance team &lt;scorecards@example.org&gt;   # SMTP only
 * user: scorecards@example.org # left out for a server that asks for none
 * auth: password               # the default; or xoauth2
 * secret: {env: NAME}          # or {file: PATH} or {command: [PROGRAM, ARGUMENT]}
 * oauth: {token-url: https://login.example.org/token, client-id: ID, scope: SCOPE}
 * folder: INBOX                # IMAP only
 * allowed-domains: [example.org]
 * ca-file: council-ca.pem      # certificates to trust besides Java's own
 * helo: scorecards.example.org # SMTP only: what the server is told this computer is called
 * timeout: 60                  # seconds to wait for an answer
 * </pre>
 *
 * @param file the YAML file, for messages
 * @param from sender; always there for SMTP
 * @param user login name; without one there is no login
 * @param secret there whenever there is a user
 * @param helo what an SMTP server is told this computer is called; else the computer's own name
 * @param oauth where to get a token with the secret; without it the secret is the token
 */
public record MailSettings(
    Path file,
    String host,
    int port,
    Security security,
    Optional<Sender> from,
    Optional<String> user,
    Auth auth,
    Optional<Secret> secret,
    Optional<OAuth> oauth,
    String folder,
    List<String> allowedDomains,
    Optional<Path> caFile,
    Duration timeout,
    Optional<String> helo) {
  public MailSettings {
    allowedDomains = List.copyOf(allowedDomains);
  }

  /** What a settings file is for. */
  public enum Use {
    SMTP,
    IMAP,
    /** Microsoft Graph. */
    GRAPH
  }

  /** How a connection is encrypted. */
  public enum Security {
    STARTTLS,
    TLS,
    NONE
  }

  /** How to log in. */
  public enum Auth {
    PASSWORD,
    XOAUTH2
  }

  /** The sender: a name, which may be empty, and an address. */
  public record Sender(String name, String address) {}

  /** Client credentials: the secret is then the client's. */
  public record OAuth(URI tokenUrl, String clientId, String scope) {}

  /**
   * Reads a settings file.
   *
   * @return the settings, or every error with its line
   * @throws UnusableFileException when the file cannot be read
   */
  public static Checked<MailSettings> read(Path file, Use use) throws UnusableFileException {
    return new MailSettingsReader(file, use).read();
  }

  /** The sender's domain, in ASCII; empty without a sender. */
  public String domain() {
    return from.map(sender -> EmailAddress.ascii(sender.address()))
        .map(address -> address.substring(address.indexOf('@') + 1))
        .orElse("");
  }

  /** Whether the server is this machine. */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  /** Whether a host is this machine by its very name, without asking anybody. */
  public static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("::1")
        || host.equals("[::1]");
  }
}
