package org.scorebook.mail.sending;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Mime;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.ImapLogin;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.EmailAddress;

/**
 * Puts letters into a mailbox's Drafts folder, for somebody to send from whatever mail program they
 * have. A draft that is still there is replaced; one that was sent is not made again.
 */
public final class ImapDrafts implements Postman {
  /** A mail server's clock may be behind ours. */
  private static final Duration CLOCKS_APART = Duration.ofDays(1);

  private final MailSettings settings;
  private final ImapLogin login;
  private final Clock clock;
  private @Nullable IMAPStore store;
  private @Nullable MailFolders folders;

  /**
   * @param environment where a secret may stand
   */
  public ImapDrafts(MailSettings settings, Map<String, String> environment, Clock clock) {
    this.settings = settings;
    this.login = new ImapLogin(settings, environment);
    this.clock = clock;
  }

  @Override
  public Fate underWay() {
    return Fate.DRAFTED;
  }

  @Override
  public Handover hand(Letter letter, String messageId, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    return place(letter, messageId, Optional.empty(), beforeDot);
  }

  @Override
  public Handover handAgain(
      Letter letter, String messageId, LedgerEntry earlier, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    return place(letter, messageId, Optional.of(earlier), beforeDot);
  }

  private Handover place(
      Letter letter, String messageId, Optional<LedgerEntry> earlier, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    try {
      return place(connected(), letter, messageId, earlier, beforeDot).with(login::redact);
    } catch (StoppedException e) {
      return new Handover.Stopped(FailureCause.oneLine(e.getMessage()));
    } catch (MessagingException e) {
      if (ImapLogin.isRefused(e) || FailureCause.find(e, SSLException.class).isPresent()) {
        return new Handover.Stopped(login.words(e));
      }
      boolean connected = store != null && store.isConnected();
      if (!connected) {
        boolean atThisLetter = store != null;
        close();
        return new Handover.Unreachable(login.words(e), atThisLetter);
      }
      String answer = FailureCause.sentence(FailureCause.oneLine(e.getMessage()));
      return new Handover.Refused(login.redact("The mailbox took no draft: " + answer), false);
    }
  }

  private MailFolders connected()
      throws MessagingException, StoppedException, UnusableFileException {
    if (folders == null || store == null || !store.isConnected()) {
      close();
      store = login.open();
      folders = MailFolders.of(store);
    }
    return folders;
  }

  private Handover place(
      MailFolders in,
      Letter letter,
      String messageId,
      Optional<LedgerEntry> earlier,
      BeforeDot beforeDot)
      throws MessagingException, IOException {
    DraftMark mark = DraftMark.of(letter, messageId);
    IMAPFolder drafts = in.drafts();
    drafts.open(Folder.READ_WRITE);
    try {
      Message[] old = drafts.search(new HeaderTerm(DraftMark.HEADER, mark.value()));
      if (earlier.isPresent() && old.length == 0) {
        Optional<Handover> gone = gone(in, letter, mark, earlier.get());
        if (gone.isPresent()) {
          return gone.get();
        }
      }
      beforeDot.run();
      MimeMessage message =
          MailConnection.message(Mime.bytes(letter, mark.headers(settings.from(), clock)));
      message.setFlag(Flags.Flag.DRAFT, true);
      message.setFlag(Flags.Flag.SEEN, true);
      drafts.appendMessages(new Message[] {message});
      remove(drafts, old);
      Handover.Drafted drafted = new Handover.Drafted("It lies in " + drafts.getFullName() + ".");
      return old.length == 0 ? drafted : drafted.inPlaceOfAnother();
    } finally {
      if (drafts.isOpen()) {
        drafts.close(false);
      }
    }
  }

  /** The earlier draft is not there any more: it was sent, or thrown away. */
  private Optional<Handover> gone(
      MailFolders in, Letter letter, DraftMark mark, LedgerEntry earlier)
      throws MessagingException {
    Optional<IMAPFolder> sent = in.sent();
    if (sent.isEmpty()) {
      return Optional.of(
          new Handover.Uncertain(
              "The draft of "
                  + earlier.when()
                  + " is no longer there, and the mailbox has no folder of sent messages to look"
                  + " into."));
    }
    return isIn(sent.get(), letter, mark, earlier.time())
        ? Optional.of(new Handover.Sent("It stands in " + sent.get().getFullName() + "."))
        : Optional.empty();
  }

  private static boolean isIn(IMAPFolder sent, Letter letter, DraftMark mark, Instant since)
      throws MessagingException {
    sent.open(Folder.READ_ONLY);
    try {
      Date from = Date.from(since.minus(CLOCKS_APART));
      for (Message message : sent.search(new ReceivedDateTerm(ComparisonTerm.GE, from))) {
        if (mark.isOn(message) || isSame(message, letter)) {
          return true;
        }
      }
      return false;
    } finally {
      sent.close(false);
    }
  }

  /** Mail programs drop marks that they do not know when they send a draft. */
  private static boolean isSame(Message message, Letter letter) {
    String subject =
        FailureCause.oneLine(ReadHeaders.decoded(ReadHeaders.first(message, "Subject")));
    String to = ReadHeaders.first(message, "To").toLowerCase(Locale.ROOT);
    String address = EmailAddress.ascii(letter.to()).toLowerCase(Locale.ROOT);
    return subject.equals(FailureCause.oneLine(letter.subject())) && to.contains(address);
  }

  /** Only these: others may have marked messages as deleted. */
  private static void remove(IMAPFolder drafts, Message[] old) throws MessagingException {
    if (old.length > 0) {
      drafts.setFlags(old, new Flags(Flags.Flag.DELETED), true);
      if (((IMAPStore) drafts.getStore()).hasCapability("UIDPLUS")) {
        drafts.expunge(old);
      }
    }
  }

  @Override
  public void close() {
    if (store != null) {
      try {
        store.close();
      } catch (MessagingException alreadyGone) {
        // Nothing depends on the goodbye.
      }
    }
    store = null;
    folders = null;
  }
}
