package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.mail.Between;
import org.scorebook.mail.Loopback;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.Settings;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.model.Owner;

/** Drafts over a connection that breaks, and in a mailbox where others are at work. */
class ImapDraftsTest {
  private static final String USER = "scorecards@example.org";
  private static final String ID = "0123456789abcdef0123456789abcdef@example.org";
  private static final Instant NOW = Instant.parse("2021-01-04T09:30:00Z");
  private static final Letter LETTER = MailSample.letter(MailSample.CARE);
  private static final Handover NEW = new Handover.Drafted("It lies in Drafts.");
  private static final Handover REPLACED =
      new Handover.Drafted("It lies in Drafts, in place of the one before.", "It lies in Drafts.");

  private GreenMail server;
  private GreenMailUser user;
  private Between between;
  private ImapDrafts drafts;

  @BeforeEach
  void start() throws Exception {
    server = new GreenMail(Loopback.of(ServerSetup.PROTOCOL_IMAP));
    server.start();
    user = server.setUser(USER, USER, Settings.SECRET);
    between = new Between(server.getImap().getPort());
    MailSettings settings =
        Settings.of(
            between.port(),
            MailSettings.Security.NONE,
            MailSettings.Auth.PASSWORD,
            Optional.empty());
    drafts =
        new ImapDrafts(
            settings, Map.of("SECRET", Settings.SECRET), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void stop() throws Exception {
    drafts.close();
    between.close();
    server.stop();
  }

  private Handover hand() throws Exception {
    return drafts.hand(LETTER, ID, () -> {});
  }

  private Handover handAgain() throws Exception {
    return drafts.handAgain(LETTER, ID, earlier(), () -> {});
  }

  private static LedgerEntry earlier() {
    return new LedgerEntry(
        NOW,
        "Birmingham, Cabinet Scorecard, 2020-12",
        "Head of Care",
        LedgerEntry.REQUEST,
        Fate.DRAFTED,
        "care@example.org",
        "abc",
        "def",
        "It lies in Drafts.");
  }

  private MailFolder folder(String name) throws Exception {
    MailFolder there = server.getManagers().getImapHostManager().getFolder(user, name);
    return there == null
        ? server.getManagers().getImapHostManager().createMailbox(user, name)
        : there;
  }

  /** How many lie in Drafts that nobody has deleted. */
  private int left() throws Exception {
    return folder("Drafts").getNonDeletedMessages().size();
  }

  private void isSentTo(String header) throws Exception {
    isSent(header, NOW);
  }

  private void isSent(String header, Instant time) throws Exception {
    MimeMessage copy = new MimeMessage(Session.getInstance(new Properties()));
    copy.setHeader("To", header);
    copy.setSubject(LETTER.subject());
    copy.setText("As sent.");
    copy.saveChanges();
    folder("Sent").appendMessage(copy, new Flags(), Date.from(time));
  }

  private Handover cut(boolean mayLieThere) {
    String text =
        "The mailbox server localhost:" + between.port() + " cannot be used: the connection broke.";
    return mayLieThere
        ? new Handover.Unreachable(
            text + " The draft may lie there all the same: the next run looks.", true, Fate.DRAFTED)
        : new Handover.Unreachable(text, true);
  }

  @Test
  void aConnectionThatBreaksBeforeTheServerHasTheDraftIsNoRefusal() throws Exception {
    assertThat(hand()).isEqualTo(NEW);
    between.cutAt(" APPEND ");
    assertThat(hand()).isEqualTo(cut(true));
    assertThat(hand()).isEqualTo(REPLACED);
    assertThat(left()).isEqualTo(1);
  }

  @Test
  void aConnectionThatBreaksAfterTheServerHasTheDraftLeavesNoSecondOne() throws Exception {
    between.cutAt(" OK [APPENDUID");
    assertThat(hand()).isEqualTo(cut(true));
    assertThat(left()).isEqualTo(1);
    assertThat(hand()).isEqualTo(REPLACED);
    assertThat(left()).isEqualTo(1);
  }

  @Test
  void thatADraftMayLieThereIsToldWhateverEndsTheNextTry() throws Exception {
    between.cutAt(" OK [APPENDUID");
    assertThat(hand()).isEqualTo(cut(true));
    between.cutAt(" SEARCH ");
    assertThat(hand()).isEqualTo(cut(true));
  }

  @Test
  void aConnectionThatBreaksAtTheSearchLeavesNothingBehind() throws Exception {
    between.cutAt(" SEARCH ");
    assertThat(hand()).isEqualTo(cut(false));
    assertThat(hand()).isEqualTo(NEW);
  }

  @Test
  void aGoodbyeIsToldInTheServersWords() throws Exception {
    String port = String.valueOf(between.port());
    between.say("* BYE Closing down", "* SEARCH");
    assertThat(hand())
        .isEqualTo(
            new Handover.Unreachable(
                "The mailbox server localhost:" + port + " cannot be used: Closing down.", true));
  }

  @Test
  void whatTheServerRefusesIsARefusalAndTheConnectionGoesOn() throws Exception {
    between.say("NO [OVERQUOTA] Mailbox is full", "OK [APPENDUID");
    assertThat(hand())
        .isEqualTo(
            new Handover.Refused("The mailbox took no draft: [OVERQUOTA] Mailbox is full.", false));
    assertThat(hand()).isEqualTo(REPLACED);
    assertThat(between.connections()).isEqualTo(1);
  }

  @Test
  void oneConnectionIsEnoughForReplacing() throws Exception {
    assertThat(List.of(hand(), hand(), hand())).containsExactly(NEW, REPLACED, REPLACED);
    assertThat(between.connections()).isEqualTo(1);
  }

  @Test
  void aDraftThatCannotBeRemovedIsNamed() throws Exception {
    assertThat(hand()).isEqualTo(NEW);
    between.say("NO [NOPERM] Not yours", "OK STORE");
    assertThat(hand())
        .isEqualTo(
            new Handover.Drafted(
                "It lies in Drafts. The one before could not be removed: delete it there, or it may"
                    + " go out too.",
                "It lies in Drafts."));
  }

  @Test
  void aDraftThatSomebodyHasDeletedIsNotThereAnyMore() throws Exception {
    assertThat(hand()).isEqualTo(NEW);
    StoredMessage draft = folder("Drafts").getMessages().get(0);
    draft.setFlag(Flags.Flag.DELETED, true);
    isSentTo("Head of Care <CARE@example.org>");
    assertThat(handAgain()).isEqualTo(new Handover.Sent("It stands in Sent."));
    assertThat(left()).isZero();
  }

  @Test
  void theLetterToAnAddressThatEndsAlikeIsAnother() throws Exception {
    folder("Drafts");
    isSentTo("healthcare@example.org, \"care@example.org.uk\" <x.care@example.org>");
    assertThat(handAgain()).isEqualTo(NEW);
    isSentTo("'Head of Care'\r\n <care@example.org>, deputy@example.org");
    folder("Drafts").deleteAllMessages();
    assertThat(handAgain()).isEqualTo(new Handover.Sent("It stands in Sent."));
  }

  @Test
  void aLetterSentBeforeTheDraftWasMadeIsAnEarlierOne() throws Exception {
    folder("Drafts");
    isSent("care@example.org", NOW.minus(Duration.ofDays(3)));
    assertThat(handAgain()).isEqualTo(NEW);
    folder("Drafts").deleteAllMessages();
    isSent("care@example.org", NOW.minus(Duration.ofMinutes(11)));
    assertThat(handAgain())
        .isEqualTo(
            new Handover.Uncertain(
                "The draft of 4 January 2021 at 09:30 UTC is no longer there, and the letter in Sent"
                    + " is of 4 January 2021 at 09:19 UTC, before it was made."));
    isSent("care@example.org", NOW.minus(Duration.ofMinutes(9)));
    isSent("care@example.org", NOW.minus(Duration.ofMinutes(30)));
    assertThat(handAgain()).isEqualTo(new Handover.Sent("It stands in Sent."));
    assertThat(left()).isZero();
  }

  @Test
  void aConnectionThatBreaksAmongTheSentMessagesDoesNotHideThem() throws Exception {
    folder("Drafts");
    isSentTo("care@example.org");
    between.cutAt("BODY.PEEK[HEADER");
    assertThat(handAgain()).isEqualTo(cut(false));
    assertThat(handAgain()).isEqualTo(new Handover.Sent("It stands in Sent."));
    assertThat(left()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NO [INUSE]", "NO [LIMIT]", "NO [SERVERBUG]", "NO [unavailable]"})
  void whatTheServerRefusesForNowIsTriedLater(String no) throws Exception {
    between.say(no + " Busy", "OK [APPENDUID");
    assertThat(hand())
        .isEqualTo(
            new Handover.Refused(
                "The mailbox took no draft for now: "
                    + no.substring(3)
                    + " Busy. If it stays so, run the same command again later.",
                true));
    assertThat(hand()).isEqualTo(REPLACED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO [INUSE]",
        "NO [LIMIT]",
        "NO [SERVERBUG]",
        "* BYE [LIMIT]",
        "* BYE [UNAVAILABLE]"
      })
  void aLoginThatIsRefusedForNowIsTriedAgain(String no) throws Exception {
    between.say(no + " Too many", no.startsWith("*") ? "* OK " : "OK LOGIN");
    assertThat(hand())
        .isEqualTo(
            new Handover.Unreachable(
                "The mailbox server localhost:"
                    + between.port()
                    + " cannot be used for now: "
                    + no.replaceAll(".*(?=\\[)", "")
                    + " Too many. If it stays so, run the same command again later.",
                false));
    assertThat(hand()).isEqualTo(NEW);
  }

  @Test
  void aGoodbyeInsteadOfALoginIsNoRefusal() throws Exception {
    between.say("LOGOUT", "LOGIN ");
    assertThat(hand())
        .isEqualTo(
            new Handover.Unreachable(
                "The mailbox server localhost:"
                    + between.port()
                    + " cannot be used: IMAP4rev1 Server logging out.",
                false));
    assertThat(hand()).isEqualTo(NEW);
  }

  @Test
  void anOwnerWhoseNameIsRetypedHasTheSameDraft() throws Exception {
    assertThat(hand()).isEqualTo(NEW);
    assertThat(drafts.handAgain(letter("HEAD\u00a0 of care"), ID, earlier(), () -> {}))
        .isEqualTo(REPLACED);
    assertThat(drafts.hand(letter("Head of Car"), ID, () -> {})).isEqualTo(NEW);
    assertThat(left()).isEqualTo(2);
  }

  @Test
  void aDraftOfAnEarlierVersionIsReplaced() throws Exception {
    MimeMessage former = new MimeMessage(Session.getInstance(new Properties()));
    former.setText("As it was made before names were compared without their letter case.");
    former.setHeader("X-Scorebook-Draft", "5aed2bf5ab9e97c84aef8f294f13e4cd");
    former.saveChanges();
    folder("Drafts").appendMessage(former, new Flags(), Date.from(NOW));
    assertThat(handAgain()).isEqualTo(REPLACED);
    assertThat(left()).isEqualTo(1);
  }

  private static Letter letter(String owner) {
    Owner renamed = new Owner(owner, "", MailSample.CARE.email(), List.of());
    return MailSample.letter(renamed);
  }

  @Test
  void aLoginThatNobodyJudgedIsNoRefusal() throws Exception {
    between.say("NO [UNAVAILABLE] Temporary failure.", "OK LOGIN");
    assertThat(hand())
        .isEqualTo(
            new Handover.Unreachable(
                "The mailbox server localhost:"
                    + between.port()
                    + " cannot be used for now: [UNAVAILABLE] Temporary failure. If it stays so, run"
                    + " the same command again later.",
                false));
    between.say("NO [AUTHENTICATIONFAILED] No.", "OK LOGIN");
    assertThat(hand())
        .isEqualTo(
            new Handover.Stopped(
                "The mailbox server localhost:"
                    + between.port()
                    + " refused the login: [AUTHENTICATIONFAILED] No. It was tried once. Check user"
                    + " and secret."));
  }
}
