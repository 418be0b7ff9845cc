package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Comparison;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Measure.StatusOverride;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.check.Draft;
import org.scorebook.workbook.input.check.DraftMeasure;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.IdCell;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.input.table.WordCell;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.Need;

/** The Measures sheet. */
final class MeasuresSheet {
  private static final ProblemKind MEASURE_TWICE =
      ProblemKind.error(
          "measure-twice", "Figures, targets and commentary find their measure by its ID.");

  private static final ProblemKind PER_MISSING =
      ProblemKind.error("per-missing", "A rate without it would be so many per 1.");

  private static final ProblemKind PER_NOT_USED =
      ProblemKind.warning("per-not-used", "Only a rate is multiplied by it.");

  private static final ProblemKind OVERRIDE_WITHOUT_REASON =
      ProblemKind.error(
          "override-without-reason",
          "A status set by hand differs from what the figures say, and readers are told why.");

  private static final ProblemKind REASON_WITHOUT_OVERRIDE =
      ProblemKind.warning("reason-without-override", "The status is still the computed one.");

  private static final int MOST_DECIMALS = 4;
  private static final int MOST_ARREARS = 120;

  private final Draft draft;

  MeasuresSheet(Draft draft) {
    this.draft = draft;
  }

  void accept(TableRow row) {
    Entry<String> id = IdCell.read(row, MeasureColumns.ID);
    id.find().ifPresent(row::setMeasure);
    State state = WordCell.read(row, MeasureColumns.STATE, State.class).orElse(State.LIVE);
    Optional<Measure> definition =
        state == State.RETIRED ? Optional.empty() : readDefinition(row, id.orElse(""), state);
    if (!id.isGiven()) {
      return;
    }
    Optional<DraftMeasure> first = draft.findMeasure(id.orElse(""));
    if (first.isPresent()) {
      row.report(
          MEASURE_TWICE,
          MeasureColumns.ID,
          "This ID stands twice; the first time in row "
              + first.get().row().number()
              + ". Give every measure an ID of its own.");
      return;
    }
    draft.addMeasure(new DraftMeasure(row, id.orElse(""), definition, state == State.RETIRED));
  }

  private static Optional<Measure> readDefinition(TableRow row, String id, State state) {
    Entry<String> theme = TextCell.readRequired(row, MeasureColumns.THEME);
    Entry<String> title = TextCell.readRequired(row, MeasureColumns.MEASURE);
    Entry<String> shortName = TextCell.readRequired(row, MeasureColumns.SHORT_NAME);
    Entry<Unit> unit =
        needed(
            row, state, MeasureColumns.UNIT, WordCell.read(row, MeasureColumns.UNIT, Unit.class));
    Entry<BigDecimal> per = readPer(row, unit);
    Entry<Integer> decimals =
        needed(
            row,
            state,
            MeasureColumns.DECIMALS,
            NumberCell.readWhole(row, MeasureColumns.DECIMALS, MOST_DECIMALS));
    Entry<Frequency> frequency =
        needed(
            row,
            state,
            MeasureColumns.FREQUENCY,
            WordCell.read(row, MeasureColumns.FREQUENCY, Frequency.class));
    Entry<Integer> arrears = NumberCell.readWhole(row, MeasureColumns.ARREARS, MOST_ARREARS);
    Entry<PreferredTravel> travel =
        needed(
            row,
            state,
            MeasureColumns.PREFERRED_TRAVEL,
            WordCell.read(row, MeasureColumns.PREFERRED_TRAVEL, PreferredTravel.class));
    Entry<TargetType> targetType =
        needed(
            row,
            state,
            MeasureColumns.TARGET_TYPE,
            WordCell.read(row, MeasureColumns.TARGET_TYPE, TargetType.class));
    boolean complete =
        theme.isGiven()
            && title.isGiven()
            && shortName.isGiven()
            && !unit.isWrong()
            && !per.isWrong()
            && !decimals.isWrong()
            && !frequency.isWrong()
            && !arrears.isWrong()
            && !travel.isWrong()
            && !targetType.isWrong();
    Measure measure =
        Measure.builder(id)
            .theme(theme.orElse(""))
            .title(title.orElse(""))
            .shortName(shortName.orElse(""))
            .source(text(row, MeasureColumns.SOURCE))
            .unit(unit.orElse(Unit.NUMBER))
            .per(per.find())
            // Times are shown in whole minutes or seconds.
            .decimals(unit.find().filter(Unit::isTime).isPresent() ? 0 : decimals.orElse(0))
            .countedAs(text(row, MeasureColumns.COUNTED_AS))
            .frequency(frequency.orElse(Frequency.MONTHLY))
            .comparison(
                WordCell.read(row, MeasureColumns.COMPARE_WITH, Comparison.class)
                    .orElse(Comparison.PREVIOUS))
            .arrears(arrears.orElse(0))
            .preferredTravel(travel.orElse(PreferredTravel.NONE))
            .targetType(targetType.orElse(TargetType.NONE))
            .tolerance(TextCell.read(row, MeasureColumns.TOLERANCE).find())
            .twelveMonths(
                WordCell.read(row, MeasureColumns.TWELVE_MONTHS, Aggregate.class)
                    .orElse(Aggregate.NONE))
            .accumulates(WordCell.isYes(row, MeasureColumns.ACCUMULATES))
            .coversTwelveMonths(
                WordCell.says(row, MeasureColumns.COVERS, MeasureColumns.TWELVE_MONTHS.name()))
            .state(state)
            .isPublic(WordCell.says(row, MeasureColumns.DISCLOSURE, MeasureColumns.PUBLIC))
            .owners(OwnersSheet.split(text(row, MeasureColumns.OWNER)))
            .responsibleOfficer(text(row, MeasureColumns.RESPONSIBLE_OFFICER))
            .areas(WordCell.isYes(row, MeasureColumns.AREAS))
            .faq(text(row, MeasureColumns.FAQ))
            .override(readOverride(row))
            .build();
    return complete ? Optional.of(measure) : Optional.empty();
  }

  private static String text(TableRow row, Column column) {
    return TextCell.read(row, column).orElse("");
  }

  private static <T> Entry<T> needed(TableRow row, State state, Column column, Entry<T> entry) {
    boolean mayBeBlank =
        column.need() == Need.REQUIRED_UNLESS_PLACEHOLDER && state == State.PLACEHOLDER;
    return mayBeBlank ? entry : row.required(column, entry);
  }

  /** A Rate without Per would let every figure through as one per 1. */
  private static Entry<BigDecimal> readPer(TableRow row, Entry<Unit> unit) {
    Entry<BigDecimal> per = NumberCell.readPositive(row, MeasureColumns.PER);
    if (unit.find().equals(Optional.of(Unit.RATE)) && per.isBlank()) {
      boolean there = row.header().has(MeasureColumns.PER);
      row.report(
          PER_MISSING,
          there ? MeasureColumns.PER : MeasureColumns.UNIT,
          (there ? "Per is blank" : "The column Per is missing")
              + ", and a Rate needs it: so many per how many? Type it, such as 100000, or choose"
              + " the unit Number.");
      return Entry.wrong();
    }
    if (unit.isGiven() && !unit.find().equals(Optional.of(Unit.RATE)) && per.isGiven()) {
      row.report(
          PER_NOT_USED,
          MeasureColumns.PER,
          "Per is for a Rate only; this "
              + unit.find().orElseThrow().word()
              + " is shown without it. Choose the unit Rate, or clear Per.");
    }
    return per;
  }

  /** A status set by hand needs a reason, because directors see it. */
  private static Optional<StatusOverride> readOverride(TableRow row) {
    Entry<StatusWord> status = WordCell.read(row, MeasureColumns.STATUS_OVERRIDE, StatusWord.class);
    Entry<String> reason = TextCell.read(row, MeasureColumns.OVERRIDE_REASON);
    if (status.isGiven() && reason.isBlank()) {
      Column place =
          row.header().has(MeasureColumns.OVERRIDE_REASON)
              ? MeasureColumns.OVERRIDE_REASON
              : MeasureColumns.STATUS_OVERRIDE;
      row.report(
          OVERRIDE_WITHOUT_REASON,
          place,
          "The status is set to "
              + status.find().map(StatusWord::word).orElse("")
              + " by hand without a reason. Fill in Override reason; directors see it.");
    }
    if (status.isBlank() && reason.isGiven()) {
      row.report(
          REASON_WITHOUT_OVERRIDE,
          MeasureColumns.OVERRIDE_REASON,
          "There is a reason but no status set by hand. Fill in Status override, or clear the"
              + " reason.");
    }
    return status.find().map(word -> new StatusOverride(word, reason.orElse("")));
  }
}
