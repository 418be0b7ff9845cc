package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.Test;
import org.scorebook.mail.Settings;
import org.scorebook.mail.server.ImapLogin;
import org.scorebook.mail.server.MailSettings;

/** Which folder drafts are put into, where a mailbox lists several. */
class MailFoldersTest {
  private static final String SHARED_FIRST =
      """
      (\\Drafts) "/" "Shared/Team/Drafts"
      (\\Sent) "/" "Shared/Team/Sent"
      (\\Drafts) "/" "Other Users/jane/Drafts"
      (\\HasNoChildren \\Drafts) "/" "Concepts"
      (\\Sent) "/" "Posted"
      () "/" "INBOX"
      """;
  private static final String ROOTS =
      "((\"\" \"/\")) ((\"Other Users/\" \"/\")) ((\"Shared/\" \"/\"))";

  /** What the server was told to make. */
  private final List<String> made = new CopyOnWriteArrayList<>();

  private String drafts(String namespace, String folders) throws Exception {
    return chosen(namespace, folders).get(0);
  }

  /** The names of the folders of drafts and of sent messages; the second may be empty. */
  private List<String> chosen(String namespace, String folders) throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> serve(socket, namespace, folders), "folders");
      thread.setDaemon(true);
      thread.start();
      MailSettings settings =
          Settings.of(
              socket.getLocalPort(),
              MailSettings.Security.NONE,
              MailSettings.Auth.PASSWORD,
              Optional.empty());
      try (IMAPStore store = new ImapLogin(settings, Map.of("SECRET", Settings.SECRET)).open()) {
        MailFolders found = MailFolders.of(store);
        return List.of(
            found.drafts().getFullName(),
            found.sent().map(sent -> sent.folder().getFullName()).orElse(""));
      }
    }
  }

  private void serve(ServerSocket socket, String namespace, String folders) {
    try (Socket client = socket.accept()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = client.getOutputStream();
      say(out, "* OK ready");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] words = line.split(" ", 3);
        switch (words[1].toUpperCase(Locale.ROOT)) {
          case "CAPABILITY" ->
              say(
                  out,
                  "* CAPABILITY IMAP4rev1 SPECIAL-USE" + (namespace.isEmpty() ? "" : " NAMESPACE"));
          case "NAMESPACE" -> say(out, "* NAMESPACE " + namespace);
          case "CREATE" -> made.add(words[2]);
          case "LIST" -> list(out, words[2], folders);
          default -> {}
        }
        say(out, words[0] + " OK done");
      }
    } catch (IOException over) {
      // The client leaves when it has seen enough.
    }
  }

  /** All folders, or the one that is asked for. */
  private void list(OutputStream out, String asked, String folders) throws IOException {
    String name = asked.replaceFirst("^\\S+ ", "").replaceAll("^\"|\"$", "");
    for (String folder : folders.lines().toList()) {
      if (asked.contains("*") || folder.endsWith("\"" + name + "\"")) {
        say(out, "* LIST " + folder);
      }
    }
    if (made.contains(name)) {
      say(out, "* LIST () \"/\" \"" + name + "\"");
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Test
  void theUsersOwnAreTakenThoughThoseOfASharedMailboxAreListedFirst() throws Exception {
    assertThat(chosen(ROOTS, SHARED_FIRST)).containsExactly("Concepts", "Posted");
  }

  @Test
  void whereNothingTellsWhoseTheyAreTheUppermostAreTaken() throws Exception {
    assertThat(chosen("", SHARED_FIRST)).containsExactly("Concepts", "Posted");
    assertThat(drafts("", "(\\Drafts) \"/\" \"[Mail]/Drafts\"\n")).isEqualTo("[Mail]/Drafts");
  }

  @Test
  void ownFoldersMayLieUnderTheRootOfWhatIsShared() throws Exception {
    String cyrus =
        """
        (\\Drafts) "." "user.jane.Drafts"
        (\\Drafts) "." "team.Drafts"
        (\\Drafts) "." "INBOX.Drafts"
        """;
    String roots = "((\"INBOX.\" \".\")) ((\"user.\" \".\")) ((\"\" \".\"))";
    assertThat(drafts(roots, cyrus)).isEqualTo("INBOX.Drafts");
  }

  @Test
  void ownDraftsThatAreNotMarkedComeBeforeMarkedOnesOfOthers() throws Exception {
    String unmarked = "(\\Drafts) \"/\" \"Shared/Team/Drafts\"\n() \"/\" \"Drafts\"\n";
    assertThat(drafts(ROOTS, unmarked)).isEqualTo("Drafts");
    assertThat(made).isEmpty();
  }

  @Test
  void whereOnlyOthersHaveAFolderOfDraftsOneIsMade() throws Exception {
    assertThat(chosen(ROOTS, "(\\Drafts \\Sent) \"/\" \"Shared/Team/Drafts\"\n"))
        .containsExactly("Drafts", "");
    assertThat(made).containsExactly("Drafts");
  }
}
