package org.scorebook.mail.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;

/**
 * User name and password, or token, of one run. A token is fetched when it is first needed. Knows
 * every secret that was used, so that none can slip into a message.
 */
public final class Credentials {
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{8,}={0,2}");
  private static final Base64.Decoder DECODER = Base64.getMimeDecoder();

  private final MailSettings settings;
  private final Map<String, String> environment;
  private final Set<String> secrets = new LinkedHashSet<>();
  private @Nullable String password;

  public Credentials(MailSettings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  public Optional<String> user() {
    return settings.user();
  }

  /** The password or token; the same until {@link #forget}. */
  public synchronized String password() throws UnusableFileException, StoppedException {
    if (password == null) {
      String secret = settings.secret().orElseThrow().reveal(environment);
      secrets.add(secret);
      if (settings.oauth().isPresent()) {
        password = new AccessToken(settings, settings.oauth().get()).fetch(secret);
        secrets.add(password);
      } else {
        password = secret;
      }
    }
    return password;
  }

  /** Has the token fetched anew the next time. */
  public synchronized void forget() {
    password = null;
  }

  /** The text without any secret, plain or in base64, that a server may have repeated in it. */
  public synchronized String redact(String text) {
    String redacted = text;
    for (String secret : secrets) {
      redacted = redacted.replace(secret, "***");
    }
    return BASE64.matcher(redacted).replaceAll(match -> hides(match.group()) ? "***" : "$0");
  }

  private boolean hides(String base64) {
    try {
      String decoded = new String(DECODER.decode(base64), StandardCharsets.UTF_8);
      return secrets.stream().anyMatch(decoded::contains);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "credentials of " + settings.user().orElse("nobody");
  }
}
