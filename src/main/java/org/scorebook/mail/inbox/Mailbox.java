package org.scorebook.mail.inbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.scorebook.commentary.Replies;
import org.scorebook.mail.server.Credentials;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.MailConnection;
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
  private final Credentials credentials;

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
    this.credentials = new Credentials(settings, environment);
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
    try (IMAPStore store = (IMAPStore) MailConnection.session(settings, "imap").getStore("imap")) {
      connect(store);
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
    } catch (AuthenticationFailedException e) {
      throw new StoppedException(credentials.redact(refused(e)));
    } catch (MessagingException e) {
      throw new StoppedException(
          credentials.redact(server() + " cannot be used: " + FailureCause.of(e)));
    }
  }

  private void connect(IMAPStore store)
      throws MessagingException, UnusableFileException, StoppedException {
    Optional<String> user = settings.user();
    if (user.isEmpty()) {
      throw new StoppedException("A mailbox needs a login: give user, auth and secret.");
    }
    store.connect(settings.host(), settings.port(), user.get(), credentials.password());
  }

  private static void open(IMAPFolder inbox) throws MessagingException {
    try {
      inbox.open(Folder.READ_WRITE);
    } catch (ReadOnlyFolderException onlyToBeRead) {
      inbox.open(Folder.READ_ONLY);
    }
  }

  private String server() {
    return "The mailbox server " + settings.host() + ":" + settings.port();
  }

  private String refused(AuthenticationFailedException failure) {
    return FailureCause.find(failure, IOException.class).isPresent()
        ? server() + " cannot be used: " + FailureCause.of(failure)
        : server()
            + " refused the login: "
            + FailureCause.sentence(FailureCause.oneLine(failure.getMessage()))
            + " It was tried once. Check user and secret.";
  }
}
