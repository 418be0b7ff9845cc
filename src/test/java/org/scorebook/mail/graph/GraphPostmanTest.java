package org.scorebook.mail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.graph.GraphServer.Fault;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.sending.Postman.Handover;

/** What becomes of letters that fit into one request. */
class GraphPostmanTest extends GraphCase {
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
  @EnumSource(names = {"ENDLESS", "CUTS", "GATEWAY", "SAYS_NO_ID"})
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
    assertThat(hand(true))
        .isEqualTo(
            new Handover.Unreachable(
                "The token server 127.0.0.1 cannot be reached: it refuses the connection.", false));
    assertThat(begun).hasSize(1);
  }
}
