package org.scorebook.mail.server;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.iap.BadCommandException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.scorebook.problem.UnusableFileException;

/** Opens a mailbox, and says what stands in the way. */
public final class ImapLogin {
  /** How the library tells of a connection that is gone. */
  private static final String BYE = "* BYE ";

  /** What the library puts into a goodbye that no server said. */
  private static final String OWN_WORDS = "Jakarta Mail Exception:";

  /** RFC 5530: what may go better later. Of a login it says that nobody judged the password. */
  private static final Pattern FOR_NOW =
      Pattern.compile(
          "\\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|EXPUNGEISSUED)\\b", Pattern.CASE_INSENSITIVE);

  private final MailSettings settings;
  private final Credentials credentials;

  /**
   * @param environment where a secret may stand
   */
  public ImapLogin(MailSettings settings, Map<String, String> environment) {
    this.settings = settings;
    this.credentials = new Credentials(settings, environment);
  }

  /**
   * Connects and logs in, once.
   *
   * @throws StoppedException when there is nothing to log in with
   */
  public IMAPStore open() throws MessagingException, UnusableFileException, StoppedException {
    Optional<String> user = settings.user();
    if (user.isEmpty()) {
      throw new StoppedException("A mailbox needs a login: give user, auth and secret.");
    }
    IMAPStore store = (IMAPStore) MailConnection.session(settings, "imap").getStore("imap");
    store.connect(settings.host(), settings.port(), user.get(), credentials.password());
    return store;
  }

  /** The user's own folders of that name, one for each namespace that is theirs. */
  public static List<IMAPFolder> own(IMAPStore store, String name) throws MessagingException {
    List<IMAPFolder> folders = new ArrayList<>();
    for (Folder root : store.getPersonalNamespaces()) {
      // The library would put a separator before the name of what stands at the very top.
      boolean top = root.getFullName().isEmpty();
      folders.add((IMAPFolder) (top ? store.getFolder(name) : root.getFolder(name)));
    }
    return folders;
  }

  /** What a failure means, in a sentence without any secret. */
  public String words(MessagingException failure) {
    String server = "The mailbox server " + settings.host() + ":" + settings.port();
    return credentials.redact(
        isRefused(failure)
            ? server
                + " refused the login: "
                + FailureCause.sentence(FailureCause.oneLine(failure.getMessage()))
                + " It was tried once. Check user and secret."
            : server
                + (isForNow(failure) ? " cannot be used for now: " : " cannot be used: ")
                + why(failure));
  }

  private static String why(MessagingException failure) {
    String message = FailureCause.oneLine(failure.getMessage());
    if (!message.startsWith(BYE)) {
      return FailureCause.of(failure);
    }
    if (!message.contains(OWN_WORDS)) {
      return FailureCause.sentence(answer(failure));
    }
    return message.contains("SocketTimeoutException")
        ? "it did not answer in time."
        : "the connection broke.";
  }

  /** Whether the server said no to the login itself. */
  public static boolean isRefused(MessagingException failure) {
    return failure instanceof AuthenticationFailedException
        && FailureCause.find(failure, IOException.class).isEmpty()
        && !isForNow(failure);
  }

  /** Whether the server says by its answer that it would do later what it refuses. */
  public static boolean isForNow(MessagingException failure) {
    return FOR_NOW.matcher(answer(failure)).lookingAt();
  }

  /**
   * Whether the server answered a command with no, or the message is gone that it was about; after
   * anything else the connection is not to be trusted. The store is not asked: where a folder's
   * connection broke, the library opens another and tells of that one.
   */
  public static boolean isRefusedCommand(MessagingException failure) {
    return failure instanceof FolderNotFoundException
        || failure instanceof ReadOnlyFolderException
        || failure instanceof MessageRemovedException
        || FailureCause.find(failure, CommandFailedException.class).isPresent()
        || FailureCause.find(failure, BadCommandException.class).isPresent();
  }

  /** What the server said no with, without the number of the command. */
  public static String answer(MessagingException failure) {
    return FailureCause.oneLine(failure.getMessage()).replaceFirst("^\\S+ (NO|BAD|BYE) ", "");
  }

  /** The text without any secret. */
  public String redact(String text) {
    return credentials.redact(text);
  }
}
