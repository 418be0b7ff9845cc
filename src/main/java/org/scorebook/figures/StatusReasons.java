package org.scorebook.figures;

import java.util.List;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Measure.StatusOverride;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Tolerance.Allowance;

/**
 * The sentences that explain a status, before the colon and the status itself. They print what was
 * judged, with as many decimals as it takes not to contradict the status.
 */
final class StatusReasons {
  private StatusReasons() {}

  static String setByHand(String label, StatusOverride set) {
    return "Set by hand to " + label + ": " + set.reason();
  }

  static String againstTarget(Judged judged, StatusWord word) {
    Facts facts = judged.facts();
    if (word == StatusWord.BLUE) {
      return beats(judged, facts.tolerance().blue().orElseThrow());
    }
    List<Allowance> allowances = Statuses.allowances(facts);
    Judged printed = judged.printed(allowances);
    if (!judged.isShort()) {
      return printed.figureText() + " meets the target " + printed.againstText();
    }
    boolean upwards = facts.travel() == PreferredTravel.UPWARDS;
    return printed.figureText()
        + " is "
        + printed.distanceText(allowances)
        + (upwards ? " short of" : " above")
        + " the target "
        + printed.againstText()
        + "; "
        + tolerance(printed, word);
  }

  /**
   * A figure held against a range.
   *
   * @param judged against the nearer end
   */
  static String againstRange(Judged judged, Shown range, StatusWord word) {
    Facts facts = judged.facts();
    if (!judged.isShort()) {
      return judged.figureText() + " is within the target " + range.text();
    }
    List<Allowance> allowances = Statuses.allowances(facts);
    Judged printed = judged.printed(allowances);
    return printed.figureText()
        + " is "
        + printed.distanceText(allowances)
        + (facts.travel() == PreferredTravel.UPWARDS ? " below" : " above")
        + " the target "
        + range.text()
        + "; "
        + tolerance(printed, word);
  }

  private static String beats(Judged judged, Allowance blue) {
    Judged printed = judged.printed(List.of(blue));
    return printed.figureText()
        + " is "
        + printed.distanceText(List.of(blue))
        + " better than the target "
        + printed.againstText()
        + "; reaches the "
        + printed.facts().tolerance().name()
        + " blue tolerance of "
        + printed.text(blue);
  }

  /**
   * A figure that displays like the one before, or moved no further than counts as static.
   *
   * @param unrounded the figure and the previous one
   */
  static String isStatic(Judged unrounded, PeriodFigure previous, PeriodFigure current) {
    if (current.text().equals(previous.text())) {
      return current.text()
          + " is static against "
          + previous(unrounded.facts(), previous, previous.text());
    }
    Judged printed = unrounded.printed(List.of());
    return printed.figureText()
        + " is static against "
        + previous(unrounded.facts(), previous, printed.againstText())
        + "; "
        + Directions.allowed(unrounded.facts())
            .map(allowance -> unrounded.moveText(allowance) + ", which counts as static")
            .orElseGet(() -> "the change displays as " + change(unrounded, previous, current));
  }

  private static String change(Judged unrounded, PeriodFigure previous, PeriodFigure current) {
    return Changes.between(unrounded.facts(), previous, current).map(Change::text).get();
  }

  /**
   * A figure that is better than the one before.
   *
   * @param judged both as they are compared
   */
  static String improves(Judged judged, Judged unrounded, PeriodFigure previous) {
    return moved(judged, unrounded, previous, " improves on ");
  }

  /**
   * A figure that is worse than the one before.
   *
   * @param judged both as they are compared
   */
  static String worse(Judged judged, Judged unrounded, PeriodFigure previous, StatusWord word) {
    if (!judged.isShort()) {
      return moved(judged, unrounded, previous, " is worse than ") + ", which is no shortfall";
    }
    List<Allowance> allowances = List.of(judged.facts().tolerance().amber());
    Judged printed = judged.printed(allowances);
    return printed.figureText()
        + " is "
        + printed.distanceText(allowances)
        + " worse than "
        + previous(judged.facts(), previous, printed.againstText())
        + "; "
        + tolerance(printed, word);
  }

  private static String moved(Judged judged, Judged unrounded, PeriodFigure previous, String how) {
    boolean alike = judged.shortfall().signum() == 0;
    Judged printed = (alike ? unrounded : judged).printed(List.of());
    return printed.figureText()
        + how
        + previous(judged.facts(), previous, printed.againstText())
        + (alike ? "; both display as " + previous.text() : "");
  }

  private static String previous(Facts facts, PeriodFigure previous, String text) {
    return "the previous "
        + text
        + " ("
        + previous.period().label()
        + (facts.comparedIsRecalculated(previous.period()) ? ", recalculated)" : ")");
  }

  private static String tolerance(Judged printed, StatusWord word) {
    Facts facts = printed.facts();
    Allowance allowance =
        word == StatusWord.GREEN ? facts.tolerance().green() : facts.tolerance().amber();
    return (word == StatusWord.RED ? "beyond" : "within")
        + " the "
        + facts.tolerance().name()
        + (word == StatusWord.GREEN ? " green" : "")
        + " tolerance of "
        + printed.text(allowance);
  }
}
