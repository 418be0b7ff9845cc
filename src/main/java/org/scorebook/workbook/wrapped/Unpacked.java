package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files that were unpacked so far, no more of them than an answer holds. */
final class Unpacked {
  private final List<Wrapped.Inside> files = new ArrayList<>();
  private int room = Wrapped.MOST_BYTES;

  /** How many bytes may still come. */
  int room() {
    return room;
  }

  /**
   * Adds a file.
   *
   * @param path what a stranger called it
   * @throws IOException when it is one too many
   */
  void add(String path, byte[] content) throws IOException {
    room -= content.length;
    if (room < 0 || files.size() == Wrapped.MOST_FILES) {
      throw new IOException("more than an answer holds");
    }
    files.add(new Wrapped.Inside(AttachedNames.of(path), content));
  }

  List<Wrapped.Inside> files() {
    return files;
  }
}
