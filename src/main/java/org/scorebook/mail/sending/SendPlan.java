package org.scorebook.mail.sending;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.scorebook.beside.SideBySide;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Enclosed;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.letter.Mime;
import org.scorebook.model.Owner;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Visible;

/** Who gets a letter and who does not, decided for every owner before anything is sent. */
public final class SendPlan {
  /** Makes an owner's workbook; asked by several threads at a time. */
  @FunctionalInterface
  public interface Workbooks {
    Enclosed of(Owner owner) throws IOException, UnusableFileException;
  }

  /** Looks for anything of others in an owner's letter and its workbook; asked likewise. */
  @FunctionalInterface
  public interface Leaks {
    /**
     * Everything that is found.
     *
     * @param letter as it would be sent
     * @param composing composes it once more from other results, with the same workbook
     */
    List<Problem> find(Letter letter, Function<Results, Letter> composing)
        throws IOException, UnusableFileException;
  }

  /** What is to happen with an owner's letter. */
  enum Decision {
    SEND,
    ALREADY_SENT,
    MARK_SENT,
    CHANGED,
    UNCERTAIN,
    ANSWERED
  }

  /**
   * One owner's part.
   *
   * @param why explains a decision not to send
   * @param letter there when it is to be sent
   * @param entry what the ledger is to say of it, as planned
   * @param drafted a draft of it in a mailbox, which may have been sent since
   */
  record Item(
      Owner owner,
      Decision decision,
      String why,
      Optional<Letter> letter,
      LedgerEntry entry,
      Optional<LedgerEntry> drafted) {
    Item with(Letter composed) {
      return new Item(owner, decision, why, Optional.of(composed), entry, drafted);
    }
  }

  /** An item with its letter, where it is to be sent, and what was found in that. */
  private record Composed(Item item, List<Problem> leaks) {}

  private final List<Item> items;
  private final boolean redirected;

  private SendPlan(List<Item> items, boolean redirected) {
    this.items = List.copyOf(items);
    this.redirected = redirected;
  }

  /**
   * Plans a run whose options {@link SendOptions#check} found good, without changing the ledger:
   * for a dry run.
   *
   * @param today names a round of reminders; a second run on the same day continues it
   * @param drafts whether letters are put into a mailbox for somebody to send, rather than sent
   * @return the plan, or every leak that was found, in which case nothing may be sent
   */
  public static Checked<SendPlan> of(
      Results results,
      SendOptions options,
      Path ledger,
      LocalDate today,
      boolean drafts,
      Workbooks workbooks,
      Leaks leaks)
      throws IOException, UnusableFileException {
    return of(results, options, Ledger.peek(ledger), () -> today, drafts, workbooks, leaks);
  }

  /**
   * Plans drafts for an outbox, of which no ledger knows; see the other method.
   *
   * @param today asked for a round of reminders only: Java takes long to find a country's time
   */
  public static Checked<SendPlan> ofDrafts(
      Results results,
      SendOptions options,
      Supplier<LocalDate> today,
      Workbooks workbooks,
      Leaks leaks)
      throws IOException, UnusableFileException {
    return of(results, options, List.of(), today, true, workbooks, leaks);
  }

  /** Plans a run against an open ledger; see the other method. */
  public static Checked<SendPlan> of(
      Results results,
      SendOptions options,
      Ledger ledger,
      LocalDate today,
      boolean drafts,
      Workbooks workbooks,
      Leaks leaks)
      throws IOException, UnusableFileException {
    return of(results, options, ledger.entries(), () -> today, drafts, workbooks, leaks);
  }

  private static Checked<SendPlan> of(
      Results results,
      SendOptions options,
      List<LedgerEntry> ledger,
      Supplier<LocalDate> today,
      boolean drafts,
      Workbooks workbooks,
      Leaks leaks)
      throws IOException, UnusableFileException {
    List<LedgerEntry> counted = options.redirect().isPresent() ? List.of() : ledger;
    Decisions decisions = new Decisions(results, options, counted, today, drafts);
    List<Owner> owners = Letters.owners(results).stream().filter(options::picks).toList();
    List<Composed> composed =
        SideBySide.map(
            owners, owner -> composed(decisions.decide(owner), results, options, workbooks, leaks));
    List<Problem> found = composed.stream().flatMap(each -> each.leaks().stream()).toList();
    return found.isEmpty()
        ? Checked.of(
            new SendPlan(
                composed.stream().map(Composed::item).toList(), options.redirect().isPresent()),
            List.of())
        : Checked.failed(found);
  }

  private static Composed composed(
      Item item, Results results, SendOptions options, Workbooks workbooks, Leaks leaks)
      throws IOException, UnusableFileException {
    if (item.decision() != Decision.SEND) {
      return new Composed(item, List.of());
    }
    Owner owner = item.owner();
    Letter letter = letter(results, options, owner, workbooks.of(owner));
    return new Composed(
        item.with(letter),
        leaks.find(
            letter, others -> letter(others, options, owner, letter.attachment().workbook())));
  }

  private static Letter letter(
      Results results, SendOptions options, Owner owner, Enclosed workbook) {
    Letter letter = Letters.compose(results, owner, workbook, options.isReminder());
    if (options.redirect().isEmpty()) {
      return letter;
    }
    String subject = "[for " + owner.name() + " <" + owner.email() + ">] " + letter.subject();
    return letter.with(subject, options.redirect().get(), List.of());
  }

  /** Hashes of what each owner would be told, by which the ledger knows letters again. */
  public static Set<String> contents(Results results) {
    return Letters.owners(results).stream()
        .map(owner -> OwnerContent.hash(results, owner))
        .collect(Collectors.toSet());
  }

  /** The letters to be sent, in the order of the Owners sheet. */
  public List<Letter> letters() {
    return items.stream().flatMap(item -> item.letter().stream()).toList();
  }

  List<Item> items() {
    return items;
  }

  /** Whether everything goes to one address, of which the ledger knows nothing. */
  boolean isRedirected() {
    return redirected;
  }

  /** The plan as {@code --dry-run} prints it: one owner a line, and a line that counts. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      StringBuilder line = new StringBuilder();
      line.append(item.owner().name()).append(" <").append(item.entry().to()).append(">: ");
      if (item.letter().isPresent()) {
        Letter letter = item.letter().get();
        int bytes = Mime.bytes(letter, List.of()).length;
        line.append(String.join(", ", letter.measures()));
        line.append(String.format(Locale.ROOT, "; %d KB", (bytes + 1023) / 1024));
        if (!letter.cc().isEmpty()) {
          line.append("; CC ").append(String.join(", ", letter.cc()));
        }
      } else {
        line.append(item.why());
      }
      text.append(Visible.line(line.toString())).append('\n');
    }
    long sending = items.stream().filter(item -> item.letter().isPresent()).count();
    return text.append(
            String.format(
                Locale.ROOT,
                "%d to send, %d not to send. Nothing was sent.%n",
                sending,
                items.size() - sending))
        .toString()
        .replace("\r\n", "\n");
  }
}
