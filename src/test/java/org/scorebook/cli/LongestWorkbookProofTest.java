package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The longest workbook that is promised to be read: 3,000 measures with 36 months, most of them
 * reported and recalculated, which is 180,000 rows of data. How much memory a process may take is
 * measured from outside.
 */
@Tag("proof")
class LongestWorkbookProofTest {
  private static final int MEASURES = 3_000;
  private static final int MONTHS = 36;
  private static final int RECALCULATED = 24;
  private static final String EMPTY = "<sheetData/>";

  @TempDir static Path folder;
  private static Path input;

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet scorecard = workbook.createSheet("Scorecard");
      add(scorecard, "Field", "Value");
      add(scorecard, "Title", "Long Scorecard");
      add(scorecard, "Organisation", "Exampleshire");
      add(scorecard, "Period", "Dec 2020");
      Sheet measures = workbook.createSheet("Measures");
      add(
          measures,
          "Measure ID",
          "Theme",
          "Measure",
          "Short name",
          "Unit",
          "Decimals",
          "Frequency",
          "Preferred travel",
          "Target type");
      for (int i = 0; i < MEASURES; i++) {
        String name = "Measure " + i;
        add(
            measures,
            "M" + i,
            "All",
            name,
            name,
            "Percentage",
            1,
            "Monthly",
            "Upwards",
            "DoT Only");
      }
      workbook.createSheet("Data");
      workbook.write(bytes);
    }
    input = folder.resolve("long.xlsx");
    withData(bytes.toByteArray(), input);
  }

  private static void add(Sheet sheet, Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Integer number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  private static void data(Writer xml) throws IOException {
    xml.write(row(1, "Measure ID", "Period", "Basis", "Numerator", "Denominator"));
    int row = 2;
    for (int measure = 0; measure < MEASURES; measure++) {
      for (int month = 0; month < MONTHS; month++) {
        String period = String.format(Locale.ROOT, "%d-%02d", 2018 + month / 12, 1 + month % 12);
        int above = 2_000 + (31 * measure + 17 * month) % 500;
        int below = 5_000 + month % 7;
        xml.write(row(row++, "M" + measure, period, "Reported", above, below));
        if (month < RECALCULATED) {
          xml.write(row(row++, "M" + measure, period, "Recalculated", above + 3, below));
        }
      }
    }
    assertThat(row - 2).isEqualTo(180_000);
  }

  private static String row(int number, Object... cells) {
    StringBuilder xml = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < cells.length; i++) {
      xml.append("<c r='").append((char) ('A' + i)).append(number);
      if (cells[i] instanceof Integer) {
        xml.append("'><v>").append(cells[i]).append("</v></c>");
      } else {
        xml.append("' t='inlineStr'><is><t>").append(cells[i]).append("</t></is></c>");
      }
    }
    return xml.append("</row>").toString();
  }

  @Test
  void isCheckedInLessThanAQuarterOfAGigabyte() throws Exception {
    Process process = start(launcherOptions(), "validate", input.toString());
    long peak = peakOf(process);

    assertThat(said()).isEqualTo("0 errors, 0 warnings\n");
    assertThat(process.exitValue()).isZero();
    assertThat(peak).isBetween(1L, 256L << 10);
  }

  @Test
  void isCheckedInAHeapOfNinetySixMegabytes() throws Exception {
    assertThat(start(List.of("-Xmx96m"), "validate", input.toString()).waitFor()).isZero();
    assertThat(said()).isEqualTo("0 errors, 0 warnings\n");
  }

  @Test
  void isAnnotatedInAGigabyteAndAHalf() throws Exception {
    Path copy = folder.resolve("annotated.xlsx");
    Process process =
        start(List.of("-Xmx1350m"), "validate", input.toString(), "--annotate", copy.toString());
    long peak = peakOf(process);

    assertThat(said()).isEqualTo("0 errors, 0 warnings\nWrote " + copy + ".\n");
    assertThat(peak).isBetween(1L, 1_536L << 10);
    assertThat(copy).isNotEmptyFile();
  }

  @Test
  void isRolledForwardInAGigabyteAndAHalf() throws Exception {
    Path copy = folder.resolve("january.xlsx");
    Process process =
        start(
            List.of("-Xmx1350m"),
            "template",
            "-o",
            copy.toString(),
            "--from",
            input.toString(),
            "--period",
            "Jan 2021");
    long peak = peakOf(process);

    assertThat(process.exitValue()).as(said()).isZero();
    assertThat(peak).isBetween(1L, 1_536L << 10);
    assertThat(copy).isNotEmptyFile();
  }

  /** What the launcher says of memory when a workbook is checked. */
  private static List<String> launcherOptions() throws IOException {
    return Files.readString(Path.of("scorebook"))
        .lines()
        .filter(line -> line.strip().startsWith("validate*) memory="))
        .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
        .flatMap(options -> Arrays.stream(options.split(" ")))
        .toList();
  }

  private static Process start(List<String> memory, String... command) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(memory);
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.add("-Dscorebook.home=" + Path.of("").toAbsolutePath());
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.add(Scorebook.class.getName());
    words.addAll(List.of(command));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private static String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
  }

  /** Waits for the end, and gives the most memory that the process ever held, in KiB. */
  private static long peakOf(Process process) throws Exception {
    long peak = 0;
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    while (process.isAlive()) {
      try {
        peak =
            Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .reduce(peak, Math::max);
      } catch (IOException e) {
        continue; // it has just ended
      }
      Thread.sleep(20);
    }
    return peak;
  }

  /** Writes the rows, which are too many to be made in memory, into the empty sheet. */
  private static void withData(byte[] workbook, Path file) throws IOException {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        String xml = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        int empty = xml.indexOf(EMPTY);
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(empty < 0 ? xml : xml.substring(0, empty));
        if (empty >= 0) {
          out.write("<sheetData>");
          data(out);
          out.write("</sheetData>" + xml.substring(empty + EMPTY.length()));
        }
        out.flush();
      }
    }
  }
}
