package org.scorebook.workbook.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scorebook.text.Blanks;

/** The sheets of the input workbook, in the order of the template. */
public enum InputSheet {
  SCORECARD(
      "Scorecard",
      true,
      "What this workbook reports, for whom and when: one field per row.",
      ScorecardField.COLUMNS),
  MEASURES(
      "Measures",
      true,
      "Every measure once, in the order in which the scorecard shows them.",
      MeasureColumns.ALL),
  DATA(
      "Data",
      true,
      "One row per measure and period: a numerator and denominator, or a value. Keep past periods:"
          + " charts need them.",
      DataColumns.ALL),
  DATA_WIDE(
      "Data wide",
      false,
      "More rows of Data the other way round: one row per measure, and to the right any number of"
          + " columns headed by a period (Dec 2020, Q2 2020/21, 2020/21).",
      WideColumns.ALL),
  TARGETS(
      "Targets",
      false,
      "What each measure should reach. A blank Period means always.",
      TargetColumns.ALL),
  BENCHMARKS(
      "Benchmarks",
      false,
      "The published scores needed to be in each quartile, one row per measure.",
      BenchmarkColumns.ALL),
  PEERS(
      "Peers",
      false,
      "Figures of comparable organisations, instead of Benchmarks.",
      PeerColumns.ALL),
  AREAS(
      "Areas",
      false,
      "Figures by area (ward, district), for measures with Areas set to Yes.",
      AreaColumns.ALL),
  OWNERS(
      "Owners", false, "Who answers for measures and receives their workbook.", OwnerColumns.ALL),
  COMMENTARY(
      "Commentary",
      false,
      "What is said about a measure in a period; owners' replies replace it.",
      CommentaryColumns.ALL);

  /** The column of the template's own formulas, which say what is wrong with a row. Never read. */
  public static final String CHECK = "Check";

  /** That on Measures which says for which period a figure is due. Never read. */
  public static final String CURRENT_PERIOD = "Current period";

  /** What the template says over a column that must be filled. */
  public static final String REQUIRED = "required";

  private final String sheetName;
  private final boolean required;
  private final String help;

  // Always a List.of.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Column> columns;

  InputSheet(String sheetName, boolean required, String help, List<Column> columns) {
    this.sheetName = sheetName;
    this.required = required;
    this.help = help;
    this.columns = columns;
  }

  public String sheetName() {
    return sheetName;
  }

  /** Whether every input workbook must have this sheet. */
  public boolean isRequired() {
    return required;
  }

  /** One line on what belongs here. */
  public String help() {
    return help;
  }

  /** Every column in the order of the template. */
  public List<Column> columns() {
    return columns;
  }

  /** What the example above the headings says in a column; empty where it says nothing. */
  public String sample(Column column) {
    return column.equals(columns.get(0)) && !column.sample().isEmpty()
        ? "e.g. " + column.sample()
        : column.sample();
  }

  /** Whether columns headed by a period may stand beside those of the layout. */
  public boolean hasPeriodColumns() {
    return this == DATA_WIDE;
  }

  /** The column by whose name the header row is known. */
  public Column firstRequiredColumn() {
    return columns.stream().filter(Column::isRequired).findFirst().orElseThrow();
  }

  /** The column of that header; letter case and surrounding blanks are ignored. */
  public Optional<Column> findColumn(String header) {
    return findIndex(header).stream().mapToObj(columns::get).findFirst();
  }

  /** Where among the {@link #columns} that of the header stands, from 0. */
  public OptionalInt findIndex(String header) {
    return IntStream.range(0, columns.size())
        .filter(index -> columns.get(index).isNamed(header))
        .findFirst();
  }

  /** The sheet of that name; letter case and surrounding blanks are ignored. */
  public static Optional<InputSheet> find(String sheetName) {
    for (InputSheet sheet : values()) {
      if (sheet.sheetName.equalsIgnoreCase(Blanks.collapse(sheetName))) {
        return Optional.of(sheet);
      }
    }
    return Optional.empty();
  }
}
