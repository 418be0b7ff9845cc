package org.scorebook.cli.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/**
 * The list {@code Files.txt} of what a command has written into a folder, for people to read and
 * for the next run to replace. Like this:
 *
 * <pre>
 * Organisation: Birmingham
 * Title: Cabinet Scorecard
 * Period: December 2020
 * Written by: scorebook run
 *
 * Scorebook replaces or removes these files ...:
 *   Cabinet Scorecard - December 2020.xlsx
 *   owners/Head of Commissioning.xlsx
 * </pre>
 *
 * @param edition what the files are of: the first lines, in their order
 * @param files within the folder, with {@code /} whatever the system
 */
record FilesList(Map<String, String> edition, List<String> files) {
  static final String NAME = "Files.txt";

  private static final String NOTE =
      "Scorebook replaces or removes these files when the command runs again for this scorecard"
          + " and period:";
  private static final Pattern FIELD = Pattern.compile("([A-Z][a-z ]+): (.*)");
  private static final String INDENT = "  ";
  // A list that somebody has edited must not lead out of its folder.
  private static final Pattern SAFE =
      Pattern.compile("(?:[^./\\\\:][^/\\\\:]*/)?[^./\\\\:][^/\\\\:]*\\.(?:xlsx|eml|html)");

  FilesList {
    files = List.copyOf(files);
  }

  /** The list of a command's files for a scorecard and period. */
  static FilesList of(Scorecard scorecard, String command, List<String> files) {
    Map<String, String> edition = new LinkedHashMap<>();
    edition.put("Organisation", oneLine(scorecard.organisation()));
    edition.put("Title", oneLine(scorecard.title()));
    edition.put("Period", oneLine(scorecard.period().title()));
    edition.put("Written by", "scorebook " + command);
    return new FilesList(edition, files);
  }

  private static String oneLine(String text) {
    return Blanks.collapse(text);
  }

  /**
   * Reads the list of a folder.
   *
   * @return nothing where the folder has no list
   * @throws UnusableFileException when there is one that cannot be understood
   */
  static Optional<FilesList> read(Path folder) throws UnusableFileException {
    Path file = folder.resolve(NAME);
    Map<String, String> edition = new LinkedHashMap<>();
    List<String> files = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        var field = FIELD.matcher(line);
        if (line.startsWith(INDENT) && SAFE.matcher(Blanks.strip(line)).matches()) {
          files.add(Blanks.strip(line));
        } else if (field.matches()) {
          edition.put(field.group(1), field.group(2));
        } else if (!Blanks.isBlank(line) && !line.equals(NOTE)) {
          throw notOurs(file);
        }
      }
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UnusableFileException(
          file + " cannot be read, so nothing is written into its folder. Choose another folder.",
          e);
    }
    if (edition.isEmpty()) {
      throw notOurs(file);
    }
    return Optional.of(new FilesList(edition, files));
  }

  private static UnusableFileException notOurs(Path file) {
    return new UnusableFileException(
        file
            + " is not a list that Scorebook wrote, so nothing is written into its folder. Choose"
            + " another folder.");
  }

  /** Whether both are of the same scorecard and period, and written by the same command. */
  boolean sameEdition(FilesList other) {
    return edition.equals(other.edition);
  }

  /** Whose files they are: {@code scorebook run for Cabinet Scorecard - December 2020 (...)}. */
  String owner() {
    return "%s for %s - %s (%s)"
        .formatted(
            edition.get("Written by"),
            edition.get("Title"),
            edition.get("Period"),
            edition.get("Organisation"));
  }

  /** The list with other files. */
  FilesList with(List<String> other) {
    return new FilesList(edition, other);
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    edition.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    text.append('\n').append(NOTE).append('\n');
    files.forEach(file -> text.append(INDENT).append(file).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
