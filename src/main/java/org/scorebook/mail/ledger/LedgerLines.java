package org.scorebook.mail.ledger;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scorebook.files.LineFile;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Names;

/** A ledger's lines as text: one JSON object each, ended by a line feed. */
final class LedgerLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private LedgerLines() {}

  static byte[] write(LedgerEntry entry) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", entry.time().toString());
    line.put("edition", entry.edition());
    line.put("owner", entry.owner());
    line.put("kind", entry.kind());
    line.put("state", entry.fate().word());
    line.put("to", entry.to());
    line.put("request", entry.request());
    line.put("content", entry.content());
    line.put("note", entry.note());
    return (line + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads every whole line. What is not to the last byte what {@link #write} makes of it was not
   * written here, such as two lines that ran together.
   *
   * @param name of the file, for messages
   * @throws UnusableFileException when a line is no entry: guessing could send a letter twice
   */
  static List<LedgerEntry> read(String name, byte[] bytes) throws UnusableFileException {
    List<LedgerEntry> entries = new ArrayList<>();
    for (byte[] line : LineFile.wholeLines(bytes)) {
      entries.add(read(name, entries.size() + 1, line));
    }
    int whole = LineFile.wholeLength(bytes);
    if (holdsMoreThanAnEntry(Arrays.copyOfRange(bytes, whole, bytes.length))) {
      throw notOurs(name, entries.size() + 1, null);
    }
    return entries;
  }

  /**
   * Whether a ledger that is damaged may tell of an edition: its name stands in it, or its period
   * and one of the hashes of what was sent, or not even its text can be read.
   */
  static boolean mayTellOf(Path file, String edition, Set<String> contents) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String key = Names.key(text);
      return text.indexOf('\0') >= 0
          || key.contains(Names.key(JSON.writeValueAsString(edition)))
          || (key.contains(Names.key(" " + LedgerEntry.period(edition) + "\""))
              && contents.stream().anyMatch(text::contains));
    } catch (IOException unread) {
      return true;
    }
  }

  private static LedgerEntry read(String name, int number, byte[] line)
      throws UnusableFileException {
    try {
      LedgerEntry entry = read(JSON.readTree(line));
      if (Arrays.equals(write(entry), line)) {
        return entry;
      }
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw notOurs(name, number, e);
    }
    throw notOurs(name, number, null);
  }

  /** A line that was never finished holds at most one entry; then lines have run together. */
  private static boolean holdsMoreThanAnEntry(byte[] rest) {
    try (JsonParser parser = JSON.createParser(rest)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT
          && parser.currentLocation().getByteOffset() < rest.length;
    } catch (IOException unfinished) {
      return false;
    }
  }

  private static UnusableFileException notOurs(String name, int number, @Nullable Exception e) {
    return new UnusableFileException(
        name
            + ":"
            + number
            + " is not a line this program wrote. Put back the file as it was, or move it"
            + " away if every letter it names may be sent again.",
        e);
  }

  private static LedgerEntry read(JsonNode line) {
    return new LedgerEntry(
        Instant.parse(text(line, "time")),
        text(line, "edition"),
        text(line, "owner"),
        text(line, "kind"),
        LedgerEntry.Fate.find(text(line, "state"))
            .orElseThrow(() -> new IllegalArgumentException("state")),
        text(line, "to"),
        text(line, "request"),
        text(line, "content"),
        text(line, "note"));
  }

  private static String text(JsonNode line, String key) {
    JsonNode value = line.get(key);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException(key);
    }
    return value.textValue();
  }
}
