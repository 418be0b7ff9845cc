package org.scorebook.mail.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scorebook.mail.letter.Headers;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.OAuth;

/** The part of mail settings that says who logs in, and where the secret is found. */
record Login(Optional<String> user, Auth auth, Optional<Secret> secret, Optional<OAuth> oauth) {

  /**
   * @param file of the settings, beside which files named in them are looked for
   * @param usual how to log in where they do not say
   */
  static Login read(YamlKeys keys, Path file, Auth usual) {
    Optional<Secret> secret = secret(keys, file);
    Optional<String> user = keys.text("user");
    if (user.isPresent() && !keys.has("secret")) {
      keys.missing("secret: {env: NAME}, where the user's password or token is found");
    }
    user.filter(Headers::hasControl)
        .ifPresent(bad -> keys.bad("user", "a user name has no control characters"));
    Auth auth = keys.word("auth", Auth.class).orElse(usual);
    return new Login(user, auth, secret, oauth(keys, auth));
  }

  private static Optional<Secret> secret(YamlKeys keys, Path file) {
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
}
