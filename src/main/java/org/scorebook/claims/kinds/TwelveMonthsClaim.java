package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.WordSet;

/**
 * The twelve-month figure: {@code over the last 12 months 37.1%}. Compared with the aggregate where
 * all its periods have figures, else with nothing.
 */
final class TwelveMonthsClaim implements ClaimKind {
  private static final Set<String> SAYS =
      WordSet.of("is was at of stands been averaged remains months month");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    Optional<BigDecimal> year = page.twelveMonths();
    boolean telling = clause.times().twelve() && clause.certain() && !clause.times().saysBase();
    boolean subject = clause.isMeasure() || clause.about() == Reading.About.OPEN;
    long numbers =
        clause.tokens().stream().flatMap(t -> t.number().stream()).filter(page::suits).count();
    for (int i = 0;
        year.isPresent() && telling && subject && numbers == 1 && i < clause.size();
        i++) {
      Optional<Stated> number = clause.at(i).number();
      if (number.isPresent()
          && page.suits(number.get())
          && SAYS.contains(clause.word(i - 1))
          && ends(clause, i)) {
        boolean holds =
            page.fits(number.get(), year.get()) || number.get().fits(page.inWords(year.get()));
        verdicts.add(
            ClaimVerdict.of(
                holds,
                clause.quote(Math.max(0, i - 1), i + 1),
                page.result().twelveMonths().get().figure().text() + " for the twelve months",
                "Correct the figure, or say which period it is for."));
      }
    }
    return verdicts;
  }

  private static boolean ends(Reading clause, int i) {
    return i + 1 == clause.size()
        || !clause.at(i + 1).isWord()
        || clause.times().named().stream()
            .anyMatch(n -> n.word().from() <= i + 3 && n.word().from() > i);
  }
}
