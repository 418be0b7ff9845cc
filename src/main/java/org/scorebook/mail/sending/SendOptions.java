package org.scorebook.mail.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.letter.Letters;
import org.scorebook.model.Owner;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.EmailAddress;
import org.scorebook.text.Names;

/**
 * Whom to send to. Owners are named as on the Owners sheet, letter case ignored.
 *
 * @param only these owners; empty: all
 * @param redirect an address that gets everything instead of the owners
 * @param answered owners who have answered; present only for reminders, which go to the others
 * @param resend owners who get their letter again though it was sent, or may have been
 * @param markSent owners whose letter counts as sent without being sent; nothing is sent then but
 *     to those that {@code only} or {@code resend} names
 */
public record SendOptions(
    List<String> only,
    Optional<String> redirect,
    Optional<List<String>> answered,
    List<String> resend,
    List<String> markSent) {
  private static final ProblemKind REDIRECT_FAULT =
      ProblemKind.error("redirect-fault", "A letter to it would come back, or go astray.");

  private static final ProblemKind OWNER_NOT_FOUND =
      ProblemKind.error("owner-not-found", "Nobody would get the letter.");

  private static final ProblemKind DOMAIN_NOT_ALLOWED =
      ProblemKind.error("domain-not-allowed", "Figures leave the council by a mistyped address.");

  public SendOptions {
    only = List.copyOf(only);
    resend = List.copyOf(resend);
    markSent = List.copyOf(markSent);
  }

  /** Everybody, once. */
  public static SendOptions all() {
    return new SendOptions(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  public boolean isReminder() {
    return answered.isPresent();
  }

  /** Settling what became of a letter is no order to send to everybody else. */
  boolean picks(Owner owner) {
    return names(only, owner)
        || marksSent(owner)
        || resends(owner)
        || (only.isEmpty() && markSent.isEmpty());
  }

  boolean hasAnswered(Owner owner) {
    return answered.map(names -> names(names, owner)).orElse(false);
  }

  boolean resends(Owner owner) {
    return names(resend, owner);
  }

  boolean marksSent(Owner owner) {
    return names(markSent, owner);
  }

  private static boolean names(List<String> names, Owner owner) {
    return names.stream().anyMatch(name -> Names.same(name, owner.name()));
  }

  /**
   * Everything that stops a run before it begins: unknown owners, addresses that are none or are
   * not allowed, and what {@link Letters#check} finds.
   *
   * @param allowedDomains where owners' addresses must be; empty: anywhere
   */
  public List<Problem> check(Results results, List<String> allowedDomains) {
    List<Problem> problems = new ArrayList<>(Letters.check(results));
    List<Owner> owners = Letters.owners(results);
    Stream.of(only, resend, markSent)
        .flatMap(List::stream)
        .distinct()
        .filter(name -> owners.stream().noneMatch(owner -> names(List.of(name), owner)))
        .forEach(name -> problems.add(unknown(name, owners)));
    redirect
        .flatMap(EmailAddress::fault)
        .ifPresent(
            fault -> problems.add(REDIRECT_FAULT.at(new Place.Nowhere(), "--redirect: " + fault)));
    if (redirect.isEmpty()) {
      owners.stream()
          .filter(this::picks)
          .forEach(owner -> checkDomains(owner, allowedDomains, problems));
    }
    return problems;
  }

  private static Problem unknown(String name, List<Owner> owners) {
    List<String> known = owners.stream().map(Owner::name).toList();
    String printable = name.replaceAll("\\p{Cntrl}", " ");
    return OWNER_NOT_FOUND.at(
        new Place.Sheet("Owners"),
        "No measure has an owner called "
            + printable
            + "."
            + Nearest.suggestion(printable, known)
            + " Owners with measures: "
            + String.join("; ", known)
            + ".");
  }

  private static void checkDomains(Owner owner, List<String> allowed, List<Problem> problems) {
    owner.addresses().stream()
        .filter(address -> EmailAddress.fault(address).isEmpty())
        .filter(address -> !EmailAddress.isAllowed(address, allowed))
        .forEach(
            address ->
                problems.add(
                    DOMAIN_NOT_ALLOWED.at(
                        new Place.Sheet("Owners"),
                        "The address "
                            + address
                            + " of "
                            + owner.name()
                            + " is not at an allowed domain ("
                            + String.join(", ", allowed)
                            + "). Correct it, or add its domain to allowed-domains in the mail"
                            + " settings.")));
  }
}
