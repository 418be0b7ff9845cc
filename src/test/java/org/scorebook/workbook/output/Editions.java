package org.scorebook.workbook.output;

import static org.scorebook.figures.Sample.number;
import static org.scorebook.figures.Sample.quarter;
import static org.scorebook.figures.Sample.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Owner;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/** Whole editions for tests of pages: an ordinary one and an ugly one. */
public final class Editions {
  public static final Owner COMMISSIONING =
      new Owner("Head of Commissioning", "Commissioning", "commissioning@example.org", List.of());
  public static final Owner ASSESSMENT =
      new Owner("Head of Assessment", "Assessment", "assessment@example.org", List.of());

  private Editions() {}

  /** Results of seven measures of every kind. */
  public static Results cabinet() {
    return cabinet(RulesSample.standard());
  }

  public static Results cabinet(Rules rules) {
    EditionSample edition = edition();
    edition.notes("Figures are provisional until the quarter has been closed.");
    add(
        edition,
        "Corporate Measures",
        "Uptake of Direct Payments",
        "Direct payments uptake",
        COMMISSIONING,
        months(
                new Sample().id("DP"),
                "0.361 0.362 0.365 0.366 0.369 0.37 0.371 0.373 0.375 0.377 0.379 0.38")
            .recalculated(Sample.NOV, "0.378")
            .target("0.38")
            .target(new Target.Scope.EndOfYear(year(2020)), "0.39")
            .benchmark(payments())
            .commentary(Sample.NOV, "Uptake rose in November.")
            .commentary(Sample.DEC, "Uptake rose again.\nThe new payment cards went live."));
    add(
        edition,
        "Corporate Measures",
        "The proportion of clients receiving Residential, Nursing or Home Care or Care and Support"
            + " (supported living) from a provider that is rated as Silver or Gold (Quarterly)",
        "Good provider all",
        COMMISSIONING,
        new Sample()
            .id("GP")
            .frequency(Frequency.QUARTERLY, 1)
            .reported(quarter(2020, 1), "0.759")
            .reported(quarter(2020, 2), "0.75")
            .target("0.75"));
    add(
        edition,
        "Corporate Measures",
        "The number of long-term admissions to residential or nursing care per 100,000 over 65s",
        "Long term admissions",
        ASSESSMENT,
        new Sample()
            .id("LTA")
            .rate("100000", 1)
            .frequency(Frequency.QUARTERLY, 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .reported(quarter(2020, 1), Figure.of(number("602.9")))
            .reported(quarter(2020, 2), Figure.of(number("612.3")))
            .target("560"));
    add(
        edition,
        "Corporate Measures",
        "The percentage of people who receive Adult Social Care in their own home",
        "Care in own home",
        ASSESSMENT,
        months(new Sample().id("OWN").targetType(TargetType.DOT_ONLY), "0.69 0.692 0.699 0.702"));
    add(
        edition,
        "Safeguarding",
        "Proportion of clients reviewed, reassessed or assessed within 12 months",
        "Reviews",
        ASSESSMENT,
        months(new Sample().id("REV"), "0.72 0.73 0.747 0.756").target("0.85"));
    add(
        edition,
        "Safeguarding",
        "Social work client satisfaction - postcard questionnaire",
        "General satisfaction",
        COMMISSIONING,
        new Sample().id("SAT").frequency(Frequency.QUARTERLY, 0).target("0.7"));
    add(
        edition,
        "Safeguarding",
        "The number of Changing Places across the city",
        "Changing places",
        COMMISSIONING,
        new Sample().id("CP").state(State.PLACEHOLDER));
    return edition.results(rules);
  }

  /** A few measures that together have everything a workbook can hold. */
  public static Results combined(Rules rules) {
    EditionSample edition = edition();
    edition.notes("Counted on the last day & <provisional>.");
    add(
        edition,
        "Corporate Measures",
        "Uptake of Direct Payments",
        "Direct payments uptake",
        COMMISSIONING,
        MeasuresSample.directPayments()
            .area(Sample.DEC, "Edgbaston", Figure.of(number("0.412")))
            .area(Sample.DEC, "Yardley", Figure.ofSuppressed())
            .area(Sample.DEC, "Hall Green", Figure.of(number("0.351")))
            .commentary(Sample.NOV, "Uptake rose in November.")
            .commentary(Sample.DEC, "Uptake rose again.\n\"Payment\" cards & <b>more</b>."));
    add(
        edition,
        "Corporate Measures",
        "The number of people who have Shared Lives",
        "Shared lives",
        COMMISSIONING,
        MeasuresSample.sharedLives());
    add(
        edition,
        "Our Finance",
        "Spend against budget",
        "Budget",
        ASSESSMENT,
        MeasuresSample.budget());
    add(
        edition,
        "Our Finance",
        "Care at home",
        "Care at home",
        ASSESSMENT,
        MeasuresSample.careAtHome());
    add(
        edition,
        "Our Finance",
        "The number of Changing Places across the city",
        "Changing places",
        COMMISSIONING,
        MeasuresSample.placeholder());
    return edition.results(rules);
  }

  /** The standard rules with the layout of a balanced scorecard. */
  public static Rules balanced() {
    return new RulesSample().balanced().rules();
  }

  /** Sixty measures with everything that strains a page. */
  public static Results ugly() {
    EditionSample edition = edition();
    edition
        .title("Children, Families and Lifelong Learning Performance Scorecard")
        .notes("First note. ".repeat(30).strip(), "Second note & <more>.");
    for (int i = 1; i <= 60; i++) {
      add(
          edition,
          "Theme " + (i <= 32 ? 1 : 1 + i / 12),
          i % 5 == 0
              ? "A measure with a title so long that it takes many lines, "
                  + "and then some more words of the kind that officers add, ".repeat(4)
              : "Number of things of kind " + i,
          "Measure " + i,
          i % 2 == 0 ? COMMISSIONING : ASSESSMENT,
          ugly(i));
    }
    return edition.results(RulesSample.standard());
  }

  private static Sample ugly(int i) {
    Sample sample = new Sample().id("U" + i).commentary(Sample.NOV, "Last month's words.");
    return switch (i % 6) {
      case 0 ->
          months(sample.unit(Unit.CURRENCY, 0), "-125396000 -1310000 2000000 137814000")
              .target("125396000");
      case 1 -> months(sample.unit(Unit.NUMBER, 2), "-4.21").target("-5");
      case 2 ->
          months(sample.unit(Unit.DAYS, 2), "6.1 6.3 6.45")
              .preferred(PreferredTravel.DOWNWARDS)
              .target("7")
              .commentary(
                  Sample.DEC, "A line of commentary, of which there are many.\n".repeat(64));
      case 3 ->
          against(i, months(sample, "0.5 0.6").override(StatusWord.AMBER, "Agreed by the board"));
      case 4 -> months(sample, "0.5 0.6").state(State.SUSPENDED).target("0.7");
      default ->
          months(sample.preferred(PreferredTravel.NONE), "0.5 0.51").twelveMonths(Aggregate.MEAN);
    };
  }

  /** Areas with names of every length, for every other measure beside narrow quartiles. */
  private static Sample against(int i, Sample sample) {
    sample
        .area(Sample.DEC, "Acocks Green", Figure.of(number("0.004")))
        .area(
            Sample.DEC,
            "Castle Bromwich, Shard End and the northern parts of Sheldon together",
            Figure.of(number("0.998")))
        .area(Sample.DEC, "Bordesley & Highgate", Figure.of(number("0.61")));
    return i % 12 == 3
        ? sample.benchmark(
            new Benchmark(
                "A national collection with a long name, 2018/19",
                number("0.1"),
                number("0.58"),
                number("0.59"),
                number("0.6"),
                number("0.61"),
                Optional.empty(),
                "Counted otherwise before 2018. ".repeat(6)))
        : sample.commentary(Sample.DEC, "Prose of the kind that owners send back. ".repeat(73));
  }

  /** Monthly figures of which the last is December 2020's. */
  private static Sample months(Sample sample, String values) {
    String[] each = values.split(" ", -1);
    for (int i = 0; i < each.length; i++) {
      sample.reported(Sample.DEC.plus(i + 1 - each.length), each[i]);
    }
    return sample;
  }

  private static Benchmark payments() {
    return new Benchmark(
        "2019/20 ASCOF",
        number("0.015"),
        number("0.208"),
        number("0.265"),
        number("0.343"),
        number("0.535"),
        Optional.of(new BigDecimal(8084)),
        "");
  }

  private static EditionSample edition() {
    return new EditionSample()
        .source("cabinet.xlsx", "0123456789abcdef".repeat(4))
        .producedBy("Performance and Insight")
        .due()
        .owners(COMMISSIONING, ASSESSMENT);
  }

  private static void add(
      EditionSample edition,
      String theme,
      String title,
      String shortName,
      Owner owner,
      Sample sample) {
    edition.add(
        sample
            .owner(owner.name())
            .row(
                row ->
                    row.theme(theme)
                        .title(title)
                        .shortName(shortName)
                        .responsibleOfficer("Service Director")
                        .faq("How the figure is counted.")));
  }
}
