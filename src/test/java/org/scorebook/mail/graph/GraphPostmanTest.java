package org.scorebook.mail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.graph.GraphServer.Fault;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.Secret;

/** Against a service of our own that answers as the public documentation says. */
class GraphPostmanTest {
  private static final String SECRET = "s3cret-Zw7/qq+=";

  private GraphServer server;
  private final List<Duration> slept = new ArrayList<>();
  private final List<String> begun = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    server = new GraphServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private GraphPostman postman(boolean send) throws Exception {
    MailSettings settings =
        new MailSettings(
            Path.of("graph.yaml"),
            "127.0.0.1",
            server.port(),
            MailSettings.Security.NONE,
            Optional.empty(),
            Optional.of("team@example.org"),
            MailSettings.Auth.XOAUTH2,
            Optional.of(new Secret.Env("SECRET")),
            Optional.of(
                new MailSettings.OAuth(
                    URI.create("http://127.0.0.1:" + server.port() + "/token"), "id", "scope")),
            "INBOX",
            List.of(),
            Optional.empty(),
            Duration.ofSeconds(server.neverAnswers() ? 2 : 20),
            Optional.empty());
    return new GraphPostman(settings, Map.of("SECRET", SECRET), slept::add, send);
  }

  private Handover hand(boolean send) throws Exception {
    return hand(send, MailSample.letter(MailSample.CARE));
  }

  private Handover hand(boolean send, Letter letter) throws Exception {
    try (GraphPostman postman = postman(send)) {
      return postman.hand(letter, "id@example.org", () -> begun.add("begun"));
    }
  }

  private Handover again(String note) throws Exception {
    LedgerEntry earlier =
        new LedgerEntry(
            Instant.parse("2021-01-04T12:00:00Z"),
            "Birmingham, Cabinet Scorecard, 2020-12",
            "Head of Care",
            "request",
            LedgerEntry.Fate.DRAFTED,
            "care@example.org",
            "abc",
            "def",
            note);
    try (GraphPostman postman = postman(false)) {
      return postman.handAgain(
          MailSample.letter(MailSample.CARE), "id@example.org", earlier, () -> begun.add("begun"));
    }
  }

  private static Letter large(int bytes) {
    byte[] workbook = new byte[bytes];
    new Random(1).nextBytes(workbook);
    return Letters.compose(
        MailSample.results(), MailSample.CARE, MailSample.enclosed(workbook), false);
  }

  @Test
  void aDraftIsMadeFromTheSameText() throws Exception {
    assertThat(hand(false)).isEqualTo(new Handover.Drafted("It lies in Drafts.", "Draft AAMk-1."));
    assertThat(new String(server.drafts.get("AAMk-1"), StandardCharsets.US_ASCII))
        .startsWith("To: Head of Care <care@example.org>\r\nCc: deputy@example.org\r\n")
        .contains("filename=\"Cabinet Scorecard - December 2020 - Head of Care.xlsx\"")
        .endsWith("--\r\n");
    assertThat(server.asked).containsExactly("POST /token", "POST /messages");
    assertThat(server.tokens.get(0))
        .isEqualTo(
            "grant_type=client_credentials&client_id=id&client_secret=s3cret-Zw7%2Fqq%2B%3D"
                + "&scope=scope");
    assertThat(begun).hasSize(1);
  }

  @Test
  void aLetterIsSentAtOnceWhereThatIsAskedFor() throws Exception {
    assertThat(hand(true)).isEqualTo(new Handover.Sent("202"));
    assertThat(server.sent).hasSize(1);
    assertThat(server.drafts).isEmpty();
  }

  @Test
  void aDraftThatIsStillThereIsReplacedAndOneThatWasSentIsNotMadeAgain() throws Exception {
    hand(false);
    assertThat(again("Draft AAMk-1."))
        .isEqualTo(
            new Handover.Drafted(
                "It lies in Drafts, in place of the one before.", "Draft AAMk-2."));
    assertThat(server.drafts).containsOnlyKeys("AAMk-2");
    server.sent.add("AAMk-2");
    server.drafts.clear();
    assertThat(again("Draft AAMk-2."))
        .isEqualTo(new Handover.Sent("It stands among the sent messages."));
    assertThat(again("Draft AAMk-9."))
        .isEqualTo(new Handover.Drafted("It lies in Drafts.", "Draft AAMk-3."));
    assertThat(again(""))
        .isEqualTo(
            new Handover.Uncertain(
                "Whether a draft was made on 4 January 2021 at 12:00 UTC cannot be told."));
  }

  @Test
  void anEarlierDraftThatStaysIsNamed() throws Exception {
    for (Fault fault : List.of(Fault.CUTS, Fault.FORBIDDEN)) {
      server.fault(Fault.NONE, 0);
      server.drafts.clear();
      String old = ((Handover.Drafted) hand(false)).note();
      server.fault(fault, 1, "DELETE");
      assertThat(again(old).text())
          .as("%s", fault)
          .isEqualTo(
              "It lies in Drafts. The one before could not be removed: delete it there, or it may"
                  + " go out too.");
      assertThat(server.drafts).hasSize(2);
    }
  }

  private static final String UNFINISHED =
      " What was made of it may lie in Drafts, called \"Unfinished, to be deleted: ...\": the next"
          + " run removes it.";
  private static final String UNSENT =
      " A draft of it may lie in Drafts: delete it there, or it goes out twice.";
  private static final List<String> STEPS =
      List.of(
          "GET /mailFolders/drafts/messages?$select=id&$filter=subject%20eq%20'Unfinished%2C%20to"
              + "%20be%20deleted%3A%20Commentary%20please%20by%2015%20January%202021%3A%20Cabinet"
              + "%20Scorecard%20-%20December%202020'",
          "POST /messages",
          "POST /messages/AAMk-1/attachments/createUploadSession",
          "PUT /upload/7000000",
          "PUT /upload/7000000",
          "PUT /upload/7000000",
          "PATCH /messages/AAMk-1");

  private static List<String> and(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private List<String> askedOfMailbox() {
    return server.asked.stream()
        .filter(request -> !request.equals("POST /token"))
        .map(request -> request.replace("%27", "'"))
        .toList();
  }

  @Test
  void aLargePackIsUploadedInPiecesAndAddressedLast() throws Exception {
    Letter letter = large(7_000_000);
    assertThat(hand(true, letter)).isEqualTo(new Handover.Sent("202"));
    assertThat(server.files).containsOnlyKeys(letter.attachment().name());
    assertThat(server.files.get(letter.attachment().name())).isEqualTo(letter.attachment().bytes());
    assertThat(server.sent).containsExactly("AAMk-1");
    assertThat(askedOfMailbox()).isEqualTo(and(STEPS, "POST /messages/AAMk-1/send"));
    assertThat(server.changed.get("AAMk-1"))
        .hasToString(
            "{\"subject\":\""
                + letter.subject()
                + "\",\"toRecipients\":[{\"emailAddress\":{\"address\":\"care@example.org\",\"name\":\"Head"
                + " of Care\"}}],\"ccRecipients\":[{\"emailAddress\":{\"address\":"
                + "\"deputy@example.org\"}}]}");
    assertThat(begun).hasSize(1);

    assertThat(hand(false, letter))
        .isEqualTo(new Handover.Drafted("It lies in Drafts.", "Draft AAMk-2."));
    assertThat(server.isWhole("AAMk-2")).isTrue();
    assertThat(new String(server.drafts.get("AAMk-2"), StandardCharsets.ISO_8859_1))
        .contains("\r\nSubject: Unfinished, to be deleted: Commentary please by ")
        .doesNotContain("To: Head", "Cc: ");
  }

  /** Whatever fails, and however, nothing is left that somebody could send as it is. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStepThatFailsLeavesNothing(boolean send) throws Exception {
    Letter letter = large(7_000_000);
    for (String step : List.of("POST", "createUploadSession", "PUT", "PATCH")) {
      for (Fault fault : List.of(Fault.BAD_REQUEST, Fault.CUTS, Fault.GATEWAY, Fault.CUTS_AFTER)) {
        begun.clear();
        server.drafts.clear();
        server.fault(
            fault, 1, step.equals("POST") ? "POST /v1.0/users/team%40example.org/m" : step);
        Handover handover = hand(send, letter);
        String what = step + " " + fault;
        assertThat(handover.fate()).as(what).isEqualTo(LedgerEntry.Fate.FAILED);
        boolean nameless = step.equals("POST") && fault == Fault.CUTS_AFTER;
        boolean unknown = step.equals("POST") && fault != Fault.BAD_REQUEST;
        assertThat(handover.text().contains(UNFINISHED)).as(what).isEqualTo(unknown);
        assertThat(handover.text()).as(what).doesNotContain(UNSENT);
        assertThat(server.drafts).as(what).hasSize(nameless ? 1 : 0);
        assertThat(server.drafts.keySet()).as(what).noneMatch(server::isWhole);
        assertThat(server.sent).as(what).isEmpty();
        assertThat(begun).as(what).hasSize(step.equals("PATCH") ? 1 : 0);
      }
    }
    server.fault(Fault.NONE, 0);
    assertThat(hand(send, letter).fate())
        .isEqualTo(send ? LedgerEntry.Fate.SENT : LedgerEntry.Fate.DRAFTED);
  }

  /** As a program that is killed leaves it: the service is gone just then. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatCouldNotBeTakenBackIsHarmlessAndRemovedByTheNextRun(boolean send) throws Exception {
    Letter letter = large(7_000_000);
    for (int answered = 2; answered < STEPS.size(); answered++) {
      String step = STEPS.get(answered);
      server.drafts.clear();
      server.fault(Fault.CUTS, 100, "/");
      server.spare(answered);
      Handover handover = hand(send, letter);
      boolean toBeWhole = step.startsWith("PATCH");
      assertThat(handover.fate())
          .as(step)
          .isEqualTo(toBeWhole ? LedgerEntry.Fate.UNCERTAIN : LedgerEntry.Fate.FAILED);
      assertThat(handover.text()).as(step).endsWith(toBeWhole ? UNSENT : UNFINISHED);
      assertThat(server.drafts).as(step).hasSize(1);
      assertThat(server.drafts.keySet()).as(step).noneMatch(server::isWhole);
      server.fault(Fault.NONE, 0);
      assertThat(hand(send, letter).fate())
          .as(step)
          .isEqualTo(send ? LedgerEntry.Fate.SENT : LedgerEntry.Fate.DRAFTED);
      assertThat(server.drafts.keySet()).as(step).hasSize(send ? 0 : 1).allMatch(server::isWhole);
    }
  }

  @Test
  void whatIsRefusedWhenItIsToGoIsTakenBackAndWhatMayHaveGoneIsNot() throws Exception {
    Letter letter = large(2_600_000);
    server.fault(Fault.BAD_REQUEST, 1, "/send");
    assertThat(hand(true, letter))
        .isEqualTo(new Handover.Refused("400 ErrorInvalidRecipients: No such address.", false));
    assertThat(server.drafts).isEmpty();
    for (Fault fault : List.of(Fault.CUTS, Fault.CUTS_AFTER, Fault.GATEWAY)) {
      server.drafts.clear();
      server.sent.clear();
      server.fault(fault, 1, "/send");
      Handover uncertain = hand(true, letter);
      assertThat(uncertain).isInstanceOf(Handover.Uncertain.class);
      assertThat(uncertain.text()).endsWith(UNSENT);
      assertThat(server.drafts.size() + server.sent.size()).as("%s", fault).isEqualTo(1);
    }
  }

  @Test
  void aPieceThatIsToWaitAndATokenThatExpiresHalfwayAreMet() throws Exception {
    Letter letter = large(7_000_000);
    server.fault(Fault.THROTTLED, 2, "upload/");
    assertThat(hand(true, letter)).isEqualTo(new Handover.Sent("202"));
    assertThat(slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    for (String step : List.of("createUploadSession", "PATCH", "/send")) {
      server.fault(Fault.TOKEN_EXPIRED, 1, step);
      assertThat(hand(true, letter)).as(step).isEqualTo(new Handover.Sent("202"));
    }
    server.fault(Fault.THROTTLED, 4, "upload/");
    assertThat(hand(true, letter))
        .isEqualTo(new Handover.Refused("429 ApplicationThrottled: Slow down.", true));
    assertThat(server.drafts).isEmpty();
  }

  @Test
  void aPackOfMiddlingSizeIsAttachedInOneRequest() throws Exception {
    Letter letter = large(2_500_000);
    assertThat(hand(false, letter))
        .isEqualTo(new Handover.Drafted("It lies in Drafts.", "Draft AAMk-1."));
    assertThat(server.files.get(letter.attachment().name())).isEqualTo(letter.attachment().bytes());
  }

  @Test
  void anUploadToAnotherPlaceIsRefusedAndTheDraftTakenBack() throws Exception {
    server.fault(Fault.UPLOAD_ELSEWHERE, 1);
    assertThat(hand(true, large(7_000_000)))
        .isInstanceOfAny(Handover.Unreachable.class, Handover.Refused.class);
    assertThat(server.sent).isEmpty();
    assertThat(server.drafts).isEmpty();
  }

  @Test
  void aWishForPatienceIsMet() throws Exception {
    server.fault(Fault.THROTTLED, 2);
    assertThat(hand(true)).isEqualTo(new Handover.Sent("202"));
    assertThat(slept).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    server.fault(Fault.THROTTLED, 100);
    assertThat(hand(true))
        .isEqualTo(new Handover.Refused("429 ApplicationThrottled: Slow down.", true));
  }

  @Test
  void anExpiredTokenIsFetchedAnewOnce() throws Exception {
    server.fault(Fault.TOKEN_EXPIRED, 1);
    assertThat(hand(true)).isEqualTo(new Handover.Sent("202"));
    server.fault(Fault.TOKEN_EXPIRED, 100);
    assertThat(((Handover.Stopped) hand(true)).text())
        .startsWith("Microsoft Graph at 127.0.0.1:")
        .endsWith(
            " refuses: 401 InvalidAuthenticationToken: Expired. Check user, and what the"
                + " application is allowed to do.")
        .doesNotContain(SECRET)
        .doesNotContain("token-");
  }

  @Test
  void refusalsAreOfTheLetterOrOfAll() throws Exception {
    server.fault(Fault.BAD_REQUEST, 1);
    assertThat(hand(true))
        .isEqualTo(new Handover.Refused("400 ErrorInvalidRecipients: No such address.", false));
    server.fault(Fault.FORBIDDEN, 1);
    assertThat(hand(true)).isInstanceOf(Handover.Stopped.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"HANGS", "HANGS_IN_BODY", "ENDLESS", "CUTS", "GATEWAY", "SAYS_NO_ID"})
  void whatIsNotAnsweredIsUncertain(Fault fault) throws Exception {
    server.fault(fault, 1);
    assertThat(hand(false)).isInstanceOf(Handover.Uncertain.class);
    if (fault != Fault.SAYS_NO_ID) {
      server.fault(fault, 1);
      assertThat(hand(true)).isInstanceOf(Handover.Uncertain.class);
    }
  }

  @Test
  void nobodyListening() throws Exception {
    server.close();
    assertThat(hand(true)).isInstanceOf(Handover.Stopped.class);
    assertThat(begun).hasSizeLessThan(2);
  }
}
