package org.scorebook.mail;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.Judgement;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.Status;
import org.scorebook.mail.letter.Enclosed;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Letters;
import org.scorebook.mail.letter.StatusColours;
import org.scorebook.model.Edition;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Scorecard;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.variation.Variation;

/** A small edition with two owners, three measures and figures as given, for the tests of mail. */
public final class MailSample {
  public static final Period DECEMBER = Sample.DEC;
  public static final Owner COMMISSIONING =
      new Owner("Head of Commissioning", "", "commissioning@example.org", List.of());
  public static final Owner CARE =
      new Owner("Head of Care", "", "care@example.org", List.of("deputy@example.org"));
  static final Owner NOBODY = new Owner("Head of Nothing", "", "nothing@example.org", List.of());

  private MailSample() {}

  public static Results results() {
    return results(scorecard("Cabinet Scorecard"), List.of(COMMISSIONING, CARE, NOBODY));
  }

  public static Results results(Scorecard scorecard, List<Owner> owners) {
    return results(scorecard, owners, "38.0%");
  }

  /** With another figure for the first measure, which is Head of Commissioning's. */
  public static Results results(Scorecard scorecard, List<Owner> owners, String figure) {
    List<MeasureResult> measures =
        List.of(
            measure(1, "DP", "Uptake of direct payments", StatusWord.GREEN, figure, COMMISSIONING),
            measure(2, "DToC", "Delayed transfers < \"home\" & away", StatusWord.RED, "", CARE),
            measure(3, "LTC", "Long-term care", StatusWord.AMBER, "612.3", COMMISSIONING));
    return results(scorecard, owners, measures);
  }

  private static Results results(
      Scorecard scorecard, List<Owner> owners, List<MeasureResult> measures) {
    Edition edition =
        new Edition(
            new Source("input.xlsx", "ab".repeat(32)),
            scorecard,
            measures.stream().map(MeasureResult::measure).toList(),
            Map.of(),
            owners);
    return new Results(edition, rules(), measures);
  }

  /** Twelve owners with one measure each. */
  public static Results many() {
    List<Owner> owners =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> new Owner("Owner " + i, "", "owner" + i + "@example.org", List.of()))
            .toList();
    return results(
        scorecard("Cabinet Scorecard"),
        owners,
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                i ->
                    measure(i, "M" + i, "Measure " + i, StatusWord.GREEN, "1.0", owners.get(i - 1)))
            .toList());
  }

  public static Scorecard scorecard(String title) {
    return scorecard(title, DECEMBER);
  }

  public static Scorecard scorecardOf(Period period) {
    return scorecard("Cabinet Scorecard", period);
  }

  private static Scorecard scorecard(String title, Period period) {
    return new EditionSample()
        .title(title)
        .period(period)
        .producedBy("Performance team")
        .due()
        .scorecard();
  }

  /** A workbook without a label or colours. */
  public static Enclosed enclosed(byte[] bytes) {
    return new Enclosed(bytes, "", new StatusColours(Map.of()));
  }

  public static Letter letter(Owner owner) {
    return Letters.compose(
        results(),
        owner,
        new Enclosed(
            ("workbook of " + owner.name()).getBytes(StandardCharsets.UTF_8),
            "",
            new StatusColours(
                Map.of(
                    StatusWord.RED, new StatusColours.Pair("A3171C", "FFFFFF"),
                    StatusWord.AMBER, new StatusColours.Pair("F4B335", "2B1D00"),
                    StatusWord.GREEN, new StatusColours.Pair("B5DFC0", "0B3B1C")))),
        false);
  }

  private static MeasureResult measure(
      int number, String id, String title, StatusWord status, String figure, Owner owner) {
    Measure measure =
        new Sample()
            .id(id)
            .targetType(number == 3 ? TargetType.DOT_ONLY : TargetType.TARGET)
            .owner(owner.name())
            .row(row -> row.theme("Theme").title(title).shortName(title).source("").countedAs(""))
            .measure();
    Answer<Shown> target = Answer.of(new Shown(new BigDecimal("0.38"), "38.0%"));
    Answer<Shown> endOfYear =
        number == 1
            ? Answer.of(new Shown(new BigDecimal("0.39"), "39.0%"))
            : Answer.unknown("no year-end target");
    return new MeasureResult(
        number,
        measure,
        MeasureData.empty(),
        CurrentPeriod.of(measure, MeasureData.empty(), DECEMBER),
        rules().tolerance(),
        new Status(
            status,
            status == StatusWord.GREEN ? "On track" : status.word(),
            "The reason for " + id + ".",
            false),
        target,
        Optional.empty(),
        endOfYear,
        Optional.empty(),
        figure(DECEMBER.plus(-1), ""),
        Answer.unknown("none"),
        figure(number == 3 ? Sample.quarter(2020, 2) : DECEMBER, figure),
        figure(DECEMBER.plusYears(-1), ""),
        Answer.unknown("none"),
        new Direction(Direction.Travel.NOT_APPLICABLE, Optional.empty(), ""),
        UNJUDGED,
        new Variation.Refused(1, "Usual variation needs 13 months; there is 1."),
        Answer.unknown("none"),
        Answer.unknown("none"),
        Answer.unknown("none"),
        Answer.unknown("none"),
        Answer.unknown("none"),
        List.of(),
        Optional.empty(),
        Answer.unknown("none"),
        List.of());
  }

  private static final Judgement UNJUDGED =
      new Judgement(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          PreferredTravel.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static PeriodFigure figure(Period period, String text) {
    Answer<Shown> figure =
        text.isEmpty()
            ? Answer.unknown("no figure for " + period.label())
            : Answer.of(new Shown(BigDecimal.ONE, text));
    return new PeriodFigure(period, figure, Optional.empty(), Optional.empty(), false);
  }

  private static Rules rules() {
    return new RulesSample()
        .tolerance("standard", RulesSample.percent("0"), RulesSample.percent("0"))
        .label(StatusWord.GREEN, "On track")
        .rules();
  }
}
