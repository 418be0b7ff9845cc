package org.scorebook.workbook.input.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.model.Period;
import org.scorebook.model.Period.Kind;
import org.scorebook.workbook.input.table.PeriodParser.Read;
import org.scorebook.workbook.input.table.PeriodParser.Unreadable;
import org.scorebook.xlsx.number.Moment;

class PeriodParserTest {
  private final PeriodParser parser = PeriodParser.of(Month.APRIL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Dec 2020 | 2020-12",
        "December 2020 | 2020-12",
        "DEC-20 | 2020-12",
        "dec20 | 2020-12",
        "Dec. 2020 | 2020-12",
        "Sept 2020 | 2020-09",
        "September-2020 | 2020-09",
        "2020-12 | 2020-12",
        "2020-1 | 2020-01",
        "12/2020 | 2020-12",
        "12-2020 | 2020-12",
        "31/12/2020 | 2020-12",
        "1.12.20 | 2020-12",
        "05/04/2020 | 2020-04",
        "31/12/2020 00:00 | 2020-12",
        "2020-12-31 | 2020-12",
        "2020-12-31T00:00:00 | 2020-12",
        "1 December 2020 | 2020-12",
        "31st Dec 2020 | 2020-12",
        "2010-11 | 2010-11",
        "\"\u00A0Dec\u00A02020 \" | 2020-12",
        "２０２０-１２ | 2020-12",
        "2020‑12 | 2020-12",
      })
  void readsMonths(String text, String id) {
    Period month = read(text, Kind.MONTH);
    assertThat(month.kind()).isEqualTo(Kind.MONTH);
    assertThat(month.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Q2 2020/21",
    "q2 2020-21",
    "2020/21 Q2",
    "2020-21 q2",
    "Q2 2020/2021",
    "Q2 20/21",
    "20-21 Q2",
    "Q2 FY20/21",
    "Quarter 2 2020/21",
    "2020/21 - Q2",
    "'Q2, 2020/21'",
    "30/09/2020",
    "2020-07-01"
  })
  void readsQuarters(String text) {
    Period quarter = read(text, Kind.QUARTER);
    assertThat(quarter.kind()).isEqualTo(Kind.QUARTER);
    assertThat(quarter.id()).isEqualTo("2020-21-Q2");
  }

  @ParameterizedTest
  @CsvSource({
    "H1 2020/21",
    "h1 2020-21",
    "2020/21 H1",
    "H1 2020/2021",
    "Half 1 2020/21",
    "'Half-year 1, 2020/21'",
    "30/09/2020",
    "2020-07-01"
  })
  void readsHalfYears(String text) {
    Period half = read(text, Kind.HALF);
    assertThat(half.kind()).isEqualTo(Kind.HALF);
    assertThat(half.id()).isEqualTo("2020-21-H1");
  }

  @Test
  void halfYearsFollowTheStartOfTheYear() {
    assertThat(read("H2 2020/21", Kind.HALF).first()).isEqualTo(YearMonth.of(2020, 10));
    Read january = (Read) PeriodParser.of(Month.JANUARY).parse("H2 2020", Kind.HALF);
    assertThat(january.period().label()).isEqualTo("H2 2020");
    assertThat(january.period().last()).isEqualTo(YearMonth.of(2020, 12));
    assertThat(parser.parse("H3 2020/21", Kind.HALF))
        .isEqualTo(new Unreadable("has no half 3: a year has H1 and H2", List.of()));
    assertThat(parser.parse("H1 2020", Kind.HALF))
        .isEqualTo(
            new Unreadable(
                "does not say which financial year it means: 2019/20 or 2020/21",
                List.of("H1 2019/20", "H1 2020/21")));
  }

  @ParameterizedTest
  @CsvSource({
    "2010/11",
    "2010-11",
    "2010/2011",
    "2010-2011",
    "FY 2010/11",
    "2010–11",
    "31/03/2011"
  })
  void readsFinancialYears(String text) {
    Period year = read(text, Kind.YEAR);
    assertThat(year.kind()).isEqualTo(Kind.YEAR);
    assertThat(year.id()).isEqualTo("2010-11");
  }

  @Test
  void takesTwoYearsWithAHyphenForAMonthOnlyWhereMonthsAreWanted() {
    assertThat(read("2010-11", Kind.MONTH).kind()).isEqualTo(Kind.MONTH);
    assertThat(read("2010-11", Kind.QUARTER).kind()).isEqualTo(Kind.YEAR);
    assertThat(read("2010-11", Kind.YEAR).kind()).isEqualTo(Kind.YEAR);
    assertThat(read("2010/11", Kind.MONTH).kind()).isEqualTo(Kind.YEAR);
    assertThat(read("2020-12", Kind.YEAR).kind()).isEqualTo(Kind.MONTH);
    assertThat(read("1999/00", Kind.YEAR).id()).isEqualTo("1999-00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020/22 | is not a financial year: after 2020 comes 21",
        "2020-2022 | is not a financial year: after 2020 comes 21",
        "Q5 2020/21 | has no quarter 5: quarters run from Q1 to Q4",
        "2020/21 Q0 | has no quarter 0: quarters run from Q1 to Q4",
        "Q2 2020/22 | is not a financial year: after 2020 comes 21",
        "Q2 | is not a period",
        "2020-13 | has no month 13: months run from 1 to 12",
        "13/2020 | has no month 13: months run from 1 to 12",
        "12/31/2020 | has no month 31: months run from 1 to 12",
        "31/02/2020 | has no day 31",
        "Q2 2020-12 | is not a financial year: after 2020 comes 21",
        "Q5 2020 | has no quarter 5: quarters run from Q1 to Q4",
        "0020-12 | has the impossible year 20",
        "Jul 1905 | has the impossible year 1905",
        "12/07/1905 | has the impossible year 1905",
        "Q2 1929/30 | has the impossible year 1929",
        "last month | is not a period",
        "Dec | is not a period",
        "Decem 2020x | is not a period",
        "99999999/12 | is not a period",
      })
  void saysWhatIsWrong(String text, String why) {
    assertThat(parser.parse(text, Kind.MONTH)).isEqualTo(new Unreadable(why, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "Dec-69, 2069-12",
    "Dec-70, 1970-12",
    "Mar 99, 1999-03",
    "Dec ’20, 2020-12",
    "1 Dec ’20, 2020-12",
    "31/12/99, 1999-12",
    "Q2 99/00, 1999-00-Q2",
    "Q2 69/70, 2069-70-Q2",
  })
  void aYearOfTwoDigitsIsOfTheLastCenturyFromSeventyOn(String text, String id) {
    assertThat(read(text, Kind.MONTH).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2019/20, 2020/21",
    "FY2020, 2019/20, 2020/21",
    "Q2 2020, Q2 2019/20, Q2 2020/21",
    "2020 Q2, Q2 2019/20, Q2 2020/21",
  })
  void asksWhichYearASingleNumberMeansWhereYearsSpanTwo(String text, String one, String other) {
    String why = "does not say which financial year it means: 2019/20 or 2020/21";
    for (Kind wanted : Kind.values()) {
      assertThat(parser.parse(text, wanted)).isEqualTo(new Unreadable(why, List.of(one, other)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023/24, 2023",
    "2023-24, 2023",
    "2023/2024, 2023",
    "FY 2023-2024, 2023",
    "1999/00, 1999",
    "Q1 2023/24, Q1 2023",
    "2023-24 Q4, Q4 2023",
  })
  void saysWhatToTypeForTwoYearsWhereYearsStartInJanuary(String text, String type) {
    String why = "names two years, but years start in January (year-starts in the rules)";
    PeriodParser january = PeriodParser.of(Month.JANUARY);
    for (Kind wanted : Kind.values()) {
      assertThat(january.parse(text, wanted)).isEqualTo(new Unreadable(why, List.of(type)));
      assertThat(january.parse(type, wanted)).isInstanceOf(Read.class);
    }
  }

  @Test
  void takesAMonthWithAHyphenWhereYearsStartInJanuary() {
    PeriodParser january = PeriodParser.of(Month.JANUARY);
    assertThat(january.parse("2010-11", Kind.MONTH))
        .isEqualTo(new Read(Period.month(YearMonth.of(2010, 11), Month.JANUARY)));
    assertThat(january.parse("2010-12", Kind.YEAR))
        .isEqualTo(new Read(Period.month(YearMonth.of(2010, 12), Month.JANUARY)));
    assertThat(january.parse("2010-11", Kind.YEAR)).isInstanceOf(Unreadable.class);
    assertThat(january.parse("2010-12", Kind.MONTH)).isInstanceOf(Read.class);
  }

  @ParameterizedTest
  @EnumSource(Month.class)
  void readsBackEveryLabelWhateverMonthYearsStartIn(Month start) {
    PeriodParser any = PeriodParser.of(start);
    for (Period period :
        List.of(
            Period.year(2023, start),
            Period.quarter(2023, 1, start),
            Period.quarter(2023, 4, start))) {
      assertThat(any.parse(period.label(), period.kind())).isEqualTo(new Read(period));
      assertThat(any.parse(period.id(), period.kind())).isEqualTo(new Read(period));
    }
  }

  @Test
  void knowsYearsThatStartInJanuary() {
    PeriodParser january = PeriodParser.of(Month.JANUARY);
    assertThat(january.parse("2019", Kind.YEAR))
        .isEqualTo(new Read(Period.year(2019, Month.JANUARY)));
    assertThat(january.parse("Q2 2019", Kind.QUARTER))
        .isEqualTo(new Read(Period.quarter(2019, 2, Month.JANUARY)));
  }

  @Test
  void readsDaysInUkOrder() {
    assertThat(DayText.parse("5/4/2021")).contains(day(2021, 4, 5));
    assertThat(DayText.parse("5 April 2021")).contains(day(2021, 4, 5));
    assertThat(DayText.parse("4/25/2021")).isEmpty();
    assertThat(DayText.parse("April 2021")).isEmpty();
  }

  @Test
  void recognisesDayNumbersThatLostTheirFormat() {
    BigDecimal day = BigDecimal.valueOf(44166);
    assertThat(parser.findLostDate(day)).contains(day(2020, 12, 1));
    assertThat(parser.withDaysSince1904(true).findLostDate(BigDecimal.valueOf(42704)))
        .contains(day(2020, 12, 1));
    assertThat(parser.findLostDate(BigDecimal.valueOf(2020))).isEmpty();
    assertThat(parser.findLostDate(new BigDecimal("44165.9583333333")).map(Moment::day))
        .contains(LocalDate.of(2020, 12, 1));
    assertThat(parser.findLostDate(new BigDecimal("0.5"))).isEmpty();
  }

  private static Moment day(int year, int month, int day) {
    return new Moment(LocalDate.of(year, month, day).atStartOfDay());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/09/2020 23:00 | 2020-09-30T23:00",
        "30/09/2020, 23:59:12 | 2020-09-30T23:59:12",
        "2020-09-30T23:00:00Z | 2020-09-30T23:00",
        "2020-09-30 23:00:00.000+00:00 | 2020-09-30T23:00",
        "30 Sep 2020 11pm | 2020-09-30T23:00",
        "30 September 2020 12:05 am | 2020-09-30T00:05",
        "30 Sep 2020 24:00 | 2020-10-01T00:00",
        "1.10.20 9.30 BST | 2020-10-01T09:30",
      })
  void readsDaysWithATimeOfDay(String text, LocalDateTime stored) {
    assertThat(DayText.parse(text)).contains(new Moment(stored));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30/09/2020 25:00", "30/09/2020 23:60", "30/09/2020 late"})
  void readsNoDayBesideWhatIsNoTime(String text) {
    assertThat(DayText.parse(text)).isEmpty();
  }

  @Property
  void readsBackEveryLabelAndId(
      @ForAll @IntRange(min = 1950, max = 2100) int year,
      @ForAll @IntRange(min = 1, max = 4) int q) {
    for (Period period :
        new Period[] {
          Period.year(year, Month.APRIL),
          Period.quarter(year, q, Month.APRIL),
          Period.quarter(year, q, Month.APRIL).plus(1)
        }) {
      assertThat(read(period.label(), period.kind())).isEqualTo(period);
      assertThat(read(period.id(), period.kind())).isEqualTo(period);
    }
    Period month = Period.containing(YearMonth.of(year, 3 * q), Kind.MONTH, Month.APRIL);
    assertThat(read(month.label(), Kind.MONTH)).isEqualTo(month);
    assertThat(read(month.title(), Kind.MONTH)).isEqualTo(month);
    assertThat(read(month.id(), Kind.MONTH)).isEqualTo(month);
  }

  private static Period read(String text, Kind wanted) {
    PeriodParser.Reading reading = PeriodParser.of(Month.APRIL).parse(text, wanted);
    assertThat(reading).as(text).isInstanceOf(Read.class);
    return ((Read) reading).period();
  }
}
