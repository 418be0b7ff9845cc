package org.scorebook.mail.inbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scorebook.mail.inbox.MailReport.Fate;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.message.OwnWords;
import org.scorebook.model.Owner;
import org.scorebook.text.Blanks;

/**
 * One received message: whose it is and what it is. Nothing here decides what a workbook is a reply
 * to; that stands inside the workbook.
 */
final class Incoming {
  private static final Pattern LINK =
      Pattern.compile(
          "https://[^\\s\"'<>]*(sharepoint\\.com|1drv\\.ms|onedrive\\.live\\.com"
              + "|docs\\.google\\.com|drive\\.google\\.com)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+");
  private static final Pattern RECALL =
      Pattern.compile("^Recall: |would like to recall the message", Pattern.CASE_INSENSITIVE);

  /** What a message is. */
  enum Kind {
    /** Sent by this program, come back as a copy. */
    OUR_OWN,
    /** What a mail system says of one that was sent. */
    REPORT,
    REPLY,
    AUTOMATIC,
    CALENDAR,
    RECALL,
    ENCRYPTED,
    WINMAIL,
    LINK,
    WITHOUT
  }

  final Kind kind;
  final MessageParts parts;
  final String subject;
  final String sender;
  final Optional<MailReport> report;
  private final List<Owner> owners;

  private Incoming(
      Kind kind,
      MessageParts parts,
      String subject,
      String sender,
      Optional<MailReport> report,
      List<Owner> owners) {
    this.kind = kind;
    this.parts = parts;
    this.subject = subject;
    this.sender = sender;
    this.report = report;
    this.owners = owners;
  }

  static Incoming of(Message message, List<Owner> owners) throws MessagingException {
    MessageParts parts = MessageParts.of(message);
    String subject =
        FailureCause.oneLine(ReadHeaders.decoded(ReadHeaders.first(message, "Subject")));
    String sender = sender(message);
    Optional<MailReport> report = MailReport.find(message, parts, sender, subject);
    Kind kind = report.isPresent() ? Kind.REPORT : kind(message, parts, subject);
    return new Incoming(kind, parts, subject, sender, report, owners);
  }

  private static Kind kind(Message message, MessageParts parts, String subject) {
    String automatic = Blanks.strip(ReadHeaders.first(message, "Auto-Submitted"));
    boolean answer = parts.attached.stream().anyMatch(part -> part.held() != Held.WINMAIL);
    if (!ReadHeaders.first(message, OUR_HEADER).isEmpty()) {
      return Kind.OUR_OWN;
    } else if (answer || parts.hasWorkbookInWinmail() || !parts.damaged.isEmpty()) {
      return Kind.REPLY;
    } else if (!automatic.isEmpty() && !automatic.regionMatches(true, 0, "no", 0, 2)) {
      return Kind.AUTOMATIC;
    } else if (parts.isCalendar) {
      return Kind.CALENDAR;
    } else if (RECALL.matcher(subject).find() || RECALL.matcher(parts.words().words()).find()) {
      return Kind.RECALL;
    } else if (!parts.encryption.isEmpty()) {
      return Kind.ENCRYPTED;
    } else if (parts.hasWinmail) {
      return parts.isWrittenInWinmail() ? Kind.REPLY : Kind.WINMAIL;
    }
    return LINK.matcher(parts.text).find() ? Kind.LINK : Kind.WITHOUT;
  }

  /** Marks what this program sends. */
  static final String OUR_HEADER = "X-Scorebook-Request";

  /** What the sender wrote in the message itself, on one line. */
  String words() {
    return FailureCause.oneLine(OwnWords.of(parts.words().words()));
  }

  /**
   * The owner it is from, or for a report the one whom the message was for; where several share the
   * address, all of them.
   */
  Optional<String> owner() {
    if (report.isPresent() && report.get().fate() != Fate.READ) {
      List<Owner> found =
          report.get().recipients().stream().flatMap(to -> find(owners, to).stream()).toList();
      List<Owner> addressed =
          found.stream().filter(owner -> parts.returnedTo.contains(owner.name())).toList();
      return named(addressed.isEmpty() ? found : addressed);
    }
    return named(find(owners, sender));
  }

  /** Whether the owners that may be meant are more than one. */
  boolean isOfSeveral() {
    return find(owners, sender).size() > 1;
  }

  private static Optional<String> named(List<Owner> owners) {
    return owners.isEmpty()
        ? Optional.empty()
        : Optional.of(
            owners.stream().map(Owner::name).distinct().collect(Collectors.joining(" or ")));
  }

  /** Owners with the address, of their own or as a copy. */
  static List<Owner> find(List<Owner> owners, String address) {
    return owners.stream().filter(owner -> owner.hasAddress(address)).toList();
  }

  private static String sender(Message message) {
    try {
      Address[] from = message.getFrom();
      for (Address one : from == null ? new Address[0] : from) {
        if (one instanceof InternetAddress address
            && ADDRESS.matcher(String.valueOf(address.getAddress())).matches()) {
          return address.getAddress();
        }
      }
    } catch (MessagingException malformed) {
      // Its own text tells, as far as there is an address in it.
    }
    return sender(ReadHeaders.first(message, "From"));
  }

  /** The address in a header, however malformed. */
  static String sender(String from) {
    Matcher address = ADDRESS.matcher(from);
    return address.find() ? FailureCause.oneLine(address.group()) : "";
  }
}
