package org.scorebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Results;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.FileNames;
import org.scorebook.mail.Eml;
import org.scorebook.mail.Letters;
import org.scorebook.model.Owner;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "run",
    description = {
      "The everyday command: checks the input workbook, then leaves in a folder the draft scorecard,"
          + " a workbook for every measure owner, and a draft message to each with that workbook"
          + " attached.",
      "Run again for the same scorecard and period, it replaces what it wrote there."
    },
    footer = {
      "  scorebook run input.xlsx -d out",
      "  scorebook run \"Cabinet December.xlsx\" -d \"December 2020\" --rules strict"
    })
final class RunCommand extends Subcommand {
  private static final String OWNERS = "owners/";
  private static final String DRAFTS = "drafts/";

  private final Surroundings around;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      required = true,
      description = "The folder to write into; it is made where there is none.")
  Path folder;

  @Mixin private final OutputOptions outputs = new OutputOptions();

  RunCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  ExitCode run() throws UnusableFileException {
    Checked<Input> checked = input.read(around);
    if (checked.hasErrors() || checked.value().isEmpty()) {
      around.report(checked.problems());
      return ExitCode.ERRORS;
    }
    Results results =
        Figures.compute(checked.value().get().edition(), checked.value().get().rules());
    List<Problem> problems =
        Stream.concat(checked.problems().stream(), Letters.check(results).stream()).toList();
    around.report(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.ERRORS;
    }
    Provenance provenance = new Provenance(Version.number(), around.clock().instant(), problems);
    write(results, provenance);
    return ExitCode.DONE;
  }

  private void write(Results results, Provenance provenance) throws UnusableFileException {
    List<Owner> owners = Letters.owners(results);
    List<String> names = owners.stream().map(Owner::name).toList();
    List<String> workbooks = FileNames.distinct(names, ".xlsx");
    List<String> drafts = FileNames.distinct(names, ".eml");
    String scorecard = FileNames.of(results.edition().scorecard().titleAndPeriod(), ".xlsx");
    OwnerWorkbooks made = new OwnerWorkbooks(results, provenance, around.looks());

    Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
    contents.put(scorecard, out -> OutputWorkbook.write(results, provenance, around.looks(), out));
    for (int i = 0; i < owners.size(); i++) {
      Owner owner = owners.get(i);
      contents.put(OWNERS + workbooks.get(i), out -> out.write(made.of(owner)));
      contents.put(
          DRAFTS + drafts.get(i),
          out -> Eml.write(Letters.compose(results, owner, made.of(owner), false), out));
    }
    FilesList list =
        FilesList.of(results.edition().scorecard(), "run", List.copyOf(contents.keySet()));
    EditionFolder edition = EditionFolder.open(folder, list, outputs, input.input);
    List<String> removed =
        around.during("Writing into " + folder, progress -> edition.write(contents, false));
    tell(results, scorecard, list.files(), removed);
  }

  private void tell(Results results, String scorecard, List<String> files, List<String> removed) {
    long workbooks = files.stream().filter(file -> file.startsWith(OWNERS)).count();
    long drafts = files.stream().filter(file -> file.startsWith(DRAFTS)).count();
    int owners = Letters.owners(results).size();
    if (workbooks != owners || drafts != owners) {
      throw new IllegalStateException(
          owners + " owners, " + workbooks + " workbooks, " + drafts + " drafts");
    }
    List<String> lines = new ArrayList<>();
    String measures = ProblemLines.counted(results.measures().size(), "measure");
    lines.add("Wrote " + folder.resolve(scorecard) + ": " + measures + ".");
    if (owners == 0) {
      lines.add("No measure has an owner, so there are no owners' workbooks and no drafts.");
    } else {
      lines.add(
          "Wrote %s, with a workbook in %s and a draft in %s for each."
              .formatted(
                  ProblemLines.counted(owners, "owner"),
                  folder.resolve(OWNERS),
                  folder.resolve(DRAFTS)));
    }
    if (!removed.isEmpty()) {
      lines.add("Removed from the last run: " + String.join(", ", removed) + ".");
    }
    lines.forEach(around.out()::println);
  }
}
