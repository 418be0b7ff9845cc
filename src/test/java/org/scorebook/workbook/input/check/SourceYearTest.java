package org.scorebook.workbook.input.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.workbook.input.Case;
import org.scorebook.workbook.input.GoodInput;
import org.scorebook.workbook.input.slip.SourceYear;

/** Thresholds and organisations' figures of long ago. */
class SourceYearTest {

  @ParameterizedTest
  @CsvSource({
    "2009/10 ASCOF,2010",
    "ASCOF 2009-10,2010",
    "ASCOF 1999/00,2000",
    "ASCOF 1999/2000,2000",
    "ASCOF 2009 – 2010,2010",
    "Fingertips 2015,2015",
    "'Published 2021, figures of 2019/20',2021",
    "'ONS, 31/03/2015',2015",
    "'ONS, 2015-12-31',2015",
    "'ONS, 2018-20',2020"
  })
  void theLatestYearNamed(String source, int year) {
    assertThat(SourceYear.latest(source)).isEqualTo(OptionalInt.of(year));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ASCOF", "Census 2011", "English Indices of Deprivation 2015", "NI 12019"})
  void noneThatIsSure(String source) {
    assertThat(SourceYear.latest(source)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sources")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> sources() {
    return Stream.of(
        fires(
            "thresholds",
            i -> i.set("Benchmarks!B2", "2009/10 ASCOF"),
            "WARNING Benchmarks!B2 DP: The source \"2009/10 ASCOF\" is 10 years older than Dec 2020,"
                + " whose figure is ranked by it. Put in newer thresholds, or leave it if there are"
                + " none."),
        fires(
            "organisations, told once",
            i -> peers(i, "2014/15 ASCOF"),
            "WARNING Peers!B2 AD: The source \"2014/15 ASCOF\" is 5 years older than Q3 2020/21,"
                + " whose figure is ranked by it. Put in newer figures, or leave it if there are"
                + " none."),
        silent("organisations of four years ago", i -> peers(i, "2015/16 ASCOF")),
        silent("no year", i -> peers(i, "Adult Social Care Outcomes Framework")),
        silent(
            "of a measure that is suspended",
            i -> peers(i, "2009/10 ASCOF").set("Measures!L3", "Suspended")));
  }

  private static GoodInput peers(GoodInput input, String source) {
    return input.set("Peers!B2", source).set("Peers!B3", source);
  }
}
