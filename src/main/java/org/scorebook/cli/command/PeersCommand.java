package org.scorebook.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.peers.CodeList;
import org.scorebook.peers.Download;
import org.scorebook.peers.PeerPick;
import org.scorebook.peers.PeerRequest;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.template.PeersCopy;

public final class PeersCommand extends EditionCommand {
  private static final ProblemKind PEERS_FOR_UNKNOWN_MEASURE =
      ProblemKind.error("peers-for-unknown-measure", "Peers belong to a measure.");

  private static final ProblemKind PEERS_FOR_RETIRED_MEASURE =
      ProblemKind.error("peers-for-retired-measure", "A retired measure stands on no page.");

  private static final ProblemKind PEERS_WITHOUT_TRAVEL =
      ProblemKind.error("peers-without-travel", "A rank needs a better and a worse.");

  private static final ProblemKind ORGANISATION_NOT_AMONG_PEERS =
      ProblemKind.warning(
          "organisation-not-among-peers",
          "The organisation's own row is replaced by its current figure, not ranked beside it.");

  private final Supplier<Path> csv =
      options.needed(Path.class, "FILE", "The download, as it was downloaded.", "--csv");

  private final Supplier<List<String>> measures =
      options.neededSeveral(
          "ID=CODE",
          "A measure, and the download's code or whole description of it; the ID alone where the"
              + " download holds one indicator. May be given several times.",
          "--measure");

  private final Supplier<Path> output =
      options.needed(Path.class, "FILE", "The copy to write.", "-o", "--output");

  private final Supplier<Optional<String>> period =
      options.one(
          String.class,
          "P",
          "The period, such as 2019-20; the latest in the download otherwise.",
          "--period");

  private final Supplier<Optional<String>> source =
      options.one(
          String.class,
          "TEXT",
          "What the pages print; such as 2019/20 ASCOF otherwise.",
          "--source");

  private final Supplier<Optional<String>> columns =
      options.one(
          String.class,
          "NAMES",
          "The columns of another kind of file: code=...,name=...,value=...,period=...",
          "--columns");

  private final Supplier<List<String>> where =
      options.several(
          "COLUMN=VALUE",
          "Where several rows fit one organisation: which of them is meant.",
          "--where");

  private final Supplier<List<String>> leaveOut =
      options.several(
          "NAME",
          "An organisation, by name or code, that does not count. City of London and Isles of"
              + " Scilly never do, unless this is none.",
          "--leave-out");

  private final Supplier<Optional<Path>> among =
      options.one(
          Path.class,
          "FILE",
          "Only organisations whose ONS codes stand in the first column of this CSV file.",
          "--among");

  private final OutputOptions outputs = new OutputOptions(options);

  public PeersCommand(Environment around) {
    super(
        around,
        "peers",
        List.of(
            "Fills the Peers sheet of a copy of the input workbook from a national download: a CSV"
                + " file of ASCOF, ONS Explore Local Statistics, Fingertips or LG Inform, or any"
                + " other whose columns are named."),
        "  scorebook peers input.xlsx --csv ascof-2019-20.csv --measure DP=1C2A -o with-peers.xlsx",
        "  scorebook peers input.xlsx --csv absences.csv --measure ABS --period 2023-24 -o"
            + " copy.xlsx",
        "  scorebook peers input.xlsx --csv a.csv --measure DP -o b.xlsx --columns"
            + " code=A,name=B,value=C");
  }

  @Override
  protected void checkTargets() throws UnusableFileException {
    outputs.check(output.get(), input.path());
  }

  @Override
  protected ExitCode run(Input read, List<Problem> warnings) throws UnusableFileException {
    checkTargets();
    Set<String> once = new HashSet<>();
    for (String typed : measures.get()) {
      if (!once.add(Names.key(id(typed)))) {
        throw misuse("--measure: " + id(typed) + " stands twice. Give each measure once.");
      }
    }
    Optional<Path> list = among.get();
    Optional<Set<String>> codes =
        list.isPresent() ? Optional.of(CodeList.read(list.get())) : Optional.empty();
    List<Problem> problems = new ArrayList<>();
    Map<Measure, PeerPick> picks = new LinkedHashMap<>();
    Checked<Download> download =
        around.during("Reading " + csv.get(), progress -> Download.read(csv.get(), columns.get()));
    problems.addAll(download.problems());
    for (String typed : measures.get()) {
      Optional<Measure> measure = measure(typed, read, problems);
      if (measure.isPresent() && download.value().isPresent()) {
        Checked<PeerPick> pick = download.value().get().pick(request(typed, measure.get(), codes));
        problems.addAll(pick.problems());
        pick.value().ifPresent(found -> picks.put(measure.get(), found));
      }
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      around.report(problems);
      return ExitCode.ERRORS;
    }
    if (list.isEmpty()) {
      String organisation = read.edition().scorecard().organisation();
      picks.forEach(
          (measure, pick) ->
              ownRow(organisation, csv.get(), measure, pick).ifPresent(problems::add));
    }
    around.report(problems);
    List<List<PeersCopy.Replaced>> replaced = new ArrayList<>();
    outputs.write(
        output.get(), out -> replaced.add(PeersCopy.write(input.path(), picks, out)), around);
    PeersReport.of(read, picks, replaced.get(0)).lines().forEach(around.out()::println);
    around.out().println("Wrote " + output.get() + ".");
    return ExitCode.DONE;
  }

  static Optional<Measure> measure(String typed, Input read, List<Problem> problems) {
    Edition edition = read.edition();
    String id = id(typed);
    Optional<String> retired = read.findRetired(id);
    if (retired.isPresent()) {
      problems.add(
          PEERS_FOR_RETIRED_MEASURE.at(
              new Place.Sheet("Measures"),
              retired.get(),
              "The State is Retired, so the measure is shown nowhere and ranked with nobody. Choose"
                  + " another State there first, or leave out this --measure."));
      return Optional.empty();
    }
    Optional<Measure> found =
        edition.measures().stream()
            .filter(measure -> measure.id().equalsIgnoreCase(id))
            .findFirst();
    if (found.isEmpty()) {
      List<String> ids = edition.measures().stream().map(Measure::id).toList();
      problems.add(
          PEERS_FOR_UNKNOWN_MEASURE.at(
              new Place.Sheet("Measures"),
              "There is no measure '"
                  + id
                  + "', which --measure names."
                  + Nearest.suggestion(id, ids)
                  + " The measures are "
                  + String.join(", ", ids)
                  + "."));
    }
    found
        .filter(measure -> measure.preferredTravel() == PreferredTravel.NONE)
        .filter(measure -> measure.state() != State.PLACEHOLDER) // it may not say yet
        .ifPresent(
            measure ->
                problems.add(
                    PEERS_WITHOUT_TRAVEL.at(
                        new Place.Sheet("Measures"),
                        measure.id(),
                        "Preferred travel is None, so there is no better or worse to rank by."
                            + " Choose Upwards or Downwards there first.")));
    return found;
  }

  private PeerRequest request(String typed, Measure measure, Optional<Set<String>> codes) {
    int equals = typed.indexOf('=');
    return new PeerRequest(
        measure.id(),
        measure.unit(),
        equals < 0 ? Optional.empty() : Optional.of(Blanks.strip(typed.substring(equals + 1))),
        period.get(),
        where.get().stream().map(this::where).toList(),
        leaveOut.get(),
        codes,
        source.get());
  }

  private static String id(String typed) {
    int equals = typed.indexOf('=');
    return Blanks.strip(equals < 0 ? typed : typed.substring(0, equals));
  }

  private PeerRequest.Where where(String typed) {
    int equals = typed.indexOf('=');
    if (equals < 1) {
      throw misuse("--where: '" + typed + "' is not COLUMN=VALUE, such as Sex=Persons.");
    }
    return new PeerRequest.Where(
        Blanks.strip(typed.substring(0, equals)), Blanks.strip(typed.substring(equals + 1)));
  }

  /** Its own row is known by the Organisation's name; under another one it would count twice. */
  static Optional<Problem> ownRow(String organisation, Path csv, Measure measure, PeerPick pick) {
    List<String> names = pick.organisations().stream().map(PeerPick.Organisation::name).toList();
    if (names.stream().anyMatch(organisation::equalsIgnoreCase)) {
      return Optional.empty();
    }
    return Optional.of(
        ORGANISATION_NOT_AMONG_PEERS.at(
            new Place.File(String.valueOf(csv.getFileName())),
            measure.id(),
            "no organisation is called "
                + organisation
                + ", as on the Scorecard sheet; a row of its own under another name would be ranked"
                + " as a peer."
                + Nearest.suggestion(organisation, names)));
  }
}
