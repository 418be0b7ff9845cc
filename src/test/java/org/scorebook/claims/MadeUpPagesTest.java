package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Results;

/** Kinds of claims by their whole messages, each beside the same words where they are right. */
class MadeUpPagesTest {
  private static final Results RESULTS = MadeUpPages.results();

  private static List<String> found(String measure, String text) {
    return CommentaryCheck.contradictions(RESULTS, RESULTS.find(measure).orElseThrow(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BINS | Missed bins have doubled since December. | "have doubled"; the page shows 61.3 for Jan 2024 and 122.7 for Dec 2023. Correct the words, or say what they compare with. | Missed bins have halved since December.
          BINS | Missed bins fell by a third since December. | "fell by a third"; the page shows 61.3 for Jan 2024 and 122.7 for Dec 2023. Correct the words, or say what they compare with. | Missed bins fell by half since December.
          APPR | The number of apprentices fell by a third. | "fell"; the page shows Up (Green) 33.3%, 64 for 2022/23 and 48 for 2021/22. Correct the words, or say what they compare with. | The number of apprentices rose by about a quarter.
          SICK | This is the highest since January 2023. | "highest"; the page shows 5.1% for Jan 2024 and 5.4% for Oct 2023. Correct the words, or say since when. | This is the lowest since January 2023.
          CALL | This is our worst result since October. | "worst result"; the page shows 82% for Jan 2024 and 78% for Nov 2023. Correct the words, or say since when. | This is our best result since October.
          CALL | The highest ever. | "highest ever"; the page shows 82% for Jan 2024 and 83% for Jan 2023. Correct the words, or say since when. | The highest since October.
          TURN | Turnover is within the target range. | "within the target range"; the page shows 12.6% for Jan 2024 against a target of 8.0% to 12.0%. Correct the words, or say which range. | Turnover is outside the target range.
          TURN | Turnover is below the 8% to 12% range. | "below the 8% to 12% range"; the page shows 12.6% for Jan 2024 against a target of 8.0% to 12.0%. Correct the words, or say which range. | Turnover is above the 8% to 12% range.
          TURN | We met the target. | "met the target"; the page shows 12.6% for Jan 2024 against a target of 8.0% to 12.0%. Correct the words, or say which range. | We missed the target.
          CIN | There were 1,760 children in need in January. | "1,760 children"; the page shows 1706 for Jan 2024. Correct the number, or say which period it is for. | There were 1,695 children in need in December.
          CALL | Agency costs fell from £1.2m to £1.4m. | "£1.2m to £1.4m". That is a rise, and the sentence says the opposite. Correct the numbers or the words. | Agency costs rose from £1.2m to £1.4m.
          CALL | Agency costs rose to £1.2m from £1.4m. | "£1.2m from £1.4m". That is a fall, and the sentence says the opposite. Correct the numbers or the words. | Agency costs fell to £1.2m from £1.4m.
          CALL | Agency use was 5.4%, up from 5.9%. | "5.4%, up from 5.9%". That is a fall, and the sentence says the opposite. Correct the numbers or the words. | Agency use was 5.4%, down from 5.9%.
          SICK | Currently 5.6%. | "5.6%"; the page shows 5.1% for Jan 2024. Say which period the 5.6% is for, or correct it. | Currently 5.1%.
          EHC | 46.0% (target 60%). | "46.0%"; the page shows 48.0% for Jan 2024. Say which period the 46.0% is for, or correct it. | 48.0% (target 60%).
          EHC | 48.0% (target 65%). | "target 65%"; the page shows a target of 60.0%. Correct the target, or say whose it is. | Reviews: 46.0% (target 65%).
          POT | Performance is better than in December (83%). | "83%"; the page shows 81.0% for Dec 2023. Say which period the 83% is for, or correct it. | Performance is better than in December (81%).
          WAIT | The average wait was 3:24 in January. | "was 3:24"; the page shows 3:42 for Jan 2024. Say which period the 3:24 is for, or correct it. | The average wait was 3:42 in January.
          WAIT | The average wait was 3 minutes 24 seconds. | "was 3 minutes 24 seconds"; the page shows 3:42 for Jan 2024. Say which period the 3 minutes 24 seconds is for, or correct it. | The average wait was 3 mins 42 secs.
          TEMP | Fourteen fewer households than in December. | "fewer households"; the page shows 412 for Jan 2024 and 398 for Dec 2023. Correct the words, or say what they compare with. | Fourteen more households than in December.
          CALL | Performance is half a point up on December. | "half a point up"; the page shows 82% for Jan 2024 and 77% for Dec 2023. Correct the difference, or say what it compares with. | Performance is five points up on December.
          PARK | We have kept our amber rating. | "have kept our amber"; the page shows the status GREEN. Correct the words. | We have kept our green rating.
          CTAX | We are 0.2 points above profile. | "0.2 points above profile"; the page shows 92.4% for Jan 2024, 0.2 pp from the target of 92.6%. Correct the difference. | We are 0.2 points below profile.
          CTAX | The target for January was met. | "target for January was met"; the page shows 92.4% for Jan 2024 against a target of 92.6%. Correct the words, or say which target. | The target for January was missed.
          ASB | Incidents were up by 21% on January last year. | "up by 21%"; the page shows 318 for Jan 2024 and 402 for Jan 2023. Correct the difference, or say what it compares with. | Incidents were down by 21% on January last year.
          APPR | There were 64 apprentices in 2021/22. | "64 apprentices in"; the page shows 48 for 2021/22. Say which period the 64 is for, or correct it. | There were 48 apprentices in 2021/22.
          RENT | Arrears rose for the third month running. | "rose"; the page shows £1,284,500 for Jan 2024 and £1,310,200 for Dec 2023. Correct the words, or say what they compare with. | Arrears fell for the third month running.
          TEMP | The number of households in TA fell. | "fell"; the page shows Up (Red) 3.5%, 412 for Jan 2024 and 398 for Dec 2023. Correct the words, or say what they compare with. | The number of households in TA rose.
          EHC | Timeliness improved. | "improved"; the page shows Down (Red) 4.0 pp, 48.0% for Jan 2024 and 52.0% for Dec 2023. Correct the words, or say what they compare with. | Timeliness worsened.
          VOID | This is our third month-on-month rise in a row. | "This is our third month-on-month rise in a row"; the page shows 28.4 days for Jan 2024 and 31.0 days for Dec 2023 and 33.2 days for Nov 2023. Correct the words. | This is our third month-on-month fall in a row.
          VOID | It took 24.8 days. | "took 24.8 days"; the page shows 28.4 days for Jan 2024. Say which period the 24.8 days is for, or correct it. | It took 9.5 days to inspect a home.
          CALL | Performance got worse. | "got worse"; the page shows Up (Green) 5 pp, 82% for Jan 2024 and 77% for Dec 2023. Correct the words, or say what they compare with. | Performance got better.
          CALL | Performance was 82% (77% three months ago). | "77%"; the page shows 79% for Oct 2023. Say which period the 77% is for, or correct it. | Performance was 82% (79% three months ago).
          SPEND | Fees are inside the 98% to 102% range. | "inside the 98% to 102% range"; the page shows 103.4% for Jan 2024 against a target of 98.0% to 102.0%. Correct the words, or say which range. | Fees are inside the 95% to 102% range.
          CTAX | We are 0.5 points ahead of last year. | "0.5 points ahead"; the page shows 92.4% for Jan 2024 and 92.9% for Jan 2023. Correct the difference, or say what it compares with. | We are 0.5 points behind last year.
          VOID | Relet times went up by 2.6 days. | "went up by 2.6 days"; the page shows a change of 8.4%, 28.4 days for Jan 2024 and 31.0 days for Dec 2023. Correct the difference, or say what it compares with. | Relet times went down by 2.6 days.
          FOI | 95.2% of requests were answered on time this month. | "95.2% of requests"; the page shows 92.6% for Jan 2024. Say which period the 95.2% is for, or correct it. | 95.2% of requests were answered on time last month.
          CALL | In January 8,610 calls out of 10,050 were answered in time. | "8,610 calls out of 10,050"; the page shows 8610 of 10500 for Jan 2024. Correct the numbers, or name their period. | In January 8,610 calls out of 10,500 were answered in time.
          CALL | The direction of travel is declining. | "direction of travel is declining"; the page shows Up (Green) 5 pp. Correct the words. | The direction of travel is improving.
          APPR | 56 apprentices against a target of 60. | "56 apprentices against"; the page shows 64 for 2022/23. Say which period the 56 is for, or correct it. | 22 school apprentices against a target of 20.
          SICK | Absence has increased for three consecutive months. | "has increased"; the page shows 5.1% for Jan 2024 and 5.2% for Dec 2023. Correct the words, or say what they compare with. | Absence has reduced for three consecutive months.
          POT | 36% of appeals were allowed (6 of 14). | "36% of appeals were allowed (6 of 14)". 6 of 14 is 42.9%. Correct the numbers. | 43% of appeals were allowed (6 of 14).
          FOI | We answered 96.2% of requests within 20 working days. | "96.2% of requests"; the page shows 92.6% for Jan 2024. Say which period the 96.2% is for, or correct it. | We answered 92.6% of requests within 20 working days.
          VOID | The average rose to 28.4 days. | "rose"; the page shows Down (Green) 8.4%, 28.4 days for Jan 2024 and 31.0 days for Dec 2023. Correct the words, or say what they compare with. | The average fell to 28.4 days.
          TURN | Turnover is 12.6% and rising. | "rising"; the page shows Down (Green) 0.3 pp, 12.6% for Jan 2024 and 12.9% for Dec 2023. Correct the words, or say what they compare with. | Turnover is 12.6% and falling.
          SICK | The rolling figure rose to 5.1%. | "rose"; the page shows Down (Green) 0.1 pp, 5.1% for Jan 2024 and 5.2% for Dec 2023. Correct the words, or say what they compare with. | The in-month figure rose to 6.2%.
          """)
  void tellsWhatIsWrongAndIsSilentOfWhatIsRight(
      String measure, String wrong, String finding, String right) {
    assertThat(found(measure, wrong)).containsExactly("the commentary says " + finding);
    assertThat(found(measure, right)).isEmpty();
  }
}
