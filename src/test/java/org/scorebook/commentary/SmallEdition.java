package org.scorebook.commentary;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Commentary;
import org.scorebook.model.Comparison;
import org.scorebook.model.Edition;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Scorecard;
import org.scorebook.model.Series;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.CommentaryRules;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.rules.Tolerance.Allowance;

/** An edition of three measures and two owners: one of Care, one of both, one of nobody. */
public final class SmallEdition {
  public static final Period DECEMBER = Period.month(YearMonth.of(2020, 12), Month.APRIL);
  public static final Owner CARE = owner("Head of Care");
  public static final Owner HOMES = owner("Head of Homes");

  private SmallEdition() {}

  /** An owner whose address follows from the name. */
  public static Owner owner(String name) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    return new Owner(name, "", address, List.of());
  }

  /** Its results; the commentary is that of measure DP. */
  public static Results results(Commentary... typed) {
    return results(Figure.of(new BigDecimal("0.38")), typed);
  }

  /** With another figure for measure DP. */
  public static Results results(Figure figure, Commentary... typed) {
    Edition edition =
        new Edition(
            new Source("input.xlsx", "input"),
            new Scorecard(
                "Cabinet",
                "Birmingham",
                DECEMBER,
                "",
                List.of(),
                "default",
                Optional.empty(),
                Optional.empty()),
            List.of(
                measure("DP", List.of("Head of Care")),
                measure("SHARED", List.of("Head of Care", "Head of Homes")),
                measure("NOBODY", List.of())),
            Map.of(
                "DP",
                data(figure, List.of(typed)),
                "SHARED",
                data(Figure.of(new BigDecimal("0.38")), List.of())),
            List.of(CARE, HOMES));
    return Figures.compute(edition, rules());
  }

  private static MeasureData data(Figure figure, List<Commentary> commentary) {
    return new MeasureData(
        Optional.of(DECEMBER),
        Series.of(Map.of(DECEMBER, figure)),
        Series.empty(),
        Set.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        commentary);
  }

  private static Measure measure(String id, List<String> owners) {
    return new Measure(
        id,
        "Theme",
        "Measure " + id,
        id,
        "",
        Unit.PERCENTAGE,
        Optional.empty(),
        1,
        "",
        Frequency.MONTHLY,
        Comparison.PREVIOUS,
        0,
        PreferredTravel.UPWARDS,
        TargetType.NONE,
        Optional.empty(),
        Aggregate.NONE,
        false,
        false,
        State.LIVE,
        false,
        owners,
        "",
        false,
        "",
        Optional.empty());
  }

  private static Rules rules() {
    Tolerance standard =
        new Tolerance(
            "standard",
            new Allowance.Percent(BigDecimal.ZERO),
            new Allowance.Percent(new BigDecimal("0.05")),
            Optional.empty());
    return new Rules(
        "default",
        Month.APRIL,
        "£",
        Rules.Layout.SCORECARD,
        Rules.Compare.DISPLAYED,
        standard,
        Map.of("standard", standard),
        Map.of(),
        "N/A",
        Rules.Against.VALUE,
        Optional.empty(),
        Rules.CompareWith.REPORTED,
        Rules.QuartileMethod.INCLUSIVE,
        Map.of(
            Frequency.MONTHLY,
            12,
            Frequency.QUARTERLY,
            4,
            Frequency.ANNUAL,
            5,
            Frequency.BIENNIAL,
            5),
        CommentaryRules.standard(),
        new Rules.UsualVariation(13, Rules.Ranges.ALL),
        true,
        Optional.empty());
  }
}
