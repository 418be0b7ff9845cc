package org.scorebook.mail.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A letter as an {@code .eml} file that classic Outlook and Thunderbird open as a draft. */
public final class Eml {
  private Eml() {}

  /**
   * Writes the draft: marked unsent, without sender, date and message ID, which the mail program
   * gives it when it is sent. The same letter gives the same bytes.
   */
  public static void write(Letter letter, OutputStream destination) throws IOException {
    Mime.write(letter, List.of("X-Unsent: 1"), destination);
  }
}
