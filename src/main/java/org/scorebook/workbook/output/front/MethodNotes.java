package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;
import org.scorebook.variation.Limits;

/** How the figures of a workbook were judged, in sentences for its readers. */
final class MethodNotes {
  private MethodNotes() {}

  static List<String> of(Rules rules) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Figures are computed unrounded and rounded once, half away from zero, when they are"
            + " shown.");
    notes.add(
        rules.compare() == Rules.Compare.DISPLAYED
            ? "Status: figures are compared with their targets as displayed, so 74.96% shown as"
                + " 75.0% meets 75%."
            : "Status: figures are compared with their targets unrounded, so 74.96% shown as 75.0%"
                + " does not meet 75%.");
    notes.add(
        "A measure marked DoT Only is compared with its own previous figure; one without a target"
            + " or a figure has no status.");
    if (rules.tolerances().values().stream().anyMatch(band -> band.blue().isPresent())) {
      notes.add(
          "A measure is "
              + rules.label(StatusWord.BLUE)
              + " where its figure beats the target by the blue tolerance or more.");
    }
    notes.add(
        rules.compareWith() == Rules.CompareWith.REPORTED
            ? "Change is measured from the previous figure as it was reported at the time."
            : "Change is measured from the previous figure as it has been recalculated since, where"
                + " it has.");
    notes.add(
        "Percentages change in percentage points (pp), everything else in percent of the previous"
            + " figure.");
    notes.add(
        rules.against() == Rules.Against.VALUE
            ? "Direction of travel: Green is towards the preferred travel, Red away from it, Amber"
                + " is static."
            : "Direction of travel: Green is towards the preferred travel, Red away from it, Amber"
                + " is static. Profile measures are judged by their distance to the profile"
                + " target.");
    notes.add(
        "Usual variation: a figure moves by itself within "
            + Limits.WIDTH
            + " mean movements of its mean; beyond that, or in a long enough row, it has changed."
            + " It is judged from "
            + rules.variation().points()
            + " periods in a row on, and changes no status.");
    if (rules.outlook()) {
      notes.add(
          "Year end: Likely where the pace that is needed is no more than that of the last twelve"
              + " months, Possible where it is no more than the best pace of the last two years;"
              + " year-to-date figures by a straight line and by last year's pattern.");
    }
    notes.add(
        rules.quartileMethod() == Rules.QuartileMethod.INCLUSIVE
            ? "Quartiles of peers are those of Excel's QUARTILE.INC."
            : "Quartiles of peers are those of Excel's QUARTILE.EXC.");
    notes.add(
        "The small lines beside each measure never show less than a quarter of its highest figure"
            + " from bottom to top, so that a small move looks small; the end is marked where it is"
            + " the current figure.");
    notes.add(
        "Every computed figure is a formula over the sheets Results and Series: use Trace"
            + " Precedents on the Formulas tab to follow it to its source.");
    return notes;
  }
}
