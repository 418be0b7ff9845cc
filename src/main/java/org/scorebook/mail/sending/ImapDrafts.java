package org.scorebook.mail.sending;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.SearchTerm;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Mime;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.ImapLogin;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;

/**
 * Puts letters into a mailbox's Drafts folder, for somebody to send from whatever mail program they
 * have. A draft that is still there is replaced; one that was sent is not made again.
 */
public final class ImapDrafts implements Postman {
  private static final String MAY_LIE_THERE =
      " The draft may lie there all the same: the next run looks.";

  private static final String RUN_AGAIN = " If it stays so, run the same command again later.";

  private final MailSettings settings;
  private final ImapLogin login;
  private final Clock clock;
  private @Nullable IMAPStore store;
  private @Nullable MailFolders folders;

  /** Letters that the mailbox was given and of which it has said nothing. */
  private final Set<DraftMark> mayLieThere = new HashSet<>();

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
    DraftMark mark = DraftMark.of(letter, messageId);
    try {
      return place(connected(), letter, mark, earlier, beforeDot).with(login::redact);
    } catch (StoppedException e) {
      return Handover.of(e, "");
    } catch (MessagingException e) {
      if (ImapLogin.isRefused(e) || FailureCause.isUntrusted(e)) {
        return new Handover.Stopped(login.words(e));
      }
      boolean forNow = ImapLogin.isForNow(e);
      String advice = forNow ? RUN_AGAIN : "";
      if (store != null && ImapLogin.isRefusedCommand(e)) {
        mayLieThere.remove(mark);
        String what = "The mailbox took no draft" + (forNow ? " for now: " : ": ");
        String answer = FailureCause.sentence(ImapLogin.answer(e));
        return new Handover.Refused(login.redact(what + answer) + advice, forNow);
      }
      boolean atThisLetter = store != null;
      close();
      String words = login.words(e) + advice;
      return mayLieThere.contains(mark)
          ? new Handover.Unreachable(words + MAY_LIE_THERE, atThisLetter, Fate.DRAFTED)
          : new Handover.Unreachable(words, atThisLetter);
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
      DraftMark mark,
      Optional<LedgerEntry> earlier,
      BeforeDot beforeDot)
      throws MessagingException, IOException {
    IMAPFolder drafts = in.drafts();
    drafts.open(Folder.READ_WRITE);
    try {
      Message[] old = marked(drafts, mark);
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
      mayLieThere.add(mark);
      drafts.appendMessages(new Message[] {message});
      Handover.Drafted drafted = new Handover.Drafted("It lies in " + drafts.getFullName() + ".");
      if (old.length == 0) {
        return drafted;
      }
      return isRemoved(drafts, old) ? drafted.inPlaceOfAnother() : drafted.besideAnother();
    } finally {
      leave(drafts);
    }
  }

  /** The earlier draft is not there any more: it was sent, or thrown away. */
  private static Optional<Handover> gone(
      MailFolders in, Letter letter, DraftMark mark, LedgerEntry earlier)
      throws MessagingException {
    Optional<SentFolder> sent = in.sent();
    if (sent.isEmpty()) {
      return Optional.of(
          new Handover.Uncertain(
              "The draft of "
                  + earlier.when()
                  + " is no longer there, and the mailbox has no folder of sent messages to look"
                  + " into."));
    }
    return sent.get().fate(letter, mark, earlier);
  }

  /** What has the mark and nobody has deleted, as far as a server's search can be believed. */
  private static Message[] marked(IMAPFolder drafts, DraftMark mark) throws MessagingException {
    SearchTerm there = new FlagTerm(new Flags(Flags.Flag.DELETED), false);
    List<Message> marked = new ArrayList<>();
    for (Message message : drafts.search(new AndTerm(mark.search(), there))) {
      if (mark.isOn(message)) {
        marked.add(message);
      }
    }
    return marked.toArray(new Message[0]);
  }

  /** Only these: others may have marked messages as deleted. */
  private static boolean isRemoved(IMAPFolder drafts, Message[] old) throws MessagingException {
    try {
      drafts.setFlags(old, new Flags(Flags.Flag.DELETED), true);
      // The store would log in once more to tell.
      if (Boolean.TRUE.equals(drafts.doCommand(protocol -> protocol.hasCapability("UIDPLUS")))) {
        drafts.expunge(old);
      }
      return true;
    } catch (MessageRemovedException byOthers) {
      return true;
    } catch (MessagingException e) {
      if (ImapLogin.isRefusedCommand(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Nothing depends on it: whether the connection holds is seen at the next letter. */
  static void leave(IMAPFolder folder) {
    try {
      if (folder.isOpen()) {
        folder.close(false);
      }
    } catch (MessagingException alreadyGone) {
      // What was done in it is done.
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
