package org.scorebook.mail.inbox;

import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.commentary.NoAnswer;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.message.LegibleText;
import org.scorebook.text.Cut;

/** What an incoming message means for whoever chases commentary. */
final class IncomingWords {
  private static final int LONGEST = 2000;

  private IncomingWords() {}

  /** The owner's name, or who else it is from. */
  static String who(Incoming incoming) {
    return incoming
        .owner()
        .orElse(
            incoming.sender.isEmpty()
                ? "An unknown sender"
                : incoming.sender + " (not an owner's address)");
  }

  /** A sentence about all but a reply that came through; none about what concerns no owner. */
  static Optional<String> describe(Incoming incoming) {
    String subject = "\"" + incoming.subject + "\".";
    return switch (incoming.kind) {
      case OUR_OWN -> Optional.empty();
      case REPORT -> report(incoming, incoming.report.orElseThrow());
      case REPLY -> damaged(incoming);
      case AUTOMATIC -> ofOwner(incoming, "answered automatically: " + subject);
      case CALENDAR -> ofOwner(incoming, "a calendar message was passed over: " + subject);
      case RECALL ->
          ofOwner(incoming, "a message that recalls another was passed over: " + subject);
      case ENCRYPTED ->
          Optional.of(
              who(incoming)
                  + ": sent an encrypted message ("
                  + incoming.parts.encryption
                  + "), which cannot be read here. Open it in your mail program and save its"
                  + " workbook among the replies, or ask for the workbook in a message that is not"
                  + " encrypted.");
      case WINMAIL ->
          Optional.of(
              who(incoming)
                  + ": sent winmail.dat, which only Outlook can open. Ask for the workbook again,"
                  + " in a message in HTML or plain text."
                  + quoted(incoming));
      case LINK ->
          ofOwner(
              incoming,
              "sent a link instead of the workbook. Ask for the workbook as an attachment."
                  + quoted(incoming));
      case WITHOUT ->
          ofOwner(incoming, "wrote without attaching a workbook: " + subject + quoted(incoming));
    };
  }

  /** What was written in the message, and what to do with it; empty where nothing was. */
  static String quoted(Incoming incoming) {
    String words = incoming.words();
    String unread = incoming.parts.words().isWhole() ? "" : " " + LegibleText.UNREAD;
    return words.isEmpty()
        ? unread
        : unread
            + " It says: \""
            + (words.length() <= LONGEST ? words : Cut.to(words, LONGEST) + "…")
            + "\". Where it is commentary, copy it to the Commentary sheet.";
  }

  private static Optional<String> report(Incoming incoming, MailReport report) {
    String why = FailureCause.sentence(report.diagnosis());
    return switch (report.fate()) {
      case FAILED ->
          Optional.of(
              incoming.owner().orElse("Somebody") + ": a message could not be delivered: " + why);
      case DELAYED ->
          Optional.of(
              incoming.owner().orElse("Somebody")
                  + ": a message has not been delivered yet, and the mail system is still trying: "
                  + why);
      case DELIVERED -> ofOwner(incoming, "a report says that a message was delivered.");
      case READ -> ofOwner(incoming, "a receipt says that a message was opened or deleted.");
    };
  }

  /** What a message is that was saved and is no answer, whoever it is from. */
  static Optional<String> noAnswer(Incoming incoming) {
    String subject = incoming.subject.isEmpty() ? "" : "\"" + incoming.subject + "\"";
    return switch (incoming.kind) {
      case OUR_OWN -> Optional.of(NoAnswer.LETTER.sentence(""));
      case REPORT -> incoming.report.map(IncomingWords::reported);
      case AUTOMATIC -> Optional.of(NoAnswer.AUTOMATIC.sentence(subject));
      case CALENDAR -> Optional.of(NoAnswer.CALENDAR.sentence(subject));
      case RECALL -> Optional.of(NoAnswer.RECALL.sentence(subject));
      case REPLY, ENCRYPTED, WINMAIL, LINK, WITHOUT -> Optional.empty();
    };
  }

  private static String reported(MailReport report) {
    String whom = report.recipients().stream().distinct().collect(Collectors.joining(", "));
    String why = whom.isEmpty() ? report.diagnosis() : whom + ": " + report.diagnosis();
    return switch (report.fate()) {
      case FAILED -> NoAnswer.UNDELIVERED.sentence(why);
      case DELAYED -> NoAnswer.DELAYED.sentence(why);
      case DELIVERED -> NoAnswer.DELIVERED.sentence(whom);
      case READ -> NoAnswer.OPENED.sentence("");
    };
  }

  private static Optional<String> ofOwner(Incoming incoming, String what) {
    return incoming.owner().map(owner -> owner + ": " + what);
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
