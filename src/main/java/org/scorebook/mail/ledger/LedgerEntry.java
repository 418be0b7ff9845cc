package org.scorebook.mail.ledger;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.text.EmailAddress;
import org.scorebook.text.Names;
import org.scorebook.text.SpokenTime;

/**
 * One line of a ledger: what became of one letter, and when.
 *
 * @param edition organisation, title and period
 * @param owner the owner's name
 * @param kind {@code request}, or {@code reminder} and the day, one round of reminders
 * @param to the address
 * @param request the request id in the attached workbook
 * @param content a hash of the owner's figures and definitions as they were sent
 * @param note the server's answer, or why it failed or is uncertain
 */
public record LedgerEntry(
    Instant time,
    String edition,
    String owner,
    String kind,
    Fate fate,
    String to,
    String request,
    String content,
    String note) {
  public static final String REQUEST = "request";

  /** What became of a letter. */
  public enum Fate {
    PLANNED,
    /** The final dot is going out. */
    SENDING,
    SENT,
    /** It lies in a mailbox, or may lie there, for somebody to send. */
    DRAFTED,
    FAILED,
    /** It had gone when the connection or the program died. */
    UNCERTAIN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fate> find(String word) {
      for (Fate fate : values()) {
        if (fate.word().equals(word)) {
          return Optional.of(fate);
        }
      }
      return Optional.empty();
    }
  }

  /** An edition's name. */
  public static String edition(Scorecard scorecard) {
    return scorecard.organisation() + ", " + scorecard.title() + ", " + scorecard.period().id();
  }

  /** The edition's name for a reader: its period, which stands last, as people write it. */
  public String editionTitle() {
    int period = edition.lastIndexOf(' ') + 1;
    return edition.substring(0, period) + Period.titleOf(edition.substring(period));
  }

  /** {@code 4 January 2021 at 12:00 UTC}. */
  public String when() {
    return SpokenTime.minute(time);
  }

  /** Whether the letter was delivered, or may have been by now. */
  public boolean mayHaveGone() {
    return fate == Fate.SENT
        || fate == Fate.DRAFTED
        || fate == Fate.SENDING
        || fate == Fate.UNCERTAIN;
  }

  /** Whether both are about one owner, at one address, and one period, but not one edition. */
  public boolean isRetitled(LedgerEntry other) {
    return Names.same(owner, other.owner)
        && EmailAddress.same(to, other.to)
        && period().equals(other.period())
        && !Names.same(edition, other.edition);
  }

  /**
   * Whether it was of an edition: by its name, or under another title by its period and what it
   * told. Of another period an owner of quarterly measures is told the same, month after month.
   *
   * @param contents hashes of what the edition tells its owners
   */
  boolean isOf(String named, Set<String> contents) {
    return Names.same(edition, named)
        || (period().equals(period(named)) && contents.contains(content));
  }

  private String period() {
    return period(edition);
  }

  /** The period in an edition's name. */
  static String period(String edition) {
    return edition.substring(edition.lastIndexOf(' ') + 1);
  }

  /** Whether both are about one edition and owner, at one address. */
  boolean isForSame(LedgerEntry other) {
    return Names.same(edition, other.edition)
        && Names.same(owner, other.owner)
        && EmailAddress.same(to, other.to);
  }

  /** The same letter with what became of it. */
  public LedgerEntry with(Instant newTime, Fate newFate, String newNote) {
    return new LedgerEntry(newTime, edition, owner, kind, newFate, to, request, content, newNote);
  }
}
