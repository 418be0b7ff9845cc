package org.scorebook.model;

import java.math.BigDecimal;
import java.util.List;

/** Figures of comparable organisations, from which quartile thresholds are computed. */
public record PeerGroup(String source, List<Peer> peers) {
  public PeerGroup {
    peers = List.copyOf(peers);
  }

  /** One comparable organisation; a percentage is a fraction. */
  public record Peer(String authority, BigDecimal value) {}
}
