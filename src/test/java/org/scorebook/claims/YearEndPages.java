package org.scorebook.claims;

import static org.scorebook.figures.Sample.half;
import static org.scorebook.figures.Sample.month;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.util.List;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

/**
 * Pages for judged sentences at the end of a year, of March 2025: with suppressed, provisional and
 * missing figures, a target for each month, a biennial survey. Their figures are made up.
 */
final class YearEndPages {
  static final String EDITION = "year-end-march-2025";
  private static final Period MAR = month(2025, 3);
  private static final PagesOf PAGES = new PagesOf(MAR);
  private static final Period FEB = month(2025, 2);
  private static final Period YEAR = year(2024);
  private static final Period Q4 = quarter(2024, 4);
  private static final Period Q3 = quarter(2024, 3);

  private YearEndPages() {}

  static Results results() {
    return EditionSample.of(
            List.of(
                assessments(),
                lookedAfter(),
                missing(),
                protection(),
                lettings(),
                preventions(),
                councilTax(),
                minors(),
                reablement(),
                sickness(),
                agency(),
                spending(),
                members(),
                flyTips(),
                waste(),
                callWait(),
                repairs(),
                carers(),
                schools(),
                quality(),
                vacancies(),
                visits(),
                complaints(),
                careLeavers(),
                discharges(),
                nuisance(),
                plans()))
        .results();
  }

  private static Sample assessments() {
    return PAGES
        .page("ASS", "Assessments completed within 45 working days", "Assessments", "Assessments")
        .target("0.9")
        .reported(month(2024, 3), "180", "210")
        .reported(month(2025, 1), "190", "215")
        .reported(FEB, "205", "228")
        .reported(MAR, "221", "236");
  }

  private static Sample lookedAfter() {
    return PAGES
        .page("CLA", "Children looked after per 10,000", "Children looked after", "Children")
        .rate("10000", 1)
        .preferred(PreferredTravel.DOWNWARDS)
        .target("62")
        .reported(month(2024, 3), "398", "64000")
        .reported(month(2025, 1), "405", "64000")
        .reported(FEB, "409", "64000")
        .reported(MAR, "412", "64000");
  }

  private static Sample missing() {
    return PAGES
        .page("MISS", "Children who went missing from care", "Missing children", "Children")
        .unit(Unit.NUMBER, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .target("10")
        .reported(month(2025, 1), "12")
        .reported(FEB, "9")
        .reported(MAR, Figure.ofSuppressed());
  }

  private static Sample protection() {
    return PAGES
        .page("CPP", "Children on protection plans for two years or more", "Long plans", "Children")
        .unit(Unit.NUMBER, 0)
        .preferred(PreferredTravel.DOWNWARDS)
        .target("8")
        .reported(month(2025, 1), "7")
        .reported(FEB, Figure.ofSuppressed())
        .reported(MAR, "11");
  }

  private static Sample lettings() {
    Sample days =
        PAGES
            .page(
                "LET", "Average days to let an empty council property", "Empty homes", "Properties")
            .unit(Unit.DAYS, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("28");
    return PAGES.months(days.reported(month(2024, 3), "27.4"), "34.1", "33.0", "29.8", "31.2");
  }

  private static Sample preventions() {
    return PAGES
        .page("PREV", "Households prevented from becoming homeless", "Prevention", "Households")
        .unit(Unit.NUMBER, 0)
        .frequency(Frequency.QUARTERLY, 0)
        .accumulates()
        .targetType(TargetType.PROFILE)
        .target(new Target.Scope.One(Q3), "450")
        .target(new Target.Scope.One(Q4), "600")
        .reported(quarter(2023, 4), "580")
        .reported(quarter(2024, 1), "148")
        .reported(quarter(2024, 2), "300")
        .reported(Q3, "455")
        .reported(Q4, "612");
  }

  private static Sample councilTax() {
    return PAGES
        .page("CTAX", "Council tax collected in year", "Council tax", "Pounds")
        .accumulates()
        .targetType(TargetType.PROFILE)
        .target(new Target.Scope.One(MAR), "0.97")
        .target(new Target.Scope.One(FEB), "0.952")
        .target(new Target.Scope.EndOfYear(YEAR), "0.97")
        .reported(month(2024, 3), "0.965")
        .reported(month(2025, 1), "0.921")
        .reported(FEB, "0.949")
        .reported(MAR, "0.968");
  }

  private static Sample minors() {
    return PAGES
        .page("MIN", "Minor planning applications determined in time", "Minors", "Applications")
        .frequency(Frequency.QUARTERLY, 0)
        .target("0.85")
        .reported(quarter(2023, 4), "59", "73")
        .reported(quarter(2024, 2), "60", "70")
        .reported(Q3, "62", "74")
        .reported(Q4, "67", "76");
  }

  private static Sample reablement() {
    return PAGES
        .page("HOME", "Older people still at home 91 days after discharge", "At home", "People")
        .frequency(Frequency.QUARTERLY, 0)
        .target("0.85")
        .reported(quarter(2023, 4), "70", "83")
        .reported(quarter(2024, 2), "65", "78")
        .reported(Q3, "66", "78")
        .reported(Q4, Figure.of(number("61"), number("74")).asProvisional());
  }

  private static Sample sickness() {
    Sample rolling =
        PAGES
            .page("SICK", "Working days lost to sickness per employee", "Sickness", "Days")
            .unit(Unit.DAYS, 1)
            .coversTwelveMonths()
            .preferred(PreferredTravel.DOWNWARDS)
            .target("9.5");
    return PAGES.months(rolling.reported(month(2024, 3), "9.2"), "9.9", "10.1", "10.3", "10.4");
  }

  private static Sample agency() {
    Sample pounds =
        PAGES
            .page("AGY", "Spend on agency staff", "Agency spend", "Pounds")
            .unit(Unit.CURRENCY, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("400000");
    return PAGES.months(pounds.reported(month(2024, 3), "520400"), "455200", "438900", "412300");
  }

  private static Sample spending() {
    Sample ratio =
        PAGES
            .page("NET", "Net spending against budget", "Net spending", "Pounds")
            .unit(Unit.RATIO, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("1");
    return PAGES.months(ratio, "1.031", "1.023", "1.018");
  }

  private static Sample members() {
    return PAGES
        .page("LIB", "Active library members", "Library members", "Members")
        .unit(Unit.NUMBER, 0)
        .frequency(Frequency.HALF_YEARLY, 0)
        .targetType(TargetType.NONE)
        .reported(half(2023, 1), "17320")
        .reported(half(2023, 2), "17610")
        .reported(half(2024, 1), "18905")
        .reported(half(2024, 2), "18420");
  }

  private static Sample flyTips() {
    return PAGES
        .page("TIP", "Fly-tips cleared within 24 hours", "Fly-tips", "Fly-tips")
        .unit(Unit.PERCENTAGE, 0)
        .targetType(TargetType.DOT_ONLY)
        .reported(month(2024, 3), "240", "261")
        .reported(month(2025, 1), "255", "268")
        .reported(FEB, "266", "277")
        .reported(MAR, "283", "301");
  }

  private static Sample waste() {
    return PAGES
        .page("KG", "Residual waste per household in kilograms", "Residual waste", "Kilograms")
        .unit(Unit.NUMBER, 1)
        .frequency(Frequency.QUARTERLY, 0)
        .comparedWithLastYear()
        .preferred(PreferredTravel.DOWNWARDS)
        .target("115")
        .reported(quarter(2023, 3), "119.0")
        .reported(quarter(2023, 4), "116.2")
        .reported(Q3, "118.3")
        .reported(Q4, "112.6");
  }

  /** 4:05, 3:20 and 2:45, to be within 3:00. */
  private static Sample callWait() {
    Sample minutes =
        PAGES
            .page("WAIT", "Average time to answer a call", "Call wait", "Calls")
            .unit(Unit.MINUTES, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("0.00208333333333333");
    return PAGES.months(
        minutes, "0.00283564814814815", "0.00231481481481481", "0.00190972222222222");
  }

  /** 4:12 and 3:30, to be within 4:00. */
  private static Sample repairs() {
    Sample hours =
        PAGES
            .page(
                "REP", "Average time to attend an emergency repair", "Emergency repairs", "Repairs")
            .unit(Unit.HOURS, 0)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("0.166666666666667");
    return PAGES.months(hours, "0.1875", "0.175", "0.145833333333333");
  }

  private static Sample carers() {
    return PAGES
        .page("CAR", "Carers assessed or reviewed", "Carers", "Carers")
        .unit(Unit.NUMBER, 0)
        .accumulates()
        .target(new Target.Scope.One(MAR), "1000")
        .target(new Target.Scope.EndOfYear(YEAR), "1000")
        .reported(month(2024, 3), "986")
        .reported(month(2025, 1), "860")
        .reported(FEB, "951")
        .reported(MAR, "1048");
  }

  private static Sample schools() {
    return PAGES
        .page("SCH", "Schools rated good or outstanding", "Good schools", "Schools")
        .frequency(Frequency.ANNUAL, 0)
        .target("0.9")
        .reported(year(2022), "115", "132")
        .reported(year(2023), "118", "133")
        .reported(YEAR, "124", "136");
  }

  private static Sample quality() {
    return PAGES
        .page("QOL", "Quality of life reported by carers", "Carer quality of life", "Carers")
        .unit(Unit.NUMBER, 1)
        .frequency(Frequency.BIENNIAL, 0)
        .target("7.6")
        .reported(year(2020), "7.7")
        .reported(year(2022), "7.5")
        .reported(YEAR, "7.3");
  }

  private static Sample vacancies() {
    Sample share =
        PAGES
            .page("VAC", "Social worker vacancy rate", "Vacancy rate", "Posts")
            .range("0.1", "0.15");
    return PAGES.months(share, "0.189", "0.181", "0.172");
  }

  /** Of March nothing is known yet. */
  private static Sample visits() {
    return PAGES
        .page("VIS", "Health visits to new mothers in time", "Health visits", "Visits")
        .target("0.75")
        .reported(month(2025, 1), "213", "300")
        .reported(FEB, "222", "300");
  }

  private static Sample complaints() {
    return PAGES
        .page("COM", "Complaints answered within 15 working days", "Complaints", "Complaints")
        .target("0.8")
        .reported(month(2024, 3), "55", "70")
        .reported(month(2025, 1), "50", "64")
        .reported(FEB, "49", "66")
        .reported(MAR, "58", "71");
  }

  private static Sample careLeavers() {
    return PAGES
        .page("LEAV", "Care leavers in education, employment or training", "Care leavers", "People")
        .unit(Unit.PERCENTAGE, 0)
        .frequency(Frequency.QUARTERLY, 0)
        .target("0.65")
        .reported(quarter(2023, 4), "87", "150")
        .reported(Q3, "93", "152")
        .reported(Q4, "96", "152");
  }

  private static Sample discharges() {
    return PAGES
        .page("DTOC", "Delayed discharges per 100,000", "Delayed discharges", "Patients")
        .rate("100000", 1)
        .preferred(PreferredTravel.DOWNWARDS)
        .target("9")
        .reported(month(2025, 1), "27", "250000")
        .reported(FEB, "24", "250000")
        .reported(MAR, Figure.of(number("21"), number("250000")).asProvisional());
  }

  private static Sample nuisance() {
    Sample number =
        PAGES
            .page("NOISE", "Noise complaints received", "Noise complaints", "Complaints")
            .unit(Unit.NUMBER, 0)
            .preferred(PreferredTravel.NONE)
            .targetType(TargetType.NONE);
    return PAGES.months(number.reported(month(2024, 3), "260"), "188", "205", "241");
  }

  private static Sample plans() {
    return PAGES
        .page("EHC", "EHC plans issued within 20 weeks", "EHC plans", "Plans")
        .targetType(TargetType.PROFILE)
        .target(new Target.Scope.One(month(2024, 12)), "0.72")
        .target(new Target.Scope.One(month(2025, 1)), "0.75")
        .target(new Target.Scope.One(FEB), "0.78")
        .target(new Target.Scope.One(MAR), "0.8")
        .reported(month(2024, 12), "28", "40")
        .reported(month(2025, 1), "35", "46")
        .reported(FEB, "41", "53")
        .reported(MAR, "51", "63");
  }
}
