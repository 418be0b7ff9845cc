package org.scorebook.claims.reading;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Period.Kind;

/** Which periods of a measure the times of its commentary mean. */
final class Calendar {
  private final Measure measure;
  private final CurrentPeriod periods;
  private final Period current;
  private final int step;

  Calendar(Measure measure, CurrentPeriod periods) {
    this.measure = measure;
    this.periods = periods;
    this.current = periods.current();
    this.step = measure.frequency().step();
  }

  /**
   * The periods any of which may be meant; empty where none is certain.
   *
   * @param base whether something is compared with it
   */
  Optional<List<Period>> periods(TimeWord word, boolean base) {
    return switch (word.kind()) {
      case NOW, UP_TO_NOW -> Optional.of(List.of(current));
      case THIS_MONTH -> own(Kind.MONTH, List.of(current));
      case THIS_QUARTER -> quarterOf(current.last());
      case THIS_YEAR ->
          measure.accumulates() ? Optional.of(List.of(current)) : own(Kind.YEAR, List.of(current));
      case LAST_MONTH -> last(Kind.MONTH, base);
      case LAST_QUARTER ->
          current.kind() == Kind.MONTH
              ? quarterOf(current.last().minusMonths(3))
              : last(Kind.QUARTER, base);
      case LAST_HALF -> last(Kind.HALF, base);
      case LAST_YEAR ->
          current.kind() == Kind.YEAR
              ? last(Kind.YEAR, base)
              : base ? Optional.of(yearsAgo()) : Optional.empty();
      case LAST_PERIOD -> Optional.of(List.of(periods.previous(), periods.before()));
      case YEAR_AGO -> Optional.of(List.of(current.plusYears(-1)));
      case MONTHS_AGO -> monthsAgo(word.number());
      case MONTH -> month(word.number(), word.year());
      case MONTHS -> months(word);
      case QUARTER -> quarter(word.number(), word.year());
      case MONTH_OF_LAST_YEAR -> monthOfLastYear(word.number());
      case QUARTER_OF_LAST_YEAR ->
          quarter(word.number(), Optional.of(current.financialYearStart() - 1));
      case YEAR -> year(Period.year(word.year().orElseThrow(), current.yearStart()));
      case TWELVE_MONTHS ->
          measure.coversTwelveMonths() && !base ? Optional.of(List.of(current)) : Optional.empty();
      case BY_ITSELF, DAY, ELSEWHEN -> Optional.empty();
    };
  }

  /**
   * {@code between April and January}: all of the year up to now, where that is what is counted.
   */
  Optional<List<Period>> toDate(TimeWord months) {
    boolean all =
        measure.accumulates()
            && months.number() == current.yearStart().getValue()
            && months.until() == current.last().getMonthValue();
    return all ? Optional.of(List.of(current)) : Optional.empty();
  }

  /** Of what accumulates, the year so far or at its end is the year. */
  private Optional<List<Period>> year(Period year) {
    if (!measure.accumulates()) {
      return own(Kind.YEAR, List.of(year));
    }
    Period last = Period.containing(year.last(), current.kind(), current.yearStart());
    return Optional.of(List.of(year.equals(current.financialYear()) ? current : last));
  }

  private Optional<List<Period>> monthsAgo(int months) {
    return months % current.kind().months() == 0
        ? Optional.of(List.of(current.plus(-months / current.kind().months())))
        : Optional.empty();
  }

  private Optional<List<Period>> own(Kind kind, List<Period> known) {
    return current.kind() == kind ? Optional.of(known) : Optional.empty();
  }

  /** Who writes in January may call December the last month. */
  private Optional<List<Period>> last(Kind kind, boolean base) {
    Period before = current.plus(-step);
    if (current.kind() != kind || measure.arrears() > 0) {
      return Optional.empty();
    }
    return Optional.of(base ? List.of(before) : List.of(before, current));
  }

  /** The same period a year before, or the end of the last financial year. */
  private List<Period> yearsAgo() {
    if (periods.previous().equals(current.plusYears(-1))) {
      return List.of(periods.previous());
    }
    Period year = current.financialYear().plus(-1);
    return List.of(
        current.plusYears(-1), Period.containing(year.last(), current.kind(), current.yearStart()));
  }

  private Optional<List<Period>> quarterOf(YearMonth month) {
    Period quarter = Period.containing(month, Kind.QUARTER, current.yearStart());
    return switch (current.kind()) {
      case QUARTER -> Optional.of(List.of(quarter));
      case MONTH ->
          Optional.of(
              IntStream.rangeClosed(0, 2)
                  .mapToObj(
                      back -> Period.month(quarter.last().minusMonths(back), current.yearStart()))
                  .toList());
      default -> Optional.empty();
    };
  }

  private Optional<List<Period>> month(int number, Optional<Integer> year) {
    Optional<YearMonth> month = latest(number, year);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Period containing = Period.containing(month.get(), current.kind(), current.yearStart());
    return containing.last().equals(month.get()) && current.kind() != Kind.YEAR
        ? Optional.of(List.of(containing))
        : Optional.empty();
  }

  /** The latest such month up to the current period; without its year it is no later one's. */
  private Optional<YearMonth> latest(int number, Optional<Integer> year) {
    if (year.isPresent()) {
      return Optional.of(YearMonth.of(year.get(), Month.of(number)));
    }
    YearMonth month = YearMonth.of(current.last().getYear(), Month.of(number));
    if (month.isAfter(current.last())) {
      boolean coming = !month.isAfter(current.last().plusMonths(4));
      return coming ? Optional.empty() : Optional.of(month.minusYears(1));
    }
    return Optional.of(month);
  }

  /** Of the calendar year before, or of the financial year before. */
  private Optional<List<Period>> monthOfLastYear(int number) {
    int shift = number < current.yearStart().getValue() ? 1 : 0;
    List<Period> meant =
        Stream.of(current.last().getYear() - 1, current.financialYearStart() - 1 + shift)
            .distinct()
            .flatMap(year -> month(number, Optional.of(year)).stream())
            .flatMap(List::stream)
            .toList();
    return meant.isEmpty() ? Optional.empty() : Optional.of(meant);
  }

  private Optional<List<Period>> months(TimeWord word) {
    Optional<YearMonth> last = latest(word.until(), word.year());
    if (toDate(word).isPresent()) {
      return toDate(word);
    }
    if (last.isEmpty() || current.kind() != Kind.QUARTER) {
      return Optional.empty();
    }
    Period quarter = Period.containing(last.get(), Kind.QUARTER, current.yearStart());
    boolean whole =
        quarter.last().equals(last.get()) && quarter.first().getMonthValue() == word.number();
    return whole ? Optional.of(List.of(quarter)) : Optional.empty();
  }

  private Optional<List<Period>> quarter(int number, Optional<Integer> named) {
    int year = named.orElse(current.financialYearStart());
    Period quarter = Period.quarter(year, number, current.yearStart());
    if (named.isEmpty() && quarter.last().isAfter(current.last().plusMonths(2))) {
      return Optional.empty();
    }
    return quarterOf(quarter.last());
  }
}
