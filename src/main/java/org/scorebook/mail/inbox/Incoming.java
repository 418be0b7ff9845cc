package org.scorebook.mail.inbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scorebook.mail.server.Why;
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
  private static final Pattern BOUNCED =
      Pattern.compile(
          "^(?:Final|Original)-Recipient:\\s*(?:rfc822;)?\\s*<?([^\\s<>]+@[^\\s<>]+)",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  private static final Pattern DIAGNOSTIC =
      Pattern.compile(
          "^Diagnostic-Code:\\s*(?:smtp;)?\\s*(.*)$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** What a message is. */
  enum Kind {
    /** Sent by this program, come back as a copy. */
    OUR_OWN,
    BOUNCE,
    AUTOMATIC,
    REPLY,
    WINMAIL,
    LINK,
    WITHOUT
  }

  final Kind kind;
  final MessageParts parts;
  final String subject;
  final String sender;
  private final List<Owner> owners;

  private Incoming(
      Kind kind, MessageParts parts, String subject, String sender, List<Owner> owners) {
    this.kind = kind;
    this.parts = parts;
    this.subject = subject;
    this.sender = sender;
    this.owners = owners;
  }

  static Incoming of(Message message, List<Owner> owners) throws MessagingException {
    MessageParts parts = MessageParts.of(message);
    return new Incoming(
        kind(message, parts),
        parts,
        Why.oneLine(MessageParts.decoded(header(message, "Subject"))),
        sender(message),
        owners);
  }

  private static Kind kind(Message message, MessageParts parts) throws MessagingException {
    String automatic = header(message, "Auto-Submitted").toLowerCase(Locale.ROOT);
    if (!header(message, "X-Scorebook-Request").isEmpty()) {
      return Kind.OUR_OWN;
    } else if (isBounce(message, parts)) {
      return Kind.BOUNCE;
    } else if (!automatic.isEmpty() && !automatic.startsWith("no")) {
      return Kind.AUTOMATIC;
    } else if (!parts.workbooks.isEmpty() || !parts.damaged.isEmpty()) {
      return Kind.REPLY;
    } else if (parts.hasWinmail) {
      return Kind.WINMAIL;
    }
    return LINK.matcher(parts.text).find() ? Kind.LINK : Kind.WITHOUT;
  }

  private static boolean isBounce(Message message, MessageParts parts) throws MessagingException {
    String type = header(message, "Content-Type").toLowerCase(Locale.ROOT);
    boolean fromNobody = Blanks.strip(header(message, "Return-Path")).equals("<>");
    return type.contains("multipart/report") || (fromNobody && BOUNCED.matcher(parts.text).find());
  }

  /** The owner it is from, or for a bounce the one it did not reach. */
  Optional<Owner> owner() {
    if (kind == Kind.BOUNCE) {
      Matcher recipient = BOUNCED.matcher(parts.text);
      while (recipient.find()) {
        Optional<Owner> found = find(recipient.group(1));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    return find(sender);
  }

  /** What the mail system said of a message that it did not deliver. */
  String diagnosis() {
    Matcher diagnostic = DIAGNOSTIC.matcher(parts.text);
    return diagnostic.find() ? Why.oneLine(diagnostic.group(1)) : subject;
  }

  private Optional<Owner> find(String address) {
    return owners.stream()
        .filter(
            owner ->
                Stream.concat(Stream.of(owner.email()), owner.cc().stream())
                    .anyMatch(address::equalsIgnoreCase))
        .findFirst();
  }

  private static String sender(Message message) {
    try {
      Address[] from = message.getFrom();
      return from != null && from.length > 0 && from[0] instanceof InternetAddress address
          ? Why.oneLine(String.valueOf(address.getAddress()))
          : "";
    } catch (MessagingException unreadable) {
      return "";
    }
  }

  private static String header(Message message, String name) throws MessagingException {
    String[] values = message.getHeader(name);
    return values == null || values.length == 0 ? "" : values[0];
  }
}
