package org.scorebook.commentary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Figure;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.model.TargetType;

/** An edition of three measures and two owners: one of Care, one of both, one of nobody. */
public final class SmallEdition {
  public static final Period DECEMBER = Sample.DEC;
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
    Sample first = measure("DP").owner(CARE.name()).reported(DECEMBER, figure);
    for (Commentary each : typed) {
      first.commentary(each);
    }
    return EditionSample.of(
            first,
            measure("SHARED").owner(CARE.name()).owner(HOMES.name()).reported(DECEMBER, "0.38"),
            measure("NOBODY"))
        .title("Cabinet")
        .source("input.xlsx", "input")
        .owners(CARE, HOMES)
        .results();
  }

  private static Sample measure(String id) {
    return new Sample()
        .id(id)
        .targetType(TargetType.NONE)
        .row(
            row ->
                row.theme("Theme").title("Measure " + id).shortName(id).source("").countedAs(""));
  }
}
