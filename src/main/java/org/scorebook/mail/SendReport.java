package org.scorebook.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of every owner's letter. */
public final class SendReport {

  /** How an owner's part ended. */
  enum End {
    SENT("sent", true),
    MARKED_SENT("marked as sent", true),
    ALREADY_SENT("already sent", true),
    ANSWERED("answered", true),
    CHANGED("changed since", false),
    FAILED("failed", false),
    UNCERTAIN("uncertain", false),
    NOT_TRIED("not tried", false);

    private final String word;
    private final boolean settled;

    End(String word, boolean settled) {
      this.word = word;
      this.settled = settled;
    }
  }

  private record Line(End end, String text) {}

  private final List<Line> lines = new ArrayList<>();
  private String stopped = "";

  SendReport() {}

  /**
   * @param who name and address
   * @param why a whole clause, ended by a point; may be empty
   */
  void add(End end, String who, String why) {
    lines.add(new Line(end, who + ": " + (why.isEmpty() ? end.word + "." : why)));
  }

  /** Why the run ended before its time. */
  void stop(String why) {
    stopped = why;
  }

  int size() {
    return lines.size();
  }

  /** Whether nothing is left undone or unknown: else the exit code is 3. */
  public boolean isComplete() {
    return lines.stream().allMatch(line -> line.end.settled);
  }

  /** One line for every owner, why it stopped if it did, and a line that counts. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Map<End, Integer> counts = new TreeMap<>();
    for (Line line : lines) {
      text.append(line.text).append('\n');
      counts.merge(line.end, 1, Integer::sum);
    }
    if (!stopped.isEmpty()) {
      text.append("Stopped: ").append(stopped).append('\n');
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((end, count) -> parts.add(String.format(Locale.ROOT, "%d %s", count, end.word)));
    text.append(lines.size()).append(lines.size() == 1 ? " owner: " : " owners: ");
    return text.append(parts.isEmpty() ? "nothing to do" : String.join(", ", parts))
        .append(".\n")
        .toString();
  }
}
