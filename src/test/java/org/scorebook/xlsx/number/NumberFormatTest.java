package org.scorebook.xlsx.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        "0.95               | 0%                                    | 95%",
        "-0.05              | 0.0%                                  | -5.0%",
        "0.285              | 0%                                    | 29%",
        "12000              | \"£\"#,##0                            | £12,000",
        "-12000.5           | \"£\"#,##0.00;[Red]\\-\"£\"#,##0.00   | -£12,000.50",
        "1234.5             | [$€-407] #,##0.00                     | € 1,234.50",
        "1234.5             | [$$-409]#,##0                         | $1,235",
        "1234               | #,##0                                 | 1,234",
        "-1234              | #,##0_);(#,##0)                       | (1,234)",
        "-1234              | _-* #,##0_-;\\-* #,##0_-              | -1,234",
        "0                  | _-* #,##0_-;-* #,##0_-;_-* \"-\"??_-  | -",
        "0.4375             | hh:mm                                 | 10:30",
        "0.4375             | h:mm AM/PM                            | 10:30 AM",
        "0.4375             | [$-F400]h:mm:ss AM/PM                 | 10:30:00",
        "44075              | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy   | 01 September 2020",
        "1.5                | [h]:mm                                | 36:00",
        "0.5                | [mm]:ss                               | 720:00",
        "44075              | d mmm yyyy                            | 1 Sep 2020",
        "44075              | [$-809]dd mmmm yyyy;@                 | 01 September 2020",
        "44105.4375         | dd/mm/yyyy\\ hh:mm                    | 01/10/2020 10:30",
        "1200000            | 0.0,,                                 | 1.2",
        "1200000            | \"£\"0.0,,\"m\"                       | £1.2m",
        "37.9               | 0.0\"%\"                              | 37.9%",
        "37.9               | 0.0\\%                                | 37.9%",
        "37                 | \"n/a\"                               | n/a",
        "37                 | ;;;                                   | ``",
        "0                  | 0;-0;\"none\"                         | none",
        "3                  | [<5]\"<5\";0                          | <5",
        "7                  | [<5]\"<5\";0                          | 7",
        "-3                 | [>5]\"many\";0                        | -3",
        "-5                 | 0;0                                   | 5",
        "2020               | 0\"/21\"                              | 2020/21",
        "7                  | 000                                   | 007",
        "12                 | 0.##                                  | 12.",
        "0.5                | #.00                                  | .50",
        "-0.4               | 0                                     | 0",
        "1.5                | # ?/?                                 | 1 1/2",
        "12345              | 0.00E+00                              | 1.23E+04",
        "-12                | General\" days\"                      | -12 days",
        "123456789012345    | General                               | 123456789012345",
        "0.123456789012345  | @                                     | 0.123456789012345",
        "5                  | 0\"unclosed                           | 5unclosed",
        "5                  | [0                                    | [5",
      })
  void showsWhatExcelShows(BigDecimal number, String code, String shown) {
    assertThat(NumberFormat.of(code).shown(number)).isEqualTo(shown);
  }

  /** As Excel does in the United Kingdom, whatever a library that knows America writes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5  | -1234.5    | -£1,235",
        "7  | 1234.5     | £1,234.50",
        "9  | 0.95       | 95%",
        "10 | 0.954      | 95.40%",
        "14 | 44105      | 01/10/2020",
        "15 | 44105      | 01-Oct-20",
        "17 | 44105      | Oct-20",
        "20 | 0.4375     | 10:30",
        "22 | 44105.4375 | 01/10/2020 10:30",
        "37 | -1234      | -1,234",
        "38 | -1234      | -1,234",
        "39 | 1234.5     | 1,234.50",
        "40 | -1234.5    | -1,234.50",
        "44 | -1234.5    | -£1,234.50",
        "46 | 1.5        | 36:00:00",
        "49 | 12         | 12",
        "0  | 0.95       | 0.95",
        "99 | 0.95       | 0.95",
      })
  void knowsTheFormatsThatHaveOnlyANumber(int id, BigDecimal number, String shown) {
    assertThat(NumberFormat.of(id, null).shown(number)).isEqualTo(shown);
  }

  @Test
  void aCodeCountsBeforeTheNumber() {
    assertThat(NumberFormat.of(14, "yyyy").shown(BigDecimal.valueOf(44105))).isEqualTo("2020");
  }

  @ParameterizedTest
  @CsvSource({
    "General, false",
    "0.0%, false",
    "'#,##0 \"days\"', false",
    "[Red]0.00, false",
    "0\\ \\d, false",
    "h:mm:ss, false",
    "[h]:mm, false",
    "[hh]:mm, false",
    "[mm]:ss, false",
    "[ss], false",
    "mm:ss.0, false",
    "mmm yyyy, true",
    "[$-809]d mmmm yyyy;@, true",
    "mmm, true",
    "dd/mm/yyyy hh:mm, true",
  })
  void knowsDates(String code, boolean date) {
    assertThat(NumberFormat.of(code).isDate()).isEqualTo(date);
  }

  @Test
  void showsTheNumberWhereTheCodeIsBeyondReading() {
    assertThat(NumberFormat.of("yyyy".repeat(100)).shown(BigDecimal.TEN)).isEqualTo("10");
    assertThat(NumberFormat.of("").shown(BigDecimal.TEN)).isEqualTo("10");
  }
}
