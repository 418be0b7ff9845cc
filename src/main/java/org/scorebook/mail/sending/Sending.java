package org.scorebook.mail.sending;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.sending.SendPlan.Item;
import org.scorebook.problem.UnusableFileException;

/**
 * Carries out a plan: every letter at an even pace, what is refused for now once more later, and
 * each step in the ledger before the next. One owner's failure stops no other; what would fail for
 * all stops the run: a login or sender that is refused, a server that is away, and one that leaves
 * it open a second time whether it took a letter.
 */
public final class Sending {
  /** Exchange Online takes 30 messages a minute. */
  public static final Duration PACE = Duration.ofMillis(2100);

  private static final List<Duration> LATER =
      List.of(Duration.ZERO, Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(5));
  private static final List<Duration> RECONNECT =
      List.of(Duration.ofSeconds(5), Duration.ofSeconds(30));
  private static final int SHOWN_OWNERS = 3;
  private static final int MOST_UNCERTAIN = 2;
  private static final int MOST_BROKEN_OFF = 2;

  /** Waits. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
  }

  /** Tells whoever waits. */
  public interface Teller {
    /** What is being done now. */
    void step(String what);

    /** What they should know before a long wait: a line that stays. */
    void say(String line);
  }

  private final Optional<Ledger> ledger;
  private final Postman postman;
  private final String domain;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Duration pace;
  private final Teller teller;

  private String stopped = "";
  private int uncertain;
  private int brokenOff;
  private boolean first = true;

  /**
   * @param ledger absent for a redirected run, which it must not know of
   * @param domain of the sender, for message IDs
   * @param pace time between two letters: {@link #PACE} for a server elsewhere
   */
  public Sending(
      Optional<Ledger> ledger,
      Postman postman,
      String domain,
      Clock clock,
      Sleeper sleeper,
      Duration pace,
      Teller teller) {
    this.ledger = ledger;
    this.postman = postman;
    this.domain = domain;
    this.clock = clock;
    this.sleeper = sleeper;
    this.pace = pace;
    this.teller = teller;
  }

  /**
   * Sends what the plan says.
   *
   * @throws UnusableFileException when the ledger cannot be written: nothing is sent after that
   */
  public SendReport send(SendPlan plan) throws UnusableFileException {
    if (plan.isRedirected() == ledger.isPresent()) {
      throw new IllegalArgumentException("a ledger is for what is not redirected, and only that");
    }
    Map<String, Handover> handovers = new HashMap<>();
    try {
      List<Item> pending = prepare(plan);
      int total = pending.size();
      for (Duration wait : LATER) {
        if (!pending.isEmpty() && stopped.isEmpty()) {
          if (!wait.isZero()) {
            pause(LATER, wait, refused(pending, handovers));
          }
          pending = round(pending, handovers, total);
        }
      }
    } catch (IOException e) {
      throw new UnusableFileException(
          "The ledger "
              + ledger.map(l -> l.file().toString()).orElse("")
              + " cannot be written,"
              + " so sending stopped: "
              + e.getMessage(),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopped = "Interrupted.";
    } finally {
      postman.close();
    }
    return SendReport.of(plan, handovers, stopped);
  }

  /** Writes down all that is planned, and what was settled by hand. */
  private List<Item> prepare(SendPlan plan) throws IOException {
    List<Item> pending = new ArrayList<>();
    for (Item item : plan.items()) {
      switch (item.decision()) {
        case MARK_SENT -> record(item.entry(), Fate.SENT, "Marked as sent by hand.");
        case SEND -> {
          record(item.entry(), Fate.PLANNED, "");
          pending.add(item);
        }
        case ALREADY_SENT, CHANGED, UNCERTAIN, ANSWERED -> {}
      }
    }
    return pending;
  }

  /** Tries every letter once; returns those to be tried later. */
  private List<Item> round(List<Item> pending, Map<String, Handover> handovers, int total)
      throws IOException, UnusableFileException, InterruptedException {
    List<Item> later = new ArrayList<>();
    for (Item item : pending) {
      if (!stopped.isEmpty()) {
        break;
      }
      if (!first) {
        sleeper.sleep(pace);
      }
      first = false;
      teller.step(
          "Sending to " + item.owner().name() + " (" + (handovers.size() + 1) + "/" + total + ")");
      Handover handover = hand(item);
      handovers.put(item.owner().name(), handover);
      if (handover instanceof Handover.Refused refused && refused.temporary()) {
        later.add(item);
      }
      count(handover);
    }
    return later;
  }

  /** Hands over one letter, connecting again when the server has gone away before the dot. */
  private Handover hand(Item item) throws IOException, UnusableFileException, InterruptedException {
    Handover handover = handOnce(item);
    for (Duration wait : RECONNECT) {
      if (!(handover instanceof Handover.Unreachable)) {
        return handover;
      }
      pause(RECONNECT, wait, withoutStop(handover.text()));
      handover = handOnce(item);
    }
    return handover;
  }

  /**
   * Stops the run where the next letter would hardly fare better. A server that breaks off at one
   * letter may take the next; one that breaks off at two running takes none.
   */
  private void count(Handover handover) {
    if (handover instanceof Handover.Unreachable gone) {
      brokenOff++;
      if (!gone.atThisLetter() || brokenOff == MOST_BROKEN_OFF) {
        stopped = gone.text();
      }
    } else {
      brokenOff = 0;
    }
    if (handover instanceof Handover.Uncertain && ++uncertain == MOST_UNCERTAIN) {
      stopped =
          "Two letters are uncertain, and the others would be too. Run again when the mail server"
              + " answers.";
    }
  }

  private Handover handOnce(Item item) throws IOException, UnusableFileException {
    Letter letter = item.letter().orElseThrow();
    Postman.BeforeDot underWay = () -> record(item.entry(), postman.underWay(), "");
    Handover handover =
        item.drafted().isPresent()
            ? postman.handAgain(letter, messageId(item), item.drafted().get(), underWay)
            : postman.hand(letter, messageId(item), underWay);
    // Of a draft that is found to be sent it was the earlier one, with the figures it had.
    boolean isNow = item.drafted().isEmpty() || !(handover instanceof Handover.Sent);
    record(isNow ? item.entry() : item.drafted().get(), handover.fate(), handover.note());
    if (handover instanceof Handover.Stopped) {
      stopped = handover.text();
    }
    return handover;
  }

  /** The same for the same edition, owner and input; a reminder is another message. */
  private String messageId(Item item) {
    String kind = item.entry().kind();
    String suffix =
        kind.equals(LedgerEntry.REQUEST) ? "" : "." + kind.replaceAll("[^A-Za-z0-9-]", "-");
    // Some servers drop a second message with the ID of the first: a trial must not use it up.
    String trial = ledger.isPresent() ? "" : ".redirected";
    return item.entry().request().substring(0, 32) + suffix + trial + "@" + domain;
  }

  private void record(LedgerEntry entry, Fate fate, String note) throws IOException {
    if (ledger.isPresent()) {
      ledger.get().add(entry.with(clock.instant(), fate, note));
    }
  }

  private static String refused(List<Item> pending, Map<String, Handover> handovers) {
    List<String> answers =
        pending.stream()
            .flatMap(item -> Optional.ofNullable(handovers.get(item.owner().name())).stream())
            .map(handover -> withoutStop(handover.text()))
            .distinct()
            .toList();
    return letters(pending)
        + " refused for now ("
        + answers.get(0)
        + (answers.size() > 1 ? ", and other answers" : "")
        + ")";
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }

  private static String letters(List<Item> pending) {
    String who =
        pending.stream()
            .limit(SHOWN_OWNERS)
            .map(item -> item.owner().name())
            .collect(Collectors.joining(", "));
    int more = pending.size() - SHOWN_OWNERS;
    return pending.size()
        + (pending.size() == 1 ? " letter" : " letters")
        + " ("
        + who
        + (more > 0 ? " and " + more + " more" : "")
        + ")";
  }

  /**
   * Without a word a wait of minutes looks like a program that hangs.
   *
   * @param waits the one there is, those before it and those to come
   */
  private void pause(List<Duration> waits, Duration wait, String why) throws InterruptedException {
    Duration last =
        waits.subList(waits.indexOf(wait), waits.size()).stream()
            .reduce(Duration.ZERO, Duration::plus);
    teller.say(
        why
            + ". Trying again in "
            + words(wait)
            + (last.equals(wait) ? ", for the last time" : ", for the last time in " + words(last))
            + (ledger.isPresent()
                ? ". Ctrl-C is safe: what was handed over is remembered, and the same command goes"
                    + " on with the rest."
                : ". Ctrl-C ends the run: with --redirect nothing is remembered, and the same"
                    + " command begins anew."));
    teller.step("Waiting to try again");
    sleeper.sleep(wait);
  }

  /** Minutes that are not whole are rounded up. */
  private static String words(Duration wait) {
    return wait.compareTo(Duration.ofMinutes(1)) < 0
        ? wait.toSeconds() + " seconds"
        : wait.plusSeconds(59).toMinutes() + " minutes";
  }
}
