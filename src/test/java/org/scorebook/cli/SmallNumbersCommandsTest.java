package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;

/** Small numbers at their cells, and no trace of what is typed {@code [c]}. */
class SmallNumbersCommandsTest {
  private static final String DATA =
      "WARNING Data!D3 DP: 3 people are fewer than 5. Type [c] in its place, or mark the measure"
          + " Disclosure Public.";

  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void input() throws IOException {
    input = folder.resolve("input.xlsx");
    Files.createDirectory(folder.resolve("replies"));
    write(
        new Object[][] {
          {"Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value"},
          {"DP", "Nov 2020", "Reported", 40.0, 80.0, null},
          {"DP", "Dec 2020", "Reported", 3.0, 80.0, null},
          {"CL", "Dec 2020", "Reported", null, null, 101.0}
        });
  }

  private void write(Object[][] data) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(input)) {
      sheet(
          workbook,
          "Scorecard",
          new Object[][] {
            {"Field", "Value"},
            {"Title", "Small"},
            {"Organisation", "Exampleshire"},
            {"Period", "December 2020"},
            {"Rules", "small-numbers"}
          });
      sheet(
          workbook,
          "Measures",
          new Object[][] {
            {
              "Measure ID",
              "Theme",
              "Measure",
              "Short name",
              "Unit",
              "Decimals",
              "Counted as",
              "Frequency",
              "Preferred travel",
              "Target type",
              "Areas",
              "Owner"
            },
            {
              "DP",
              "Care",
              "Direct payments",
              "Payments",
              "Percentage",
              1.0,
              "People",
              "Monthly",
              "Upwards",
              "None",
              "",
              "Head of Care"
            },
            {
              "CL",
              "Care",
              "Clients",
              "Clients",
              "Number",
              0.0,
              "Clients",
              "Monthly",
              "Upwards",
              "None",
              "Yes",
              "Head of Care"
            }
          });
      sheet(workbook, "Data", data);
      sheet(
          workbook,
          "Areas",
          new Object[][] {
            {"Measure ID", "Period", "Area", "Numerator", "Denominator", "Value"},
            {"CL", "Dec 2020", "Northfield", null, null, "[c]"},
            {"CL", "Dec 2020", "Selly Oak", null, null, 8.0},
            {"CL", "Dec 2020", "Erdington", null, null, 90.0}
          });
      sheet(
          workbook,
          "Owners",
          new Object[][] {{"Name", "Email"}, {"Head of Care", "care@example.org"}});
      workbook.write(out);
    }
  }

  private static void sheet(XSSFWorkbook workbook, String name, Object[][] rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int r = 0; r < rows.length; r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows[r].length; c++) {
        if (rows[r][c] instanceof Double number) {
          row.createCell(c).setCellValue(number);
        } else if (rows[r][c] != null) {
          row.createCell(c).setCellValue((String) rows[r][c]);
        }
      }
    }
  }

  private Typed publish(ExitCode expected, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "publish",
                input,
                "--replies",
                folder.resolve("replies"),
                "-o",
                folder.resolve("final.xlsx"),
                "--allow-missing"));
    words.addAll(List.of(more));
    return Typed.run(folder, expected, words.toArray());
  }

  @Test
  void eachIsNamedAtItsCell() {
    assertThat(Typed.run(folder, ExitCode.DONE, "validate", input).err())
        .containsExactly(
            DATA,
            "WARNING Areas!F2 CL: Northfield's [c] is 101 less the two others, so 3. Hide one more"
                + " area; Selly Oak (8) is the smallest that protects it.",
            "0 errors, 2 warnings");
    assertThat(Typed.run(folder, ExitCode.DONE, "run", input, "-d", folder.resolve("out")).err())
        .contains(DATA);
    assertThat(
            Typed.run(folder, ExitCode.DONE, "send", input, "--outbox", folder.resolve("box"))
                .err())
        .contains(DATA);
    assertThat(Typed.run(folder, ExitCode.DONE, "validate", input, "--rules", "default").err())
        .containsExactly("0 errors, 0 warnings");
  }

  @Test
  void publishRefusesUnlessItIsAllowed() throws Exception {
    assertThat(publish(ExitCode.ERRORS).err())
        .contains(DATA.replace("WARNING", "ERROR"))
        .last()
        .isEqualTo("2 errors, 2 warnings");
    assertThat(folder.resolve("final.xlsx")).doesNotExist();
    assertThat(folder.resolve("input.published.jsonl")).doesNotExist();
    assertThat(publish(ExitCode.DONE, "--allow-small").err()).contains(DATA);
    assertThat(Returned.texts(folder.resolve("final.xlsx")))
        .anyMatch(
            text ->
                text.contains(
                    "Numbers of people below 5 can be read from 2 figures, which are shown all the"
                        + " same."))
        .noneMatch(text -> text.contains("so 3"));
  }

  @Test
  void whatIsTypedAsHiddenStandsNowhere() throws Exception {
    write(
        new Object[][] {
          {"Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value"},
          {"DP", "Oct 2020", "Reported", 31415.0, 92653.0, "[c]"},
          {"DP", "Nov 2020", "Reported", "[c]", 92653.0, 0.31415},
          {"DP", "Nov 2020", "Recalculated", 31415.0, "[c]", null},
          {"DP", "Dec 2020", "Reported", "*", 92653.0, 0.31415},
          {"CL", "Nov 2020", "Reported", 31415.0, null, "<5"},
          {"CL", "Dec 2020", "Reported", null, null, "[c]"}
        });
    Path out = folder.resolve("out");
    Typed.run(folder, ExitCode.DONE, "run", input, "-d", out);
    Typed.run(
        folder,
        ExitCode.DONE,
        "build",
        input,
        "-o",
        out.resolve("draft.xlsx"),
        "--results",
        out.resolve("results.json"));
    publish(ExitCode.DONE);
    Files.move(folder.resolve("final.xlsx"), out.resolve("final.xlsx"));
    Files.move(folder.resolve("input.published.jsonl"), out.resolve("ledger.jsonl"));
    List<Path> files;
    try (Stream<Path> found = Files.walk(out)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    assertThat(files).hasSizeGreaterThan(6);
    for (Path file : files) {
      assertThat(parts(file))
          .as(file.toString())
          .noneMatch(text -> text.contains("31415") || text.contains("31.4"))
          .noneMatch(text -> text.contains("92653") || text.contains("92,653"));
    }
  }

  /** Every part of a workbook as text, or the one text of another file. */
  private static List<String> parts(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
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
