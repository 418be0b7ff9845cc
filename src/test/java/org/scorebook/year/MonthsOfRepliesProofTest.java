package org.scorebook.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.mail.Loopback;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.TargetColumns;
import org.scorebook.workbook.template.InputTable;

/**
 * Four editions around April, of a monthly and a quarterly measure: rolled forward, sent, answered
 * in time or late, collected, published and published again. What only a run of months shows: that
 * nobody is missed or written to twice, no answer is lost, and only what happened is a change.
 */
@Tag("proof")
class MonthsOfRepliesProofTest {
  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(Loopback.of(ServerSetup.PROTOCOL_SMTP));

  private static final String CARE = "Head of Care <care@example.org>";
  private static final String HEALTH = "Head of Health <health@example.org>";

  @TempDir Path folder;
  private Path settings = Path.of("");
  private final List<String> seen = new ArrayList<>();

  @BeforeEach
  void settings() throws IOException {
    settings =
        Files.writeString(
            folder.resolve("mail.yaml"),
            String.format(
                Locale.ROOT,
                "host: 127.0.0.1%nport: %d%nsecurity: none%nfrom: Team <team@example.org>%n",
                SERVER.getSmtp().getPort()));
  }

  @Test
  void nothingIsLostDoubledOrInvented() throws Exception {
    Path february = february();
    send(february);
    assertThat(letters()).containsExactlyInAnyOrder("please " + CARE, "please " + HEALTH);
    answer(february, "Head of Health", "DT", "A ward was closed.");
    remind(february);
    assertThat(letters()).containsExactly("reminder " + CARE);
    publish(february, "--allow-missing");
    answer(february, "Head of Care", "DP", "Late, but here.");

    // February's answer that came late is kept; the quarter has ended.
    Path march = roll(february, "march");
    edit(march, figures(Map.of("DP", "0.39", "DT", "90")));
    assertThat(changes(march)).isEmpty();
    send(march);
    assertThat(letters()).containsExactlyInAnyOrder("please " + CARE, "please " + HEALTH);
    answer(march, "Head of Care", "DP", "More were offered them.");
    answer(march, "Head of Health", "DT", "Winter.");
    remind(march);
    assertThat(letters()).isEmpty();
    march = collect(march);
    publish(march);

    // A year begins: the owner of the quarterly measure is told what March told, and reminded.
    Path april = roll(march, "april");
    edit(april, figures(Map.of("DP", "0.39")));
    edit(april, targets("0.4"));
    edit(april, corrected("DP", "Feb 2021", "0.37"));
    assertThat(changes(april))
        .containsExactly(
            "Direct payments went from GREEN to AMBER: the target went from 38.0% to 40.0%.",
            "Direct payments: Feb 2021 was 38.0% and is 37.0% (-1.0 pp). For Feb 2021 the status"
                + " would have been AMBER instead of GREEN, and the direction would have been Down"
                + " (Red) instead of Up (Green). Reason: Late returns",
            "Direct payments: the target for 2021/22 is 40.0%; it was 38.0%. As it was, the status"
                + " would be GREEN instead of AMBER.");
    send(april);
    assertThat(letters()).containsExactlyInAnyOrder("please " + CARE, "please " + HEALTH);
    answer(april, "Head of Care", "DP", "The target rose.");
    remind(april);
    assertThat(letters()).containsExactly("reminder " + HEALTH);
    remind(april);
    assertThat(letters()).isEmpty();
    april = collect(april);
    publish(april);

    Path may = roll(april, "may");
    edit(may, figures(Map.of("DP", "0.41")));
    assertThat(changes(may))
        .containsExactly(
            "Direct payments went from AMBER to GREEN: the figure went from 39.0% (Apr 2021) to"
                + " 41.0% (May 2021).");
    send(may);
    assertThat(letters()).containsExactlyInAnyOrder("please " + CARE, "please " + HEALTH);
    answer(may, "Head of Care", "DP", "Back on the way.");
    may = collect(may);
    publish(may);
    edit(may, corrected("DP", "May 2021", "0.42"));
    publish(may, "--reissue", "DP corrected", "--force");
    assertThat(changes(may))
        .containsExactly(
            "Direct payments went from AMBER to GREEN: the figure went from 39.0% (Apr 2021) to"
                + " 42.0% (May 2021).");
    assertThat(commentary(may))
        .containsExactly(
            "DP Feb 2021: Late, but here. (Head of Care)",
            "DT Q3 2020/21: A ward was closed. (Head of Health)",
            "DP Mar 2021: More were offered them. (Head of Care)",
            "DT Q4 2020/21: Winter. (Head of Health)",
            "DP Apr 2021: The target rose. (Head of Care)",
            "DP May 2021: Back on the way. (Head of Care)");
  }

  private Path february() throws IOException {
    return new SmallWorkbook()
        .with("Scorecard!B4", "February 2021")
        .with("Measures!G3", "Quarterly")
        .with("Data!D1", "Note")
        .with("Data!B2", "Jan 2021")
        .with("Data!B3", "Feb 2021")
        .with("Data!B4", "Q2 2020/21")
        .with("Data!B5", "Q3 2020/21")
        .with("Targets!C1", "Period")
        .with("Targets!C2", "2020/21")
        .write(folder.resolve("february.xlsx"));
  }

  private Typed run(Object... args) {
    return Typed.run(folder, ExitCode.DONE, args);
  }

  private void send(Path input) {
    run("send", input, "--smtp", settings);
    run("send", input, "--smtp", settings); // nobody gets it twice
  }

  private void remind(Path input) throws IOException {
    run("send", input, "--smtp", settings, "--replies", replies(input), "--outstanding");
  }

  /** What has been sent since this was last asked; the server keeps it by address. */
  private List<String> letters() throws Exception {
    List<String> letters = new ArrayList<>();
    for (MimeMessage message : SERVER.getReceivedMessages()) {
      letters.add(
          (message.getSubject().startsWith("Reminder: ") ? "reminder " : "please ")
              + message.getAllRecipients()[0]);
    }
    seen.forEach(letters::remove);
    seen.addAll(letters);
    return letters;
  }

  private void answer(Path input, String owner, String id, String text) throws IOException {
    Path out = folder.resolve("out " + input.getFileName());
    run("run", input, "-d", out);
    Returned.save(
        out.resolve("owners").resolve(owner + ".xlsx"),
        replies(input).resolve(owner + ".xlsx"),
        Returned.typing(id, text));
  }

  private static Path replies(Path input) throws IOException {
    return Files.createDirectories(input.resolveSibling("replies of " + input.getFileName()));
  }

  /** Goes on with the copy, under the name of the input. */
  private Path collect(Path input) throws IOException {
    Path copy = folder.resolve("copy.xlsx");
    run("collect", input, "--replies", replies(input), "-o", copy);
    return Files.move(copy, input, StandardCopyOption.REPLACE_EXISTING);
  }

  private void publish(Path input, Object... more) throws IOException {
    List<Object> words = new ArrayList<>(List.of("publish", input, "--replies", replies(input)));
    words.addAll(List.of("-o", folder.resolve("final " + input.getFileName())));
    words.addAll(List.of(more));
    run(words.toArray());
  }

  private Path roll(Path last, String name) throws IOException {
    Path input = folder.resolve(name + ".xlsx");
    run("template", "-o", input, "--from", last, "--replies", replies(last));
    return input;
  }

  private List<String> changes(Path input) throws IOException {
    Path results = folder.resolve("results.json");
    Path draft = folder.resolve("draft.xlsx");
    run("build", input, "-o", draft, "--results", results, "--force");
    List<String> texts = new ArrayList<>();
    new ObjectMapper()
        .readTree(Files.readString(results))
        .path("changes")
        .forEach(change -> texts.add(change.path("text").asText()));
    return texts;
  }

  private static void edit(Path input, Consumer<XSSFWorkbook> change) throws IOException {
    try (XSSFWorkbook workbook = open(input)) {
      change.accept(workbook);
      try (OutputStream stream = Files.newOutputStream(input)) {
        workbook.write(stream);
      }
    }
  }

  private static XSSFWorkbook open(Path input) throws IOException {
    try (InputStream stream = Files.newInputStream(input)) {
      return new XSSFWorkbook(stream);
    }
  }

  /** Fills the rows that are ready, and those alone. */
  private static Consumer<XSSFWorkbook> figures(Map<String, String> values) {
    return workbook -> {
      InputTable data = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
      List<String> ready = new ArrayList<>();
      for (int row : data.rows()) {
        if (Blanks.isBlank(data.text(row, DataColumns.VALUE))) {
          String id = data.text(row, DataColumns.MEASURE_ID);
          ready.add(id);
          data.set(row, DataColumns.VALUE, new BigDecimal(values.getOrDefault(id, "0")));
        }
      }
      assertThat(ready).containsExactlyInAnyOrderElementsOf(values.keySet());
    };
  }

  private static Consumer<XSSFWorkbook> targets(String value) {
    return workbook -> {
      InputTable targets = InputTable.find(workbook, InputSheet.TARGETS).orElseThrow();
      for (int row : targets.rows()) {
        if (Blanks.isBlank(targets.text(row, TargetColumns.TARGET))) {
          targets.set(row, TargetColumns.TARGET, new BigDecimal(value));
        }
      }
    };
  }

  private static Consumer<XSSFWorkbook> corrected(String id, String period, String value) {
    return workbook -> {
      InputTable data = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
      for (int row : data.rows()) {
        if (data.text(row, DataColumns.MEASURE_ID).equals(id)
            && data.text(row, DataColumns.PERIOD).equals(period)) {
          data.set(row, DataColumns.VALUE, new BigDecimal(value))
              .set(row, DataColumns.NOTE, "Late returns");
        }
      }
    };
  }

  private static List<String> commentary(Path input) throws IOException {
    try (XSSFWorkbook workbook = open(input)) {
      InputTable table = InputTable.find(workbook, InputSheet.COMMENTARY).orElseThrow();
      return table.rows().stream()
          .map(
              row ->
                  "%s %s: %s (%s)"
                      .formatted(
                          table.text(row, CommentaryColumns.MEASURE_ID),
                          table.text(row, CommentaryColumns.PERIOD),
                          table.text(row, CommentaryColumns.COMMENTARY),
                          table.text(row, CommentaryColumns.AUTHOR)))
          .toList();
    }
  }
}
