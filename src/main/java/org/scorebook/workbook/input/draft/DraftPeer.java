package org.scorebook.workbook.input.draft;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.PeerGroup.Peer;

/**
 * One row of the Peers sheet.
 *
 * @param value empty where the figure is suppressed, or marked as one that there is none of
 */
public record DraftPeer(String source, String authority, Optional<BigDecimal> value) {

  Optional<Peer> peer() {
    return value.map(figure -> new Peer(authority, figure));
  }
}
