package org.scorebook.cli.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;

/** Nothing of what is typed {@code [c]}, nor of what it makes, in any file that is made. */
class HiddenFiguresTest {
  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void input() throws IOException {
    input = folder.resolve("input.xlsx");
    Files.createDirectory(folder.resolve("replies"));
  }

  /** What would give away a hidden figure: itself as it is typed or shown, and what it gives. */
  private static final List<String> CANARIES =
      List.of("31415", "31,415", "31.4", "92653", "92,653", "0.339061", "33.9%", "zq-peer");

  private static final Object[][] DATA = {
    {"Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value", "Note"},
    {"DP", "Oct 2020", "Reported", 31415.0, 92653.0, "[c]", null},
    {"DP", "Nov 2020", "Reported", "[c]", 92653.0, 0.31415, null},
    {"DP", "Nov 2020", "Recalculated", 31415.0, "[c]", null, null},
    {"DP", "Dec 2020", "Reported", "*", 92653.0, 0.31415, null},
    {"CL", "Nov 2020", "Reported", 31415.0, null, "<5", null},
    {"CL", "Dec 2020", "Reported", null, null, 101.0, null}
  };

  /** The organisation's own is of the month that is hidden. */
  private static final Object[][] PEERS = {
    {"Measure ID", "Source", "Authority", "Value", "Code"},
    {"DP", "December 2020 ASCOF", "Leeds", 0.35, "E08000035"},
    {"DP", "December 2020 ASCOF", "Bristol", 0.4, "E06000023"},
    {"DP", "December 2020 ASCOF", "York", 0.5, "E06000014"},
    {"DP", "December 2020 ASCOF", "Exampleshire", 0.31415, "zq-peer"},
    {"DP", "December 2020 ASCOF", "Exampleshire County Council", 0.31415, "zq-peer"}
  };

  /** In an earlier edition nothing was hidden. */
  private Path earlier() throws IOException {
    Path shown = folder.resolve("earlier.xlsx");
    return new CountedWorkbook()
        .peers(PEERS)
        .areas(
            new Object[][] {
              CountedWorkbook.AREAS[0], {"CL", "Dec 2020", "Northfield", null, null, 31415.0}
            })
        .write(
            shown,
            new Object[][] {
              {"Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value"},
              {"DP", "Oct 2020", "Reported", 31415.0, 92653.0, null},
              {"DP", "Nov 2020", "Reported", 31415.0, 92653.0, null},
              {"DP", "Dec 2020", "Reported", 31415.0, 92653.0, null},
              {"CL", "Nov 2020", "Reported", null, null, 31415.0},
              {"CL", "Dec 2020", "Reported", null, null, 101.0}
            });
  }

  @Test
  void whatIsTypedAsHiddenStandsNowhere() throws Exception {
    Path since = earlier();
    Object[][] areas = {
      CountedWorkbook.AREAS[0],
      {"CL", "Dec 2020", "Northfield", 31415.0, 92653.0, "[c]"},
      {"CL", "Dec 2020", "Selly Oak", "[c]", 92653.0, 31415.0},
      {"CL", "Dec 2020", "Erdington", null, null, 90.0},
      {"DP", "Dec 2020", "Northfield", 31415.0, "[c]", null},
      {"DP", "Dec 2020", "Erdington", "[c]", 92653.0, 0.31415}
    };
    new CountedWorkbook().areas(areas).peers(PEERS).write(input, DATA);
    Path out = folder.resolve("out");
    Typed.run(folder, ExitCode.DONE, "run", input, "-d", out, "--since", since);
    Typed.run(
        folder,
        ExitCode.DONE,
        "build",
        input,
        "-o",
        out.resolve("draft.xlsx"),
        "--results",
        out.resolve("results.json"),
        "--since",
        since);
    Typed.run(
        folder,
        ExitCode.DONE,
        "publish",
        input,
        "--replies",
        folder.resolve("replies"),
        "-o",
        folder.resolve("final.xlsx"),
        "--allow-missing",
        "--since",
        since);
    Files.move(folder.resolve("final.xlsx"), out.resolve("final.xlsx"));
    Files.move(folder.resolve("input.published.jsonl"), out.resolve("ledger.jsonl"));
    for (String id : List.of("DP", "CL")) {
      Typed told = Typed.run(folder, ExitCode.DONE, "explain", input, "--measure", id);
      Files.write(out.resolve("explain " + id), told.quietly().out());
    }
    List<Path> files;
    try (Stream<Path> found = Files.walk(out)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    assertThat(files)
        .extracting(file -> out.relativize(file).toString())
        .contains(
            "Small - December 2020.xlsx",
            "owners/Head of Care.xlsx",
            "drafts/Head of Care.eml",
            "drafts/Send.html",
            "draft.xlsx",
            "results.json",
            "final.xlsx",
            "ledger.jsonl",
            "explain DP",
            "explain CL");
    for (Path file : files) {
      for (String canary : CANARIES) {
        assertThat(around(parts(file), canary)).as(file + ": " + canary).isEmpty();
      }
    }
    assertThat(parts(since))
        .as("a canary that is there is found")
        .anyMatch(part -> part.contains("31415"));
    assertThat(parts(out.resolve("drafts/Head of Care.eml")))
        .as("letters are read")
        .anyMatch(part -> part.contains("Direct payments"));
  }

  /** Where in the parts a canary stands, with some of what stands around it. */
  private static List<String> around(List<String> parts, String canary) {
    return parts.stream()
        .filter(part -> part.contains(canary))
        .map(
            part -> {
              int at = part.indexOf(canary);
              return part.substring(Math.max(0, at - 200), Math.min(part.length(), at + 100));
            })
        .toList();
  }

  /** Every part of a workbook or letter as text, or the one text of another file. */
  private static List<String> parts(Path file) throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".eml")) {
      List<String> texts = new ArrayList<>();
      letter(new MimeMessage((Session) null, new ByteArrayInputStream(bytes)), texts);
      return texts;
    }
    return parts(bytes);
  }

  private static void letter(Part part, List<String> texts) throws Exception {
    Collections.list(part.getAllHeaders()).forEach(header -> texts.add(header.getValue()));
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        letter(several.getBodyPart(i), texts);
      }
    } else {
      texts.addAll(parts(part.getInputStream().readAllBytes()));
    }
  }

  private static List<String> parts(byte[] bytes) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(text(zip));
      }
    }
    return parts.isEmpty() ? List.of(text(new ByteArrayInputStream(bytes))) : parts;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
