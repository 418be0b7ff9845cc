package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.words.Stated;
import org.scorebook.model.Period;

/** What comes of a figure that is said of the measure. */
final class FigureVerdicts {
  private FigureVerdicts() {}

  /** Of a figure of no period; of the past it may be any. */
  static ClaimVerdict undated(
      PageFigures page, Stated stated, String words, String number, boolean past) {
    List<BigDecimal> figures = new ArrayList<>(page.currentFigures());
    if (figures.isEmpty()) {
      return ClaimVerdict.notCheckable(words);
    }
    if (past) {
      figures.addAll(page.history());
      page.target().ifPresent(figures::add);
      page.targetTo().ifPresent(figures::add);
      page.endOfYear().ifPresent(figures::add);
      page.twelveMonths().ifPresent(figures::add);
    }
    return compare(page, stated, words, page.shownNow(), advice(number), figures);
  }

  /** Of a figure of one of these periods. */
  static ClaimVerdict dated(
      PageFigures page,
      Stated stated,
      String words,
      String number,
      List<Period> periods,
      List<BigDecimal> figures) {
    boolean now = periods.contains(page.current());
    if (periods.size() > 1 && isOfAll(page, stated, periods, figures)) {
      return ClaimVerdict.notCheckable(words);
    }
    if (!figures.isEmpty()) {
      Period shown = now ? page.current() : periods.get(0);
      return compare(page, stated, words, page.shown(shown), advice(number), figures);
    }
    boolean plain = stated.value().precision() - Math.max(0, stated.value().scale()) < 3;
    boolean stray =
        !plain && page.currentFigures().stream().anyMatch(value -> page.fits(stated, value));
    return now || !stray
        ? ClaimVerdict.notCheckable(words)
        : ClaimVerdict.contradicted(
            words,
            page.shownNow() + " and " + page.shown(periods.get(0)),
            "Correct the period, or the figure.");
  }

  /** Of several periods together: their sum, or what lies between them, as their average does. */
  private static boolean isOfAll(
      PageFigures page, Stated stated, List<Period> periods, List<BigDecimal> figures) {
    if (figures.isEmpty()) {
      return false;
    }
    BigDecimal sum =
        periods.stream()
            .flatMap(period -> page.figures(period).stream().limit(1))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal least = page.inWords(Collections.min(figures));
    BigDecimal most = page.inWords(Collections.max(figures));
    boolean between = stated.value().compareTo(least) >= 0 && stated.value().compareTo(most) <= 0;
    return between || page.fits(stated, sum);
  }

  private static ClaimVerdict compare(
      PageFigures page,
      Stated stated,
      String words,
      String shown,
      String advice,
      List<BigDecimal> figures) {
    boolean holds = figures.stream().anyMatch(value -> page.fits(stated, value));
    return ClaimVerdict.of(holds, words, shown, advice);
  }

  private static String advice(String number) {
    return "Say which period the " + number + " is for, or correct it.";
  }
}
