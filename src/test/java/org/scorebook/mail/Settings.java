package org.scorebook.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.Secret;

/** Mail settings for a server on loopback, as a test needs them. */
public final class Settings {
  public static final String SECRET = "s3cret-Zw7/qq+=";

  private Settings() {}

  public static MailSettings smtp(int port) {
    return of(port, MailSettings.Security.STARTTLS, MailSettings.Auth.PASSWORD, Optional.empty());
  }

  /** For servers that never answer: a test waits as long as this. */
  public static MailSettings impatient(int port) {
    MailSettings with = smtp(port);
    return new MailSettings(
        with.file(),
        with.host(),
        port,
        with.security(),
        with.from(),
        with.user(),
        with.auth(),
        with.secret(),
        with.oauth(),
        with.folder(),
        List.of(),
        with.caFile(),
        Duration.ofSeconds(2),
        Optional.empty());
  }

  public static MailSettings of(
      int port,
      MailSettings.Security security,
      MailSettings.Auth auth,
      Optional<MailSettings.OAuth> oauth) {
    return new MailSettings(
        Path.of("smtp.yaml"),
        "localhost",
        port,
        security,
        Optional.of(new MailSettings.Sender("Performance team", "scorecards@example.org")),
        Optional.of("scorecards@example.org"),
        auth,
        Optional.of(new Secret.Env("SECRET")),
        oauth,
        "INBOX",
        List.of(),
        Optional.of(Certificates.authority()),
        Duration.ofSeconds(20),
        Optional.empty());
  }

  /** The same without a login. */
  public static MailSettings relay(int port, MailSettings.Security security) {
    MailSettings with = of(port, security, MailSettings.Auth.PASSWORD, Optional.empty());
    return new MailSettings(
        with.file(),
        with.host(),
        port,
        security,
        with.from(),
        Optional.empty(),
        with.auth(),
        Optional.empty(),
        Optional.empty(),
        with.folder(),
        List.of(),
        with.caFile(),
        with.timeout(),
        Optional.empty());
  }
}
