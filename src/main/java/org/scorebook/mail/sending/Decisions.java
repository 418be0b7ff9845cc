package org.scorebook.mail.sending;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scorebook.commentary.Request;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.ledger.OwnerHistory;
import org.scorebook.mail.sending.SendPlan.Decision;
import org.scorebook.mail.sending.SendPlan.Item;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;

/**
 * Whether an owner gets a letter, by what the ledger remembers. Nobody is written to twice without
 * being asked for, and nobody is left out without being named.
 */
final class Decisions {
  private final Results results;
  private final SendOptions options;
  private final List<LedgerEntry> ledger;
  private final Supplier<LocalDate> today;

  /** Whether letters are put into a mailbox rather than sent. */
  private final boolean drafts;

  Decisions(
      Results results,
      SendOptions options,
      List<LedgerEntry> ledger,
      Supplier<LocalDate> today,
      boolean drafts) {
    this.drafts = drafts;
    this.results = results;
    this.options = options;
    this.ledger = ledger;
    this.today = today;
  }

  Item decide(Owner owner) {
    LedgerEntry planned = planned(owner);
    OwnerHistory history = OwnerHistory.of(ledger, planned);
    if (options.marksSent(owner)) {
      return item(owner, Decision.MARK_SENT, "counts as sent from now on.", planned);
    }
    if (options.hasAnswered(owner)) {
      return item(owner, Decision.ANSWERED, "has answered.", planned);
    }
    if (options.resends(owner)) {
      return item(owner, Decision.SEND, "", planned);
    }
    if (history.uncertain().isPresent()) {
      return item(owner, Decision.UNCERTAIN, uncertain(owner, history.uncertain().get()), planned);
    }
    Optional<LedgerEntry> drafted =
        history.drafted().filter(draft -> draft.kind().equals(planned.kind()));
    if (drafted.isPresent()) {
      return afterDraft(owner, drafted.get(), planned);
    }
    return history
        .sent()
        .map(sent -> afterSent(owner, sent, history, planned))
        .or(() -> retitled(owner, planned))
        .orElse(item(owner, Decision.SEND, "", planned));
  }

  /** A draft is replaced by a draft; whether it has been sent by hand only a look there tells. */
  private Item afterDraft(Owner owner, LedgerEntry drafted, LedgerEntry planned) {
    if (drafts) {
      return new Item(owner, Decision.SEND, "", Optional.empty(), planned, Optional.of(drafted));
    }
    return item(
        owner,
        Decision.CHANGED,
        "not sent. A draft was put into a mailbox on "
            + drafted.when()
            + ", and may have been sent from there. If it was: --mark-sent \""
            + owner.name()
            + "\"; to send it this way: --resend \""
            + owner.name()
            + "\".",
        planned);
  }

  /** The workbook's own ledger has the letter under another name: its title was retyped. */
  private Optional<Item> retitled(Owner owner, LedgerEntry planned) {
    return ledger.stream()
        .filter(entry -> entry.mayHaveGone() && entry.isRetitled(planned))
        .reduce((earlier, later) -> later)
        .map(
            entry ->
                item(
                    owner,
                    Decision.CHANGED,
                    "not sent. The letter of "
                        + entry.when()
                        + " was about "
                        + entry.editionTitle()
                        + ", and this is "
                        + planned.editionTitle()
                        + ". To send this one too: --resend \""
                        + owner.name()
                        + "\".",
                    planned));
  }

  private Item afterSent(Owner owner, LedgerEntry sent, OwnerHistory history, LedgerEntry planned) {
    String on = sent.when();
    Optional<String> changed = changedSince(owner, sent, planned);
    if (changed.isPresent()) {
      return item(owner, Decision.CHANGED, changed.get(), planned);
    }
    if (options.isReminder() && !history.kindsSent().contains(planned.kind())) {
      return item(owner, Decision.SEND, "", planned);
    }
    String what = options.isReminder() ? "already reminded on " : "already sent on ";
    return item(owner, Decision.ALREADY_SENT, what + on + ".", planned);
  }

  /** Why a letter that was sent is not the one that would be sent now, and what to do about it. */
  static Optional<String> changedSince(Owner owner, LedgerEntry sent, LedgerEntry planned) {
    return changed(sent, planned, sent.when())
        .map(
            why ->
                "not sent. " + why + " To send the new ones: --resend \"" + owner.name() + "\".");
  }

  /** Of an entry that an earlier version wrote, only the same input tells that nothing changed. */
  private static Optional<String> changed(LedgerEntry sent, LedgerEntry planned, String on) {
    if (OwnerContent.isComparable(sent.content())) {
      return sent.content().equals(planned.content())
          ? Optional.empty()
          : Optional.of("The figures have changed since the letter of " + on + ".");
    }
    return sent.request().equals(planned.request())
        ? Optional.empty()
        : Optional.of(
            "The input has changed since the letter of "
                + on
                + ", which an earlier version of Scorebook sent, so whether these figures have"
                + " cannot be told.");
  }

  private static String uncertain(Owner owner, LedgerEntry entry) {
    return "uncertain since "
        + entry.when()
        + ", so not sent again. "
        + entry.note()
        + " "
        + settle(owner);
  }

  /** What to do about a letter whose fate nobody knows. */
  static String settle(Owner owner) {
    return "Ask whether it arrived; then --mark-sent \""
        + owner.name()
        + "\" or --resend \""
        + owner.name()
        + "\".";
  }

  private LedgerEntry planned(Owner owner) {
    Scorecard scorecard = results.edition().scorecard();
    return new LedgerEntry(
        Instant.EPOCH,
        LedgerEntry.edition(scorecard),
        owner.name(),
        options.isReminder() ? "reminder " + today.get() : LedgerEntry.REQUEST,
        Fate.PLANNED,
        options.redirect().orElse(owner.email()),
        Request.of(results.edition(), owner).id(),
        OwnerContent.hash(results, owner),
        "");
  }

  private static Item item(Owner owner, Decision decision, String why, LedgerEntry planned) {
    return new Item(owner, decision, why, Optional.empty(), planned, Optional.empty());
  }
}
