package org.scorebook.mail.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.mail.graph.GraphServer.Fault;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.sending.Postman.Handover;

/** Packs that are uploaded piece by piece, and a service that does not answer. */
@Tag("proof")
class LargePacksByGraphProofTest extends GraphCase {
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

  @ParameterizedTest
  @EnumSource(names = {"HANGS", "HANGS_IN_BODY"})
  void whatIsNotAnsweredInTimeIsUncertain(Fault fault) throws Exception {
    server.fault(fault, 1);
    assertThat(hand(false)).isInstanceOf(Handover.Uncertain.class);
    server.fault(fault, 1);
    assertThat(hand(true)).isInstanceOf(Handover.Uncertain.class);
  }
}
