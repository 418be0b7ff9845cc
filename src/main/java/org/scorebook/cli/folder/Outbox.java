package org.scorebook.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.ProblemLines;
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
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/** A folder of drafts to send by hand. */
public record Outbox(
    Environment around,
    Results results,
    SendOptions options,
    OwnerWorkbooks workbooks,
    OutputOptions outputs) {

  public ExitCode write(Path folder, Path input, boolean dryRun)
      throws IOException, UnusableFileException {
    Checked<SendPlan> plan =
        SendPlan.ofDrafts(results, options, around::today, workbooks::of, workbooks::leaks);
    return FollowedPlan.follow(around, plan, dryRun, planned -> write(planned, folder, input));
  }

  private ExitCode write(SendPlan plan, Path folder, Path input)
      throws IOException, UnusableFileException {
    Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
    Map<Owner, String> names = names();
    Map<Owner, Letter> letters = new LinkedHashMap<>();
    for (Letter letter : plan.letters()) {
      letters.put(letter.owner(), letter);
      contents.put(
          names.getOrDefault(letter.owner(), letter.owner().name()), out -> Eml.write(letter, out));
    }
    int drafts = contents.size();
    List<SendPage.Row> rows = rows(folder, names, letters);
    if (!rows.isEmpty()) {
      contents.put(SendPage.NAME, out -> SendPage.write(results.edition().scorecard(), rows, out));
    }
    FilesList list =
        FilesList.of(results.edition().scorecard(), "send", List.copyOf(contents.keySet()));
    EditionFolder edition = EditionFolder.open(folder, list, outputs, input);
    List<String> removed = edition.write(contents, !options.only().isEmpty());
    around
        .out()
        .println("Wrote " + ProblemLines.counted(drafts, "draft") + " into " + folder + ".");
    if (!removed.isEmpty()) {
      around.out().println("Removed from the last run: " + String.join(", ", removed) + ".");
    }
    return ExitCode.DONE;
  }

  /** The page shows the letters that are written now, and those whose drafts stay. */
  private List<SendPage.Row> rows(Path folder, Map<Owner, String> names, Map<Owner, Letter> letters)
      throws IOException, UnusableFileException {
    boolean others = !options.only().isEmpty() && options.redirect().isEmpty();
    List<SendPage.Row> rows = new ArrayList<>();
    for (Owner owner : Letters.owners(results)) {
      String draft = names.getOrDefault(owner, owner.name());
      Letter letter = letters.get(owner);
      if (letter == null && others && Files.exists(folder.resolve(draft))) {
        letter = Letters.compose(results, owner, workbooks.of(owner), options.isReminder());
      }
      if (letter != null) {
        rows.add(new SendPage.Row(letter, draft, Optional.empty()));
      }
    }
    return rows;
  }

  /** Named among all owners: a draft keeps its name whoever else gets one. */
  private Map<Owner, String> names() {
    List<Owner> owners = results.edition().owners();
    List<String> files = FileNames.distinct(owners.stream().map(Owner::name).toList(), ".eml");
    Map<Owner, String> names = new LinkedHashMap<>();
    for (int i = 0; i < owners.size(); i++) {
      names.put(owners.get(i), files.get(i));
    }
    return names;
  }
}
