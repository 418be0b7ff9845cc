package org.scorebook.cli.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.beside.Beside;
import org.scorebook.claims.CommentaryCheck;
import org.scorebook.claims.Findings;
import org.scorebook.cli.options.EditionCommand;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.options.SmallNumberCheck;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.cli.terminal.Version;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.FileNames;
import org.scorebook.mail.letter.Eml;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.letter.SendPage;
import org.scorebook.mail.sending.SendOptions;
import org.scorebook.mail.sending.SendPlan;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.book.Provenance;

/**
 * What {@code run} leaves in a folder: the draft scorecard, a workbook for every measure owner, and
 * a draft message to each with that workbook attached.
 */
public final class DraftFolder {
  private static final String OWNERS = "owners/";
  private static final String DRAFTS = "drafts/";

  private final Path folder;
  private final Path input;
  private final SinceOption since;
  private final OutputOptions outputs;
  private final Environment around;

  /**
   * Prepares a folder.
   *
   * @param input the workbook read, which is never written to
   * @param since with which edition it is compared
   */
  public DraftFolder(
      Path folder, Path input, SinceOption since, OutputOptions outputs, Environment around) {
    this.folder = folder;
    this.input = input;
    this.since = since;
    this.outputs = outputs;
    this.around = around;
  }

  /**
   * Refuses a folder that holds files and was not made so, unless that is forced. Whoever names a
   * folder on the command line chooses it; one that goes by its title was perhaps there before.
   */
  public void refuseOthers() throws UnusableFileException {
    if (outputs.force() || !Files.isDirectory(folder) || FilesList.read(folder).isPresent()) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!Files.isHidden(file)) {
          throw new UnusableFileException(
              folder
                  + " is there already and was not made by Scorebook. Rename or move it, and drop"
                  + " the workbook again.");
        }
      }
    } catch (IOException e) {
      throw new UnusableFileException(folder + " cannot be read. Choose another place.", e);
    }
  }

  /** Makes everything anew, and reports the input's warnings. */
  public ExitCode make(Input read, List<Problem> warnings) throws UnusableFileException {
    Results results = Figures.compute(read.edition(), read.rules());
    Findings found = CommentaryCheck.of(results);
    SinceOption.Compared compared = since.compare(input, read, results, around);
    List<Problem> problems = new ArrayList<>(warnings);
    problems.addAll(found.warnings());
    problems.addAll(compared.warnings());
    problems.addAll(Letters.check(results));
    SmallNumberCheck small = SmallNumberCheck.of(read, results);
    around.report(EditionCommand.joined(problems, small.warnings()));
    if (problems.stream().anyMatch(Problem::isError)) {
      return ExitCode.ERRORS;
    }
    Provenance provenance =
        new Provenance(
            Version.number(),
            around.clock().instant(),
            EditionCommand.joined(problems, small.forAbout()),
            found.notes(),
            compared.changes(),
            compared.ledgers(),
            read.custom());
    return around.during("Writing into " + folder, progress -> write(results, provenance));
  }

  private ExitCode write(Results results, Provenance provenance) throws UnusableFileException {
    List<String> names = Letters.owners(results).stream().map(Owner::name).toList();
    List<String> files = new ArrayList<>();
    Scorecard scorecard = results.edition().scorecard();
    files.add(FileNames.of(scorecard.title(), scorecard.period().title(), ".xlsx"));
    FileNames.distinct(names, ".xlsx").forEach(name -> files.add(OWNERS + name));
    FileNames.distinct(names, ".eml").forEach(name -> files.add(DRAFTS + name));
    if (!names.isEmpty()) {
      files.add(DRAFTS + SendPage.NAME);
    }
    FilesList list = FilesList.of(results.edition().scorecard(), "run", files);
    EditionFolder edition = EditionFolder.open(folder, list, outputs, input);

    Beside<byte[]> forDirectors = Beside.begin(() -> forDirectors(results, provenance));
    Checked<SendPlan> plan = plan(results, new OwnerWorkbooks(results, provenance, around.looks()));
    around.report(plan.problems());
    if (plan.value().isEmpty()) {
      return ExitCode.FAULT;
    }
    List<Letter> letters = plan.value().get().letters();
    if (letters.size() != names.size()) {
      throw new IllegalStateException(names.size() + " owners, " + letters.size() + " letters");
    }
    Map<String, AtomicFile.Content> contents = new HashMap<>();
    contents.put(files.get(0), out -> out.write(forDirectors.get()));
    List<SendPage.Row> rows = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      String workbook = files.get(1 + i);
      String draft = files.get(1 + letters.size() + i);
      contents.put(workbook, out -> out.write(letter.attachment().bytes()));
      contents.put(draft, out -> Eml.write(letter, out));
      rows.add(
          new SendPage.Row(
              letter, draft.substring(DRAFTS.length()), Optional.of("../" + workbook)));
    }
    contents.put(DRAFTS + SendPage.NAME, out -> SendPage.write(scorecard, rows, out));
    List<String> removed = edition.write(contents, false);
    tell(results, files.get(0), letters.size(), removed);
    return ExitCode.DONE;
  }

  private byte[] forDirectors(Results results, Provenance provenance)
      throws IOException, UnusableFileException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputWorkbook.write(results, provenance, around.looks(), bytes);
    return bytes.toByteArray();
  }

  private Checked<SendPlan> plan(Results results, OwnerWorkbooks workbooks)
      throws UnusableFileException {
    try {
      return SendPlan.ofDrafts(
          results, SendOptions.all(), around::today, workbooks::of, workbooks::leaks);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(Results results, String scorecard, int owners, List<String> removed) {
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
