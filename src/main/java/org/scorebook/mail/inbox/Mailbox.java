package org.scorebook.mail.inbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.files.AtomicFile;
import org.scorebook.mail.server.Credentials;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.mail.server.Why;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Sha256;

/**
 * Fetches returned workbooks from a mailbox. A workbook is stored under the hash of its bytes, so
 * that the same one twice is one file and no sender chooses a path; only once it is on the disk is
 * its message moved to the folder {@code Processed}, or marked as read where there can be none.
 */
public final class Mailbox {
  /** A workbook of the largest size taken, in base64, and some words. */
  private static final int LARGEST_MESSAGE = MessageParts.LARGEST / 2 * 3;

  private final MailSettings settings;
  private final Credentials credentials;

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
   * @param folder where workbooks are stored; made if it is not there
   * @param owners to name the senders by
   * @throws StoppedException when the mailbox cannot be used
   */
  public MailboxReport fetch(Path folder, List<Owner> owners)
      throws UnusableFileException, StoppedException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableFileException("The folder " + folder + " cannot be made.", e);
    }
    Session session = MailConnection.session(settings, "imap");
    try (Store store = session.getStore("imap")) {
      connect(store);
      try (Folder inbox = store.getFolder(settings.folder())) {
        if (!inbox.exists()) {
          throw new StoppedException(
              "The mailbox of "
                  + settings.user().orElse("nobody")
                  + " has no folder "
                  + settings.folder()
                  + ".");
        }
        inbox.open(Folder.READ_WRITE);
        return fetch(store, inbox, folder, owners);
      }
    } catch (AuthenticationFailedException e) {
      throw new StoppedException(credentials.redact(refused(e)));
    } catch (MessagingException e) {
      throw new StoppedException(credentials.redact(server() + " cannot be used: " + Why.of(e)));
    }
  }

  private void connect(Store store)
      throws MessagingException, UnusableFileException, StoppedException {
    Optional<String> user = settings.user();
    if (user.isEmpty()) {
      throw new StoppedException("A mailbox needs a login: give user, auth and secret.");
    }
    store.connect(settings.host(), settings.port(), user.get(), credentials.password());
  }

  private MailboxReport fetch(Store store, Folder inbox, Path folder, List<Owner> owners)
      throws MessagingException, UnusableFileException {
    Message[] messages = inbox.getMessages();
    FetchProfile profile = new FetchProfile();
    profile.add(FetchProfile.Item.ENVELOPE);
    profile.add(FetchProfile.Item.SIZE);
    inbox.fetch(messages, profile);
    MailboxReport report = new MailboxReport();
    List<Message> done = new ArrayList<>();
    for (Message message : messages) {
      if (message.getSize() > LARGEST_MESSAGE) {
        report.add(
            "A message of "
                + message.getSize() / 1_000_000
                + " MB was not opened: \""
                + Why.oneLine(message.getSubject())
                + "\".");
        continue;
      }
      // Read whole and taken apart here: servers disagree on the parts of forwarded messages.
      Incoming incoming = Incoming.of(new MimeMessage((MimeMessage) message), owners);
      boolean saved = false;
      for (MessageParts.Workbook workbook : wanted(incoming)) {
        save(workbook, incoming, folder, report);
        saved = true;
      }
      if (saved && incoming.parts.damaged.isEmpty()) {
        done.add(message);
      }
      IncomingWords.describe(incoming).ifPresent(report::add);
    }
    new ProcessedFolder(store, inbox).take(done);
    return report;
  }

  private static List<MessageParts.Workbook> wanted(Incoming incoming) {
    return incoming.kind == Incoming.Kind.REPLY ? incoming.parts.workbooks : List.of();
  }

  private static void save(
      MessageParts.Workbook workbook, Incoming incoming, Path folder, MailboxReport report)
      throws UnusableFileException {
    String name = Sha256.of(workbook.bytes()) + ".xlsx";
    Path file = folder.resolve(name);
    if (Files.exists(file)) {
      report.countKnown();
      return;
    }
    AtomicFile.write(file, false, destination -> destination.write(workbook.bytes()));
    report.countSaved();
    report.add(
        IncomingWords.who(incoming)
            + ": \""
            + workbook.name()
            + "\" saved as "
            + name
            + (incoming.parts.isForward ? ", from a forwarded message." : "."));
  }

  private String server() {
    return "The mailbox server " + settings.host() + ":" + settings.port();
  }

  private String refused(AuthenticationFailedException failure) {
    return Why.find(failure, IOException.class).isPresent()
        ? server() + " cannot be used: " + Why.of(failure)
        : server()
            + " refused the login: "
            + Why.sentence(Why.oneLine(failure.getMessage()))
            + " It was tried once. Check user and secret.";
  }
}
