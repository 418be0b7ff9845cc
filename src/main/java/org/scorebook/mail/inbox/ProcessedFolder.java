package org.scorebook.mail.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.scorebook.mail.server.ImapLogin;

/**
 * Where messages go whose workbooks are on the disk: {@code Processed}, beside or in the folder
 * they came to, never in the mailbox of somebody else. What cannot be moved is marked as read, and
 * what cannot be marked stays as it is.
 */
final class ProcessedFolder {
  private static final String NAME = "Processed";
  private static final String STAY = ", so the messages stay where they are.";

  private final IMAPStore store;
  private final IMAPFolder inbox;
  private final List<Long> unsettled = new ArrayList<>();

  ProcessedFolder(IMAPStore store, IMAPFolder inbox) {
    this.store = store;
    this.inbox = inbox;
  }

  /** Takes messages away; a sentence where they stay. */
  Optional<String> take(List<Long> done) throws MessagingException {
    if (done.isEmpty()) {
      return Optional.empty();
    }
    if (inbox.getMode() == Folder.READ_ONLY) {
      return Optional.of("The folder " + inbox.getFullName() + " can only be read" + STAY);
    }
    Message[] messages = messages(done);
    try {
      if (isMoved(messages)) {
        unsettled.addAll(done);
      } else {
        inbox.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
      }
      return Optional.empty();
    } catch (MessagingException refused) {
      if (!ImapLogin.isRefusedCommand(refused)) {
        throw refused;
      }
      String answer = " (" + ImapLogin.answer(refused) + ")";
      if (ImapLogin.isForNow(refused)) {
        unsettled.addAll(done);
        return Optional.of(
            "The server moves no messages for now" + answer + STAY + " The next run moves them.");
      }
      return Optional.of("The server takes no marks in " + inbox.getFullName() + answer + STAY);
    }
  }

  /** UIDs of the messages that are gone from the inbox, or are to be moved by another run. */
  List<Long> unsettled() {
    return List.copyOf(unsettled);
  }

  private boolean isMoved(Message[] messages) throws MessagingException {
    if (store.hasCapability("MOVE")) {
      for (Folder processed : candidates()) {
        if (isThere(processed) && isMoved(messages, processed)) {
          return true;
        }
      }
    }
    return false;
  }

  private Message[] messages(List<Long> uids) throws MessagingException {
    long[] numbers = uids.stream().mapToLong(Long::longValue).toArray();
    List<Message> found = new ArrayList<>();
    for (Message message : inbox.getMessagesByUID(numbers)) {
      if (message != null) {
        found.add(message);
      }
    }
    return found.toArray(new Message[0]);
  }

  /**
   * Of the inbox the one at the top of the user's own folders, else the one beside; then within.
   */
  private List<Folder> candidates() throws MessagingException {
    List<Folder> candidates = new ArrayList<>();
    if (inbox.getFullName().equalsIgnoreCase("INBOX")) {
      candidates.addAll(ImapLogin.own(store, NAME));
    } else {
      Folder parent = inbox.getParent();
      boolean top = parent.getFullName().isEmpty();
      candidates.add(top ? store.getFolder(NAME) : parent.getFolder(NAME));
    }
    candidates.add(inbox.getFolder(NAME));
    return candidates;
  }

  private boolean isThere(Folder folder) throws MessagingException {
    try {
      return folder.exists() || folder.create(Folder.HOLDS_MESSAGES);
    } catch (MessagingException refused) {
      requireRefusal(refused);
      return false;
    }
  }

  private boolean isMoved(Message[] messages, Folder processed) throws MessagingException {
    try {
      inbox.moveMessages(messages, processed);
      return true;
    } catch (MessagingException refused) {
      requireRefusal(refused);
      return false;
    }
  }

  /** What is refused only for now is not to be done in another way. */
  private static void requireRefusal(MessagingException failure) throws MessagingException {
    if (!ImapLogin.isRefusedCommand(failure) || ImapLogin.isForNow(failure)) {
      throw failure;
    }
  }
}
