package org.scorebook.mail.inbox;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.text.Visible;

/** What a mailbox held, in words, one line for each message that matters. */
public final class MailboxReport {
  private final List<String> lines = new ArrayList<>();
  private int saved;
  private int known;

  MailboxReport() {}

  void add(String line) {
    lines.add(line);
  }

  void countSaved() {
    saved++;
  }

  void countKnown() {
    known++;
  }

  /** How many workbooks were fetched that were not in the folder before. */
  public int saved() {
    return saved;
  }

  /** One sentence a line, in the order of the mailbox. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** All lines and a count. */
  public String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(Visible.line(line)).append('\n'));
    return text.append("Workbooks fetched: ")
        .append(saved)
        .append(known == 0 ? "" : ", already here: " + known)
        .append(".\n")
        .toString();
  }
}
