package org.scorebook.fields;

import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Commentary;
import org.scorebook.model.Figure;
import org.scorebook.model.Owner;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.problem.Place;
import org.scorebook.rules.Rules;

/** An edition in which every field of every record holds something. */
public final class EverythingSample {
  public static final Owner CARE =
      new Owner("Head of Care", "Care", "care@example.org", List.of("deputy@example.org"));

  private EverythingSample() {}

  public static Results results() {
    return edition().results(rules());
  }

  private static Rules rules() {
    return new RulesSample()
        .againstProfile()
        .tolerance("points", RulesSample.points("0.01"), RulesSample.points("0.02"))
        .tolerance("count", RulesSample.amount("1"), RulesSample.amount("2"))
        .blue(RulesSample.percent("0.1"))
        .rules();
  }

  private static EditionSample edition() {
    return EditionSample.of(everything(), range(), count(), few())
        .notes("Counted on the last day.")
        .producedBy("Performance")
        .publishedBefore("november.published.jsonl")
        .due()
        .owners(CARE);
  }

  private static Sample everything() {
    Sample sample =
        new Sample()
            .id("ALL")
            .targetType(TargetType.PROFILE)
            .twelveMonths(Aggregate.RATIO)
            .override(StatusWord.AMBER, "Too early to say.")
            .recalculated(NOV, noted("372", "1000").asProvisional())
            .newLevel(DEC.plus(-20))
            .target("0.37")
            .target(new Scope.Year(year(2020)), "0.38")
            .target(new Scope.One(DEC), "0.39")
            .target(new Scope.EndOfYear(year(2020)), "0.42")
            .benchmark(benchmark())
            .peers(peers())
            .area(DEC, "Edgbaston", noted("41", "100"))
            .commentary(
                new Commentary(
                    DEC,
                    "Uptake rose.",
                    "Head of Care",
                    "Commentary sheet",
                    Optional.of(LocalDate.of(2021, 1, 4)),
                    "Yes",
                    Optional.of(new Place.Sheet("Commentary"))))
            .row(row -> row.per(Optional.of(BigDecimal.TEN)))
            .owner(CARE.name());
    for (int month = 0; month < 30; month++) {
      String numerator = String.valueOf(month < 4 ? 399 - month : 360 + month * 7 % 10);
      sample.reported(DEC.plus(-month), noted(numerator, "1000"));
    }
    return sample;
  }

  private static Figure noted(String numerator, String denominator) {
    return new Figure(
        Optional.of(number(numerator)),
        Optional.of(number(denominator)),
        Optional.of(number(numerator).divide(number(denominator))),
        false,
        "Counted twice.");
  }

  private static Benchmark benchmark() {
    return new Benchmark(
        "2019/20 ASCOF",
        number("0.1"),
        number("0.2"),
        number("0.3"),
        number("0.5"),
        number("0.6"),
        Optional.of(number("8084")),
        "Counted otherwise before 2018.");
  }

  private static PeerGroup peers() {
    return new PeerGroup(
        "2019/20 ASCOF",
        List.of(
            new Peer("Barsetshire", number("0.31")),
            new Peer("Borchester", number("0.37")),
            new Peer("Midsomer", number("0.52"))),
        1);
  }

  /** Best between two targets, by a tolerance in points. */
  private static Sample range() {
    return new Sample()
        .id("RANGE")
        .range("0.4", "0.6")
        .range(new Scope.EndOfYear(year(2020)), "0.45", "0.55")
        .tolerance("points")
        .reported(NOV, "0.5")
        .reported(DEC, "0.55")
        .owner(CARE.name());
  }

  /** A number, by a tolerance in numbers, with a place among others. */
  private static Sample count() {
    return new Sample()
        .id("COUNT")
        .unit(Unit.NUMBER, 0)
        .tolerance("count")
        .target("50")
        .peers(peers())
        .reported(DEC.plus(-12), "40")
        .reported(NOV, "47")
        .reported(DEC, "49")
        .owner(CARE.name());
  }

  /** Nothing is known of it. */
  private static Sample few() {
    return new Sample().id("FEW").owner(CARE.name());
  }
}
