package org.scorebook.mail.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.LineFile;
import org.scorebook.problem.UnusableFileException;

/**
 * What was found in a mailbox before, in a file beside the input workbook: no message is read
 * twice, and what it means is told again for as long as it stands there. Without the file all is
 * read anew.
 */
final class Seen {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * What came of one message.
   *
   * @param line what it means; empty where it means nothing
   * @param files what of it is among the replies
   */
  record Message(String line, List<String> files) {
    static final Message NOTHING = new Message("", List.of());

    Message {
      files = List.copyOf(files);
    }
  }

  private final Path file;
  private final Path folder;
  private final String mailbox;
  private final String state;
  private final ObjectNode all;

  private Seen(Path file, Path folder, String mailbox, String state, ObjectNode all) {
    this.file = file;
    this.folder = folder;
    this.mailbox = mailbox;
    this.state = state;
    this.all = all;
  }

  /** The memory of an input workbook: {@code input.mailbox.json} beside {@code input.xlsx}. */
  static Path beside(Path input) {
    return LineFile.beside(input, ".mailbox.json");
  }

  /**
   * Reads what was found before.
   *
   * @param file that remembers
   * @param folder of the replies
   * @param mailbox its name
   * @param state all that must be the same for a UID to be the same message, and for a message to
   *     mean the same
   */
  static Seen in(Path file, Path folder, String mailbox, String state) {
    ObjectNode all = JSON.createObjectNode();
    try {
      if (JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode found) {
        all = found;
      }
    } catch (IOException noneOrBroken) {
      // All is read anew.
    }
    return new Seen(file, folder, mailbox, state, all);
  }

  /** Messages by UID; not those of which a file is gone from the folder since. */
  SortedMap<Long, Message> messages() {
    SortedMap<Long, Message> messages = new TreeMap<>();
    if (!all.path(mailbox).path("state").asText().equals(state)) {
      return messages;
    }
    all.path(mailbox)
        .path("messages")
        .properties()
        .forEach(
            field -> {
              Message message = read(field.getValue());
              if (field.getKey().matches("[0-9]{1,18}")
                  && message.files().stream().map(folder::resolve).allMatch(Files::exists)) {
                messages.put(Long.valueOf(field.getKey()), message);
              }
            });
    return messages;
  }

  private static Message read(JsonNode node) {
    List<String> files = new ArrayList<>();
    node.path("files").forEach(file -> files.add(file.asText()));
    return new Message(node.path("line").asText(), files);
  }

  /** Remembers all that stands in the mailbox now, where there is anything and room for it. */
  void write(SortedMap<Long, Message> messages) {
    if (messages.isEmpty() && !Files.exists(file)) {
      return;
    }
    ObjectNode about = JSON.createObjectNode();
    about.put("state", state);
    ObjectNode node = about.putObject("messages");
    messages.forEach(
        (uid, message) -> {
          ObjectNode one = node.putObject(uid.toString());
          if (!message.line().isEmpty()) {
            one.put("line", message.line());
          }
          if (!message.files().isEmpty()) {
            message.files().forEach(one.putArray("files")::add);
          }
        });
    all.set(mailbox, about);
    try {
      AtomicFile.write(file, true, destination -> destination.write(JSON.writeValueAsBytes(all)));
    } catch (UnusableFileException onlySlower) {
      // The next run reads all anew.
    }
  }
}
