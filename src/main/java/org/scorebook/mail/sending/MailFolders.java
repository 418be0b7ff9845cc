package org.scorebook.mail.sending;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.scorebook.mail.server.ImapLogin;
import org.scorebook.order.Order;

/** A mailbox's folders of drafts and of sent messages, as the server marks them (RFC 6154). */
final class MailFolders {
  private static final List<String> DRAFTS = List.of("Drafts");
  private static final List<String> SENT = List.of("Sent", "Sent Items", "Sent Messages");

  private final IMAPStore store;
  private final List<ListInfo> marked;

  /** What the names of the user's own folders begin with, and those of other people's. */
  private final List<String> own;

  private final List<String> others;

  private MailFolders(IMAPStore store, List<ListInfo> marked) throws MessagingException {
    this.store = store;
    this.marked = marked;
    this.own = names(Stream.of(store.getPersonalNamespaces()));
    this.others =
        names(
            Stream.concat(
                Stream.of(store.getUserNamespaces(null)), Stream.of(store.getSharedNamespaces())));
  }

  private static List<String> names(Stream<Folder> roots) {
    return roots.map(Folder::getFullName).toList();
  }

  static MailFolders of(IMAPStore store) throws MessagingException {
    List<ListInfo> marked = new ArrayList<>();
    if (store.hasCapability("SPECIAL-USE")) {
      IMAPFolder root = (IMAPFolder) store.getDefaultFolder();
      root.doCommand(protocol -> list(protocol, marked));
    }
    return new MailFolders(store, marked);
  }

  private static Object list(IMAPProtocol protocol, List<ListInfo> marked)
      throws ProtocolException {
    Response[] responses = protocol.command("LIST \"\" \"*\" RETURN (SPECIAL-USE)", null);
    for (Response response : responses) {
      if (response instanceof IMAPResponse answer && answer.keyEquals("LIST")) {
        marked.add(new ListInfo(answer));
      }
    }
    protocol.notifyResponseHandlers(responses);
    protocol.handleResult(responses[responses.length - 1]);
    return marked;
  }

  /** The folder of drafts; made where there is none. */
  IMAPFolder drafts() throws MessagingException {
    Optional<IMAPFolder> found = find("\\drafts", DRAFTS);
    if (found.isPresent()) {
      return found.get();
    }
    IMAPFolder fresh = ImapLogin.own(store, DRAFTS.get(0)).get(0);
    fresh.create(Folder.HOLDS_MESSAGES);
    return fresh;
  }

  /** The folder of sent messages, where there is one. */
  Optional<SentFolder> sent() throws MessagingException {
    return find("\\sent", SENT).map(SentFolder::new);
  }

  /** A mailbox that is shared has its own folders, and they may be listed first. */
  private Optional<IMAPFolder> find(String mark, List<String> names) throws MessagingException {
    Optional<ListInfo> uppermost =
        marked.stream()
            .filter(folder -> isMarked(folder, mark))
            .filter(folder -> lengthOfRoot(own, folder) >= lengthOfRoot(others, folder))
            .min(Order.by(MailFolders::depth));
    if (uppermost.isPresent()) {
      return Optional.of((IMAPFolder) store.getFolder(uppermost.get().name));
    }
    for (String name : names) {
      for (IMAPFolder folder : ImapLogin.own(store, name)) {
        if (folder.exists()) {
          return Optional.of(folder);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMarked(ListInfo folder, String mark) {
    return folder.attrs != null
        && Stream.of(folder.attrs).anyMatch(found -> found.toLowerCase(Locale.ROOT).equals(mark));
  }

  /** How long the longest of these names is that the folder lies under; -1 where it is none. */
  private static int lengthOfRoot(List<String> roots, ListInfo folder) {
    return roots.stream()
        .filter(root -> root.isEmpty() || folder.name.startsWith(root + folder.separator))
        .mapToInt(String::length)
        .max()
        .orElse(-1);
  }

  private static int depth(ListInfo folder) {
    return (int) folder.name.chars().filter(c -> c == folder.separator).count();
  }
}
