package org.scorebook.cli.options;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.scorebook.changes.Earlier;
import org.scorebook.changes.EditionChange;
import org.scorebook.changes.EditionChanges;
import org.scorebook.changes.Rewritten;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.published.PublishedBefore;
import org.scorebook.published.PublishedEdition;
import org.scorebook.published.PublishedLedger;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.InputSheet;

/** {@code --since}, for the commands that say what has changed. */
public final class SinceOption {
  private static final ProblemKind REWRITTEN =
      ProblemKind.warning(
          "published-figure-changed", "Readers hold another figure for that period.");

  private static final ProblemKind FORMER_WITHHELD =
      ProblemKind.warning(
          "former-figure-withheld", "What was shown before tells of few people as well.");

  private static final ProblemKind LEDGER_CHANGED =
      ProblemKind.warning(
          "ledger-changed", "What was published cannot be told from a ledger changed by hand.");

  private final Supplier<Optional<Path>> file;
  private final Supplier<Optional<String>> rules;

  /** For the commands whose input is judged by those rules. */
  public SinceOption(Options options, InputOptions input) {
    rules = input::rules;
    file =
        options.one(
            Path.class,
            "FILE",
            "Say what has changed since this earlier input workbook or ledger, instead of since the"
                + " edition published before.",
            "--since");
  }

  /** For the commands that know the edition published before only. */
  public SinceOption() {
    file = Optional::empty;
    rules = Optional::empty;
  }

  /**
   * What came of comparing.
   *
   * @param changes empty where no earlier edition is known
   * @param published what a reader calls the edition whose figures these were held against; empty
   *     where none was published
   * @param ledgers in which something published stands, from the folder of the input workbook
   */
  public record Compared(
      Optional<EditionChanges> changes,
      Optional<String> published,
      List<String> ledgers,
      List<Problem> warnings) {}

  /**
   * Compares with an earlier edition. A ledger that cannot be read is no reason to write no draft.
   *
   * @param path of the input workbook
   * @throws UnusableFileException when the file that was named cannot be used
   */
  public Compared compare(Path path, Input read, Results results, Environment around)
      throws UnusableFileException {
    Scorecard scorecard = read.edition().scorecard();
    List<Problem> warnings = new ArrayList<>();
    Optional<Earlier> earlier = Optional.empty();
    Optional<String> name = Optional.empty();
    List<String> ledgers = List.of();
    try {
      PublishedBefore published = PublishedBefore.read(path, scorecard);
      Optional<PublishedEdition> before = published.findEarlier();
      earlier = before.map(edition -> edition.earlier(read.rules()));
      Optional<PublishedEdition> latest = published.findSame().or(() -> before);
      name = latest.map(PublishedEdition::name);
      ledgers = published.names();
      if (latest.isPresent()) {
        warnings.addAll(rewritten(latest.get(), read, results));
      }
    } catch (UnusableFileException e) {
      warnings.add(LEDGER_CHANGED.at(new Place.Nowhere(), String.valueOf(e.getMessage())));
    }
    Optional<Path> typed = file.get();
    if (typed.isPresent()) {
      Named named = named(typed.get(), read, around);
      earlier = Optional.of(named.earlier());
      if (name.isEmpty() && named.published().isPresent()) {
        name = named.published().map(PublishedEdition::name);
        warnings.addAll(rewritten(named.published().get(), read, results));
      }
    }
    Optional<EditionChanges> changes =
        earlier.map(edition -> EditionChanges.between(edition, results));
    changes.ifPresent(all -> warnings.addAll(withheld(all, read)));
    return new Compared(changes, name, ledgers, warnings);
  }

  /**
   * What the command line names.
   *
   * @param published empty where an input workbook is named, of which nobody knows whether it was
   */
  private record Named(Earlier earlier, Optional<PublishedEdition> published) {}

  private Named named(Path file, Input read, Environment around) throws UnusableFileException {
    if (!Files.exists(file)) {
      throw new UnusableFileException("--since: there is no file " + file + ".");
    }
    if (file.toString().endsWith(".jsonl")) {
      Scorecard scorecard = read.edition().scorecard();
      PublishedLedger ledger = PublishedLedger.read(file);
      PublishedEdition before =
          PublishedBefore.of(ledger, scorecard)
              .findEarlier()
              .orElseThrow(
                  () ->
                      new UnusableFileException(
                          "--since: "
                              + file
                              + " tells of no edition before "
                              + scorecard.period().title()
                              + "."));
      return new Named(before.earlier(read.rules()), Optional.of(before));
    }
    Input input =
        earlier(file, around)
            .orElseThrow(
                () ->
                    new UnusableFileException(
                        "--since: "
                            + file
                            + " has errors. scorebook validate lists them; correct a copy of it."));
    Results then = Figures.compute(input.edition(), input.rules());
    String name = input.edition().scorecard().period().title() + " (" + file.getFileName();
    return new Named(Earlier.of(name + byItsOwnRules(input, read) + ")", then), Optional.empty());
  }

  /** Where the command line names others, a change of rules may be of that alone. */
  private String byItsOwnRules(Input earlier, Input read) {
    return rules.get().isEmpty() || earlier.rules().values().equals(read.rules().values())
        ? ""
        : ", judged by its own rules " + earlier.rules().name();
  }

  /**
   * An earlier input workbook, judged by the rules that it names; where it cannot be, by those that
   * the command line names, by which it was judged in its time.
   */
  private Optional<Input> earlier(Path file, Environment around) throws UnusableFileException {
    Optional<Input> byItsOwn =
        InputWorkbook.read(file, around.ruleSets(), Optional.empty()).value();
    return byItsOwn.isPresent() || rules.get().isEmpty()
        ? byItsOwn
        : InputWorkbook.read(file, around.ruleSets(), rules.get()).value();
  }

  /** Figures whose change is told without what they were. */
  private static List<Problem> withheld(EditionChanges changes, Input read) {
    List<Problem> warnings = new ArrayList<>();
    for (EditionChange row : changes.rows()) {
      if (row.withheld()) {
        String id = row.measure().orElseThrow();
        Period period = row.period().orElseThrow();
        Optional<Place> place =
            row.area().isPresent()
                ? read.places().findArea(id, period, row.area().get())
                : read.places()
                    .find(id, Basis.REPORTED, period)
                    .or(() -> read.places().find(id, Basis.RECALCULATED, period));
        InputSheet sheet = row.area().isPresent() ? InputSheet.AREAS : InputSheet.DATA;
        warnings.add(
            FORMER_WITHHELD.at(
                place.orElse(new Place.Sheet(sheet.sheetName())),
                id,
                row.area().map(area -> area + ": ").orElse("")
                    + "Changes does not say what was shown for "
                    + period.label()
                    + " before: a number of people below "
                    + read.rules().smallBelow().orElse(0)
                    + " could be read from it. Nothing needs to be done; it is said of a measure"
                    + " marked Disclosure Public."));
      }
    }
    return warnings;
  }

  private static List<Problem> rewritten(PublishedEdition published, Input read, Results results) {
    List<Problem> warnings = new ArrayList<>();
    for (Rewritten figure : Rewritten.of(published.earlier(read.rules()), results)) {
      Place place =
          read.places()
              .find(figure.measureId(), Basis.REPORTED, figure.period())
              .orElse(new Place.Nowhere());
      warnings.add(
          REWRITTEN.at(
              place,
              figure.measureId(),
              figure.now()
                  + " for "
                  + figure.period().label()
                  + (figure.published().isEmpty()
                      ? " is not what was published ("
                      : " was published as " + figure.published() + " (")
                  + published.name()
                  + "). Where it is known better now, leave what was published and add a row with"
                  + " the Basis Recalculated."));
    }
    return warnings;
  }
}
