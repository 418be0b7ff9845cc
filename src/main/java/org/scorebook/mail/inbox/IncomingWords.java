package org.scorebook.mail.inbox;

import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.model.Owner;

/** What an incoming message means for whoever chases commentary. */
final class IncomingWords {
  private IncomingWords() {}

  /** The owner's name, or who else it is from. */
  static String who(Incoming incoming) {
    return incoming
        .owner()
        .map(Owner::name)
        .orElse(
            incoming.sender.isEmpty()
                ? "An unknown sender"
                : incoming.sender + " (not an owner's address)");
  }

  /** A sentence about all but a reply that came through; none about what concerns no owner. */
  static Optional<String> describe(Incoming incoming) {
    return switch (incoming.kind) {
      case OUR_OWN -> Optional.empty();
      case BOUNCE ->
          Optional.of(
              incoming.owner().map(Owner::name).orElse("Somebody")
                  + ": a message could not be delivered: "
                  + incoming.diagnosis()
                  + ".");
      case AUTOMATIC -> ofOwner(incoming, "answered automatically: \"" + incoming.subject + "\".");
      case REPLY -> damaged(incoming);
      case WINMAIL ->
          Optional.of(
              who(incoming)
                  + ": sent winmail.dat, which only Outlook can open. Ask for the workbook again,"
                  + " in a message in HTML or plain text.");
      case LINK ->
          ofOwner(
              incoming,
              "sent a link instead of the workbook. Ask for the workbook as an attachment.");
      case WITHOUT ->
          ofOwner(incoming, "wrote without attaching a workbook: \"" + incoming.subject + "\".");
    };
  }

  private static Optional<String> ofOwner(Incoming incoming, String what) {
    return incoming.owner().map(owner -> owner.name() + ": " + what);
  }

  private static Optional<String> damaged(Incoming incoming) {
    if (incoming.parts.damaged.isEmpty()) {
      return Optional.empty();
    }
    String names =
        incoming.parts.damaged.stream()
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    return Optional.of(
        who(incoming)
            + ": "
            + names
            + " arrived damaged, empty or larger than "
            + MessageParts.LARGEST / 1_000_000
            + " MB. Ask for it again.");
  }
}
