package org.scorebook.claims;

import static org.scorebook.figures.Sample.half;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

/**
 * Pages for judged sentences, of January 2024, with every unit, frequency and preferred travel.
 * Their figures are made up.
 */
final class MadeUpPages {
  static final String EDITION = "made-up-january-2024";
  private static final Period JAN = month(2024, 1);
  private static final PagesOf PAGES = new PagesOf(JAN);
  private static final Period YEAR = year(2023);

  private MadeUpPages() {}

  static Results results() {
    return EditionSample.of(
            List.of(
                relets(),
                councilTax(),
                sickness(),
                calls(),
                requests(),
                households(),
                incidents(),
                spend(),
                arrears(),
                recycling(),
                childrenInNeed(),
                planning(),
                apprentices(),
                parks(),
                plans(),
                callWait(),
                visits(),
                beds(),
                turnover(),
                potholes(),
                bins(),
                inspections()))
        .results();
  }

  private static Sample relets() {
    Sample days =
        PAGES
            .page("VOID", "Average days to re-let a council home", "Re-let time", "Homes")
            .unit(Unit.DAYS, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("25")
            .target(new Target.Scope.EndOfYear(YEAR), "24");
    return PAGES.months(
        days.reported(month(2023, 1), "36.8"), "30.5", "35.1", "33.2", "31.0", "28.4");
  }

  private static Sample councilTax() {
    return PAGES
        .page("CTAX", "Percentage of council tax collected", "Council tax", "Pounds")
        .accumulates()
        .targetType(TargetType.PROFILE)
        .target(new Target.Scope.One(JAN), "0.926")
        .target(new Target.Scope.One(month(2023, 12)), "0.832")
        .target(new Target.Scope.EndOfYear(YEAR), "0.97")
        .reported(month(2023, 1), "0.929")
        .reported(month(2022, 12), "0.835")
        .reported(month(2023, 11), "0.741")
        .reported(month(2023, 12), "0.831")
        .reported(JAN, "0.924");
  }

  private static Sample sickness() {
    Sample rolling =
        PAGES
            .page("SICK", "Working time lost to sickness absence", "Sickness", "Days")
            .coversTwelveMonths()
            .preferred(PreferredTravel.DOWNWARDS)
            .target("0.05");
    return PAGES.months(
        rolling.reported(month(2023, 1), "0.059"), "0.054", "0.054", "0.052", "0.051");
  }

  private static Sample calls() {
    return PAGES
        .page("CALL", "Calls answered within 30 seconds", "Calls answered", "Calls")
        .unit(Unit.PERCENTAGE, 0)
        .target("0.8")
        .reported(month(2023, 1), "7470", "9000")
        .reported(month(2023, 10), "8215", "10400")
        .reported(month(2023, 11), "8034", "10300")
        .reported(month(2023, 12), "7392", "9600")
        .reported(JAN, "8610", "10500");
  }

  private static Sample requests() {
    return PAGES
        .page("FOI", "FOI requests answered within 20 working days", "FOI requests", "Requests")
        .target("0.95")
        .reported(month(2023, 1), "171", "190")
        .reported(month(2023, 11), "180", "187")
        .reported(month(2023, 12), "158", "166")
        .reported(JAN, "176", "190");
  }

  private static Sample households() {
    Sample number =
        PAGES
            .page("TEMP", "Households in temporary accommodation", "Temporary homes", "Households")
            .unit(Unit.NUMBER, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("400");
    return PAGES.months(number.reported(month(2023, 1), "206"), "391", "398", "398", "412");
  }

  private static Sample incidents() {
    Sample number =
        PAGES
            .page("ASB", "Anti-social behaviour incidents recorded", "ASB incidents", "Incidents")
            .unit(Unit.NUMBER, 0)
            .preferred(PreferredTravel.NONE)
            .targetType(TargetType.NONE);
    return PAGES.months(number.reported(month(2023, 1), "402"), "352", "345", "318", "318");
  }

  private static Sample spend() {
    Sample ratio =
        PAGES
            .page("SPEND", "Adult care spend against budget", "Care spend", "Pounds")
            .unit(Unit.RATIO, 1)
            .range("0.98", "1.02");
    return PAGES.months(ratio, "0.991", "1.004", "1.012", "1.034");
  }

  private static Sample arrears() {
    Sample pounds =
        PAGES
            .page("RENT", "Rent arrears of current tenants", "Rent arrears", "Pounds")
            .unit(Unit.CURRENCY, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("1250000");
    return PAGES.months(
        pounds.reported(month(2023, 1), "1150000"), "1325600", "1322400", "1310200", "1284500");
  }

  private static Sample recycling() {
    return PAGES
        .page("WASTE", "Household waste recycled or composted", "Recycling", "Tonnes")
        .frequency(Frequency.QUARTERLY, 0)
        .comparedWithLastYear()
        .target("0.42")
        .benchmark(
            new Benchmark(
                "2022/23 WasteDataFlow",
                number("0.28"),
                number("0.36"),
                number("0.41"),
                number("0.47"),
                number("0.58"),
                Optional.empty(),
                ""))
        .reported(quarter(2022, 3), "0.402")
        .reported(quarter(2022, 4), "0.378")
        .reported(quarter(2023, 1), "0.459")
        .reported(quarter(2023, 2), "0.463")
        .reported(quarter(2023, 3), "0.417");
  }

  private static Sample childrenInNeed() {
    return PAGES
        .page("CIN", "Children in need per 10,000", "Children in need", "Children")
        .rate("10000", 1)
        .preferred(PreferredTravel.NONE)
        .targetType(TargetType.NONE)
        .reported(month(2023, 1), "1650", "50000")
        .reported(month(2023, 11), "1701", "50000")
        .reported(month(2023, 12), "1695", "50000")
        .reported(JAN, "1706", "50000");
  }

  private static Sample planning() {
    return PAGES
        .page("PLAN", "Major planning applications decided in time", "Majors", "Applications")
        .unit(Unit.PERCENTAGE, 0)
        .frequency(Frequency.QUARTERLY, 0)
        .target("0.88")
        .reported(quarter(2022, 3), "14", "20")
        .reported(quarter(2023, 1), "18", "24")
        .reported(quarter(2023, 2), "23", "25")
        .reported(quarter(2023, 3), "17", "20");
  }

  private static Sample apprentices() {
    return PAGES
        .page("APPR", "Apprentices employed by the council", "Apprentices", "Apprentices")
        .unit(Unit.NUMBER, 0)
        .frequency(Frequency.ANNUAL, 0)
        .target("60")
        .reported(year(2019), "39")
        .reported(year(2020), "51")
        .reported(year(2021), "48")
        .reported(year(2022), "64");
  }

  private static Sample parks() {
    return PAGES
        .page("PARK", "Residents satisfied with parks and open spaces", "Parks", "Residents")
        .unit(Unit.PERCENTAGE, 0)
        .frequency(Frequency.HALF_YEARLY, 0)
        .target("0.75")
        .reported(half(2022, 1), "0.74")
        .reported(half(2022, 2), "0.79")
        .reported(half(2023, 1), "0.77");
  }

  private static Sample plans() {
    return PAGES
        .page("EHC", "EHC plans issued within 20 weeks", "EHC plans", "Plans")
        .target("0.6")
        .benchmark(
            new Benchmark(
                "2022 SEN2",
                number("0.10"),
                number("0.35"),
                number("0.49"),
                number("0.65"),
                number("0.98"),
                Optional.empty(),
                ""))
        .reported(month(2023, 1), "30", "50")
        .reported(month(2023, 11), "27", "50")
        .reported(month(2023, 12), "26", "50")
        .reported(JAN, "24", "50");
  }

  private static Sample callWait() {
    Sample minutes =
        PAGES
            .page("WAIT", "Average time to answer a call", "Call wait", "Calls")
            .unit(Unit.MINUTES, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("0.002083333333333333");
    return PAGES.months(
        minutes, "0.002777777777777778", "0.002893518518518519", "0.002569444444444444");
  }

  private static Sample visits() {
    return PAGES
        .page("LIB", "Visits to libraries", "Library visits", "Visits")
        .unit(Unit.NUMBER, 0)
        .accumulates()
        .target(new Target.Scope.One(JAN), "620000")
        .reported(month(2022, 12), "540120")
        .reported(month(2023, 1), "598310")
        .reported(month(2023, 12), "551200")
        .reported(JAN, "612480");
  }

  private static Sample beds() {
    Sample number =
        PAGES
            .page("BED", "Delayed beds per day", "Delayed beds", "Beds/day")
            .unit(Unit.NUMBER, 1)
            .frequency(Frequency.MONTHLY, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("15");
    return number
        .reported(month(2022, 12), "19.3")
        .reported(month(2023, 10), "16.2")
        .reported(month(2023, 11), "14.6")
        .reported(month(2023, 12), "14.6");
  }

  private static Sample turnover() {
    Sample rolling =
        PAGES
            .page("TURN", "Staff turnover", "Turnover", "Staff")
            .coversTwelveMonths()
            .range("0.08", "0.12");
    return PAGES.months(rolling, "0.131", "0.130", "0.129", "0.126");
  }

  private static Sample potholes() {
    Sample share =
        PAGES
            .page("POT", "Potholes repaired within five days", "Potholes", "Potholes")
            .targetType(TargetType.DOT_ONLY);
    return PAGES.months(share.reported(month(2023, 1), "0.915"), "0.840", "0.810", "0.882");
  }

  private static Sample bins() {
    return PAGES
        .page("BINS", "Missed bins per 100,000 collections", "Missed bins", "Bins")
        .rate("100000", 1)
        .preferred(PreferredTravel.DOWNWARDS)
        .target("65")
        .reported(month(2023, 1), "360", "600000")
        .reported(month(2023, 11), "420", "600000")
        .reported(month(2023, 12), "736", "600000")
        .reported(JAN, "368", "600000");
  }

  private static Sample inspections() {
    return PAGES
        .page("FOOD", "Food premises broadly compliant", "Food hygiene", "Premises")
        .frequency(Frequency.QUARTERLY, 1)
        .target("0.95")
        .reported(quarter(2022, 2), "1710", "1800")
        .reported(quarter(2023, 1), "1737", "1820")
        .reported(quarter(2023, 2), "1756", "1830");
  }
}
