package org.scorebook.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Standing;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;

/** What makes a change material: what a reader would be told otherwise without it. */
final class ToldOtherwise {
  private ToldOtherwise() {}

  /**
   * What is told of two standings, each difference as a part of a sentence.
   *
   * @param would how the second one is spoken of: {@code would have been}
   */
  static List<String> between(Standing is, Standing supposed, String would) {
    List<String> parts = new ArrayList<>();
    if (is.status().word() != supposed.status().word()) {
      parts.add("status " + would + instead(supposed.status().label(), is.status().label()));
    }
    if (!is.direction().text().equals(supposed.direction().text())) {
      parts.add("direction " + would + instead(supposed.direction().text(), is.direction().text()));
    }
    if (!is.quartile().equals(supposed.quartile())) {
      parts.add(
          "quartile "
              + would
              + instead(supposed.quartile().orElse("none"), is.quartile().orElse("none")));
    }
    if (parts.isEmpty() && !is.meetsTarget().equals(supposed.meetsTarget())) {
      parts.add("target " + would + (supposed.meetsTarget().orElse(false) ? " met" : " missed"));
    }
    return parts;
  }

  private static String instead(String supposed, String is) {
    return " " + supposed + " instead of " + is;
  }

  /**
   * What the page would say of the current figure by what stood there before; empty where it would
   * say the same. A status set by hand stays.
   *
   * @param measure as it is now, but for what is supposed to be as it was
   * @param data the same
   */
  static Optional<String> byFormer(
      MeasurePairs.Pair pair, Rules rules, Measure measure, MeasureData data) {
    Period now = pair.now().periods().current();
    if (!pair.now().measure().isLive()) {
      return Optional.empty();
    }
    Standing is = Figures.standing(pair.now().measure(), pair.now().data(), rules, now);
    Standing former = Figures.standing(measure, data, rules, now);
    Standing supposed =
        pair.now().status().overridden()
            ? new Standing(is.status(), former.direction(), former.quartile(), former.meetsTarget())
            : former;
    List<String> parts = between(is, supposed, "would be");
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("As it was, the " + String.join(", and the ", parts) + ".");
  }
}
