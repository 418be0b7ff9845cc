package org.scorebook.workbook.output;

import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.figures.Sample;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.model.Unit;

/** Every verdict of usual variation and of the year end, each way and in every unit. */
final class VariationSample {
  private static final String SWINGING = "40 42 40 42 40 42 40 42 40 42 40 42 ";

  /** What comes after twelve figures of 40 and 42 in turn. */
  private static final List<String> ENDS =
      List.of(
          "41",
          "60",
          "20",
          "45.9",
          "44.5 44.5",
          "37 37",
          "41.1 41.2 41.3 41.4 41.5 41.6 41.7 41.8",
          "41.9 41.8 41.7 41.6 41.5 41.4 41.3 41.2",
          "39 39 39 39 39 39 39",
          "55 54 53 52 51 50 49 48 47",
          "43 0 42 41",
          "42 40 42 40 42 40 42 40 42 40 42 40 42");

  private VariationSample() {}

  static List<Sample> all() {
    List<Sample> all = new ArrayList<>();
    for (PreferredTravel preferred : PreferredTravel.values()) {
      for (String end : ENDS) {
        all.add(monthly(all.size(), SWINGING + end, Unit.PERCENTAGE, preferred));
        all.add(monthly(all.size(), SWINGING + end, Unit.NUMBER, preferred));
      }
    }
    for (Unit unit : Unit.values()) {
      all.add(
          unit == Unit.RATE
              ? rate(all.size())
              : monthly(all.size(), "9 1 " + LOW, unit, PreferredTravel.UPWARDS));
    }
    all.add(quarterly(all.size()));
    all.add(monthly(all.size(), STEADY_BUT_ONCE, Unit.PERCENTAGE, PreferredTravel.UPWARDS));
    return all;
  }

  private static final String STEADY_BUT_ONCE =
      "99 99 99 99 99 99 90 99 99 99 99 99 99 99 99 99 99 99 99";

  private static final String LOW = "9 1 9 1 9 1 9 1 9 1 9 1 9";

  private static Sample monthly(int place, String figures, Unit unit, PreferredTravel preferred) {
    Sample sample = new Sample().id("V" + place).unit(unit, 1);
    String[] values = figures.split(" ", -1);
    int shift = unit.isPercent() ? 2 : 0;
    for (int i = 0; i < values.length; i++) {
      sample.reported(
          DEC.plus(i + 1 - values.length), number(values[i]).movePointLeft(shift).toPlainString());
    }
    String[] targets = {"41", "50", "30", "39", "43"};
    String[] yearEnds = {"41", "42", "47", "44", "80"};
    Target.Scope endOfYear = new Target.Scope.EndOfYear(year(2020));
    String target = number(targets[place % 5]).movePointLeft(shift).toPlainString();
    String to = number(targets[place % 5]).add(number("2")).movePointLeft(shift).toPlainString();
    return (preferred == PreferredTravel.RANGE
            ? sample.range(target, to)
            : sample.preferred(preferred).target(target))
        .target(endOfYear, number(yearEnds[place / 2 % 5]).movePointLeft(shift).toPlainString());
  }

  private static Sample rate(int place) {
    Sample sample = new Sample().id("V" + place).rate("100000", 1).target("5");
    for (int back = 0; back < 14; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "9" : "1", "147979");
    }
    return sample;
  }

  private static Sample quarterly(int place) {
    Sample sample = new Sample().id("V" + place).frequency(Frequency.QUARTERLY, 0).target("0.5");
    Period last = quarter(2020, 3);
    for (int back = 0; back < 13; back++) {
      sample.reported(last.plus(-back), String.valueOf(41 - back % 3), "97");
    }
    return sample.target(new Target.Scope.EndOfYear(year(2020)), "0.43");
  }
}
