package org.scorebook.peers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/**
 * A CSV file as it stands: the names of its columns, and its rows below them. Read as UTF-8, or
 * where it is none as Windows-1252, as Excel writes CSV; parted by commas, semicolons or tabs.
 */
record CsvTable(List<String> columns, List<List<String>> rows) {
  /** The largest national downloads have some hundred thousand rows, in about 100 MB. */
  private static final long MOST_BYTES = 300L << 20;

  CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @throws UnusableFileException when it cannot be read, or is no CSV file with a header row
   */
  static CsvTable read(Path file) throws UnusableFileException {
    String text = text(file);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new UnusableFileException(
          file + " is an Excel workbook. Save its sheet as CSV UTF-8 in Excel and name that file.");
    }
    if (Blanks.isBlank(text) || text.indexOf('\0') >= 0) {
      throw new UnusableFileException(file + " is not a CSV file. Download it again as CSV.");
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<List<String>> lines = new ArrayList<>();
      for (CSVRecord line : parser) {
        lines.add(line.stream().map(Blanks::collapse).toList());
      }
      return of(lines);
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableFileException(
          file + " is damaged: a quotation mark is not closed. Download it again.", e);
    }
  }

  private static CsvTable of(List<List<String>> lines) {
    List<String> columns = lines.get(0);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      if (line.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(filled(line, columns.size()));
      }
    }
    return new CsvTable(columns, rows);
  }

  private static List<String> filled(List<String> line, int width) {
    List<String> cells = new ArrayList<>(line);
    while (cells.size() < width) {
      cells.add("");
    }
    return List.copyOf(cells);
  }

  private static String text(Path file) throws UnusableFileException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UnusableFileException(
            Files.exists(file)
                ? file + " is not an ordinary file. Name the CSV file that was downloaded."
                : file + " does not exist. Check the name and the folder.");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new UnusableFileException(
            file + " is larger than 300 MB. Download the measure and year that are needed alone.");
      }
      return decoded(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new UnusableFileException(file + " does not exist. Check the name and the folder.", e);
    } catch (IOException e) {
      throw new UnusableFileException(file + " cannot be read. Check that you may open it.", e);
    }
  }

  private static String decoded(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** What parts the first line into most cells. */
  private static char delimiter(String text) {
    String line = text.lines().filter(found -> !Blanks.isBlank(found)).findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(found -> found == wanted).count();
  }

  /** The column of that name; letter case, blanks and underscores do not matter. */
  OptionalInt find(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (key(columns.get(i)).equals(key(name))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The column that has the first of these names that is there at all. */
  OptionalInt find(List<String> names) {
    return names.stream()
        .map(this::find)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static String key(String name) {
    return Blanks.collapse(name.replace('_', ' ')).toLowerCase(Locale.ROOT);
  }
}
