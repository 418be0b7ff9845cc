package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.mail.graph.GraphServer;
import org.scorebook.mail.graph.GraphServer.Fault;

/** {@code send --graph}, typed as a user would, against a service of our own. */
class SendByGraphTest {
  private static final String SECRET = "s3cret-word";
  private static final String CARE = "Head of Care <care@example.org>: ";
  private static final String HEALTH = "Head of Health <health@example.org>: ";

  @TempDir Path folder;
  private GraphServer server;
  private Path input = Path.of("");
  private Path settings = Path.of("");

  @BeforeEach
  void start() throws IOException {
    server = new GraphServer();
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    Files.writeString(folder.resolve("secret"), SECRET);
    settings =
        Files.writeString(
            folder.resolve("graph.yaml"),
            """
            host: 127.0.0.1
            port: %1$d
            security: none
            user: team@example.org
            secret: {file: secret}
            oauth: {token-url: "http://127.0.0.1:%1$d/token", client-id: ID, scope: SCOPE}
            """
                .formatted(server.port()));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Typed send(ExitCode expected, Object... more) {
    List<Object> words = new ArrayList<>(List.of("send", input, "--graph", settings));
    words.addAll(List.of(more));
    return Typed.run(folder, expected, words.toArray());
  }

  private List<String> ledger() throws IOException {
    return Files.readAllLines(folder.resolve("input.sent.jsonl"));
  }

  @Test
  void everyOwnerHasADraftWithTheirWorkbook() throws Exception {
    assertThat(send(ExitCode.DONE).out())
        .containsExactly(
            CARE + "drafted. It lies in Drafts.",
            HEALTH + "drafted. It lies in Drafts.",
            "2 owners: 2 drafted.");
    assertThat(server.sent).isEmpty();
    assertThat(server.drafts.values())
        .hasSize(2)
        .allSatisfy(
            draft ->
                assertThat(new String(draft, StandardCharsets.ISO_8859_1))
                    .contains("Small Scorecard - December 2020 - Head of "));
    assertThat(ledger()).last().asString().contains("\"state\":\"drafted\"");
    assertThat(send(ExitCode.DONE).out())
        .contains("2 owners: 2 drafted.")
        .allMatch(line -> line.contains("in place of the one before") || line.startsWith("2 "));
    assertThat(server.drafts).hasSize(2);
  }

  @Test
  void withSendTheyAreSentAndOnlyOnce() throws Exception {
    assertThat(send(ExitCode.DONE, "--send").out())
        .containsExactly(CARE + "sent.", HEALTH + "sent.", "2 owners: 2 sent.");
    assertThat(server.sent).hasSize(2);
    assertThat(server.drafts).isEmpty();
    assertThat(ledger()).last().asString().contains("\"state\":\"sent\"");
    assertThat(send(ExitCode.DONE, "--send").out().get(0)).startsWith(CARE + "already sent on ");
    assertThat(server.sent).hasSize(2);
  }

  @Test
  void aDryRunAsksNobody() {
    assertThat(send(ExitCode.DONE, "--dry-run").out())
        .last()
        .isEqualTo("2 to send, 0 not to send. Nothing was sent.");
    assertThat(server.tokens).isEmpty();
    assertThat(folder.resolve("input.sent.jsonl")).doesNotExist();
  }

  @Test
  void anAccessThatIsMissingStopsTheRunAndHoldsNoSecret() {
    server.fault(Fault.FORBIDDEN, 10);
    Typed typed = send(ExitCode.NOT_HANDED_OVER);
    assertThat(typed.out())
        .contains(HEALTH + "not tried.")
        .anyMatch(line -> line.startsWith("Stopped: "))
        .noneMatch(line -> line.contains(SECRET) || line.contains("token-"));
    assertThat(typed.err()).noneMatch(line -> line.contains(SECRET) || line.contains("token-"));
    assertThat(server.drafts).isEmpty();
  }

  @Test
  void oneOwnersRefusalDoesNotStopTheOthers() {
    server.fault(Fault.BAD_REQUEST, 1);
    assertThat(send(ExitCode.NOT_HANDED_OVER).out())
        .last()
        .isEqualTo("2 owners: 1 drafted, 1 failed.");
    assertThat(server.drafts).hasSize(1);
  }
}
