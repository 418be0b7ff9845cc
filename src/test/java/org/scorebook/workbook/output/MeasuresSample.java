package org.scorebook.workbook.output;

import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.times.Times;

/** Measures of every kind, after a published scorecard where there is one. */
public final class MeasuresSample {
  private MeasuresSample() {}

  static Edition edition() {
    return EditionSample.of(all()).edition();
  }

  static List<Sample> all() {
    return List.of(
        directPayments(),
        admissions(),
        sharedLives(),
        careAtHome(),
        delays(),
        budget(),
        sickness(),
        satisfaction(),
        suspended(),
        placeholder(),
        overridden(),
        preferenceless(),
        yearToDate(),
        suppressed(),
        calls(),
        beaten(),
        halfYearly(),
        lastYear(),
        hours(),
        minutes(),
        timesInRange(),
        provisional(),
        provisionalDays(),
        range("BELOW", "0.8", "0.854"),
        range("WITHIN", "1.2", "1.1"),
        range("ABOVE", "0.95", "1.155"),
        range("ACROSS", "0.8", "1.2"),
        movingRange());
  }

  /** Better upwards, a profile, figures as values, thresholds given with a denominator. */
  public static Sample directPayments() {
    Sample sample =
        new Sample()
            .id("DP")
            .countedAs("Packages")
            .targetType(TargetType.PROFILE)
            .target(new Scope.One(Sample.NOV), "0.375")
            .target(new Scope.One(Sample.DEC), "0.38")
            .target(new Scope.EndOfYear(Sample.year(2020)), "0.39")
            .recalculated(Sample.NOV, "0.378")
            .benchmark(
                new Benchmark(
                    "2019/20 ASCOF",
                    number("0.015"),
                    number("0.208"),
                    number("0.265"),
                    number("0.343"),
                    number("0.535"),
                    Optional.of(number("8084")),
                    ""))
            .commentary(Sample.DEC, "Uptake rose again, by eight packages.\nThe new team is in.");
    String[] values = {
      "0.361", "0.363", "0.362", "0.366", "0.369", "0.37", "0.371", "0.372", "0.375", "0.377",
      "0.379", "0.38"
    };
    for (int i = 0; i < values.length; i++) {
      sample.reported(Sample.DEC.plus(i - values.length + 1), values[i]);
    }
    return sample;
  }

  /** Better downwards, a quarterly rate in arrears. */
  public static Sample admissions() {
    Sample sample =
        new Sample()
            .id("ADM")
            .rate("100000", 1)
            .countedAs("Admissions")
            .frequency(Frequency.QUARTERLY, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("560")
            .twelveMonths(Aggregate.RATIO)
            .benchmark(
                new Benchmark(
                    "2019/20 ASCOF",
                    number("1563.9"),
                    number("696.3"),
                    number("565.7"),
                    number("465.7"),
                    number("203"),
                    Optional.empty(),
                    ""));
    Period last = quarter(2020, 2);
    String[] numerators = {"812", "835", "850", "861", "871", "880", "885", "892.168", "906.075"};
    for (int i = 0; i < numerators.length; i++) {
      sample.reported(last.plus(i - numerators.length + 1), numerators[i], "147979");
    }
    return sample.recalculated(quarter(2020, 1), Figure.of(number("894"), number("147979")));
  }

  /** Far better than its target, by a tolerance of its own. */
  static Sample beaten() {
    return new Sample()
        .id("BEATEN")
        .preferred(PreferredTravel.DOWNWARDS)
        .tolerance("2% / 10%")
        .reported(Sample.NOV, "0.12")
        .reported(Sample.DEC, "0.102")
        .target("0.1");
  }

  /** Every half-year, counts that make two half-years. */
  static Sample halfYearly() {
    Period last = Period.half(2020, 1, Month.APRIL);
    return new Sample()
        .id("HALF")
        .unit(Unit.NUMBER, 0)
        .frequency(Frequency.HALF_YEARLY, 0)
        .twelveMonths(Aggregate.SUM)
        .reported(last.plus(-3), "41")
        .reported(last.plus(-2), "44")
        .reported(last.plus(-1), "52")
        .reported(last, "57")
        .target("55");
  }

  /** Times that hold seconds, half a minute among them, with a benchmark. */
  public static Sample hours() {
    Sample sample =
        new Sample()
            .id("HOURS")
            .unit(Unit.HOURS, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .twelveMonths(Aggregate.SUM)
            .target(time("13:05:30"))
            .target(new Scope.EndOfYear(Sample.year(2020)), time("12:00"))
            .benchmark(
                new Benchmark(
                    "Club 2020",
                    number(time("30:00")),
                    number(time("16:00")),
                    number(time("12:30")),
                    number(time("11:00")),
                    number(time("4:00")),
                    Optional.of(number("147979")),
                    ""));
    String[] times = {
      "15:00",
      "14:10:30",
      "15:30",
      "26:00",
      "14:00",
      "13:50",
      "14:20",
      "13:30",
      "13:59:59",
      "14:00",
      "13:20",
      "13:40",
      "13:29:30",
      "13:05:30"
    };
    for (int i = 0; i < times.length; i++) {
      sample.reported(Sample.DEC.plus(i - times.length + 1), time(times[i]));
    }
    return sample;
  }

  /** Total hours over cases, against the year before. */
  static Sample minutes() {
    return new Sample()
        .id("MINUTES")
        .unit(Unit.MINUTES, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .tolerance("1 / 2")
        .comparedWithLastYear()
        .target(time("0:04:30"))
        .reported(Sample.DEC.plusYears(-1), time("60:00"), "700")
        .reported(Sample.NOV, time("0:05:12"))
        .reported(Sample.DEC, time("71:13:20"), "719");
  }

  static Sample timesInRange() {
    return new Sample()
        .id("TIMES")
        .unit(Unit.HOURS, 0)
        .range(time("7:00"), time("8:00"))
        .reported(Sample.NOV, time("8:40"))
        .reported(Sample.DEC, time("8:20"));
  }

  /** The current figure, and the previous one as it has been recalculated, may still change. */
  public static Sample provisional() {
    return new Sample()
        .id("PROV")
        .target("0.38")
        .reported(Sample.NOV, "0.379")
        .recalculated(Sample.NOV, Figure.of(number("0.378")).asProvisional())
        .reported(Sample.DEC, Figure.of(number("0.38")).asProvisional());
  }

  public static Sample provisionalDays() {
    return new Sample()
        .id("DAYS")
        .unit(Unit.DAYS, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .target("3")
        .reported(Sample.NOV, Figure.of(number("1")).asProvisional())
        .reported(Sample.DEC, Figure.of(number("2")).asProvisional());
  }

  public static String time(String text) {
    return Times.of(Unit.HOURS).parse(text).orElseThrow().toPlainString();
  }

  /** Best between two targets. */
  static Sample range(String id, String before, String now) {
    return new Sample()
        .id(id)
        .unit(Unit.RATIO, 1)
        .range("0.9", "1.1")
        .reported(Sample.NOV, before)
        .reported(Sample.DEC, now);
  }

  /** A range that moves through the year: direction is judged by value all the same. */
  private static Sample movingRange() {
    return new Sample()
        .id("MOVING")
        .unit(Unit.RATIO, 1)
        .targetType(TargetType.PROFILE)
        .range(new Scope.One(Sample.NOV), "0.9", "1.1")
        .range(new Scope.One(Sample.DEC), "1", "1.2")
        .reported(Sample.NOV, "0.8")
        .reported(Sample.DEC, "0.85");
  }

  /** Compared with the same month a year before. */
  static Sample lastYear() {
    return new Sample()
        .id("YEAR")
        .targetType(TargetType.DOT_ONLY)
        .comparedWithLastYear()
        .reported(Sample.DEC.plusYears(-1), "0.465")
        .reported(Sample.NOV, "0.3")
        .reported(Sample.DEC, "0.44");
  }

  /** A number that fell against a target, with peers. */
  public static Sample sharedLives() {
    return new Sample()
        .id("SL")
        .unit(Unit.NUMBER, 0)
        .target("120")
        .reported(Sample.NOV, "102")
        .reported(Sample.DEC, "101")
        .peers(
            new PeerGroup(
                "Core cities 2019/20",
                List.of(
                    new Peer("Birmingham", number("99")),
                    new Peer("Bristol", number("140")),
                    new Peer("Leeds", number("180")),
                    new Peer("Liverpool", number("64")),
                    new Peer("Manchester", number("101")),
                    new Peer("Sheffield", number("77")))));
  }

  /** Judged by its direction only. */
  static Sample careAtHome() {
    return new Sample()
        .id("HOME")
        .targetType(TargetType.DOT_ONLY)
        .reported(Sample.NOV, "0.465")
        .reported(Sample.DEC, "0.44")
        .recalculated(Sample.NOV, "0.45");
  }

  /** Printed as 33%, which binary arithmetic alone gives as 32. */
  static Sample delays() {
    return new Sample()
        .id("DEL")
        .unit(Unit.RATE, 2)
        .preferred(PreferredTravel.DOWNWARDS)
        .twelveMonths(Aggregate.MEAN)
        .target("4.5")
        .reported(Sample.NOV, "4.0")
        .reported(Sample.DEC, "5.3");
  }

  static Sample budget() {
    return new Sample()
        .id("BUD")
        .unit(Unit.CURRENCY, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .twelveMonths(Aggregate.SUM)
        .target("125396000")
        .reported(Sample.NOV, "-1250000")
        .reported(Sample.DEC, "137814000");
  }

  static Sample sickness() {
    return new Sample()
        .id("SICK")
        .unit(Unit.DAYS, 2)
        .preferred(PreferredTravel.DOWNWARDS)
        .twelveMonths(Aggregate.LATEST)
        .target("7")
        .reported(Sample.NOV, "6.5")
        .reported(Sample.DEC, "6.45");
  }

  /** No figure for the current quarter. */
  public static Sample satisfaction() {
    return new Sample()
        .id("SAT")
        .unit(Unit.PERCENTAGE, 0)
        .frequency(Frequency.QUARTERLY, 0)
        .target("0.7")
        .reported(quarter(2020, 1), "0.72");
  }

  static Sample suspended() {
    return new Sample().id("SUS").state(State.SUSPENDED).target("0.5").reported(Sample.DEC, "0.4");
  }

  public static Sample placeholder() {
    return new Sample().id("PLA").state(State.PLACEHOLDER);
  }

  public static Sample overridden() {
    return new Sample()
        .id("OVR")
        .target("0.9")
        .override(StatusWord.AMBER, "Recovery plan agreed")
        .reported(Sample.NOV, "0.5")
        .reported(Sample.DEC, "0.5");
  }

  static Sample preferenceless() {
    return new Sample()
        .id("NOP")
        .unit(Unit.NUMBER, 0)
        .preferred(PreferredTravel.NONE)
        .targetType(TargetType.NONE)
        .reported(Sample.NOV, "0")
        .reported(Sample.DEC, "41");
  }

  static Sample yearToDate() {
    return new Sample()
        .id("YTD")
        .unit(Unit.NUMBER, 0)
        .accumulates()
        .target("3000")
        .reported(month(2019, 12), "2900")
        .reported(Sample.NOV, "2700")
        .reported(Sample.DEC, "2951");
  }

  public static Sample suppressed() {
    return new Sample()
        .id("SUP")
        .unit(Unit.NUMBER, 0)
        .target("10")
        .reported(Sample.NOV, "7")
        .reported(Sample.DEC, Figure.ofSuppressed());
  }

  /** Two years of numerators and denominators, one month missing, with areas. */
  public static Sample calls() {
    Sample sample =
        new Sample()
            .id("CALL")
            .twelveMonths(Aggregate.RATIO)
            .target("0.9")
            .area(Sample.DEC, "Edgbaston", Figure.of(number("88"), number("100")))
            .area(Sample.DEC, "Hall Green", Figure.of(number("95"), number("100")))
            .area(Sample.DEC, "Yardley", Figure.ofSuppressed());
    IntStream.rangeClosed(0, 23)
        .filter(back -> back != 4)
        .forEach(
            back ->
                sample.reported(Sample.DEC.plus(-back), String.valueOf(880 - 7 * back), "1000"));
    return sample.recalculated(Sample.NOV, Figure.of(number("874"), number("998")));
  }
}
