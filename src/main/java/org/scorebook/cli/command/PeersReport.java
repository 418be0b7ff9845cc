package org.scorebook.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.model.PeerGroup;
import org.scorebook.peers.PeerPick;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.template.PeersCopy;

/** What came from a download, in words: per measure who counts, who does not, and what follows. */
final class PeersReport {
  private final Results results;
  private final List<PeersCopy.Replaced> replaced;
  private final List<String> lines = new ArrayList<>();

  private PeersReport(Results results, List<PeersCopy.Replaced> replaced) {
    this.results = results;
    this.replaced = replaced;
  }

  /**
   * The report.
   *
   * @param read the input, whose figures are ranked among the organisations
   * @param replaced the rows of the copy that the new ones stand for
   */
  static PeersReport of(
      Input read, Map<Measure, PeerPick> picks, List<PeersCopy.Replaced> replaced) {
    Map<String, PeerGroup> groups = new LinkedHashMap<>();
    picks.forEach((measure, pick) -> groups.put(measure.id(), group(pick)));
    Results results = Figures.compute(read.edition().withPeers(groups), read.rules());
    PeersReport report = new PeersReport(results, replaced);
    picks.forEach(report::add);
    return report;
  }

  List<String> lines() {
    return lines;
  }

  private void add(Measure measure, PeerPick pick) {
    lines.add(
        measure.id()
            + ": "
            + ProblemLines.counted(pick.organisations().size(), "organisation")
            + (pick.period().isEmpty() ? "" : ", " + pick.period())
            + (pick.measure().isEmpty() ? "" : ", " + pick.measure()));
    pick.leftOut().stream()
        .map(PeerPick.LeftOut::text)
        .reduce((one, other) -> one + ", " + other)
        .ifPresent(names -> lines.add("  left out: " + names));
    results.find(measure.id()).ifPresent(result -> lines.add(quartiles(result)));
    replaced.stream()
        .filter(gone -> gone.measureId().equals(measure.id()))
        .forEach(
            gone ->
                lines.add(
                    "  replaced: "
                        + ProblemLines.counted(gone.rows(), "row")
                        + " of "
                        + gone.sheet().sheetName()));
  }

  private static PeerGroup group(PeerPick pick) {
    return new PeerGroup(
        pick.source(),
        pick.organisations().stream()
            .map(found -> new PeerGroup.Peer(found.name(), found.value()))
            .toList());
  }

  private static String quartiles(MeasureResult result) {
    if (!result.quartiles().isKnown()) {
      return "  no quartiles: " + result.quartiles().why() + ".";
    }
    Quartiles quartiles = result.quartiles().get();
    return "  "
        + quartiles.thresholdsText()
        + quartiles.current().find().map(current -> "; now " + current).orElse("")
        + quartiles.rank().map(rank -> ", place " + rank.place() + " of " + rank.of()).orElse("");
  }
}
