package org.scorebook.mail;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.mail.MailSettings.Auth;
import org.scorebook.mail.MailSettings.OAuth;
import org.scorebook.mail.MailSettings.Security;
import org.scorebook.mail.MailSettings.Sender;
import org.scorebook.mail.MailSettings.Use;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/** Reads mail settings. No message ever repeats a value that could be a secret. */
final class MailSettingsReader {
  private static final List<String> KEYS =
      List.of(
          "host",
          "port",
          "security",
          "from",
          "user",
          "auth",
          "secret",
          "oauth",
          "folder",
          "allowed-domains",
          "ca-file",
          "timeout");
  private static final Pattern FROM = Pattern.compile("(?:(.*)<([^<>]+)>|([^<>]+))");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[?[0-9A-Fa-f:]+\\]?");

  private final Path file;
  private final Use use;

  MailSettingsReader(Path file, Use use) {
    this.file = file;
    this.use = use;
  }

  Checked<MailSettings> read() throws UnusableFileException {
    String text;
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnusableFileException("The mail settings " + file + " cannot be read.", e);
    }
    YamlKeys keys = YamlKeys.parse(file.getFileName().toString(), text);
    keys.refuseOthers(KEYS);
    String host = keys.text("host").orElse("");
    if (!keys.has("host")) {
      keys.missing("host: the mail server's name");
    } else if (!host.isEmpty() && !HOST.matcher(host).matches()) {
      keys.bad("host", host + " is not the name of a server");
    }
    Security security = security(keys, host);
    Optional<Secret> secret = secret(keys);
    Optional<String> user = keys.text("user");
    if (user.isPresent() && !keys.has("secret")) {
      keys.missing("secret: {env: NAME}, where the user's password or token is found");
    }
    user.filter(Headers::hasControl)
        .ifPresent(bad -> keys.bad("user", "a user name has no control characters"));
    Optional<Sender> from = from(keys);
    Auth auth = auth(keys);
    Optional<OAuth> oauth = oauth(keys, auth);
    MailSettings settings =
        new MailSettings(
            file,
            host,
            number(keys, "port", 65535).orElse(defaultPort(security)),
            security,
            from,
            user,
            auth,
            secret,
            oauth,
            keys.text("folder").orElse("INBOX"),
            keys.texts("allowed-domains"),
            keys.text("ca-file").map(file.toAbsolutePath()::resolveSibling),
            Duration.ofSeconds(number(keys, "timeout", 3600).orElse(60)));
    return keys.problems().isEmpty()
        ? Checked.of(settings, List.of())
        : Checked.failed(keys.problems());
  }

  private int defaultPort(Security security) {
    return switch (security) {
      case STARTTLS -> use == Use.SMTP ? 587 : 143;
      case TLS -> use == Use.SMTP ? 465 : 993;
      case NONE -> use == Use.SMTP ? 25 : 143;
    };
  }

  private static Security security(YamlKeys keys, String host) {
    Security security = word(keys, "security", Security.class).orElse(Security.STARTTLS);
    if (security == Security.NONE && !MailSettings.isLoopback(host)) {
      keys.bad(
          "security",
          "none is allowed only for a server on this machine (localhost). Use starttls or tls");
    }
    return security;
  }

  private static Auth auth(YamlKeys keys) {
    return word(keys, "auth", Auth.class).orElse(Auth.PASSWORD);
  }

  private Optional<Sender> from(YamlKeys keys) {
    Optional<String> text = keys.text("from");
    if (text.isEmpty()) {
      if (use == Use.SMTP && !keys.has("from")) {
        keys.missing("from: Name <address>, who the messages come from");
      }
      return Optional.empty();
    }
    Matcher parts = FROM.matcher(text.get());
    if (!parts.matches() || Headers.hasControl(text.get())) {
      keys.bad("from", text.get() + " is not a sender. Type Name <address>");
      return Optional.empty();
    }
    String address = (parts.group(2) == null ? parts.group(3) : parts.group(2)).strip();
    String name = parts.group(1) == null ? "" : parts.group(1).strip();
    EmailAddress.fault(address).ifPresent(fault -> keys.bad("from", fault));
    return Optional.of(new Sender(name, address));
  }

  private Optional<Secret> secret(YamlKeys keys) {
    if (!keys.has("secret")) {
      return Optional.empty();
    }
    Optional<YamlKeys> inner = keys.map("secret");
    if (inner.isEmpty() || inner.get().count() != 1) {
      keys.bad(
          "secret",
          "write where the secret is found: {env: NAME}, {file: PATH} or {command: [PROGRAM]}."
              + " The secret itself must not stand in this file");
      return Optional.empty();
    }
    YamlKeys where = inner.get();
    where.refuseOthers(List.of("env", "file", "command"));
    if (where.has("command")) {
      List<String> words = where.texts("command");
      if (words.isEmpty()) {
        where.bad("command", "write the program and its arguments as a list: [PROGRAM, ARGUMENT]");
        return Optional.empty();
      }
      return Optional.of(new Secret.Command(words));
    }
    return where
        .text("env")
        .<Secret>map(Secret.Env::new)
        .or(
            () ->
                where
                    .text("file")
                    .map(file.toAbsolutePath()::resolveSibling)
                    .map(Secret.InFile::new));
  }

  private static Optional<OAuth> oauth(YamlKeys keys, Auth auth) {
    Optional<YamlKeys> inner = keys.map("oauth");
    if (inner.isEmpty()) {
      if (keys.has("oauth")) {
        keys.bad("oauth", "write {token-url: URL, client-id: ID, scope: SCOPE}");
      }
      return Optional.empty();
    }
    if (auth != Auth.XOAUTH2) {
      keys.bad("oauth", "a token is used only with auth: xoauth2");
    }
    YamlKeys oauth = inner.get();
    oauth.refuseOthers(List.of("token-url", "client-id", "scope"));
    for (String key : List.of("token-url", "client-id", "scope")) {
      if (!oauth.has(key)) {
        oauth.missing(key + ", which the token server asks for");
      }
    }
    return oauth
        .text("token-url")
        .flatMap(url -> tokenUrl(oauth, url))
        .map(
            url ->
                new OAuth(url, oauth.text("client-id").orElse(""), oauth.text("scope").orElse("")));
  }

  private static Optional<URI> tokenUrl(YamlKeys keys, String text) {
    try {
      URI url = URI.create(text);
      String host = url.getHost() == null ? "" : url.getHost();
      boolean encrypted = "https".equals(url.getScheme()) && !host.isEmpty();
      boolean here = "http".equals(url.getScheme()) && MailSettings.isLoopback(host);
      if (encrypted || here) {
        return Optional.of(url);
      }
    } catch (IllegalArgumentException notAnAddress) {
      // falls through to the same sentence
    }
    keys.bad("token-url", text + " is not an https address");
    return Optional.empty();
  }

  private static Optional<Integer> number(YamlKeys keys, String key, int largest) {
    Optional<String> text = keys.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().matches("[1-9]\\d{0,5}") && Integer.parseInt(text.get()) <= largest) {
      return Optional.of(Integer.parseInt(text.get()));
    }
    keys.bad(key, text.get() + " is not a whole number from 1 to " + largest);
    return Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> word(YamlKeys keys, String key, Class<E> words) {
    Optional<String> text = keys.text(key);
    for (E word : words.getEnumConstants()) {
      if (text.isPresent() && word.name().toLowerCase(Locale.ROOT).equals(text.get())) {
        return Optional.of(word);
      }
    }
    List<String> allowed =
        List.of(words.getEnumConstants()).stream()
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toList();
    text.ifPresent(found -> keys.bad(key, found + " is not one of " + String.join(", ", allowed)));
    return Optional.empty();
  }
}
