package org.scorebook.mail.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;

/** Where messages go whose workbooks are on the disk: {@code Processed}, beside or in the inbox. */
final class ProcessedFolder {
  private static final String NAME = "Processed";

  private final Store store;
  private final Folder inbox;

  ProcessedFolder(Store store, Folder inbox) {
    this.store = store;
    this.inbox = inbox;
  }

  /** Moves messages where the server can do that safely, else marks them as read. */
  void take(List<Message> done) throws MessagingException {
    if (done.isEmpty()) {
      return;
    }
    Message[] messages = done.toArray(new Message[0]);
    if (inbox instanceof IMAPFolder folder
        && store instanceof IMAPStore server
        && server.hasCapability("MOVE")) {
      Optional<Folder> processed = find();
      if (processed.isPresent()) {
        folder.moveMessages(messages, processed.get());
        return;
      }
    }
    inbox.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
  }

  private Optional<Folder> find() throws MessagingException {
    Folder beside = store.getFolder(NAME);
    if (isThere(beside)) {
      return Optional.of(beside);
    }
    Folder within = inbox.getFolder(NAME);
    return isThere(within) ? Optional.of(within) : Optional.empty();
  }

  private static boolean isThere(Folder folder) {
    try {
      return folder.exists() || folder.create(Folder.HOLDS_MESSAGES);
    } catch (MessagingException refused) {
      return false;
    }
  }
}
