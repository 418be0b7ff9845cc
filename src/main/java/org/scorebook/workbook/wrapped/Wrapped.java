package org.scorebook.workbook.wrapped;

import java.util.List;
import java.util.Optional;
import org.scorebook.message.LegibleText;

/**
 * A message or zip file taken apart.
 *
 * @param inside what may be an answer: workbooks, and what may hold them in turn
 * @param others names of whatever else is in it
 * @param text what was written in a message; nothing in a zip file
 * @param sender address or name of who sent a message, as far as it says so
 * @param encryption how a message is encrypted; empty where it is not
 * @param noAnswer what a message is, where it is no answer by itself: a sentence that begins with
 *     "it"
 */
public record Wrapped(
    List<Inside> inside,
    List<String> others,
    LegibleText text,
    String sender,
    String encryption,
    Optional<String> noAnswer) {
  /** More than this, unpacked, no answer has. */
  public static final int MOST_BYTES = 20_000_000;

  static final int MOST_FILES = 50;

  public Wrapped {
    inside = List.copyOf(inside);
    others = List.copyOf(others);
  }

  /** Files of which nobody knows whose message they lay in. */
  static Wrapped of(List<Inside> inside, LegibleText text) {
    return new Wrapped(inside, List.of(), text, "", "", Optional.empty());
  }

  /** A file in it. The name is what a stranger called it, and no path. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Inside(String name, byte[] content) {}
}
