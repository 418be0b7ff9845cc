package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.month;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.figures.Figures;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.rules.CommentaryRules;
import org.scorebook.rules.Rules;

class CommentaryCheckTest {
  private static final Period SEP = month(2022, 9);
  private static final Place C7 = new Place.Cell("Commentary", 7, 3);

  /** Its figures are of August and September; July and June have none. */
  private static Sample outcomes() {
    return new Sample()
        .id("SG-OUT")
        .reporting(SEP)
        .unit(Unit.PERCENTAGE, 0)
        .targetType(TargetType.TARGET)
        .target("0.85")
        .reported(month(2022, 8), "0.93")
        .reported(SEP, "0.95");
  }

  private static Findings findings(Sample sample, String text, String checked) {
    return findings(sample, text, checked, RulesSample.standard());
  }

  private static Findings findings(Sample sample, String text, String checked, Rules rules) {
    Commentary typed =
        new Commentary(
            sample.edition().scorecard().period(),
            text,
            "",
            "Commentary sheet",
            Optional.empty(),
            checked,
            Optional.of(C7));
    Edition edition = sample.commentary(typed).edition();
    return CommentaryCheck.of(Figures.compute(edition, rules));
  }

  private static List<String> lines(Sample sample, String text) {
    return findings(sample, text, "").warnings().stream().map(Problem::line).toList();
  }

  @Test
  void saysWhatIsSaidWhatIsShownAndWhatToDo() {
    assertThat(
            lines(
                outcomes(),
                "This quarter, the 90% figure means that we helped 116 out of 129 people."))
        .containsExactly(
            "WARNING Commentary!C7 SG-OUT: the commentary says \"the 90% figure\"; the page shows"
                + " 95% for Sep 2022. Say which period the 90% is for, or correct it.");
  }

  @Test
  void showsTheFiguresOfThePeriodsThatAreNamed() {
    Sample july = outcomes().reported(month(2022, 7), "0.90");

    assertThat(lines(july, "Performance dipped in August but recovered."))
        .containsExactly(
            "WARNING Commentary!C7 SG-OUT: the commentary says \"dipped\"; the page shows 93% for"
                + " Aug 2022 and 90% for Jul 2022. Correct the words, or say what they compare"
                + " with.");
    assertThat(lines(july, "Since July the figure has grown by 9 percentage points."))
        .containsExactly(
            "WARNING Commentary!C7 SG-OUT: the commentary says \"grown by 9 percentage points\";"
                + " the page shows 95% for Sep 2022 and 90% for Jul 2022. Correct the difference,"
                + " or say what it compares with.");
  }

  /** Best between 90% and 110%, and above it now. */
  private static Sample spending() {
    return new Sample()
        .id("FEES")
        .reporting(SEP)
        .unit(Unit.RATIO, 0)
        .range("0.9", "1.1")
        .reported(month(2022, 8), "1.12")
        .reported(SEP, "1.15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We are above the target of 110%.
          Performance is 5 percentage points above target.
          Performance is 115% against a target of 110%.
          Our 90% target leaves room on either side.
          Performance is better than the target.
          Performance missed the target.
          """)
  void eitherEndOfARangeIsItsTarget(String text) {
    assertThat(lines(spending(), text)).isEmpty();
  }

  @Test
  void anotherTargetThanTheEndsOfARangeIsNone() {
    assertThat(lines(spending(), "Our 70% target leaves room on either side."))
        .containsExactly(
            "WARNING Commentary!C7 FEES: the commentary says \"70%\"; the page shows"
                + " a target of 90% to 110%. Correct the target, or say whose it is.");
  }

  @Test
  void warnsOncePerSentenceAndThreeTimesAtMost() {
    String twice = "Performance fell to 80% this month and missed the target. ";
    assertThat(lines(outcomes(), twice)).hasSize(1);
    assertThat(lines(outcomes(), twice.repeat(5))).hasSize(3);
  }

  @Test
  void isSilentWhereTheTextIsMarkedAsCheckedAndSaysSoOnAbout() {
    Findings found = findings(outcomes(), "Performance is 80%.", "AB");
    assertThat(found.warnings()).isEmpty();
    assertThat(found.notes())
        .containsExactly(
            new Note(
                "SG-OUT",
                "the commentary says \"is 80%\"; the page shows 95% for Sep 2022. Say which period"
                    + " the 80% is for, or correct it. Marked as checked: AB",
                true));
    assertThat(found.confirmed()).isEqualTo(found.notes());
  }

  @Test
  void isSilentWhereTheRulesSaySo() {
    Rules rules = RulesSample.standard();
    Rules unchecked =
        new RulesSample()
            .commentary(new CommentaryRules(rules.commentary().required(), false))
            .rules();
    assertThat(findings(outcomes(), "Performance is 80%.", "", unchecked))
        .isEqualTo(new Findings(List.of(), List.of()));
  }

  @Test
  void leavesTheCommentaryOfOtherPeriodsAlone() {
    Sample sample = outcomes().commentary(month(2022, 8), "Performance is 80%.");
    assertThat(CommentaryCheck.of(Figures.compute(sample.edition(), RulesSample.standard())))
        .isEqualTo(new Findings(List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "UPWARDS, Performance has improved., true",
    "UPWARDS, Performance has worsened., false",
    "DOWNWARDS, Performance has improved., false",
    "DOWNWARDS, Performance has worsened., true",
    "NONE, Performance has improved., true",
    "NONE, Performance has worsened., true",
    "UPWARDS, The figure has risen., true",
    "UPWARDS, The figure has fallen., false",
    "DOWNWARDS, The figure has risen., true",
    "DOWNWARDS, The figure has fallen., false",
    "NONE, The figure has risen., true",
    "NONE, The figure has fallen., false",
    "UPWARDS, We met the target., true",
    "UPWARDS, We missed the target., false",
    "DOWNWARDS, We met the target., false",
    "DOWNWARDS, We missed the target., true",
    "NONE, We met the target., true",
    "NONE, We missed the target., true",
    "DOWNWARDS, We are above target., true",
    "DOWNWARDS, We are below target., true",
    "UPWARDS, We are below target., false",
    "UPWARDS, The percentage is below target., false",
    "DOWNWARDS, The percentage is below target., false",
    "DOWNWARDS, The percentage is above target., true",
    "UPWARDS, We have passed the target., true",
    "DOWNWARDS, We have passed the target., true",
    "UPWARDS, We are within target., true",
    "DOWNWARDS, We are within target., false",
    "UPWARDS, We are outside the target., false",
    "DOWNWARDS, We are outside the target., true",
    "DOWNWARDS, We are within 10 points of the target., true",
    "UPWARDS, We did not reach the target., false",
    "DOWNWARDS, We did not reach the target., true",
    "UPWARDS, The figure has gone up., true",
    "DOWNWARDS, The figure has gone down., false",
    "UPWARDS, Performance has worsened., false",
    "DOWNWARDS, Performance has worsened., true",
    "UPWARDS, The figure has declined., false",
    "DOWNWARDS, The figure has declined., true",
    "NONE, Performance has worsened., true",
    "UPWARDS, We are on or above target., true",
    "UPWARDS, We are on or below target., false",
    "NONE, The figure has come down to 95%., false",
    "NONE, The figure comes down to chance., true"
  })
  void mindsWhatIsPreferred(PreferredTravel preferred, String text, boolean silent) {
    assertThat(lines(outcomes().preferred(preferred), text).isEmpty()).isEqualTo(silent);
  }

  /** Its share, its cases and those that they are of all rose. */
  private static Sample reviews() {
    return new Sample()
        .id("REV")
        .row(row -> row.title("Proportion of clients reviewed").shortName("Reviews"))
        .reporting(SEP)
        .target("0.85")
        .reported(month(2022, 8), "49", "80")
        .reported(SEP, "51", "81");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Reviews went down again in September. | went down | 63.0% for Sep 2022 and 61.3% for Aug 2022 | Correct the words, or say what they compare with.
          Reviews were lower in September than in August. | lower in September | 63.0% for Sep 2022 and 61.3% for Aug 2022 | Correct the words, or say what they compare with.
          Fewer clients were reviewed than in August. | Fewer clients were reviewed | 63.0% for Sep 2022 and 61.3% for Aug 2022 | Correct the words, or say what they compare with.
          A lower share of clients was reviewed than in August. | lower share of clients was reviewed | 63.0% for Sep 2022 and 61.3% for Aug 2022 | Correct the words, or say what they compare with.
          We are within 5 points of the target. | within 5 points of the target | 63.0% for Sep 2022, 22.0 pp from the target of 85.0% | Correct the difference.
          At 63.0% we are within target. | within target | 63.0% for Sep 2022 against a target of 85.0% | Correct the words, or say which target.
          """)
  void tellsWhatIsSaidOfTheMeasureByItsOwnWords(
      String text, String words, String shown, String advice) {
    assertThat(lines(reviews(), text))
        .containsExactly(
            "WARNING Commentary!C7 REV: the commentary says \"%s\"; the page shows %s. %s"
                .formatted(words, shown, advice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reviews went up again in September.",
        "Reviews of carers went down again in September.",
        "Reviews may go down.",
        "Reviews did not go down.",
        "Reviews were higher in September than in August.",
        "Reviews were lower in September than planned.",
        "Fewer clients were waiting than in August.",
        "Fewer clients were reviewed than in other councils.",
        "A higher share of clients was reviewed than in August.",
        "We are within 25 points of the target.",
        "At 63.0% we are outside the target."
      })
  void isSilentWhereItsOwnWordsAreTrueOrOfSomethingElse(String text) {
    assertThat(lines(reviews(), text)).isEmpty();
  }

  @Test
  void isSilentOfCasesWhereTheyAndTheirShareWentDifferentWays() {
    Sample fewer = reviews().reported(month(2022, 7), "60", "100").reporting(month(2022, 8));
    assertThat(lines(fewer, "Reviews went down in August.")).isEmpty();
    assertThat(lines(fewer, "Reviews went up in August.")).isEmpty();
    assertThat(lines(fewer, "The proportion of clients reviewed went down in August."))
        .containsExactly(
            "WARNING Commentary!C7 REV: the commentary says \"went down\"; the page shows 61.3% for"
                + " Aug 2022 and 60.0% for Jul 2022. Correct the words, or say what they compare"
                + " with.");
  }

  @Test
  void knowsFallsAcrossAQuarterThatEndInARise() {
    Sample reviews =
        new Sample()
            .reporting(SEP)
            .reported(month(2022, 6), "0.636")
            .reported(month(2022, 7), "0.614")
            .reported(month(2022, 8), "0.616")
            .reported(SEP, "0.632");
    assertThat(
            lines(
                reviews,
                "Performance has dropped slightly across the quarter, it was lowest in July, and"
                    + " has been improving since: June 63.6, July 61.4, August 61.6, September"
                    + " 63.2."))
        .isEmpty();
  }

  @Test
  void isSilentWithoutFiguresAndOfAnythingButFigures() {
    Sample placeholder = new Sample().state(State.PLACEHOLDER);
    assertThat(lines(placeholder, "Performance is 80% and has improved.")).isEmpty();
    assertThat(lines(new Sample(), "Performance fell to 80% and missed the target.")).isEmpty();
    assertThat(lines(outcomes(), "")).isEmpty();
    assertThat(lines(outcomes(), "  \n ... !!! (((( %% 5 £ -")).isEmpty();
  }

  @Test
  void hintsAtWordsOfSizeThatTheFiguresDoNotBearOut() {
    Sample large = new Sample().reported(Sample.NOV, "0.5").reported(Sample.DEC, "0.6");
    Findings slight = findings(large, "Performance has increased slightly.", "");
    assertThat(slight.warnings()).isEmpty();
    assertThat(slight.notes())
        .containsExactly(
            new Note(
                "M1",
                "the commentary says \"increased slightly\"; the page shows a change of 10.0 pp.",
                false));
    assertThat(slight.confirmed()).isEmpty();
    Sample small = new Sample().reported(Sample.NOV, "0.5").reported(Sample.DEC, "0.501");
    assertThat(findings(small, "There was a significant increase.", "").notes())
        .containsExactly(
            new Note(
                "M1",
                "the commentary says \"significant increase\"; the page shows a change of 0.1"
                    + " pp.",
                false));
    assertThat(findings(small, "Performance has increased slightly.", "").notes()).isEmpty();
  }

  @Test
  void takesBothRoundingsOfATie() {
    Sample tie = new Sample().reported(Sample.DEC, "44", "64");
    Results results = Figures.compute(tie.edition(), RulesSample.standard());
    for (String text : List.of("Performance is 68.7%.", "Performance is 68.8%.")) {
      assertThat(CommentaryCheck.contradictions(results, results.measures().get(0), text))
          .isEmpty();
    }
  }
}
