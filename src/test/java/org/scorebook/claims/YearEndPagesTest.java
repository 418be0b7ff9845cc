package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Results;

/** What is wrong by its whole message, each beside near words that are right or of something else. */
class YearEndPagesTest {
  private static final Results RESULTS = YearEndPages.results();

  private static List<String> found(String measure, String text) {
    return CommentaryCheck.contradictions(RESULTS, RESULTS.find(measure).orElseThrow(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PREV | 157 households were prevented from becoming homeless in Q4, five more than in Q3. | "five more"; the page shows 612 for Q4 2024/25 and 455 for Q3 2024/25. Correct the difference, or say what it compares with. | 157 households were prevented from becoming homeless in Q4, two more than in Q3.
          CAR | In March the number of carers assessed or reviewed fell. | "fell"; the page shows 1,048 for Mar 2025 and 986 for Mar 2024. Correct the words, or say what they compare with. | In March the number of carers assessed or reviewed rose.
          LET | The average time to let an empty property fell. | "fell"; the page shows Up (Red) 4.7%, 31.2 days for Mar 2025 and 29.8 days for Feb 2025. Correct the words, or say what they compare with. | The number of empty properties fell.
          LET | Empty homes took 28.2 days to let. | "took 28.2 days"; the page shows 31.2 days for Mar 2025. Say which period the 28.2 days is for, or correct it. | Empty homes fell from 61 to 54.
          COM | 92% were answered in time. | "92% were answered"; the page shows 81.7% for Mar 2025. Say which period the 92% is for, or correct it. | FOI requests: 92% were answered in time.
          """)
  void tellsWhatIsWrongAndIsSilentOfWhatIsNear(
      String measure, String wrong, String finding, String near) {
    assertThat(found(measure, wrong)).containsExactly("the commentary says " + finding);
    assertThat(found(measure, near)).isEmpty();
  }
}
