package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.figures.Figures;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.output.book.Provenance;

/** Whatever stands in the attributes of the looks template, it is used or refused in a sentence. */
class LooksSweepTest {
  private static final Pattern ATTRIBUTE = Pattern.compile(" [A-Za-z:]+=\"([^\"]*)\"");
  private static final List<String> PARTS =
      List.of(
          "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/theme/theme1.xml", "xl/workbook.xml");
  private static final List<String> VALUES =
      List.of("", "x", "-1", "1.5", "NaN", "99999999999999999999", "2147483647", "x".repeat(5_000));
  private static final Results RESULTS =
      Figures.compute(
          new Sample()
              .reported(Sample.NOV, "0.1")
              .reported(Sample.DEC, "0.2")
              .target("0.15")
              .edition(),
          RulesSample.standard());

  @TempDir Path folder;

  @Test
  void someValuesOfSomeAttributes() throws Exception {
    sweep(60);
  }

  @Test
  @Tag("proof")
  void manyValuesOfManyAttributes() throws Exception {
    sweep(3_000);
  }

  private void sweep(int trials) throws Exception {
    Map<String, byte[]> parts = parts();
    List<String> swept = parts.keySet().stream().filter(PARTS::contains).toList();
    assertThat(swept).contains("xl/styles.xml", "xl/worksheets/sheet1.xml");
    Random random = new Random(14);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < trials; i++) {
      String part = swept.get(random.nextInt(swept.size()));
      String xml = new String(parts.get(part), java.nio.charset.StandardCharsets.UTF_8);
      List<MatchResult> attributes = ATTRIBUTE.matcher(xml).results().toList();
      MatchResult chosen = attributes.get(random.nextInt(attributes.size()));
      String value = VALUES.get(random.nextInt(VALUES.size()));
      String changed = xml.substring(0, chosen.start(1)) + value + xml.substring(chosen.end(1));
      String fault = outcome(write(parts, part, changed));
      if (!fault.isEmpty()) {
        faults.add(part + chosen.group() + " as " + value + ": " + fault);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String outcome(Path looks) {
    try {
      OutputWorkbook.write(
          RESULTS,
          new Provenance("1", java.time.Instant.EPOCH, List.of()),
          looks,
          new ByteArrayOutputStream());
      return "";
    } catch (UnusableFileException e) {
      return String.valueOf(e.getMessage()).contains("output.xlsx") ? "" : "names no file: " + e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return e + " at " + e.getStackTrace()[0];
    }
  }

  private Path write(Map<String, byte[]> parts, String part, String xml) throws IOException {
    Path file = folder.resolve("output.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(
            entry.getKey().equals(part)
                ? xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : entry.getValue());
      }
    }
    return file;
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(WrittenBook.LOOKS.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }
}
