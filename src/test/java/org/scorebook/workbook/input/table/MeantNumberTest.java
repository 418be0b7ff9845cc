package org.scorebook.workbook.input.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.TargetColumns;

/** A suggestion, typed back, is accepted and means what was typed; else there is none. */
class MeantNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "£1.2m | 1200000",
        "£1m | 1000000",
        "£1 M | 1000000",
        "£1.25 million | 1250000",
        "-£1.2m | -1200000",
        "£-1.2m | -1200000",
        "(£120k) | -120000",
        "(120K) | -120000",
        "£120k | 120000",
        "£1,234k | 1234000",
        "12k | 12000",
        "1.5bn | 1500000000",
        "2 thousand | 2000",
        "3 million | 3000000",
        "3mn | 3000000",
        "0k | 0",
        "9O1 | 901",
        "1O | 10",
        "l2.5 | 12.5",
        "1I5 | 115",
        "-1.2m |",
        "1.2m |",
        "12m |",
        "12- |",
        "12 - |",
        ">10 |",
        "≥10 |",
        "~12 |",
        "c. 12 |",
        "c12 |",
        "approx 12 |",
        "12+ |",
        "10-12 |",
        "12 to 15 |",
        "12/15 |",
        "1 in 4 |",
        "12 weeks |",
        "12 days |",
        "12 hours |",
        "12p |",
        "12pp |",
        "10l |",
        "12,5 |",
        "12,5k |",
        "12.5.1 |",
        "1.234.567 |",
        "12.5.1k |",
        "1,23,456 |",
        "£1.2mm |",
        "((120k)) |",
        "(120k |",
        "-(120k) |",
        "Q4 12 |",
        "twelve |",
        "#12 |",
        "12? |",
        "12* |",
        "12 (est) |",
        "12.5 % of 8 |",
        "O |",
        "lO |",
      })
  void meansTheSameNumberOrNone(String typed, String meant) {
    for (Column column :
        new Column[] {DataColumns.VALUE, DataColumns.NUMERATOR, TargetColumns.TARGET}) {
      Optional<String> found = MeantNumber.find(typed, column, false);
      assertThat(found).as(column.name()).isEqualTo(Optional.ofNullable(meant));
      found.ifPresent(number -> assertThat(NumberText.parse(number)).contains(plain(number)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "38 per cent | 38%",
        "38 percent | 38%",
        "37.9pc | 37.9%",
        "3O% | 30%",
        "38 %. | 38%",
        "£1.2m |",
        "12k |",
        "38 pp |",
        "38 of 100 |",
        ">38% |",
        "38%% |",
        "38-40% |",
      })
  void meansTheSamePercentageOrNone(String typed, String meant) {
    Optional<String> found = MeantNumber.find(typed, DataColumns.VALUE, true);
    assertThat(found).isEqualTo(Optional.ofNullable(meant));
    found.ifPresent(number -> assertThat(NumberText.parse(number)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[c", "c]", "(c)", "{C}", "Suppressed"})
  void knowsMarksOfSuppressionThatAreMisspelt(String typed) {
    Optional<String> found = MeantNumber.find(typed, DataColumns.VALUE, false);
    assertThat(found).contains("[c]");
    assertThat(NumberText.isSuppressed(found.orElseThrow())).isTrue();
    assertThat(MeantNumber.find(typed, TargetColumns.TARGET, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x]", "[z]", "[e]", "[low]", "[r]", "cc", "x", "Nil", "none", "?"})
  void takesNoOtherMarkForSuppressed(String typed) {
    assertThat(MeantNumber.find(typed, DataColumns.VALUE, false)).isEmpty();
    assertThat(MeantNumber.find(typed, DataColumns.VALUE, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "901 people | 901",
        "1,901 cases | 1901",
        "901 excluded |",
        "901 missing |",
        "901 or more |",
        "901 months |",
      })
  void countsPeople(String typed, String meant) {
    assertThat(MeantNumber.find(typed, DataColumns.NUMERATOR, false))
        .isEqualTo(Optional.ofNullable(meant));
    assertThat(MeantNumber.find(typed, DataColumns.VALUE, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "per 1000 | 1000",
        "per 100,000 population | 100000",
        "100k | 100000",
        "1 in 1000 |",
        "per head |",
        "1000 per year |",
      })
  void readsPerHowMany(String typed, String meant) {
    assertThat(MeantNumber.find(typed, MeasureColumns.PER, false))
        .isEqualTo(Optional.ofNullable(meant));
  }

  @Property(tries = 5_000)
  void whateverIsTypedIsAcceptedWhenTypedBack(
      @ForAll
          @Chars({
            '0', '1', '5', '9', '.', ',', '-', '(', ')', '%', ' ', '£', 'k', 'm', 'O', 'l', 'c',
            '[', ']', '<', '>'
          })
          @CharRange(from = '0', to = '9')
          @StringLength(min = 1, max = 7)
          String typed) {
    for (boolean percent : new boolean[] {true, false}) {
      MeantNumber.find(typed, DataColumns.VALUE, percent)
          .ifPresent(
              meant -> {
                assertThat(meant).isNotEqualTo(typed);
                assertThat(
                        NumberText.isSuppressed(meant)
                            || NumberText.parse(meant)
                                .filter(number -> percent || !number.percent())
                                .isPresent())
                    .as(typed + " -> " + meant)
                    .isTrue();
              });
    }
  }

  private static NumberText plain(String number) {
    return new NumberText(new BigDecimal(number), false, Optional.empty());
  }
}
