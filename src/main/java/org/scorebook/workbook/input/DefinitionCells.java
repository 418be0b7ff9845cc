package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
import org.scorebook.model.Word;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.input.table.WordCell;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.Need;

/** Reads what one row of Measures says of its measure, and remembers what errors leave unknown. */
final class DefinitionCells {
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

  private final TableRow row;
  private final Entry<State> state;
  private final Set<Column> unread = new HashSet<>();

  DefinitionCells(TableRow row, Entry<State> state) {
    this.row = row;
    this.state = noted(MeasureColumns.STATE, state);
  }

  ReadDefinition read(String id) {
    Entry<String> theme = TextCell.readRequired(row, MeasureColumns.THEME);
    Entry<String> title = TextCell.readRequired(row, MeasureColumns.MEASURE);
    Entry<String> shortName =
        needed(MeasureColumns.SHORT_NAME, TextCell.read(row, MeasureColumns.SHORT_NAME));
    Entry<Unit> unit = needed(MeasureColumns.UNIT, Unit.class);
    Entry<BigDecimal> per = noted(MeasureColumns.PER, readPer(unit));
    Entry<Integer> decimals =
        needed(
            MeasureColumns.DECIMALS,
            NumberCell.readWhole(row, MeasureColumns.DECIMALS, MOST_DECIMALS));
    Entry<Frequency> frequency = needed(MeasureColumns.FREQUENCY, Frequency.class);
    Entry<Integer> arrears =
        noted(
            MeasureColumns.ARREARS,
            NumberCell.readWhole(row, MeasureColumns.ARREARS, MOST_ARREARS));
    Entry<PreferredTravel> travel = needed(MeasureColumns.PREFERRED_TRAVEL, PreferredTravel.class);
    Entry<TargetType> targetType = needed(MeasureColumns.TARGET_TYPE, TargetType.class);
    Measure measure =
        Measure.builder(id)
            .theme(theme.orElse(""))
            .title(title.orElse(""))
            .shortName(shortName.orElse(""))
            .source(text(MeasureColumns.SOURCE))
            .unit(unit.orElse(Unit.NUMBER))
            .per(per.find())
            // Times are shown in whole minutes or seconds.
            .decimals(
                unit.find().filter(Unit::isTime).isPresent()
                    ? 0
                    : decimals.orElse(decimals.isWrong() ? MOST_DECIMALS : 0))
            .countedAs(text(MeasureColumns.COUNTED_AS))
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
            .state(state.orElse(State.LIVE))
            .isPublic(WordCell.says(row, MeasureColumns.DISCLOSURE, MeasureColumns.PUBLIC))
            .owners(OwnersSheet.split(text(MeasureColumns.OWNER)))
            .responsibleOfficer(text(MeasureColumns.RESPONSIBLE_OFFICER))
            .areas(WordCell.isYes(row, MeasureColumns.AREAS))
            .faq(text(MeasureColumns.FAQ))
            .override(readOverride())
            .build();
    return new ReadDefinition(measure, unread);
  }

  private String text(Column column) {
    return TextCell.read(row, column).orElse("");
  }

  private <E extends Enum<E> & Word> Entry<E> needed(Column column, Class<E> words) {
    return needed(column, WordCell.read(row, column, words));
  }

  /**
   * A cell that only a placeholder may leave blank; where State is unreadable, it may be one. What
   * a placeholder does not say yet is as unknown as what an error leaves unknown.
   */
  private <T> Entry<T> needed(Column column, Entry<T> entry) {
    boolean mayBeBlank =
        column.need() == Need.REQUIRED_UNLESS_PLACEHOLDER && (isPlaceholder() || state.isWrong());
    Entry<T> read = mayBeBlank ? entry : row.required(column, entry);
    if (read.isBlank()) {
      unread.add(column);
    }
    return noted(column, read);
  }

  private boolean isPlaceholder() {
    return state.find().equals(Optional.of(State.PLACEHOLDER));
  }

  private <T> Entry<T> noted(Column column, Entry<T> entry) {
    if (entry.isWrong()) {
      unread.add(column);
    }
    return entry;
  }

  /** A Rate without Per would let every figure through as one per 1. */
  private Entry<BigDecimal> readPer(Entry<Unit> unit) {
    Entry<BigDecimal> per = NumberCell.readPositive(row, MeasureColumns.PER);
    if (unit.find().equals(Optional.of(Unit.RATE)) && per.isBlank() && isPlaceholder()) {
      unread.add(MeasureColumns.PER);
      return per;
    }
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
  private Optional<StatusOverride> readOverride() {
    Entry<StatusWord> status =
        noted(
            MeasureColumns.STATUS_OVERRIDE,
            WordCell.read(row, MeasureColumns.STATUS_OVERRIDE, StatusWord.class));
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
