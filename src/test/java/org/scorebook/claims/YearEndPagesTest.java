package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Results;

/**
 * What is wrong by its whole message, each beside near words that are right or of something else.
 */
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
          EHC | The target of 75% in March was exceeded. | "target of 75%"; the page shows a target of 80.0% for Mar 2025. Correct the target, or say which period it is for. | The target of 75% in January was exceeded.
          EHC | The target for February was 80%. | "target for February was 80%"; the page shows a target of 78.0% for Feb 2025. Correct the target, or say which period it is for. | The target for February was 78%.
          EHC | The February target was 80%. | "target was 80%"; the page shows a target of 78.0% for Feb 2025. Correct the target, or say which period it is for. | We hit the target of 75% in February.
          EHC | 81% against the target of 78% in March. | "target of 78%"; the page shows a target of 80.0% for Mar 2025. Correct the target, or say which period it is for. | 81% against the target of 80% in March.
          CAR | The year-end target of 1,000 carers was not met. | "The year-end target of 1,000 carers was not met"; the page shows 1,048 for Mar 2025 against a year-end target of 1,000. Correct the words, or say which target. | The year-end target of 1,000 carers was met.
          CLA | The rate of children looked after fell to 64.4 per 10,000. | "fell"; the page shows Up (Red) 0.7%, 64.4 for Mar 2025 and 63.9 for Feb 2025. Correct the words, or say what they compare with. | The rate of children looked after rose to 64.4 after a quiet winter.
          HOME | More older people were still at home 91 days after discharge than in Quarter 3. | "More older people were still at"; the page shows 82.4% for Q4 2024/25 and 84.6% for Q3 2024/25. Correct the words, or say what they compare with. | Fewer older people were still at home 91 days after discharge than in Quarter 3.
          ASS | The percentage of assessments completed in timescale was 96.3% in March. | "was 96.3%"; the page shows 93.6% for Mar 2025. Say which period the 96.3% is for, or correct it. | The percentage of visits completed in timescale was 96.3% in March.
          TIP | 97 out of 100 were cleared within 24 hours. | "97 out of 100 were cleared"; the page shows 94% for Mar 2025. Say which period the 97 out of 100 is for, or correct it. | 99 out of 100 were cleared within 48 hours.
          TIP | 97 out of 100 were cleared in time. | "97 out of 100 were cleared"; the page shows 94% for Mar 2025. Say which period the 97 out of 100 is for, or correct it. | Graffiti is a good news story. 97 out of 100 were cleared in time.
          COM | 95% of complaints were answered. | "95% of complaints"; the page shows 81.7% for Mar 2025. Say which period the 95% is for, or correct it. | We are happy with 95% of complaints.
          CAR | We have assessed or reviewed 1,084 carers this year. | "1,084 carers"; the page shows 1,048 for Mar 2025. Say which period the 1,084 is for, or correct it. | We have reviewed 212 carers who are also parents.
          PREV | We prevented 621 households from becoming homeless in 2024/25. | "621 households from"; the page shows 612 for Q4 2024/25. Say which period the 621 is for, or correct it. | We prevented 580 households from becoming homeless in 2023/24.
          COM | 71 complaints compared with 56 in February. | "71 complaints compared with 56"; the page shows 49 of 66 for Feb 2025. Correct the number, or say what it counts. | 71 complaints about bins compared with 56 in February.
          NOISE | 205 compared with 241. | "205 compared with 241"; the page shows 241 for Mar 2025 and 205 for Feb 2025. Put the figure now first, or name their periods. | 205 in February compared with 241.
          NOISE | In February it was 241. | "was 241"; the page shows 205 for Feb 2025. Say which period the 241 is for, or correct it. | In February it was 205 compared with 241.
          NET | Net spending against budget has risen. | "has risen"; the page shows Down (Green) 0.5 pp, 101.8% for Mar 2025 and 102.3% for Feb 2025. Correct the words, or say what they compare with. | Net spending has risen by £0.4m.
          CTAX | Council tax collected by the end of February was 93.9%. | "was 93.9%"; the page shows 94.9% for Feb 2025. Say which period the 93.9% is for, or correct it. | Council tax collected by the end of February was 94.9%.
          """)
  void tellsWhatIsWrongAndIsSilentOfWhatIsNear(
      String measure, String wrong, String finding, String near) {
    assertThat(found(measure, wrong)).containsExactly("the commentary says " + finding);
    assertThat(found(measure, near)).isEmpty();
  }
}
