package org.scorebook.model;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.scorebook.text.Names;

/**
 * One row of the Measures sheet. A Placeholder may lack everything but ID, theme, title and short
 * name; it then counts as a monthly whole Number without preference or target.
 *
 * @param title the full title (column Measure)
 * @param per for a Rate: numerator per how many
 * @param decimals 0 to 4; for a percentage, decimals of the percent figure
 * @param countedAs what one unit of the numerator is, empty where not given
 * @param comparison which earlier figure change and direction look back to
 * @param arrears whole periods by which figures arrive late
 * @param tolerance name of a tolerance band of the rules, where not the rules' own
 * @param twelveMonths as typed, or the default that follows from the data
 * @param accumulates a year-to-date figure that restarts each financial year
 * @param coversTwelveMonths each figure covers the twelve months up to the end of its period
 * @param isPublic small numbers of it may be shown
 * @param owners names on the Owners sheet
 */
public record Measure(
    String id,
    String theme,
    String title,
    String shortName,
    String source,
    Unit unit,
    Optional<BigDecimal> per,
    int decimals,
    String countedAs,
    Frequency frequency,
    Comparison comparison,
    int arrears,
    PreferredTravel preferredTravel,
    TargetType targetType,
    Optional<String> tolerance,
    Aggregate twelveMonths,
    boolean accumulates,
    boolean coversTwelveMonths,
    State state,
    boolean isPublic,
    List<String> owners,
    String responsibleOfficer,
    boolean areas,
    String faq,
    Optional<StatusOverride> override) {

  /** A status set by hand, and why. */
  public record StatusOverride(StatusWord status, String reason) {}

  public Measure {
    owners = List.copyOf(owners);
  }

  /** A measure of which nothing is said yet but its ID. */
  public static MeasureBuilder builder(String id) {
    return new MeasureBuilder().id(id);
  }

  /** What builds the same measure, or one that differs where told. */
  public MeasureBuilder toBuilder() {
    return new MeasureBuilder(this);
  }

  /** Whether this owner answers for it, alone or with others. */
  public boolean isOf(Owner owner) {
    return isOwnedBy(owner.name());
  }

  /** Whether the owner of that name answers for it, however the name is stored. */
  public boolean isOwnedBy(String owner) {
    // Asked of every measure for every owner: without a stream made for each.
    for (String name : owners) {
      if (Names.same(name, owner)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its figures are compared with those of the same period a year before. */
  public boolean looksBackAYear() {
    return accumulates || comparison == Comparison.LAST_YEAR;
  }

  public boolean isLive() {
    return state == State.LIVE;
  }

  /** The first of the months that the figure of a period covers; the last is the period's own. */
  public YearMonth firstMonth(Period period) {
    if (accumulates) {
      return period.financialYear().first();
    }
    return coversTwelveMonths ? period.last().minusMonths(11) : period.first();
  }
}
