package org.scorebook.mail.inbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.text.Blanks;

/**
 * What a mail system reports of a message that was sent (RFC 3464, RFC 8098, and what qmail and
 * Notes write in their own words).
 *
 * @param fate what became of it
 * @param recipients whom it was for, as far as the report says so
 * @param diagnosis why, in the mail system's own words
 */
record MailReport(Fate fate, List<String> recipients, String diagnosis) {

  /** What became of a message. */
  enum Fate {
    FAILED,
    /** The mail system is still trying. */
    DELAYED,
    DELIVERED,
    READ
  }

  private static final Pattern RECIPIENT =
      Pattern.compile(
          "^(?:(?:Final|Original)-Recipient:\\s*(?:[a-z0-9]+;)?|X-Failed-Recipients:)"
              + "\\s*<?([^\\s<>,]+@[^\\s<>,]+)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** qmail: the address between brackets, and under it why. */
  private static final Pattern QMAIL =
      Pattern.compile("^<([^\\s<>]+@[^\\s<>]+)>:\\s*\\R(.*(?:\\R.+)*)", Pattern.MULTILINE);

  private static final Pattern NOTES =
      Pattern.compile(
          "not delivered to:\\s*<?([^\\s<>]+@[^\\s<>]+)>?\\s*(?:because:\\s*(.*))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DIAGNOSTIC =
      Pattern.compile(
          "^Diagnostic-Code:\\s*(?:[a-z0-9]+;)?\\s*(.*(?:\\R[ \\t]+.*)*)$",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern ACTION =
      Pattern.compile("^Action:\\s*([a-z]+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern SYSTEM =
      Pattern.compile("(mailer-daemon|postmaster|maildelivery|mail-daemon)(@.*)?");
  private static final Pattern UNDELIVERED =
      Pattern.compile(
          "qmail-send program|not delivered to:|undeliver(ed|able)|delivery (has )?fail"
              + "|failure notice|returned mail|returning message to sender|could not be delivered",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LATE =
      Pattern.compile(
          "delayed|delivery delay|not yet been delivered|still being retried|warning: could not"
              + " send",
          Pattern.CASE_INSENSITIVE);

  MailReport {
    recipients = List.copyOf(recipients);
  }

  /** The report that a message is, if it is one. */
  static Optional<MailReport> find(
      Message message, MessageParts parts, String sender, String subject)
      throws MessagingException {
    String text = parts.text.toString();
    return fate(message, text, sender, subject)
        .map(fate -> new MailReport(fate, recipients(message, text), diagnosis(text, subject)));
  }

  private static Optional<Fate> fate(Message message, String text, String sender, String subject)
      throws MessagingException {
    String type = ReadHeaders.first(message, "Content-Type").toLowerCase(Locale.ROOT);
    if (type.contains("multipart/report")) {
      return type.contains("disposition-notification")
          ? Optional.of(Fate.READ)
          : type.contains("report-type") && !type.contains("delivery-status")
              ? Optional.empty()
              : Optional.of(byActions(text));
    }
    if (!isFromSystem(ReadHeaders.first(message, "Return-Path"), sender)) {
      return Optional.empty();
    }
    if (RECIPIENT.matcher(text).find()) {
      return Optional.of(byActions(text));
    }
    if (LATE.matcher(subject).find()) {
      return Optional.of(Fate.DELAYED);
    }
    return UNDELIVERED.matcher(subject + "\n" + text).find()
        ? Optional.of(Fate.FAILED)
        : Optional.empty();
  }

  /** Whether no person sent it. */
  static boolean isFromSystem(String returnPath, String sender) {
    return Blanks.strip(returnPath).equals("<>")
        || SYSTEM.matcher(sender.toLowerCase(Locale.ROOT)).matches();
  }

  /** One recipient that was not reached counts for more than others that were. */
  private static Fate byActions(String text) {
    List<String> actions = new ArrayList<>();
    Matcher action = ACTION.matcher(text);
    while (action.find()) {
      actions.add(action.group(1).toLowerCase(Locale.ROOT));
    }
    if (actions.isEmpty() || actions.contains("failed")) {
      return Fate.FAILED;
    }
    return actions.contains("delayed") ? Fate.DELAYED : Fate.DELIVERED;
  }

  private static List<String> recipients(Message message, String text) {
    List<String> found = new ArrayList<>();
    String head =
        "X-Failed-Recipients: " + ReadHeaders.first(message, "X-Failed-Recipients") + "\n";
    for (Pattern pattern : List.of(RECIPIENT, QMAIL, NOTES)) {
      Matcher recipient = pattern.matcher(head + text);
      while (recipient.find()) {
        found.add(recipient.group(1));
      }
    }
    return found;
  }

  private static String diagnosis(String text, String subject) {
    Matcher diagnostic = DIAGNOSTIC.matcher(text);
    if (diagnostic.find()) {
      return FailureCause.oneLine(diagnostic.group(1));
    }
    Matcher qmail = QMAIL.matcher(text);
    if (qmail.find()) {
      return FailureCause.oneLine(qmail.group(2));
    }
    Matcher notes = NOTES.matcher(text);
    return notes.find() && notes.group(2) != null ? FailureCause.oneLine(notes.group(2)) : subject;
  }
}
