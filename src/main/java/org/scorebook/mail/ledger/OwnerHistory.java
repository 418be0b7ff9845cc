package org.scorebook.mail.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger tells of one owner, at one address, and edition.
 *
 * @param sent the last letter that was handed over
 * @param uncertain a letter whose fate is unknown and has not been settled by a later one
 * @param drafted a letter that was put into a mailbox for somebody to send, since the last sent
 * @param kindsSent the kinds of letter that were handed over
 */
public record OwnerHistory(
    Optional<LedgerEntry> sent,
    Optional<LedgerEntry> uncertain,
    Optional<LedgerEntry> drafted,
    Set<String> kindsSent) {

  /**
   * @param planned the letter to be sent next; what went to another address tells nothing of it
   */
  public static OwnerHistory of(List<LedgerEntry> ledger, LedgerEntry planned) {
    LedgerEntry sent = null;
    LedgerEntry sending = null;
    LedgerEntry uncertain = null;
    LedgerEntry drafted = null;
    LedgerEntry making = null;
    Set<String> kinds = new HashSet<>();
    for (LedgerEntry entry : ledger) {
      if (entry.isForSame(planned)) {
        switch (entry.fate()) {
          case PLANNED -> {
            // A run that broke off may have made it, whatever comes of the next one.
            drafted = making == null ? drafted : making;
            making = null;
          }
          case SENDING -> sending = entry;
          // A failed second try does not tell what became of an uncertain first one.
          case FAILED -> {
            sending = null;
            making = null;
          }
          case UNCERTAIN -> {
            sending = null;
            uncertain = entry;
          }
          case DRAFTED -> {
            sending = null;
            uncertain = null;
            // The first line says that it is being made, the second what came of it.
            making = entry.note().isEmpty() ? entry : null;
            drafted = entry.note().isEmpty() ? drafted : entry;
          }
          case SENT -> {
            sending = null;
            uncertain = null;
            drafted = null;
            making = null;
            sent = entry;
            kinds.add(entry.kind());
          }
        }
      }
    }
    return new OwnerHistory(
        Optional.ofNullable(sent),
        first(uncertain, sending),
        first(making, drafted),
        Set.copyOf(kinds));
  }

  private static Optional<LedgerEntry> first(
      @Nullable LedgerEntry one, @Nullable LedgerEntry other) {
    return Optional.ofNullable(one).or(() -> Optional.ofNullable(other));
  }
}
