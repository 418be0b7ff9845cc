package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Names;
import org.scorebook.text.OrganisationNames;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftPeer;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.slip.TotalRows;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.input.table.TextCell;
import org.scorebook.workbook.layout.PeerColumns;

/** The Peers sheet: one row per measure and comparable organisation. */
final class PeersSheet {
  private static final ProblemKind PEER_TWICE =
      ProblemKind.error("peer-twice", "An organisation that counts twice moves the quartiles.");

  private static final ProblemKind PEER_NO_COUNCIL =
      ProblemKind.warning("peer-no-council", "Quartiles are those of comparable organisations.");

  private static final ProblemKind PEERS_ALIKE =
      ProblemKind.warning("peers-alike", "An organisation that counts twice moves the quartiles.");

  private final Map<String, String> places = new HashMap<>();
  private final RowsOnce<List<String>> alike = new RowsOnce<>();
  private final Map<String, Boolean> noCouncils = new HashMap<>();
  private final MeasureRows measures;
  private final RowsOnce<List<String>> rows = new RowsOnce<>();

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
    Quantity quantity = measures.quantity(found.get());
    boolean suppressed = NumberCell.isSuppressed(row, PeerColumns.VALUE);
    Entry<BigDecimal> value =
        suppressed ? Entry.blank() : NumberCell.read(row, PeerColumns.VALUE, quantity);
    if (row.find(PeerColumns.VALUE).isEmpty()) {
      value = row.required(PeerColumns.VALUE, value);
    }
    boolean possible =
        !value.isWrong()
            && (value.isBlank()
                || found.get().isPossible(row, PeerColumns.VALUE, value.orElse(BigDecimal.ZERO)));
    if (!source.isGiven() || !authority.isGiven()) {
      found.get().draft().markPeerFaulty();
      return;
    }
    String name = authority.orElse("");
    List<String> key = List.of(Names.key(source.orElse("")), Names.key(name));
    Optional<Integer> first = rows.take(found.get().draft(), key, row.number());
    if (first.isPresent()) {
      row.report(
          PEER_TWICE,
          PeerColumns.AUTHORITY,
          name + " already stands in row " + first.get() + ". Keep one row per organisation.");
      found.get().draft().markPeerFaulty();
      return;
    }
    tellAlike(row, found.get().draft(), source.orElse(""), name);
    if (noCouncils.computeIfAbsent(name, TotalRows::isNoCouncil)) {
      row.report(
          PEER_NO_COUNCIL,
          PeerColumns.AUTHORITY,
          Quote.of(name)
              + " counts among the organisations and moves the quartiles. Delete the row if it is a"
              + " total, a nation or a region.");
    }
    if (!possible) {
      found.get().draft().markPeerFaulty();
      return;
    }
    found
        .get()
        .draft()
        .peers()
        .add(new AtRow<>(row.number(), new DraftPeer(source.orElse(""), name, value.find())));
  }

  /** Tells of an organisation that stands there already by another of its names. */
  private void tellAlike(TableRow row, DraftMeasure measure, String source, String name) {
    String place = places.computeIfAbsent(name, OrganisationNames::place);
    alike
        .take(measure, List.of(Names.key(source), place), row.number())
        .ifPresent(
            first ->
                row.report(
                    PEERS_ALIKE,
                    PeerColumns.AUTHORITY,
                    Quote.of(name)
                        + " is another name for the organisation in row "
                        + first
                        + ", which counts twice. Delete one of the rows; leave them if they are two"
                        + " organisations."));
  }
}
