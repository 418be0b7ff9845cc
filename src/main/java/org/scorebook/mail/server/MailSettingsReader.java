package org.scorebook.mail.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.mail.letter.Headers;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.Security;
import org.scorebook.mail.server.MailSettings.Sender;
import org.scorebook.mail.server.MailSettings.Use;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.text.EmailAddress;

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
          "timeout",
          "helo");
  private static final Pattern FROM = Pattern.compile("(?:(.*)<([^<>]+)>|([^<>]+))");
  private static final String GRAPH = "graph.microsoft.com";
  private static final Pattern HELO =
      Pattern.compile(
          "([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9-]*[A-Za-z0-9]"
              + "|\\[[0-9A-Za-z:.]+\\]");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[?[0-9A-Fa-f:]+\\]?");

  private final Path file;
  private final Use use;

  MailSettingsReader(Path file, Use use) {
    this.file = file;
    this.use = use;
  }

  Checked<MailSettings> read() throws UnusableFileException {
    String text;
    if (Files.notExists(file)) {
      throw new UnusableFileException(
          "The mail settings " + file + " do not exist. Check the name and the folder.");
    }
    // A pipe or a device would keep whoever opens it waiting.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnusableFileException("The mail settings " + file + " are no file.");
    }
    try {
      text = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnusableFileException("The mail settings " + file + " cannot be read.", e);
    }
    YamlKeys keys = YamlKeys.parse(file.getFileName().toString(), text);
    keys.refuseOthers(KEYS);
    String host = keys.text("host").orElse(use == Use.GRAPH ? GRAPH : "");
    if (host.isEmpty() && !keys.has("host")) {
      keys.missing("host: the mail server's name");
    } else if (!host.isEmpty() && !HOST.matcher(host).matches()) {
      keys.bad("host", host + " is not the name of a server");
    }
    Security security = security(keys, host);
    Login login = Login.read(keys, file, use == Use.GRAPH ? Auth.XOAUTH2 : Auth.PASSWORD);
    if (use == Use.GRAPH && login.user().isEmpty()) {
      keys.missing("user: the mailbox's address, and the secret and oauth of the application");
    }
    Optional<Sender> from = from(keys);
    MailSettings settings =
        new MailSettings(
            file,
            host,
            number(keys, "port", 65535).orElse(defaultPort(security)),
            security,
            from,
            login.user(),
            login.auth(),
            login.secret(),
            login.oauth(),
            keys.text("folder").orElse("INBOX"),
            keys.texts("allowed-domains"),
            keys.text("ca-file").map(file.toAbsolutePath()::resolveSibling),
            Duration.ofSeconds(number(keys, "timeout", 3600).orElse(60)),
            helo(keys));
    return keys.problems().isEmpty()
        ? Checked.of(settings, List.of())
        : Checked.failed(keys.problems());
  }

  private static Optional<String> helo(YamlKeys keys) {
    Optional<String> helo = keys.text("helo");
    helo.filter(name -> !HELO.matcher(name).matches())
        .ifPresent(
            bad ->
                keys.bad(
                    "helo",
                    bad + " is not a computer's whole name, such as scorecards.example.org"));
    return helo;
  }

  private int defaultPort(Security security) {
    if (use == Use.GRAPH) {
      return security == Security.NONE ? 80 : 443;
    }
    return switch (security) {
      case STARTTLS -> use == Use.SMTP ? 587 : 143;
      case TLS -> use == Use.SMTP ? 465 : 993;
      case NONE -> use == Use.SMTP ? 25 : 143;
    };
  }

  private Security security(YamlKeys keys, String host) {
    Security usual = use == Use.GRAPH ? Security.TLS : Security.STARTTLS;
    Security security = keys.word("security", Security.class).orElse(usual);
    if (use == Use.GRAPH && security == Security.STARTTLS) {
      keys.bad("security", "this service begins with encryption: use tls, or leave it out");
    }
    if (security == Security.NONE && !MailSettings.isLoopback(host)) {
      keys.bad(
          "security",
          "none is allowed only for a server on this machine (localhost). Use starttls or tls");
    }
    return security;
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
    String address = Blanks.strip(parts.group(2) == null ? parts.group(3) : parts.group(2));
    String name = parts.group(1) == null ? "" : Blanks.strip(parts.group(1));
    EmailAddress.fault(address).ifPresent(fault -> keys.bad("from", fault));
    return Optional.of(new Sender(name, address));
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
}
