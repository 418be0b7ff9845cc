package org.scorebook.workbook.input.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.scorebook.figures.FewPeers;
import org.scorebook.model.Measure;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.Rules.QuartileMethod;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftPeer;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.PeerColumns;

/**
 * Peers of one measure from several sources, whose figures are not of one year or one definition
 * (error), and fewer than quartiles can be had from (warning).
 */
final class PeersTogether implements Checks.MeasureCheck {
  private static final ProblemKind SOURCES_MIXED =
      ProblemKind.error("sources-mixed", "Figures of two publications are not comparable.");

  private static final ProblemKind TOO_FEW_PEERS =
      ProblemKind.warning("too-few-peers", "Quartiles of so few organisations say nothing.");

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (measure.peers().isEmpty() || !measure.benchmarks().isEmpty()) {
      return;
    }
    AtRow<DraftPeer> first = measure.peers().get(0);
    Map<String, AtRow<DraftPeer>> others = new LinkedHashMap<>();
    for (AtRow<DraftPeer> row : measure.peers()) {
      if (!key(row).equals(key(first))) {
        others.putIfAbsent(key(row), row);
      }
    }
    for (AtRow<DraftPeer> other : others.values()) {
      problems.accept(
          SOURCES_MIXED.at(
              draft.place(InputSheet.PEERS, other.row(), PeerColumns.SOURCE),
              measure.id(),
              Quote.of(other.typed().source())
                  + " is another source than "
                  + Quote.of(first.typed().source())
                  + " in row "
                  + first.row()
                  + "; quartiles are those of one source. Correct it, or delete the rows of one of"
                  + " them."));
    }
    if (others.isEmpty() && draft.rules().isPresent()) {
      QuartileMethod method = draft.rules().get().quartileMethod();
      measure
          .peerGroup()
          // Rows in error may make up the number once they are corrected.
          .filter(group -> group.peers().size() + measure.faultyPeers() < method.fewest())
          .flatMap(group -> FewPeers.find(group, method))
          .ifPresent(
              few ->
                  problems.accept(
                      TOO_FEW_PEERS.at(
                          draft.place(InputSheet.PEERS, first.row(), PeerColumns.VALUE),
                          measure.id(),
                          few
                              + ". No quartiles are shown. Add organisations, or delete the"
                              + " rows.")));
    }
  }

  private static String key(AtRow<DraftPeer> row) {
    return Blanks.collapse(row.typed().source()).toLowerCase(Locale.ROOT);
  }
}
