package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.examples.ExampleWorkbooks;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;

class FactsToQuoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cabinet-december-2020 | DP | 38.0% in December 2020, 37.9% in November, up 0.1 points; target 38.0% met; 1st quartile; 12 months 37.1%
          cabinet-december-2020 | GPA | 75.0% in Q2 2020/21, 75.9% in Q1, down 0.9 points; target 75.0% met; 12 months 75.3%
          cabinet-december-2020 | LTA | 612.3 in Q2 2020/21, 602.9 in Q1, up 1.6%; target 560.0 not met; 3rd quartile
          cabinet-december-2020 | SL | 101 in December 2020, 102 in November, down 1.0%; target 120 not met
          scrutiny-september-2022 | HOSP | 96% in September 2022, 96% in August, unchanged; target 95% met; 12 months 95.8%
          scrutiny-september-2022 | DA | 3,066 in Q2 2022/23; target 1,570 met
          worcestershire-q2-2019-20 | SAFE | 73.7% in 2018/19, 75.2% in 2017/18, down 1.5 points; target 76.4% not met
          worcestershire-q2-2019-20 | YV-R | 47% in 2017/18, 48% in 2015/16, down 1 point
          worcestershire-q2-2019-20 | TURN | 6.24% in Q2 2019/20, 6.05% in Q1, up 0.19 points
          """)
  void areTheValuesOfThePage(String edition, String measure, String facts) throws Exception {
    Results results = ExampleWorkbooks.results(edition);
    assertThat(FactsToQuote.of(results, results.find(measure).orElseThrow())).isEqualTo(facts);
  }

  @Test
  void areNoneWithoutACurrentFigure() throws Exception {
    Results results = ExampleWorkbooks.results("cabinet-december-2020");
    assertThat(FactsToQuote.of(results, results.find("LDE").orElseThrow())).isEmpty();
  }

  /** Who quotes them is never warned. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cabinet-december-2020",
        "scrutiny-september-2022",
        "worcestershire-q2-2019-20",
        "district-quarterly"
      })
  void areNeverContradicted(String edition) throws Exception {
    Results results = ExampleWorkbooks.results(edition);
    for (MeasureResult result : results.measures()) {
      String facts = FactsToQuote.of(results, result);
      for (String text :
          new String[] {facts, "Performance is " + facts + ".", "We are at " + facts}) {
        assertThat(CommentaryCheck.contradictions(results, result, text)).as(text).isEmpty();
      }
    }
  }
}
