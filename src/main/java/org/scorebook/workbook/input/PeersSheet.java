package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.workbook.input.check.AtRow;
import org.scorebook.workbook.input.check.Draft;
import org.scorebook.workbook.input.check.DraftMeasure;
import org.scorebook.workbook.input.check.PercentRange;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.PeerColumns;

/** The Peers sheet: one row per measure and comparable organisation. */
final class PeersSheet {
  private final MeasureRows measures;
  private final Map<DraftMeasure, Map<String, Integer>> rows = new HashMap<>();

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
    Integer first =
        rows.computeIfAbsent(found.get().draft(), added -> new HashMap<>())
            .putIfAbsent(peer.authority().toLowerCase(Locale.ROOT), row.number());
    if (first != null) {
      row.error(
          PeerColumns.AUTHORITY,
          peer.authority()
              + " already stands in row "
              + first
              + ". Keep one row per organisation.");
      return;
    }
    found.get().draft().setPeerSource(source.orElse(""));
    found.get().draft().peers().add(new AtRow<>(row.number(), peer));
  }
}
