package org.scorebook.mail.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.OAuth;
import org.scorebook.mail.server.MailSettings.Security;
import org.scorebook.mail.server.MailSettings.Sender;
import org.scorebook.mail.server.MailSettings.Use;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

class MailSettingsTest {
  @TempDir private Path folder;

  @Test
  void everySettingIsRead() throws Exception {
    Path file =
        write(
            """
            host: smtp.example.org
            port: 2525
            security: starttls           # required
            from: Performance team <scorecards@example.org>
            user: scorecards@example.org
            auth: xoauth2
            secret: {env: SCOREBOOK_SMTP_SECRET}
            oauth: {token-url: https://login.example.org/token, client-id: ID, scope: SCOPE}
            folder: Replies
            allowed-domains: [example.org, example.gov.uk]
            ca-file: ca.pem
            timeout: 30
            """);
    assertThat(MailSettings.read(file, Use.SMTP).value())
        .hasValue(
            new MailSettings(
                file,
                "smtp.example.org",
                2525,
                Security.STARTTLS,
                Optional.of(new Sender("Performance team", "scorecards@example.org")),
                Optional.of("scorecards@example.org"),
                Auth.XOAUTH2,
                Optional.of(new Secret.Env("SCOREBOOK_SMTP_SECRET")),
                Optional.of(
                    new OAuth(URI.create("https://login.example.org/token"), "ID", "SCOPE")),
                "Replies",
                List.of("example.org", "example.gov.uk"),
                Optional.of(folder.resolve("ca.pem")),
                Duration.ofSeconds(30),
                Optional.empty()));
  }

  @Test
  void mostHasADefault() throws Exception {
    MailSettings smtp = good(Use.SMTP, "host: relay.example.org\nfrom: a@example.org\n");
    assertThat(smtp.port()).isEqualTo(587);
    assertThat(smtp.security()).isEqualTo(Security.STARTTLS);
    assertThat(smtp.from()).hasValue(new Sender("", "a@example.org"));
    assertThat(smtp.user()).isEmpty();
    assertThat(smtp.timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(good(Use.IMAP, "host: h\nsecurity: tls\n").port()).isEqualTo(993);
    assertThat(good(Use.IMAP, "host: h\n").port()).isEqualTo(143);
    assertThat(good(Use.SMTP, "host: h\nsecurity: tls\nfrom: a@b.org\n").port()).isEqualTo(465);
    assertThat(good(Use.SMTP, "host: localhost\nsecurity: none\nfrom: a@b.org\n").port())
        .isEqualTo(25);
  }

  @Test
  void everythingWrongIsListedWithItsLine() throws Exception {
    assertThat(
            lines(
                Use.SMTP,
                """
                host: smtp.example.org
                port: 99999
                security: ssl
                from: nobody
                user: me
                auth: kerberos
                timeout: soon
                frm: x
                port: 25
                oauth: {token-url: http://login.example.org/token, client: ID}
                allowed-domains: {a: b}
                """))
        .containsExactly(
            "ERROR mail.yaml:1 There is no secret: {env: NAME}, where the user's password or token"
                + " is found.",
            "ERROR mail.yaml:2 port: 99999 is not a whole number from 1 to 65535.",
            "ERROR mail.yaml:3 security: ssl is not one of starttls, tls, none.",
            "ERROR mail.yaml:4 from: nobody has no @. Type an address such as name@example.org.",
            "ERROR mail.yaml:6 auth: kerberos is not one of password, xoauth2.",
            "ERROR mail.yaml:7 timeout: soon is not a whole number from 1 to 3600.",
            "ERROR mail.yaml:8 frm: there is no such setting. Known are host, port, security,"
                + " from, user, auth, secret, oauth, folder, allowed-domains, ca-file, timeout,"
                + " helo.",
            "ERROR mail.yaml:9 port stands here a second time. Keep one of the two.",
            "ERROR mail.yaml:10 oauth: a token is used only with auth: xoauth2.",
            "ERROR mail.yaml:10 client: there is no such setting. Known are token-url, client-id,"
                + " scope.",
            "ERROR mail.yaml:10 There is no client-id, which the token server asks for.",
            "ERROR mail.yaml:10 There is no scope, which the token server asks for.",
            "ERROR mail.yaml:10 token-url: http://login.example.org/token is not an https"
                + " address.",
            "ERROR mail.yaml:11 allowed-domains: a single value is needed.");
  }

  @Test
  void noEncryptionIsForThisMachineOnly() throws Exception {
    assertThat(lines(Use.IMAP, "host: mail.example.org\nsecurity: none\n"))
        .containsExactly(
            "ERROR mail.yaml:2 security: none is allowed only for a server on this machine"
                + " (localhost). Use starttls or tls.");
    assertThat(lines(Use.IMAP, "host: 127.evil.example\nsecurity: none\n")).hasSize(1);
    assertThat(lines(Use.IMAP, "host: 127.0.0.1\nsecurity: none\n")).isEmpty();
  }

  @Test
  void aSecretInTheFileIsRefusedAndNeverRepeated() throws Exception {
    String password = "hunter2-hunter2";
    String where =
        "write where the secret is found: {env: NAME}, {file: PATH} or {command: [PROGRAM]}."
            + " The secret itself must not stand in this file.";
    for (String line :
        List.of(
            "secret: " + password,
            "secret: [" + password + "]",
            "secret: {env: A, file: " + password + "}")) {
      assertThat(lines(Use.IMAP, "host: h\n" + line + "\n"))
          .containsExactly("ERROR mail.yaml:2 secret: " + where);
    }
    assertThat(lines(Use.IMAP, "host: h\npassword: " + password + "\n"))
        .singleElement()
        .asString()
        .startsWith("ERROR mail.yaml:2 password: there is no such setting.")
        .doesNotContain(password);
    assertThat(lines(Use.IMAP, "host: h\nsecret: \"" + password + "\n"))
        .anyMatch(line -> line.contains("This line is not YAML."))
        .noneMatch(line -> line.contains(password));
  }

  @Test
  void whatThePageOnMailShowsIsRead() throws Exception {
    String page = Files.readString(Path.of("examples/mail/README.md"));
    Matcher blocks = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
    List<String> hosts = new ArrayList<>();
    while (blocks.find()) {
      String settings = blocks.group(1);
      Use use = settings.contains("\nfrom: ") ? Use.SMTP : Use.IMAP;
      use = settings.contains("port: 993") ? Use.IMAP : use;
      use = settings.contains("graph.microsoft.com") ? Use.GRAPH : use;
      assertThat(lines(use, settings)).as(settings).isEmpty();
      hosts.add(use + " " + settings.lines().findFirst().orElse(""));
    }
    assertThat(hosts)
        .containsExactly(
            "IMAP host: outlook.office365.com",
            "SMTP host: relay.example.org",
            "SMTP host: smtp.office365.com",
            "GRAPH user: scorecards@example.org",
            "IMAP host: mail.example.org",
            "IMAP host: outlook.office365.com");
  }

  @Test
  void graphNeedsAMailboxAndLittleElse() throws Exception {
    MailSettings graph = good(Use.GRAPH, "user: a@example.org\nsecret: {env: A}\n");
    assertThat(graph.host()).isEqualTo("graph.microsoft.com");
    assertThat(graph.port()).isEqualTo(443);
    assertThat(graph.security()).isEqualTo(Security.TLS);
    assertThat(graph.auth()).isEqualTo(Auth.XOAUTH2);
    assertThat(lines(Use.GRAPH, "security: starttls\n"))
        .containsExactly(
            "ERROR mail.yaml:1 security: this service begins with encryption: use tls, or leave it"
                + " out.",
            "ERROR mail.yaml:1 There is no user: the mailbox's address, and the secret and oauth of"
                + " the application.");
  }

  @Test
  void aHeloIsAWholeName() throws Exception {
    String relay = "host: h\nfrom: a@example.org\n";
    for (String name : List.of("pc.example.org", "\"[10.0.0.7]\"", "\"[IPv6:::1]\"")) {
      assertThat(good(Use.SMTP, relay + "helo: " + name + "\n").helo())
          .hasValue(name.replace("\"", ""));
    }
    for (String name : List.of("pc", "pc_1.example.org", "a b.example.org")) {
      assertThat(lines(Use.SMTP, relay + "helo: " + name + "\n"))
          .containsExactly(
              "ERROR mail.yaml:3 helo: "
                  + name
                  + " is not a computer's whole name, such as scorecards.example.org.");
    }
  }

  @Test
  void aFileThatIsNoMappingIsOneError() throws Exception {
    assertThat(lines(Use.IMAP, "- a\n- b\n"))
        .startsWith(
            "ERROR mail.yaml:1 This is not a list of settings. Write one a line, such as host:"
                + " SERVER.");
    assertThat(lines(Use.IMAP, ""))
        .containsExactly("ERROR mail.yaml:1 There is no host: the mail server's name.");
    assertThatThrownBy(() -> MailSettings.read(folder.resolve("none.yaml"), Use.IMAP))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "The mail settings "
                + folder.resolve("none.yaml")
                + " do not exist. Check the name and the folder.");
  }

  @Test
  void aSecretIsFoundWhereTheFileSays() throws Exception {
    Files.writeString(folder.resolve("token"), "from file\nsecond line\n");
    assertThat(secret("{env: A}").reveal(Map.of("A", " from environment ")))
        .isEqualTo("from environment");
    assertThat(secret("{file: token}").reveal(Map.of())).isEqualTo("from file");
    assertThat(secret("{command: [echo, from, command]}").reveal(Map.of()))
        .isEqualTo("from command");
  }

  @Test
  void aSecretThatIsNotThereIsASentence() throws Exception {
    Files.writeString(folder.resolve("empty"), "\n");
    assertThatThrownBy(() -> secret("{env: A}").reveal(Map.of()))
        .hasMessage("The environment variable A gives no secret. Set it, and run again.");
    assertThatThrownBy(() -> secret("{file: none}").reveal(Map.of()))
        .hasMessage("The secret file " + folder.resolve("none") + " cannot be read.");
    assertThatThrownBy(() -> secret("{file: empty}").reveal(Map.of()))
        .hasMessage(
            "The secret file "
                + folder.resolve("empty")
                + " gives no secret. Put the secret on its first line.");
    assertThatThrownBy(() -> secret("{command: ['false']}").reveal(Map.of()))
        .hasMessage("The command false, which gives the secret, ended with code 1.");
    assertThatThrownBy(() -> secret("{command: [/no/such/program]}").reveal(Map.of()))
        .hasMessage("The command /no/such/program, which gives the secret, cannot be started.");
  }

  private Secret secret(String yaml) throws Exception {
    return good(Use.IMAP, "host: h\nuser: u\nsecret: " + yaml + "\n").secret().orElseThrow();
  }

  private MailSettings good(Use use, String text) throws Exception {
    Checked<MailSettings> read = MailSettings.read(write(text), use);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow();
  }

  private List<String> lines(Use use, String text) throws Exception {
    Checked<MailSettings> read = MailSettings.read(write(text), use);
    return read.problems().stream().map(Problem::line).toList();
  }

  private Path write(String text) throws Exception {
    return Files.writeString(folder.resolve("mail.yaml"), text);
  }
}
