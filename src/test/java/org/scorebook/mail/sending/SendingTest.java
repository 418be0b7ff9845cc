package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.figures.result.Results;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.ToldLines;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.model.Owner;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

class SendingTest {
  private static final String CARE = "Head of Care <care@example.org>: ";
  private static final String COMMISSIONING = "Head of Commissioning <commissioning@example.org>: ";
  private static final Handover OK = new Handover.Sent("250 ok");
  private static final Handover LATER = new Handover.Refused("451 later", true);
  private static final Handover NO_USER = new Handover.Refused("550 No such user", false);
  private static final Handover LOST = new Handover.Uncertain("It did not confirm.");
  private static final Handover CUT = new Handover.Unreachable("It went away.", true);
  private static final Handover GONE = new Handover.Unreachable("It is away.", false);

  @TempDir private Path folder;
  private Path file;
  private Results results = MailSample.results();
  private LocalDate today = LocalDate.of(2021, 1, 4);
  private final List<Duration> slept = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<Letter> handed = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  @BeforeEach
  void ledger() {
    file = folder.resolve("input.sent.jsonl");
  }

  @Test
  void everyOwnerGetsOneLetterAndASecondRunSendsNone() throws Exception {
    assertThat(send(SendOptions.all(), OK, OK).text())
        .isEqualTo(COMMISSIONING + "sent.\n" + CARE + "sent.\n2 owners: 2 sent.\n");
    assertThat(handed)
        .extracting(Letter::to)
        .containsExactly("commissioning@example.org", "care@example.org");
    assertThat(slept).containsExactly(Sending.PACE);
    handed.clear();
    SendReport again = send(SendOptions.all());
    assertThat(again.text())
        .isEqualTo(
            COMMISSIONING
                + "already sent on 4 January 2021 at 12:00 UTC.\n"
                + CARE
                + "already sent on 4 January 2021 at 12:00 UTC.\n"
                + "2 owners: 2 already sent.\n");
    assertThat(again.isComplete()).isTrue();
    assertThat(handed).isEmpty();
  }

  @Test
  void theMessageIdIsTheSameForTheSameEditionOwnerAndInput() throws Exception {
    send(only("Head of Care"), OK);
    send(resend("Head of Care"), OK, OK);
    assertThat(ids.get(0)).matches("[0-9a-f]{32}@example\\.org").isEqualTo(ids.get(2));
    assertThat(ids.get(1)).isNotEqualTo(ids.get(0));
  }

  @Test
  void oneOwnersFailureDoesNotStopTheOthersAndIsTriedAgainNextTime() throws Exception {
    SendReport report = send(SendOptions.all(), NO_USER, OK);
    assertThat(report.text())
        .isEqualTo(
            COMMISSIONING
                + "not sent. 550 No such user\n"
                + CARE
                + "sent.\n2 owners: 1 sent, 1 failed.\n");
    assertThat(report.isComplete()).isFalse();
    assertThat(send(SendOptions.all(), OK).text())
        .startsWith(COMMISSIONING + "sent.\n" + CARE + "already sent on");
  }

  @Test
  void whatIsRefusedForNowIsTriedAgainAfterTheOthers() throws Exception {
    SendReport report = send(SendOptions.all(), LATER, OK, LATER, OK);
    assertThat(report.text()).endsWith("2 owners: 2 sent.\n");
    assertThat(slept)
        .containsExactly(
            Sending.PACE,
            Duration.ofSeconds(30),
            Sending.PACE,
            Duration.ofMinutes(2),
            Sending.PACE);
    String safe =
        ". Ctrl-C is safe: what was handed over is remembered, and the same command goes on with"
            + " the rest.";
    assertThat(said)
        .containsExactly(
            "1 letter (Head of Commissioning) refused for now (451 later). Trying again in 30"
                + " seconds, for the last time in 8 minutes"
                + safe,
            "1 letter (Head of Commissioning) refused for now (451 later). Trying again in 2"
                + " minutes, for the last time in 7 minutes"
                + safe);
    assertThat(handed)
        .extracting(letter -> letter.owner().name())
        .containsExactly(
            "Head of Commissioning",
            "Head of Care",
            "Head of Commissioning",
            "Head of Commissioning");
  }

  @Test
  void whatIsRefusedForNowForEverIsNamedInTheEnd() throws Exception {
    SendReport report = send(only("Head of Care"), LATER, LATER, LATER, LATER);
    assertThat(report.text()).isEqualTo(CARE + "not sent. 451 later\n1 owner: 1 failed.\n");
    assertThat(said)
        .hasSize(3)
        .last()
        .asString()
        .startsWith(
            "1 letter (Head of Care) refused for now (451 later). Trying again in 5 minutes, for"
                + " the last time. Ctrl-C");
  }

  @Test
  void otherAnswersThanTheFirstAreMentioned() throws Exception {
    send(SendOptions.all(), LATER, new Handover.Refused("Wait.", true), OK, OK);
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith(
            "2 letters (Head of Commissioning, Head of Care) refused for now (451 later, and other"
                + " answers). Trying again in 30 seconds, for the last time in 8 minutes.");
  }

  @Test
  void anUncertainLetterIsNamedAndNeverSentAgainSilently() throws Exception {
    SendReport report = send(only("Head of Care"), LOST);
    String advice =
        "Ask whether it arrived; then --mark-sent \"Head of Care\" or --resend \"Head of Care\".";
    assertThat(report.text())
        .isEqualTo(CARE + "uncertain. It did not confirm. " + advice + "\n1 owner: 1 uncertain.\n");
    assertThat(report.isComplete()).isFalse();
    SendReport again = send(only("Head of Care"));
    assertThat(again.text())
        .isEqualTo(
            CARE
                + "uncertain since 4 January 2021 at 12:00 UTC, so not sent again. It did not"
                + " confirm. "
                + advice
                + "\n1 owner: 1 uncertain.\n");
    assertThat(again.isComplete()).isFalse();
  }

  @Test
  void anUncertainLetterIsSettledEitherWay() throws Exception {
    send(SendOptions.all(), LOST, LOST);
    SendReport report =
        send(
            new SendOptions(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("head of care"),
                List.of("Head of Commissioning")),
            OK);
    assertThat(report.text())
        .isEqualTo(
            COMMISSIONING
                + "marked as sent.\n"
                + CARE
                + "sent.\n2 owners: 1 sent, 1 marked as sent.\n");
    assertThat(send(SendOptions.all()).text()).endsWith("2 owners: 2 already sent.\n");
  }

  @Test
  void changedFiguresAreNamedAndSentOnlyWhenAskedFor() throws Exception {
    send(SendOptions.all(), OK, OK);
    results =
        MailSample.results(
            MailSample.scorecard("Cabinet Scorecard"),
            List.of(MailSample.COMMISSIONING, MailSample.CARE),
            "37.0%");
    SendReport report = send(SendOptions.all());
    assertThat(report.text())
        .isEqualTo(
            COMMISSIONING
                + "not sent. The figures have changed since the letter of 4 January 2021 at 12:00"
                + " UTC. To send the new ones: --resend \"Head of Commissioning\".\n"
                + CARE
                + "already sent on 4 January 2021 at 12:00 UTC.\n"
                + "2 owners: 1 already sent, 1 changed since.\n");
    assertThat(report.isComplete()).isFalse();
    assertThat(send(resend("Head of Commissioning"), OK).isComplete()).isTrue();
    assertThat(send(SendOptions.all()).text()).endsWith("2 owners: 2 already sent.\n");
  }

  @Test
  void anotherEditionIsAnotherMatter() throws Exception {
    send(SendOptions.all(), OK, OK);
    results =
        MailSample.results(
            MailSample.scorecardOf(MailSample.DECEMBER.plus(1)), results.edition().owners());
    assertThat(send(SendOptions.all(), OK, OK).text()).endsWith("2 owners: 2 sent.\n");
  }

  @Test
  void aRetypedTitleSendsNobodyTheSameAgainWithoutBeingAsked() throws Exception {
    send(SendOptions.all(), OK, LOST);
    results =
        MailSample.results(MailSample.scorecard("CABINET  scorecard"), results.edition().owners());
    assertThat(send(SendOptions.all()).text()).endsWith("2 owners: 1 already sent, 1 uncertain.\n");
    results =
        MailSample.results(MailSample.scorecard("Scrutiny Scorecard"), results.edition().owners());
    String renamed =
        "not sent. The letter of 4 January 2021 at 12:00 UTC was about Birmingham, Cabinet"
            + " Scorecard, December 2020, and this is Birmingham, Scrutiny Scorecard, December"
            + " 2020. To send this one too: --resend ";
    SendReport report = send(SendOptions.all());
    assertThat(report.text())
        .isEqualTo(
            COMMISSIONING
                + renamed
                + "\"Head of Commissioning\".\n"
                + CARE
                + renamed
                + "\"Head of Care\".\n2 owners: 2 changed since.\n");
    assertThat(report.isComplete()).isFalse();
    assertThat(send(resend("Head of Care"), OK).text())
        .endsWith("2 owners: 1 sent, 1 changed since.\n");
    assertThat(send(only("Head of Care")).text()).endsWith("1 owner: 1 already sent.\n");
  }

  @Test
  void remindersGoToThoseWhoHaveNotAnsweredOnceARound() throws Exception {
    send(SendOptions.all(), OK, OK);
    SendOptions outstanding = outstanding("Head of Care");
    handed.clear();
    assertThat(send(outstanding, OK).text())
        .isEqualTo(
            COMMISSIONING + "sent.\n" + CARE + "has answered.\n2 owners: 1 sent, 1 answered.\n");
    assertThat(handed)
        .singleElement()
        .extracting(Letter::subject)
        .asString()
        .startsWith("Reminder: ");
    assertThat(ids.get(2)).endsWith(".reminder-2021-01-04@example.org");
    assertThat(send(outstanding).text())
        .startsWith(COMMISSIONING + "already reminded on 4 January 2021 at 12:00 UTC.\n");
    today = today.plusDays(7);
    assertThat(send(outstanding, OK).text()).startsWith(COMMISSIONING + "sent.\n");
    assertThat(send(SendOptions.all()).text()).endsWith("2 owners: 2 already sent.\n");
  }

  @Test
  void aRedirectedRunGoesToOneAddressAndLeavesTheLedgerAlone() throws Exception {
    SendOptions redirect =
        new SendOptions(
            List.of(), Optional.of("me@example.org"), Optional.empty(), List.of(), List.of());
    send(SendOptions.all(), LOST, LOST);
    byte[] before = Files.readAllBytes(file);
    handed.clear();
    assertThat(send(redirect, OK, OK).text())
        .isEqualTo(
            """
            Head of Commissioning <me@example.org>: sent.
            Head of Care <me@example.org>: sent.
            2 owners: 2 sent.
            """);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(handed.get(1).subject())
        .isEqualTo(
            "[for Head of Care <care@example.org>] Commentary please by 15 January 2021: Cabinet"
                + " Scorecard - December 2020");
    assertThat(handed.get(1).to()).isEqualTo("me@example.org");
    assertThat(handed.get(1).cc()).isEmpty();
    assertThat(ids.get(3)).endsWith(".redirected@example.org");
  }

  @Test
  void whatWouldFailForAllStopsTheRun() throws Exception {
    SendReport report = send(SendOptions.all(), new Handover.Stopped("Wrong password."));
    assertThat(report.text())
        .isEqualTo(
            COMMISSIONING
                + "not sent.\n"
                + CARE
                + "not tried.\nStopped: Wrong password.\n2 owners: 1 failed, 1 not tried.\n");
    assertThat(report.isComplete()).isFalse();
  }

  @Test
  void aServerThatIsAwayIsTriedThreeTimes() throws Exception {
    assertThat(send(SendOptions.all(), GONE, GONE, OK, OK).text()).endsWith("2 sent.\n");
    assertThat(slept).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(30), Sending.PACE);
    assertThat(said)
        .containsExactly(
            "It is away. Trying again in 5 seconds, for the last time in 35 seconds. Ctrl-C is"
                + " safe: what was handed over is remembered, and the same command goes on with the"
                + " rest.",
            "It is away. Trying again in 30 seconds, for the last time. Ctrl-C is safe: what was"
                + " handed over is remembered, and the same command goes on with the rest.");
    Files.delete(file);
    assertThat(send(SendOptions.all(), GONE, GONE, GONE).text())
        .endsWith("Stopped: It is away.\n2 owners: 1 failed, 1 not tried.\n");
  }

  @Test
  void ownersWhoAreRefusedAlikeStarveNobody() throws Exception {
    results = MailSample.many();
    Handover[] answers = Collections.nCopies(12, NO_USER).toArray(new Handover[0]);
    answers[11] = OK;
    assertThat(send(SendOptions.all(), answers).text())
        .startsWith("Owner 1 <owner1@example.org>: not sent. 550 No such user\n")
        .endsWith("Owner 12 <owner12@example.org>: sent.\n12 owners: 1 sent, 11 failed.\n");
  }

  @Test
  void aLetterAtWhichTheServerBreaksOffStarvesNobody() throws Exception {
    assertThat(send(SendOptions.all(), CUT, CUT, CUT, OK).text())
        .isEqualTo(
            COMMISSIONING
                + "not sent. It went away.\n"
                + CARE
                + "sent.\n2 owners: 1 sent, 1 failed.\n");
    results = MailSample.many();
    assertThat(send(SendOptions.all(), CUT, CUT, CUT, CUT, CUT, CUT).text())
        .endsWith("Stopped: It went away.\n12 owners: 2 failed, 10 not tried.\n");
  }

  @Test
  void theSecondUncertainLetterStopsTheRun() throws Exception {
    results = MailSample.many();
    assertThat(send(SendOptions.all(), LOST, OK, LOST).text())
        .endsWith(
            "Stopped: Two letters are uncertain, and the others would be too. Run again when the"
                + " mail server answers.\n12 owners: 1 sent, 2 uncertain, 9 not tried.\n");
    Handover[] rest = Collections.nCopies(9, OK).toArray(new Handover[0]);
    assertThat(send(SendOptions.all(), rest).text())
        .endsWith("12 owners: 9 sent, 1 already sent, 2 uncertain.\n");
  }

  @Test
  void aCorrectedAddressIsSentTo() throws Exception {
    send(SendOptions.all(), OK, LOST);
    results =
        MailSample.results(
            MailSample.scorecard("Cabinet Scorecard"),
            List.of(
                new Owner("Head of Commissioning", "", "COMMISSIONING@example.org", List.of()),
                new Owner("Head of Care", "", "social.care@example.org", List.of())));
    handed.clear();
    assertThat(send(SendOptions.all(), OK).text())
        .isEqualTo(
            "Head of Commissioning <COMMISSIONING@example.org>: already sent on 4 January 2021 at"
                + " 12:00 UTC.\n"
                + "Head of Care <social.care@example.org>: sent.\n"
                + "2 owners: 1 sent, 1 already sent.\n");
    assertThat(handed).extracting(Letter::to).containsExactly("social.care@example.org");
  }

  @Test
  void markingOneAsSentSendsToNobody() throws Exception {
    SendOptions mark =
        new SendOptions(
            List.of(), Optional.empty(), Optional.empty(), List.of(), List.of("Head of Care"));
    assertThat(send(mark).text()).isEqualTo(CARE + "marked as sent.\n1 owner: 1 marked as sent.\n");
    assertThat(handed).isEmpty();
    SendOptions both =
        new SendOptions(
            List.of("Head of Commissioning"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of("Head of Care"));
    assertThat(send(both, OK).text())
        .isEqualTo(
            COMMISSIONING
                + "sent.\n"
                + CARE
                + "marked as sent.\n2 owners: 1 sent, 1 marked as sent.\n");
  }

  @Test
  void aCopyThatWasNotTakenIsNamedAndTheLetterCountsAsSent() throws Exception {
    Handover without =
        new Handover.Sent("250 ok", "The copy to deputy@example.org was not taken: 550 No.");
    SendReport report = send(only("Head of Care"), without);
    assertThat(report.text())
        .isEqualTo(
            CARE
                + "sent. The copy to deputy@example.org was not taken: 550 No.\n"
                + "1 owner: 1 sent.\n");
    assertThat(report.isComplete()).isTrue();
  }

  @Test
  void aPlanSaysWhatWouldBeSentAndChangesNothing() throws Exception {
    send(only("Head of Care"), OK);
    byte[] before = Files.readAllBytes(file);
    SendPlan plan = plan(SendOptions.all()).value().orElseThrow();
    // A message is a byte longer or shorter by its date and boundary.
    assertThat(plan.text().replace("; 5 KB", "; 6 KB"))
        .isEqualTo(
            COMMISSIONING
                + "DP, LTC; 6 KB\n"
                + CARE
                + "already sent on 4 January 2021 at 12:00 UTC.\n"
                + "1 to send, 1 not to send. Nothing was sent.\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aLeakInOneWorkbookStopsTheWholeRun() throws Exception {
    Problem leak = ProblemKind.error("first", "").at(new Place.Nowhere(), "a leak");
    Checked<SendPlan> plan =
        SendPlan.of(
            results,
            SendOptions.all(),
            file,
            today,
            false,
            owner -> MailSample.enclosed(new byte[0]),
            (letter, composing) ->
                letter.owner().equals(MailSample.CARE) ? List.of(leak) : List.of());
    assertThat(plan.value()).isEmpty();
    assertThat(plan.problems()).containsExactly(leak);
  }

  @Test
  void optionsAreCheckedBeforeAnything() {
    SendOptions options =
        new SendOptions(
            List.of("Head of Care", "Head of Car"),
            Optional.of("me"),
            Optional.empty(),
            List.of("Head of Nothing"),
            List.of());
    assertThat(options.check(results, List.of()))
        .extracting(Problem::line)
        .containsExactly(
            "ERROR Owners No measure has an owner called Head of Car. Did you mean Head of Care?"
                + " Owners with measures: Head of Commissioning; Head of Care.",
            "ERROR Owners No measure has an owner called Head of Nothing. Owners with measures:"
                + " Head of Commissioning; Head of Care.",
            "ERROR --redirect: me has no @. Type an address such as name@example.org.");
    assertThat(only("Head of Care").check(results, List.of("example.gov.uk")))
        .extracting(Problem::line)
        .containsExactly(
            "ERROR Owners The address care@example.org of Head of Care is not at an allowed domain"
                + " (example.gov.uk). Correct it, or add its domain to allowed-domains in the"
                + " mail settings.",
            "ERROR Owners The address deputy@example.org of Head of Care is not at an allowed"
                + " domain (example.gov.uk). Correct it, or add its domain to allowed-domains in"
                + " the mail settings.");
    assertThat(SendOptions.all().check(results, List.of("EXAMPLE.org"))).isEmpty();
  }

  @Test
  void aDraftThatMayLieInAMailboxIsRememberedThoughItIsToldAsNotSent() throws Exception {
    Handover broken = new Handover.Unreachable("It broke off.", true, LedgerEntry.Fate.DRAFTED);
    assertThat(send(only("Head of Care"), broken, broken, GONE).text())
        .isEqualTo(CARE + "not sent. It is away.\nStopped: It is away.\n1 owner: 1 failed.\n");
    assertThat(send(only("Head of Care")).text())
        .isEqualTo(
            CARE
                + "not sent. A draft was put into a mailbox on 4 January 2021 at 12:00 UTC, and may"
                + " have been sent from there. If it was: --mark-sent \"Head of Care\"; to send it"
                + " this way: --resend \"Head of Care\".\n"
                + "1 owner: 1 changed since.\n");
  }

  private static SendOptions only(String owner) {
    return new SendOptions(
        List.of(owner), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  private static SendOptions resend(String owner) {
    return new SendOptions(
        List.of(), Optional.empty(), Optional.empty(), List.of(owner), List.of());
  }

  private static SendOptions outstanding(String answered) {
    return new SendOptions(
        List.of(), Optional.empty(), Optional.of(List.of(answered)), List.of(), List.of());
  }

  private Checked<SendPlan> plan(SendOptions options) throws Exception {
    return SendPlan.of(
        results,
        options,
        file,
        today,
        false,
        owner -> MailSample.enclosed(new byte[10]),
        (letter, composing) -> List.of());
  }

  private SendReport send(SendOptions options, Handover... answers) throws Exception {
    slept.clear();
    said.clear();
    Deque<Handover> left = new ArrayDeque<>(List.of(answers));
    Clock clock = Clock.fixed(Instant.parse("2021-01-04T12:00:00Z"), ZoneOffset.UTC);
    try (Ledger ledger = Ledger.open(file, clock.instant())) {
      SendPlan plan =
          SendPlan.of(
                  results,
                  options,
                  ledger,
                  today,
                  false,
                  owner -> MailSample.enclosed(new byte[10]),
                  (letter, composing) -> List.of())
              .value()
              .orElseThrow();
      boolean redirected = options.redirect().isPresent();
      SendReport report =
          new Sending(
                  redirected ? Optional.empty() : Optional.of(ledger),
                  new Scripted(left),
                  "example.org",
                  clock,
                  slept::add,
                  Sending.PACE,
                  new ToldLines(new ArrayList<>(), said))
              .send(plan);
      assertThat(left).as("answers not used").isEmpty();
      return report;
    }
  }

  /** Gives the answers it was told, in turn; nobody else may be asked. */
  private final class Scripted implements Postman {
    private final Deque<Handover> answers;

    Scripted(Deque<Handover> answers) {
      this.answers = answers;
    }

    @Override
    public Handover hand(Letter letter, String messageId, BeforeDot beforeDot) throws IOException {
      Handover answer = answers.remove();
      handed.add(letter);
      ids.add(messageId);
      if (answer instanceof Handover.Sent || answer instanceof Handover.Uncertain) {
        beforeDot.run();
      }
      return answer;
    }

    @Override
    public void close() {}
  }
}
