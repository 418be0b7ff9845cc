package org.scorebook.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.figures.Figures;
import org.scorebook.model.Edition;
import org.scorebook.peers.PeerPick;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.published.PublishedLedger;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** Examples of what commands find wrong themselves. */
final class CommandProblems {
  private CommandProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        new ProblemExample(
            "peers-for-unknown-measure",
            () -> in(folder -> asked(folder, "DX=1C2A")),
            () -> in(folder -> asked(folder, "dp=1C2A"))),
        new ProblemExample(
            "peers-for-retired-measure",
            () -> in(folder -> inState(folder, "Retired")),
            () -> in(folder -> inState(folder, "Suspended"))),
        new ProblemExample(
            "peers-without-travel",
            () -> in(folder -> travelling(folder, "None")),
            () -> in(folder -> travelling(folder, "Downwards"))),
        new ProblemExample(
            "organisation-not-among-peers",
            () -> in(folder -> among(folder, "Exampleshire Council")),
            () -> in(folder -> among(folder, "EXAMPLESHIRE"))),
        new ProblemExample(
            "published-before",
            () -> in(folder -> issued(folder, true, Optional.empty())),
            () -> in(folder -> issued(folder, true, Optional.of("DP corrected")))),
        new ProblemExample(
            "published-elsewhere",
            () -> in(folder -> copied(folder, Optional.empty())),
            () -> in(folder -> copied(folder, Optional.of("DP corrected")))),
        new ProblemExample(
            "other-ledger-unread",
            () -> in(folder -> beside(folder, "<<<<<<< HEAD\n")),
            () -> in(folder -> beside(folder, ""))),
        new ProblemExample(
            "never-published",
            () -> in(folder -> issued(folder, false, Optional.of("DP corrected"))),
            () -> in(folder -> issued(folder, false, Optional.empty()))),
        new ProblemExample(
            "published-figure-changed",
            () -> in(folder -> since(folder, 0.37, "")),
            () -> in(folder -> since(folder, 0.379, ""))),
        new ProblemExample(
            "former-figure-withheld",
            () -> in(folder -> restated(folder, 3)),
            () -> in(folder -> restated(folder, 30))),
        new ProblemExample(
            "ledger-changed",
            () -> in(folder -> since(folder, 0.379, "{}\n")),
            () -> in(folder -> since(folder, 0.379, ""))));
  }

  private static List<Problem> asked(Path folder, String typed)
      throws IOException, UnusableFileException {
    List<Problem> problems = new ArrayList<>();
    PeersCommand.measure(typed, read(input(folder)), problems);
    return problems;
  }

  private static List<Problem> inState(Path folder, String state)
      throws IOException, UnusableFileException {
    Path input =
        new SmallWorkbook()
            .with("Measures!K1", "State")
            .with("Measures!K2", state)
            .write(folder.resolve("in.xlsx"));
    List<Problem> problems = new ArrayList<>();
    PeersCommand.measure("dp=1C2A", read(input), problems);
    return problems;
  }

  private static List<Problem> travelling(Path folder, String travel)
      throws IOException, UnusableFileException {
    Path input = new SmallWorkbook().with("Measures!H2", travel).write(folder.resolve("in.xlsx"));
    List<Problem> problems = new ArrayList<>();
    PeersCommand.measure("DP=1C2A", read(input), problems);
    return problems;
  }

  private static List<Problem> among(Path folder, String name)
      throws IOException, UnusableFileException {
    Edition edition = edition(input(folder));
    PeerPick pick =
        new PeerPick(
            "1C2A",
            "2019/20",
            "ASCOF",
            List.of(new PeerPick.Organisation("E10000000", name, BigDecimal.ONE)),
            List.of());
    return PeersCommand.ownRow(
            edition.scorecard().organisation(),
            Path.of("ascof.csv"),
            edition.measures().get(0),
            pick)
        .stream()
        .toList();
  }

  /** November's figure as it is now, and what somebody wrote into the ledger. */
  private static List<Problem> since(Path folder, double november, String written)
      throws IOException, UnusableFileException {
    issued(folder, true, Optional.empty());
    Path input =
        new SmallWorkbook().with("Data!C2", november).write(folder.resolve("december.xlsx"));
    Path ledger = PublishedLedger.beside(input);
    Files.writeString(ledger, Files.readString(ledger) + written);
    return since(folder, read(input));
  }

  /** What November's number was when it was published, where small numbers are hidden now. */
  private static List<Problem> restated(Path folder, double november)
      throws IOException, UnusableFileException {
    SmallWorkbook then = new SmallWorkbook().with("Scorecard!B4", "November 2020");
    publish(folder, then.with("Data!C4", november).write(folder.resolve("december.xlsx")));
    SmallWorkbook now = new SmallWorkbook().with("Scorecard!A5", "Rules");
    Path input = folder.resolve("december.xlsx");
    Files.delete(input);
    return since(folder, read(now.with("Scorecard!B5", "small-numbers").write(input)));
  }

  private static List<Problem> since(Path folder, Input read) throws UnusableFileException {
    Environment around =
        new Environment(
            OutputStream.nullOutputStream(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            Clock.systemUTC(),
            Map.of(),
            Path.of(""),
            folder);
    return new SinceOption()
        .compare(
            folder.resolve("december.xlsx"),
            read,
            Figures.compute(read.edition(), read.rules()),
            around)
        .warnings();
  }

  private static List<Problem> issued(Path folder, boolean before, Optional<String> reissue)
      throws IOException, UnusableFileException {
    Path input = input(folder);
    if (before) {
      publish(folder, input);
    }
    PublishedLedger ledger = PublishedLedger.read(PublishedLedger.beside(input));
    return PublishCommand.checkIssue(input, ledger, edition(input).scorecard(), reissue);
  }

  private static void publish(Path folder, Path input) throws IOException {
    Path replies = Files.createDirectory(folder.resolve("replies"));
    Typed.run(
        folder,
        ExitCode.DONE,
        "publish",
        input,
        "--replies",
        replies,
        "-o",
        folder.resolve("final.xlsx"),
        "--allow-missing");
  }

  /** From a copy of a workbook that was published. */
  private static List<Problem> copied(Path folder, Optional<String> reissue)
      throws IOException, UnusableFileException {
    issued(folder, true, Optional.empty());
    Path copy = new SmallWorkbook().write(folder.resolve("december v2.xlsx"));
    PublishedLedger ledger = PublishedLedger.read(PublishedLedger.beside(copy));
    return PublishCommand.checkIssue(copy, ledger, edition(copy).scorecard(), reissue);
  }

  /** Beside what somebody else's ledger holds. */
  private static List<Problem> beside(Path folder, String written)
      throws IOException, UnusableFileException {
    Files.writeString(folder.resolve("housing.published.jsonl"), written);
    return issued(folder, false, Optional.empty());
  }

  private static Path input(Path folder) throws IOException {
    return new SmallWorkbook().write(folder.resolve("december.xlsx"));
  }

  private static Edition edition(Path input) throws UnusableFileException {
    return read(input).edition();
  }

  private static Input read(Path input) throws UnusableFileException {
    return InputWorkbook.read(input, RuleSets.in(Path.of("rules")), Optional.empty())
        .value()
        .orElseThrow();
  }

  private interface Work {
    List<Problem> in(Path folder) throws IOException, UnusableFileException;
  }

  private static List<Problem> in(Work work) {
    try {
      return work.in(Files.createTempDirectory("command"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
