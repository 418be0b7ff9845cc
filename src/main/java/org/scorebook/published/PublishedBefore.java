package org.scorebook.published;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Scorecard;
import org.scorebook.order.Order;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

/**
 * What was published before an edition: what the ledger beside its input workbook tells, and those
 * that the workbook names.
 */
public final class PublishedBefore {
  private final Scorecard scorecard;
  private final Path input;
  private final List<PublishedLedger> ledgers;

  private PublishedBefore(Path input, Scorecard scorecard, List<PublishedLedger> ledgers) {
    this.scorecard = scorecard;
    this.input = input;
    this.ledgers = List.copyOf(ledgers);
  }

  /** Reads the ledgers of an input workbook; where there is none nothing was published. */
  public static PublishedBefore read(Path input, Scorecard scorecard) throws UnusableFileException {
    List<PublishedLedger> ledgers = new ArrayList<>();
    ledgers.add(PublishedLedger.read(PublishedLedger.beside(input)));
    for (String name : scorecard.publishedBefore()) {
      ledgers.add(PublishedLedger.read(Reached.from(input, name)));
    }
    return new PublishedBefore(input, scorecard, ledgers);
  }

  /** A ledger alone, in place of those of the input workbook. */
  public static PublishedBefore of(PublishedLedger ledger, Scorecard scorecard) {
    return new PublishedBefore(ledger.file(), scorecard, List.of(ledger));
  }

  /** The ledgers in which something stands, from the folder of the input workbook. */
  public List<String> names() {
    return ledgers.stream()
        .filter(ledger -> !ledger.isEmpty())
        .map(ledger -> Reached.name(input, ledger.file()))
        .distinct()
        .toList();
  }

  /** The latest edition before this one, as it was last published. */
  public Optional<PublishedEdition> findEarlier() throws UnusableFileException {
    List<PublishedEdition> found = new ArrayList<>();
    for (PublishedLedger ledger : ledgers) {
      ledger.findBefore(scorecard).ifPresent(found::add);
    }
    return found.stream()
        .max(
            Order.of(
                Order.by((PublishedEdition edition) -> edition.period().last()),
                Order.by(PublishedEdition::time)));
  }

  /** This edition as it was last published. */
  public Optional<PublishedEdition> findSame() throws UnusableFileException {
    List<PublishedEdition> found = new ArrayList<>();
    for (PublishedLedger ledger : ledgers) {
      ledger.find(scorecard).ifPresent(found::add);
    }
    return found.stream().max(Order.by(PublishedEdition::time));
  }

  /**
   * What the workbook of the next period is to name.
   *
   * @param names ledgers, from its own folder
   * @param unread warnings of those that may be meant and of which it is not known what they hold
   */
  public record CarriedOn(List<String> names, List<Problem> unread) {}

  /**
   * The ledgers that the workbook of the next period is to name: that of the input where something
   * was published from it, else another in which its edition stands, else those that it names
   * itself.
   *
   * @throws UnusableFileException when that of the input cannot be read
   */
  public static CarriedOn carriedOn(Path input, Path next, Scorecard scorecard)
      throws UnusableFileException {
    Path own = PublishedLedger.beside(input);
    if (!PublishedLedger.read(own).isEmpty()) {
      return new CarriedOn(List.of(Reached.name(next, own)), List.of());
    }
    OtherLedger.Found found = OtherLedger.find(input, scorecard);
    List<String> names =
        found
            .latest()
            .map(other -> List.of(other.name(next)))
            .orElseGet(
                () ->
                    scorecard.publishedBefore().stream()
                        .map(name -> Reached.name(next, Reached.from(input, name)))
                        .toList());
    return new CarriedOn(names, found.unread());
  }
}
