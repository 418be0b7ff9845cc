package org.scorebook.mail.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.sending.SendPlan.Item;
import org.scorebook.text.Visible;

/** What became of every owner's letter. */
public final class SendReport {

  /** How an owner's part ended. */
  private enum End {
    SENT("sent", true),
    DRAFTED("drafted", true),
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
  private final String stopped;

  private SendReport(String stopped) {
    this.stopped = stopped;
  }

  /**
   * Accounts for every owner of a plan.
   *
   * @param handovers by owner, for each letter that was tried
   * @param stopped why the run ended before its time; blank where it did not
   */
  static SendReport of(SendPlan plan, Map<String, Handover> handovers, String stopped) {
    SendReport report = new SendReport(stopped);
    for (Item item : plan.items()) {
      switch (item.decision()) {
        case SEND ->
            Optional.ofNullable(handovers.get(item.owner().name()))
                .ifPresentOrElse(
                    handover -> report.add(item, handover),
                    () -> report.add(End.NOT_TRIED, item, ""));
        case ALREADY_SENT -> report.add(End.ALREADY_SENT, item, item.why());
        case MARK_SENT -> report.add(End.MARKED_SENT, item, "");
        case CHANGED -> report.add(End.CHANGED, item, item.why());
        case UNCERTAIN -> report.add(End.UNCERTAIN, item, item.why());
        case ANSWERED -> report.add(End.ANSWERED, item, item.why());
      }
    }
    if (report.lines.size() != plan.items().size()) {
      throw new IllegalStateException(
          "planned " + plan.items().size() + " letters, accounted for " + report.lines.size());
    }
    return report;
  }

  private void add(Item item, Handover handover) {
    if (handover instanceof Handover.Sent sent) {
      Optional<String> changed =
          item.drafted()
              .flatMap(draft -> Decisions.changedSince(item.owner(), draft, item.entry()));
      if (changed.isPresent()) {
        add(End.CHANGED, item, changed.get());
        return;
      }
      add(End.SENT, item, sent.withoutCopies().isEmpty() ? "" : "sent. " + sent.withoutCopies());
    } else if (handover instanceof Handover.Drafted) {
      add(End.DRAFTED, item, "drafted. " + handover.text());
    } else if (handover instanceof Handover.Uncertain) {
      add(
          End.UNCERTAIN,
          item,
          "uncertain. " + handover.text() + " " + Decisions.settle(item.owner()));
    } else if (handover instanceof Handover.Stopped) {
      // The line that says why the run stopped says it for all.
      add(End.FAILED, item, "not sent.");
    } else {
      add(End.FAILED, item, "not sent. " + handover.text());
    }
  }

  /**
   * @param why a whole clause, ended by a point; may be empty
   */
  private void add(End end, Item item, String why) {
    String who = item.owner().name() + " <" + item.entry().to() + ">";
    lines.add(new Line(end, who + ": " + (why.isEmpty() ? end.word + "." : why)));
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
      text.append(Visible.line(line.text)).append('\n');
      counts.merge(line.end, 1, Integer::sum);
    }
    if (!stopped.isEmpty()) {
      text.append("Stopped: ").append(Visible.line(stopped)).append('\n');
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((end, count) -> parts.add(String.format(Locale.ROOT, "%d %s", count, end.word)));
    text.append(lines.size()).append(lines.size() == 1 ? " owner: " : " owners: ");
    return text.append(parts.isEmpty() ? "nothing to do" : String.join(", ", parts))
        .append(".\n")
        .toString();
  }
}
