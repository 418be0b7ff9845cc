package org.scorebook.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.scorebook.commentary.Replies;
import org.scorebook.commentary.Reply;
import org.scorebook.files.AtomicFile;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.text.Sha256;

/** One look through an open folder: what is new is read, what was read before is told again. */
final class Fetching {
  /** A workbook of the largest size taken, in base64, and some words. */
  private static final int LARGEST_MESSAGE = MessageParts.LARGEST / 2 * 3;

  /** No workbook is so small that it fits into this. */
  private static final int SMALLEST_TEXT = 3000;

  /** Raised whenever messages are judged otherwise. */
  private static final String MANNER = "4";

  private final IMAPStore store;
  private final IMAPFolder inbox;
  private final Path folder;
  private final List<Owner> owners;
  private final Mailbox.Reader reader;
  private final Seen seen;
  private final MailboxReport report = new MailboxReport();
  private final NavigableMap<Long, Seen.Message> messages = new TreeMap<>();
  private final NavigableMap<Long, List<String>> news = new TreeMap<>();
  private final List<Long> done = new ArrayList<>();

  Fetching(
      MailSettings settings,
      IMAPStore store,
      IMAPFolder inbox,
      Path input,
      Path folder,
      List<Owner> owners,
      Mailbox.Reader reader)
      throws MessagingException {
    this.store = store;
    this.inbox = inbox;
    this.folder = folder;
    this.owners = owners;
    this.reader = reader;
    String mailbox = settings.user().orElse("") + " " + settings.host() + " " + inbox.getFullName();
    String addresses =
        owners.stream()
            .map(owner -> owner.name() + "\t" + owner.email() + "\t" + owner.cc())
            .collect(Collectors.joining("\n"));
    String state = MANNER + " " + inbox.getUIDValidity() + " " + Sha256.of(addresses);
    this.seen = Seen.in(Seen.beside(input), folder, mailbox, state);
  }

  MailboxReport all() throws MessagingException, UnusableFileException {
    Arrivals arrivals = Arrivals.in(inbox);
    Map<Long, Seen.Message> before = seen.messages();
    List<Long> fresh = new ArrayList<>();
    for (long uid : arrivals.sizes().keySet()) {
      Seen.Message known = before.get(uid);
      if (known == null) {
        fresh.add(uid);
      } else {
        messages.put(uid, known);
        known.files().forEach(file -> report.countKnown());
      }
    }
    List<Long> whole = new ArrayList<>();
    Map<Long, InternetHeaders> heads = arrivals.heads(fresh);
    for (long uid : fresh) {
      InternetHeaders head = heads.getOrDefault(uid, new InternetHeaders());
      long size = arrivals.sizes().getOrDefault(uid, 0L);
      if (size > LARGEST_MESSAGE) {
        messages.put(uid, new Seen.Message(tooLarge(size, head), List.of()));
      } else if (mayMatter(head, size)) {
        whole.add(uid);
      } else {
        messages.put(uid, Seen.Message.NOTHING);
      }
    }
    arrivals.<UnusableFileException>whole(whole, this::take);
    for (long uid : whole) {
      if (!messages.containsKey(uid)) {
        InternetHeaders head = heads.getOrDefault(uid, new InternetHeaders());
        news.put(uid, List.of("A message could not be read: " + subject(head) + "."));
      }
    }
    tell();
    ProcessedFolder processed = new ProcessedFolder(store, inbox);
    processed.take(done).ifPresent(report::add);
    processed.unsettled().forEach(messages::remove);
    seen.write(messages);
    return report;
  }

  /** In the order of the mailbox. */
  private void tell() {
    NavigableMap<Long, List<String>> lines = new TreeMap<>(news);
    messages.forEach(
        (uid, message) -> {
          if (!message.line().isEmpty()) {
            lines.computeIfAbsent(uid, none -> new ArrayList<>()).add(message.line());
          }
        });
    lines.values().forEach(some -> some.forEach(report::add));
  }

  /** Whatever an owner writes matters, and of strangers what may hold a workbook or a report. */
  private boolean mayMatter(InternetHeaders head, long size) {
    if (head.getHeader(Incoming.OUR_HEADER) != null) {
      return false;
    }
    String sender = Incoming.sender(ReadHeaders.first(head, "From"));
    String type = Blanks.strip(ReadHeaders.first(head, "Content-Type")).toLowerCase(Locale.ROOT);
    boolean plain = type.isEmpty() || type.startsWith("text/plain");
    return !Incoming.find(owners, sender).isEmpty()
        || MailReport.isFromSystem(ReadHeaders.first(head, "Return-Path"), sender)
        || (plain ? size > SMALLEST_TEXT : !type.startsWith("text/html"));
  }

  private void take(long uid, byte[] bytes) throws UnusableFileException {
    try {
      take(uid, Incoming.of(MailConnection.message(bytes), owners));
    } catch (MessagingException | RuntimeException broken) {
      // Named with those that the server does not give; the others go on.
    }
  }

  private void take(long uid, Incoming incoming) throws UnusableFileException {
    List<String> files = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    boolean blank = false;
    if (incoming.kind == Incoming.Kind.REPLY) {
      for (MessageParts.Attached attached : incoming.parts.attached) {
        String name = Sha256.of(attached.bytes()) + attached.held().ending();
        files.add(name);
        blank |= save(attached, name, incoming, lines);
      }
    }
    news.put(uid, lines);
    String quoted = blank ? IncomingWords.quoted(incoming) : "";
    String line =
        IncomingWords.describe(incoming)
            .orElse(
                quoted.isEmpty()
                    ? ""
                    : IncomingWords.who(incoming) + ": the workbook has no commentary." + quoted);
    // What was typed into the message itself is told for as long as it stands there.
    if (!files.isEmpty() && incoming.parts.damaged.isEmpty() && quoted.isEmpty()) {
      done.add(uid);
    }
    messages.put(uid, new Seen.Message(line, files));
  }

  /** Whether all that is in it is a pack without commentary. */
  private boolean save(
      MessageParts.Attached attached, String name, Incoming incoming, List<String> lines)
      throws UnusableFileException {
    Path file = folder.resolve(name);
    boolean known = Files.exists(file);
    if (!known) {
      AtomicFile.write(file, false, destination -> destination.write(attached.bytes()));
    }
    Replies replies = reader.read(file);
    if (known) {
      report.countKnown();
    } else {
      report.countSaved();
      String who =
          incoming.isOfSeveral() && !replies.read().isEmpty()
              ? replies.read().get(0).request().owner()
              : IncomingWords.who(incoming);
      lines.add(
          who
              + ": \""
              + attached.name()
              + "\" saved as "
              + name
              + (incoming.parts.isForward ? ", from a forwarded message." : "."));
    }
    return !replies.read().isEmpty() && replies.read().stream().noneMatch(Reply::saysAnything);
  }

  private static String tooLarge(long size, InternetHeaders head) {
    return "A message of " + size / 1_000_000 + " MB was not opened: " + subject(head) + ".";
  }

  private static String subject(InternetHeaders head) {
    return "\""
        + FailureCause.oneLine(ReadHeaders.decoded(ReadHeaders.first(head, "Subject")))
        + "\"";
  }
}
