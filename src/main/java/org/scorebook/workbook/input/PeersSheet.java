package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.workbook.input.check.AtRow;
import org.scorebook.workbook.input.check.Draft;
import org.scorebook.workbook.input.check.PercentRange;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.PeerColumns;

/** The Peers sheet: one row per measure and comparable organisation. */
final class PeersSheet {
  private final MeasureRows measures;

  PeersSheet(Draft draft) {
    this.measures = new MeasureRows(draft);
  }

  void accept(TableRow row) {
    Optional<MeasureRows.Found> found = measures.find(row, PeerColumns.MEASURE_ID);
    if (found.isEmpty()) {
      return;
    }
    Entry<String> source = TextCell.readRequired(row, PeerColumns.SOURCE);
    Entry<String> authority = TextCell.readRequired(row, PeerColumns.AUTHORITY);
    boolean percent = found.get().definition().unit().isPercent();
    Entry<BigDecimal> value =
        row.required(PeerColumns.VALUE, NumberCell.read(row, PeerColumns.VALUE, percent));
    if (!source.isGiven()
        || !authority.isGiven()
        || !value.isGiven()
        || !PercentRange.check(
            row,
            PeerColumns.VALUE,
            found.get().definition().unit(),
            value.orElse(BigDecimal.ZERO))) {
      return;
    }
    Peer peer = new Peer(authority.find().orElseThrow(), value.find().orElseThrow());
    for (AtRow<Peer> earlier : found.get().draft().peers()) {
      if (earlier.typed().authority().equalsIgnoreCase(peer.authority())) {
        row.error(
            PeerColumns.AUTHORITY,
            peer.authority()
                + " already stands in row "
                + earlier.row()
                + ". Keep one row per organisation.");
        return;
      }
    }
    found.get().draft().setPeerSource(source.orElse(""));
    found.get().draft().peers().add(new AtRow<>(row.number(), peer));
  }
}
