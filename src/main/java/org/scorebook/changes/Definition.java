package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.scorebook.model.Word;

/**
 * What defines a measure, column by column of the Measures sheet as it is typed there. The order of
 * the columns is that in which a reader needs their changes.
 */
public final class Definition {
  /** The columns, by the names they have on the Measures sheet. */
  static final String ID = "Measure ID";

  static final String TITLE = "Measure";
  static final String SHORT_NAME = "Short name";
  static final String THEME = "Theme";
  static final String STATE = "State";
  static final String DISCLOSURE = "Disclosure";
  static final String SOURCE = "Source";
  static final String UNIT = "Unit";
  static final String PER = "Per";
  static final String COUNTED_AS = "Counted as";
  static final String DECIMALS = "Decimals";
  static final String FREQUENCY = "Frequency";
  static final String COMPARE_WITH = "Compare with";
  static final String ARREARS = "Arrears";
  static final String PREFERRED_TRAVEL = "Preferred travel";
  static final String TARGET_TYPE = "Target type";
  static final String TOLERANCE = "Tolerance";
  static final String TWELVE_MONTHS = "12 months";
  static final String COVERS = "Covers";
  static final String ACCUMULATES = "Accumulates";
  static final String AREAS = "Areas";
  static final String FAQ = "FAQ";
  static final String STATUS_OVERRIDE = "Status override";
  static final String OVERRIDE_REASON = "Override reason";
  static final String OWNER = "Owner";
  static final String RESPONSIBLE_OFFICER = "Responsible officer";

  /** The columns by which a status is judged. Frequency is none: its figures are others. */
  static final List<String> JUDGED =
      List.of(
          TOLERANCE, DECIMALS, UNIT, PER, COMPARE_WITH, PREFERRED_TRAVEL, TARGET_TYPE, ACCUMULATES);

  private static final String SEPARATOR = "; ";

  private Definition() {}

  /** The measure with something else in a column. */
  static Measure with(Measure measure, String column, String text) {
    Map<String, String> columns = new LinkedHashMap<>(of(measure));
    columns.put(column, text);
    return measure(columns);
  }

  /** Every column with what stands in it; a column that may be blank is an empty text. */
  public static Map<String, String> of(Measure measure) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put(ID, measure.id());
    columns.put(TITLE, measure.title());
    columns.put(SHORT_NAME, measure.shortName());
    columns.put(THEME, measure.theme());
    columns.put(STATE, measure.state().word());
    columns.put(DISCLOSURE, measure.isPublic() ? "Public" : "");
    columns.put(SOURCE, measure.source());
    columns.put(UNIT, measure.unit().word());
    columns.put(PER, measure.per().map(Definition::plain).orElse(""));
    columns.put(COUNTED_AS, measure.countedAs());
    columns.put(DECIMALS, Integer.toString(measure.decimals()));
    columns.put(FREQUENCY, measure.frequency().word());
    columns.put(COMPARE_WITH, measure.comparison().word());
    columns.put(ARREARS, Integer.toString(measure.arrears()));
    columns.put(PREFERRED_TRAVEL, measure.preferredTravel().word());
    columns.put(TARGET_TYPE, measure.targetType().word());
    columns.put(TOLERANCE, measure.tolerance().orElse(""));
    columns.put(TWELVE_MONTHS, measure.twelveMonths().word());
    columns.put(COVERS, measure.coversTwelveMonths() ? "12 months" : "");
    columns.put(ACCUMULATES, yes(measure.accumulates()));
    columns.put(AREAS, yes(measure.areas()));
    columns.put(FAQ, measure.faq());
    columns.put(STATUS_OVERRIDE, measure.override().map(set -> set.status().word()).orElse(""));
    columns.put(OVERRIDE_REASON, measure.override().map(StatusOverride::reason).orElse(""));
    columns.put(OWNER, String.join(SEPARATOR, measure.owners()));
    columns.put(RESPONSIBLE_OFFICER, measure.responsibleOfficer());
    return columns;
  }

  /**
   * The measure that these columns define; a column that is missing counts as blank.
   *
   * @throws IllegalArgumentException when a column holds a word it cannot hold
   */
  public static Measure measure(Map<String, String> columns) {
    Columns typed = new Columns(columns);
    return Measure.builder(typed.text(ID))
        .theme(typed.text(THEME))
        .title(typed.text(TITLE))
        .shortName(typed.text(SHORT_NAME))
        .source(typed.text(SOURCE))
        .unit(typed.word(UNIT, Unit.class))
        .per(typed.given(PER).map(BigDecimal::new))
        .decimals(Integer.parseInt(typed.text(DECIMALS)))
        .countedAs(typed.text(COUNTED_AS))
        .frequency(typed.word(FREQUENCY, Frequency.class))
        .comparison(typed.word(COMPARE_WITH, Comparison.class))
        .arrears(Integer.parseInt(typed.text(ARREARS)))
        .preferredTravel(typed.word(PREFERRED_TRAVEL, PreferredTravel.class))
        .targetType(typed.word(TARGET_TYPE, TargetType.class))
        .tolerance(typed.given(TOLERANCE))
        .twelveMonths(typed.word(TWELVE_MONTHS, Aggregate.class))
        .accumulates(typed.given(ACCUMULATES).isPresent())
        .coversTwelveMonths(typed.given(COVERS).isPresent())
        .state(typed.word(STATE, State.class))
        .isPublic(typed.given(DISCLOSURE).isPresent())
        .owners(
            typed.given(OWNER).map(names -> List.of(names.split(SEPARATOR, -1))).orElse(List.of()))
        .responsibleOfficer(typed.text(RESPONSIBLE_OFFICER))
        .areas(typed.given(AREAS).isPresent())
        .faq(typed.text(FAQ))
        .override(
            typed
                .given(STATUS_OVERRIDE)
                .map(
                    word ->
                        new StatusOverride(
                            typed.word(STATUS_OVERRIDE, StatusWord.class),
                            typed.text(OVERRIDE_REASON))))
        .build();
  }

  private record Columns(Map<String, String> columns) {
    String text(String column) {
      return columns.getOrDefault(column, "");
    }

    Optional<String> given(String column) {
      return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    <E extends Enum<E> & Word> E word(String column, Class<E> words) {
      return Word.find(words, text(column))
          .orElseThrow(() -> new IllegalArgumentException(column + ": " + text(column)));
    }
  }

  private static String yes(boolean so) {
    return so ? "Yes" : "";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
