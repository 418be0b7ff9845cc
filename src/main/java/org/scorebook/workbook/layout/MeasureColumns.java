package org.scorebook.workbook.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Comparison;
import org.scorebook.model.Frequency;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

/** The columns of the Measures sheet: one row per measure, in display order. */
public final class MeasureColumns {
  private MeasureColumns() {}

  /** What a column that asks yes or no accepts; blank means No. */
  public static final List<String> YES_NO = List.of("Yes", "No");

  public static final Column ID =
      Column.of(
              "Measure ID",
              Need.REQUIRED,
              ColumnType.ID,
              "A short code of your own that stays the same for ever, such as: DP. 1 to 20 letters,"
                  + " digits, dots, hyphens, underscores, slashes or single blanks; each only"
                  + " once.")
          .withMaxLength(20)
          .like("DP");
  public static final Column THEME =
      Column.of(
              "Theme",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The heading under which the measure stands. Themes appear in the order of first"
                  + " use.")
          .atMost(Column.LINE_LENGTH)
          .like("Adult social care");
  public static final Column MEASURE =
      Column.of(
              "Measure",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The full title, as directors should read it.")
          .atMost(Column.TITLE_LENGTH)
          .like("Adults who receive direct payments");
  public static final Column SHORT_NAME =
      Column.of(
              "Short name",
              Need.REQUIRED,
              ColumnType.SHEET_NAME,
              "Names the measure's page: 1 to 31 characters, each name only once, without"
                  + " : \\ / ? * [ ] and not beginning or ending with an apostrophe.")
          .withMaxLength(31)
          .like("Direct payments");
  public static final Column SOURCE =
      Column.of(
              "Source",
              Need.OPTIONAL,
              ColumnType.TEXT,
              "Where the figures come from, such as: Carefirst, ASCOF, staff survey.")
          .atMost(Column.LINE_LENGTH)
          .like("Case records");
  public static final Column UNIT =
      Column.ofWords(
              "Unit",
              Need.REQUIRED_UNLESS_PLACEHOLDER,
              Unit.values(),
              "Percentage: a share, 0 to 100%. Ratio: a percentage that may pass 100% or be"
                  + " negative. Number, Currency, Days. Rate: so many per so many; give Per as"
                  + " well. Hours: times shown as hours and minutes. Minutes: times shown as"
                  + " minutes and seconds.")
          .like("Percentage");
  public static final Column PER =
      Column.of(
          "Per",
          Need.OPTIONAL,
          ColumnType.POSITIVE,
          "Only for a Rate, and needed there: per how many, such as: 100000.");
  public static final Column DECIMALS =
      Column.of(
              "Decimals",
              Need.REQUIRED_UNLESS_PLACEHOLDER,
              ColumnType.DECIMALS,
              "How many decimals to show, 0 to 4. For a percentage, of the percent figure: 1 shows"
                  + " 37.9%. For Hours and Minutes type 0.")
          .like("1");
  public static final Column COUNTED_AS =
      Column.of(
              "Counted as",
              Need.OPTIONAL,
              ColumnType.TEXT,
              "What one unit of the numerator is, such as: Packages, Admissions, People.")
          .atMost(Column.LINE_LENGTH)
          .like("People");
  public static final Column FREQUENCY =
      Column.ofWords(
              "Frequency",
              Need.REQUIRED_UNLESS_PLACEHOLDER,
              Frequency.values(),
              "How often there is a figure. Quarters, half-years and years are those of the"
                  + " financial year.")
          .like("Monthly");
  public static final Column COMPARE_WITH =
      Column.ofWords(
          "Compare with",
          Need.OPTIONAL,
          Comparison.values(),
          "Which figure change and direction look back to. Previous (blank means Previous). Last"
              + " year: that of the same period a year before.");
  public static final Column ARREARS =
      Column.of(
          "Arrears",
          Need.OPTIONAL,
          ColumnType.WHOLE,
          "How many whole periods late the figures arrive, such as: 1. Blank means 0.");
  public static final Column PREFERRED_TRAVEL =
      Column.ofWords(
              "Preferred travel",
              Need.REQUIRED_UNLESS_PLACEHOLDER,
              PreferredTravel.values(),
              "Which way the figure should go. Range where between two targets is best (Target and"
                  + " To on Targets). None where neither way is better.")
          .like("Upwards");
  public static final Column TARGET_TYPE =
      Column.ofWords(
              "Target type",
              Need.REQUIRED_UNLESS_PLACEHOLDER,
              TargetType.values(),
              "Target: see the Targets sheet. Profile: a target that moves through the year. DoT"
                  + " Only: judged against its own previous figure. None.")
          .like("Target");
  public static final Column TOLERANCE =
      Column.of(
          "Tolerance",
          Need.OPTIONAL,
          ColumnType.TOLERANCE,
          "How far short of the target is still AMBER, such as: 10%, 2pp or 3; or GREEN and AMBER:"
              + " 2% / 10%; or the name of a tolerance band in the rules. Blank means the rules'"
              + " own.");
  public static final Column TWELVE_MONTHS =
      Column.ofWords(
          "12 months",
          Need.OPTIONAL,
          Aggregate.values(),
          "How twelve months become one figure. Blank means Ratio where there are numerators and"
              + " denominators, else None.");
  public static final Column COVERS =
      Column.ofWords(
          "Covers",
          Need.OPTIONAL,
          List.of(TWELVE_MONTHS.name()),
          "12 months where each figure covers the twelve months up to the end of its period (a"
              + " rolling year). Blank: its own period.");
  public static final Column ACCUMULATES =
      Column.ofWords(
          "Accumulates",
          Need.OPTIONAL,
          YES_NO,
          "Yes for a year-to-date figure that starts again each financial year; it is compared with"
              + " the same period a year before. Blank means No.");
  public static final Column STATE =
      Column.ofWords(
          "State",
          Need.OPTIONAL,
          State.values(),
          "Live (blank means Live). Suspended: not reported for now. Placeholder: announced, only"
              + " Measure ID, Theme, Measure and Short name are needed. Retired: no longer shown"
              + " anywhere; its rows may stay.");

  /** What Disclosure may say. */
  public static final String PUBLIC = "Public";

  public static final Column DISCLOSURE =
      Column.ofWords(
          "Disclosure",
          Need.OPTIONAL,
          List.of(PUBLIC),
          "Public where small numbers of this measure may be shown: it counts no people, or they"
              + " cannot be recognised. Blank means that they may not, where the rules look for"
              + " them.");
  public static final Column OWNER =
      Column.of(
              "Owner",
              Need.OPTIONAL,
              ColumnType.OWNERS,
              "Who writes the commentary: a name on the Owners sheet; several with ; between them.")
          .like("Head of Commissioning");
  public static final Column RESPONSIBLE_OFFICER =
      Column.of(
              "Responsible officer",
              Need.OPTIONAL,
              ColumnType.TEXT,
              "Who answers for the measure, as the page should name them.")
          .atMost(Column.LINE_LENGTH);
  public static final Column AREAS =
      Column.ofWords(
          "Areas",
          Need.OPTIONAL,
          YES_NO,
          "Yes where the Areas sheet has figures by area. Blank means No.");
  public static final Column FAQ =
      Column.of(
          "FAQ",
          Need.OPTIONAL,
          ColumnType.TEXT,
          "What readers ask about this measure, with the answer. Shown on its page.");
  public static final Column STATUS_OVERRIDE =
      Column.ofWords(
          "Status override",
          Need.OPTIONAL,
          Stream.of(StatusWord.values())
              .filter(word -> word != StatusWord.PLACEHOLDER)
              .map(StatusWord::word)
              .toList(),
          "Only to set the status by hand, for this period. Needs a reason in the next column.");
  public static final Column OVERRIDE_REASON =
      Column.of(
          "Override reason",
          Need.OPTIONAL,
          ColumnType.TEXT,
          "Why the status was set by hand. Directors see it beside the status.");

  /**
   * In the order in which people think: what each measure must have, then what few need, by what it
   * is about.
   */
  static final List<Column> ALL =
      List.of(
          ID,
          THEME,
          MEASURE,
          SHORT_NAME,
          UNIT,
          DECIMALS,
          FREQUENCY,
          PREFERRED_TRAVEL,
          TARGET_TYPE,
          OWNER,
          RESPONSIBLE_OFFICER,
          SOURCE,
          COUNTED_AS,
          PER,
          ARREARS,
          COMPARE_WITH,
          TWELVE_MONTHS,
          COVERS,
          ACCUMULATES,
          TOLERANCE,
          STATUS_OVERRIDE,
          OVERRIDE_REASON,
          STATE,
          AREAS,
          DISCLOSURE,
          FAQ);

  private static final Map<Column, String> GROUPS =
      Map.of(
          OWNER, "who answers for it",
          SOURCE, "what is counted",
          ARREARS, "which periods it looks at",
          TOLERANCE, "how it is judged",
          STATE, "how it is shown");

  /** What the optional columns from this one on are about; empty where no such group begins. */
  public static Optional<String> group(Column first) {
    return Optional.ofNullable(GROUPS.get(first));
  }
}
