package org.scorebook.mail.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.UnusableFileException;

/** Every type of value at every key of mail settings: settings, or sentences that say where. */
class MailSettingsSweepTest {
  private static final List<String> KEYS =
      List.of(
          "host",
          "port",
          "security",
          "from",
          "user",
          "auth",
          "secret",
          "secret.env",
          "secret.file",
          "secret.command",
          "oauth",
          "oauth.token-url",
          "oauth.client-id",
          "oauth.scope",
          "folder",
          "allowed-domains",
          "ca-file",
          "timeout");
  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "''",
          "[]",
          "{}",
          "[1, [2]]",
          "[{a: b}]",
          "{a: {b: c}}",
          "{? [a] : b}",
          "&a {b: *a}",
          "true",
          "-1",
          "1e400",
          "99999999999999999999",
          "0.5",
          "2020-12-31",
          "text",
          "a@b@c",
          "'<>'",
          "\"\\0\"",
          "\"\\u0007\\r\\n\"",
          "https://",
          "http://[",
          "x".repeat(100_000));

  @TempDir Path folder;

  @Test
  void noValueOfAnyKeyIsMoreThanAProblem() throws Exception {
    List<String> faults = new ArrayList<>();
    for (String key : KEYS) {
      for (String value : VALUES) {
        for (MailSettings.Use use : MailSettings.Use.values()) {
          check(yaml(key, value), use, faults);
        }
      }
    }
    for (String value : VALUES) {
      check(value, MailSettings.Use.SMTP, faults);
    }
    assertThat(faults).isEmpty();
  }

  private static String yaml(String key, String value) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "host: smtp.example.org",
                "from: Team <team@example.org>",
                "user: team@example.org",
                "auth: password",
                "secret: {env: SECRET}"));
    String top = key.replaceAll("\\..*", "");
    lines.removeIf(line -> line.startsWith(top + ":"));
    lines.add(
        key.contains(".")
            ? top + ":\n  " + key.substring(top.length() + 1) + ": " + value
            : top + ": " + value);
    return String.join("\n", lines) + "\n";
  }

  private void check(String text, MailSettings.Use use, List<String> faults) throws Exception {
    Path file = folder.resolve("mail.yaml");
    Files.writeString(file, text);
    try {
      Checked<MailSettings> read = MailSettings.read(file, use);
      boolean placed =
          read.problems().stream()
              .allMatch(p -> p.place() instanceof Place.Line || p.place() instanceof Place.File);
      if (read.value().isEmpty() == read.problems().isEmpty() || !placed) {
        faults.add(shown(text) + " gave " + read.problems());
      }
    } catch (UnusableFileException e) {
      // A sentence about a file.
    } catch (RuntimeException | StackOverflowError e) {
      faults.add(shown(text) + " ended in " + e);
    }
  }

  private static String shown(String text) {
    return text.length() > 300 ? text.substring(0, 300) : text;
  }
}
