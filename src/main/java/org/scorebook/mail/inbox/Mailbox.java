package org.scorebook.mail.inbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.scorebook.commentary.Replies;
import org.scorebook.mail.server.ImapLogin;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;

/**
 * Fetches returned workbooks from a mailbox. A workbook is stored under the hash of its bytes, so
 * that the same one twice is one file and no sender chooses a path; only once it is on the disk is
 * its message moved to the folder {@code Processed}, or marked as read where there can be none.
 * Nothing is ever expunged: others may have marked messages as deleted.
 */
public final class Mailbox {
  private final MailSettings settings;
  private final ImapLogin login;

  /** Reads what was stored, and the packs in it. */
  @FunctionalInterface
  public interface Reader {
    Replies read(Path file);
  }

  /**
   * @param environment where a secret may stand
   */
  public Mailbox(MailSettings settings, Map<String, String> environment) {
    this.settings = settings;
    this.login = new ImapLogin(settings, environment);
  }

  /**
   * Fetches what has come.
   *
   * @param input beside which is remembered what was found
   * @param folder where workbooks are stored; made if it is not there
   * @param owners to name the senders by
   * @param reader tells whose a pack is
   * @throws StoppedException when the mailbox cannot be used
   */
  public MailboxReport fetch(Path input, Path folder, List<Owner> owners, Reader reader)
      throws UnusableFileException, StoppedException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableFileException("The folder " + folder + " cannot be made.", e);
    }
    try (IMAPStore store = login.open()) {
      IMAPFolder inbox = (IMAPFolder) store.getFolder(settings.folder());
      if (!inbox.exists()) {
        throw new StoppedException(
            "The mailbox of "
                + settings.user().orElse("nobody")
                + " has no folder "
                + settings.folder()
                + ".");
      }
      open(inbox);
      try {
        return new Fetching(settings, store, inbox, input, folder, owners, reader).all();
      } finally {
        if (inbox.isOpen()) {
          inbox.close(false);
        }
      }
    } catch (MessagingException e) {
      String advice = ImapLogin.isForNow(e) ? " Run the same command again in a few minutes." : "";
      throw new StoppedException(login.words(e) + advice);
    }
  }

  private static void open(IMAPFolder inbox) throws MessagingException {
    try {
      inbox.open(Folder.READ_WRITE);
    } catch (ReadOnlyFolderException onlyToBeRead) {
      inbox.open(Folder.READ_ONLY);
    }
  }
}
