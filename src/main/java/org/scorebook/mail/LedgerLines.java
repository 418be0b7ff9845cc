package org.scorebook.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

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

  /** Where the last whole line ends; what stands behind it was being written when all stopped. */
  static int wholeLength(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /**
   * @param name of the file, for messages
   * @throws UnusableFileException when a line is no entry: guessing could send a letter twice
   */
  static List<LedgerEntry> read(String name, byte[] bytes) throws UnusableFileException {
    String text = new String(bytes, 0, wholeLength(bytes), StandardCharsets.UTF_8);
    List<LedgerEntry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!Blanks.isBlank(line)) {
        try {
          entries.add(read(JSON.readTree(line)));
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
          throw new UnusableFileException(
              name
                  + ":"
                  + number
                  + " is not a line this program wrote. Put back the file as it was, or move it"
                  + " away if every letter it names may be sent again.",
              e);
        }
      }
    }
    return entries;
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
