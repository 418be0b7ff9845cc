package org.scorebook.figures;

import java.math.BigDecimal;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusOverride;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance.Allowance;

/** The sentences that explain a status, before the colon and the status itself. */
final class StatusReasons {
  private StatusReasons() {}

  static String setByHand(Facts facts, StatusOverride set) {
    return "Set by hand to " + facts.rules().label(set.status()) + ": " + set.reason();
  }

  static String againstTarget(
      Facts facts, BigDecimal figure, BigDecimal target, BigDecimal shortfall, StatusWord word) {
    String targetText = facts.display().textAsGiven(target);
    if (shortfall.signum() <= 0) {
      return text(facts, figure) + " meets the target " + targetText;
    }
    boolean upwards = facts.measure().preferredTravel() == PreferredTravel.UPWARDS;
    return text(facts, figure)
        + " is "
        + distance(facts, shortfall, target, facts.display().asGiven(target))
        + (upwards ? " short of" : " above")
        + " the target "
        + targetText
        + "; "
        + tolerance(facts, target, word);
  }

  static String noWorse(
      Facts facts, PeriodFigure previous, PeriodFigure current, boolean isStatic) {
    return current.text()
        + (isStatic ? " is static against " : " improves on ")
        + previous(facts, previous);
  }

  static String worse(
      Facts facts,
      PeriodFigure previous,
      PeriodFigure current,
      BigDecimal shortfall,
      StatusWord word) {
    BigDecimal before = previous.figure().get().value();
    return text(facts, current.figure().get().value())
        + " is "
        + distance(facts, shortfall, before, facts.display())
        + " worse than "
        + previous(facts, previous)
        + "; "
        + tolerance(facts, before, word);
  }

  private static String previous(Facts facts, PeriodFigure previous) {
    return "the previous "
        + text(facts, previous.figure().get().value())
        + " ("
        + previous.period().label()
        + (facts.comparedIsRecalculated(previous.period()) ? ", recalculated)" : ")");
  }

  /** The distance, and what percent of the target it is. */
  private static String distance(
      Facts facts, BigDecimal shortfall, BigDecimal target, Display display) {
    Display shown = isExact(facts) ? display.asGiven(shortfall) : display;
    String text = shown.differenceText(shortfall);
    if (target.signum() == 0) {
      return text;
    }
    BigDecimal share = shortfall.divide(target.abs(), Values.PRECISION);
    return text + " (" + Display.percentText(share) + ")";
  }

  private static String tolerance(Facts facts, BigDecimal target, StatusWord word) {
    Allowance allowance =
        word == StatusWord.GREEN ? facts.tolerance().green() : facts.tolerance().amber();
    return (word == StatusWord.RED ? "beyond" : "within")
        + " the "
        + facts.tolerance().name()
        + (word == StatusWord.GREEN ? " green" : "")
        + " tolerance of "
        + text(facts, allowance, target);
  }

  private static String text(Facts facts, Allowance allowance, BigDecimal target) {
    if (allowance instanceof Allowance.Percent) {
      return allowance.text();
    }
    Display display = facts.display();
    BigDecimal amount = allowance.from(target, display.unit());
    return display.withDecimals(0).asGiven(amount).differenceText(amount);
  }

  /** A figure as it was compared: as displayed, or when compared exactly with its own decimals. */
  private static String text(Facts facts, BigDecimal figure) {
    return isExact(facts) ? facts.display().textAsGiven(figure) : facts.display().text(figure);
  }

  private static boolean isExact(Facts facts) {
    return facts.rules().compare() == Rules.Compare.EXACT;
  }
}
