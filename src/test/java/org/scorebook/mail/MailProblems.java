package org.scorebook.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.ledger.OtherLedgers;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.sending.SendOptions;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;

/** Examples of what is wrong with letters, with whom they go to, and with the settings of mail. */
final class MailProblems {
  private MailProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        new ProblemExample(
            "control-character",
            () -> titled("Cabinet\nBcc: everyone@example.org"),
            () -> titled("Cabinet: December")),
        new ProblemExample(
            "address-fault",
            () -> addressed("care@@example.org"),
            () -> addressed("c@example.org")),
        new ProblemExample(
            "owner-not-found",
            () -> options("Head of Car", "", List.of()),
            () -> options("head of care", "", List.of())),
        new ProblemExample(
            "redirect-fault",
            () -> options("Head of Care", "me", List.of()),
            () -> options("Head of Care", "me@example.org", List.of())),
        new ProblemExample(
            "domain-not-allowed",
            () -> options("Head of Care", "", List.of("example.gov.uk")),
            () -> options("Head of Care", "", List.of("EXAMPLE.org"))),
        new ProblemExample(
            "other-ledger-damaged", () -> beside("<<<<<<< HEAD\n"), () -> beside("")),
        new ProblemExample(
            "mail-setting",
            () -> settings("host: smtp.example.org\nport: many\nfrom: a@example.org\n"),
            () -> settings("host: smtp.example.org\nport: 2525\nfrom: a@example.org\n")));
  }

  private static List<Problem> beside(String written) {
    try {
      Path folder = Files.createTempDirectory("ledgers");
      Files.writeString(folder.resolve("housing.sent.jsonl"), written);
      Path input = folder.resolve("cabinet.xlsx");
      return OtherLedgers.find(
              input, Ledger.beside(input), MailSample.scorecard("Cabinet"), Set.of())
          .damaged();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Problem> titled(String title) {
    return Letters.check(MailSample.results(MailSample.scorecard(title), List.of(MailSample.CARE)));
  }

  private static List<Problem> addressed(String address) {
    Owner owner = new Owner(MailSample.CARE.name(), "", address, List.of());
    return Letters.check(MailSample.results(MailSample.scorecard("Cabinet"), List.of(owner)));
  }

  private static List<Problem> options(String only, String redirect, List<String> domains) {
    return new SendOptions(
            List.of(only),
            Optional.of(redirect).filter(address -> !address.isEmpty()),
            Optional.empty(),
            List.of(),
            List.of())
        .check(MailSample.results(), domains);
  }

  private static List<Problem> settings(String text) {
    try {
      Path file = Files.writeString(Files.createTempFile("mail", ".yaml"), text);
      try {
        return MailSettings.read(file, MailSettings.Use.SMTP).problems();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
