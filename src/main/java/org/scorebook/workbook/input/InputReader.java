package org.scorebook.workbook.input;

import java.nio.file.Path;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.scorebook.model.Edition;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.input.check.Checks;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.missing.MissingSheets;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.TableReader;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.CopySign;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.WorkbookStream;

/** Reads the sheets of an input workbook, each in the light of those that it depends on. */
final class InputReader {
  private static final ProblemKind RULES_NOT_FOUND =
      ProblemKind.error("rules-not-found", "Every status follows from a rule set.");

  /** Each is read in the light of those before. */
  private static final List<InputSheet> ORDER =
      List.of(
          InputSheet.SCORECARD,
          InputSheet.OWNERS,
          InputSheet.MEASURES,
          InputSheet.DATA,
          InputSheet.DATA_WIDE,
          InputSheet.TARGETS,
          InputSheet.BENCHMARKS,
          InputSheet.PEERS,
          InputSheet.AREAS,
          InputSheet.COMMENTARY);

  private final Path file;
  private final WorkbookStream workbook;
  private final RuleSets ruleSets;
  private final Optional<String> wantedRules;
  private final boolean hashed;
  private final Problems problems = new Problems();

  InputReader(
      Path file,
      WorkbookStream workbook,
      RuleSets ruleSets,
      Optional<String> wantedRules,
      boolean hashed) {
    this.file = file;
    this.workbook = workbook;
    this.ruleSets = ruleSets;
    this.wantedRules = wantedRules;
    this.hashed = hashed;
  }

  /**
   * Whatever the order of the tabs: the rules decide what a quarter is, measures what a row is.
   *
   * @return with all measures that no error is about; with nothing where an error may be about any
   */
  Checked<Input> read() throws UnusableFileException {
    workbook.problems().forEach(problems);
    if (hashed) {
      workbook.beginHash();
    }
    workbook.begin(
        ORDER.stream().flatMap(sheet -> workbook.find(sheet.sheetName()).stream()).toList());
    ScorecardSheet scorecardSheet = new ScorecardSheet(file, problems);
    read(InputSheet.SCORECARD, Optional.empty(), (header, column) -> false, scorecardSheet::accept);
    Optional<Rules> rules = readRules(scorecardSheet);
    PeriodParser parser =
        PeriodParser.of(rules.map(Rules::yearStarts).orElse(Month.APRIL))
            .withDaysSince1904(workbook.since1904());
    Draft draft = new Draft(rules);
    Optional<Scorecard> scorecard =
        workbook.find(InputSheet.SCORECARD.sheetName()).isPresent()
            ? scorecardSheet.read(parser)
            : Optional.empty();
    scorecardSheet.reporting().ifPresent(draft::setReporting);

    read(InputSheet.OWNERS, draft, new OwnersSheet(draft)::accept);
    read(InputSheet.MEASURES, draft, new MeasuresSheet(draft)::accept);
    FiguresOnce once = new FiguresOnce();
    read(InputSheet.DATA, draft, new DataSheet(draft, parser, once)::accept);
    DataWideSheet wide = new DataWideSheet(draft, parser, once);
    read(InputSheet.DATA_WIDE, Optional.of(draft), wide::isPeriod, wide::accept);
    TargetsSheet targets = new TargetsSheet(draft, parser);
    read(InputSheet.TARGETS, draft, targets::accept);
    targets.finish(draft.reporting());
    read(InputSheet.BENCHMARKS, draft, new BenchmarksSheet(draft)::accept);
    read(InputSheet.PEERS, draft, new PeersSheet(draft)::accept);
    read(InputSheet.AREAS, draft, new AreasSheet(draft, parser)::accept);
    read(InputSheet.COMMENTARY, draft, new CommentarySheet(draft, parser)::accept);
    MissingSheets missing = MissingSheets.find(workbook, parser);
    missing.all().forEach(draft::addMissing);
    Source source = new Source(workbook.fileName(), hashed ? workbook.sha256() : "");
    workbook.checkUnchanged();
    Checks.run(draft, problems);
    missing.report(problems);

    List<String> order =
        workbook.sheets().stream()
            .map(WorkbookStream.Sheet::name)
            .filter(name -> InputSheet.find(name).isPresent())
            .toList();
    List<Problem> found = problems.inOrder(order);
    List<Problem> errors = found.stream().filter(Problem::isError).toList();
    if (!errors.stream().allMatch(InputReader::leavesOthersSound)
        || scorecard.isEmpty()
        || rules.isEmpty()) {
      return Checked.failed(found);
    }
    Set<DraftMeasure> faulty =
        errors.stream()
            .flatMap(error -> error.measure().stream())
            .flatMap(id -> draft.findMeasure(id).stream())
            .collect(Collectors.toSet());
    Input input =
        new Input(
            edition(
                source, scorecard.get(), draft, faulty, new OwnAmongPeers(parser, scorecard.get())),
            rules.get(),
            draft.measures().stream()
                .filter(DraftMeasure::isRetired)
                .map(DraftMeasure::id)
                .toList(),
            new FigurePlaces(draft),
            workbook.customProperties().without(CopySign.NAME));
    return Checked.of(input, found);
  }

  private void read(InputSheet layout, Draft draft, Consumer<TableRow> each)
      throws UnusableFileException {
    read(layout, Optional.of(draft), (header, column) -> false, each);
  }

  private void read(
      InputSheet layout,
      Optional<Draft> draft,
      BiPredicate<TableRow, Column> periods,
      Consumer<TableRow> each)
      throws UnusableFileException {
    Optional<WorkbookStream.Sheet> sheet = workbook.find(layout.sheetName());
    if (sheet.isEmpty()) {
      return;
    }
    TableReader table = new TableReader(layout, sheet.get().name(), problems, periods, each);
    workbook.read(sheet.get(), table, problems);
    var header = table.finish(workbook.merged(sheet.get()));
    if (draft.isPresent() && header.isPresent()) {
      draft.get().addHeader(layout, header.get());
    }
  }

  private Optional<Rules> readRules(ScorecardSheet scorecard) throws UnusableFileException {
    Checked<Rules> rules;
    if (wantedRules.isPresent()) {
      rules = ruleSets.read(wantedRules.get());
    } else {
      try {
        rules = ruleSets.readFor(file, scorecard.rules());
      } catch (UnusableFileException e) {
        problems.accept(RULES_NOT_FOUND.at(scorecard.rulesPlace(), String.valueOf(e.getMessage())));
        return Optional.empty();
      }
    }
    rules.problems().forEach(problems);
    return rules.value();
  }

  /** An error about one measure, or about whom to write to. */
  private static boolean leavesOthersSound(Problem error) {
    return error.measure().isPresent()
        || (error.place() instanceof Place.Cell cell
            && InputSheet.find(cell.sheet()).filter(InputSheet.OWNERS::equals).isPresent());
  }

  private static Edition edition(
      Source source,
      Scorecard scorecard,
      Draft draft,
      Set<DraftMeasure> faulty,
      OwnAmongPeers own) {
    List<DraftMeasure> sound =
        draft.measures().stream().filter(measure -> !faulty.contains(measure)).toList();
    List<Measure> measures =
        sound.stream()
            .map(measure -> TwelveMonthsDefault.applied(measure))
            .flatMap(Optional::stream)
            .toList();
    Map<String, MeasureData> data = new LinkedHashMap<>();
    for (DraftMeasure draftOf : sound) {
      MeasureData typed = draftOf.data();
      if (!typed.isEmpty()) {
        data.put(draftOf.id(), typed);
      }
    }
    for (Measure measure : measures) {
      data.computeIfPresent(measure.id(), (id, typed) -> own.without(typed, measure));
    }
    return new Edition(source, scorecard, measures, data, draft.owners());
  }
}
