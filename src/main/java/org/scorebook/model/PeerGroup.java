package org.scorebook.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of comparable organisations, from which quartile thresholds are computed.
 *
 * @param leftOut how many more organisations are named whose figure is suppressed or missing
 */
public record PeerGroup(String source, List<Peer> peers, int leftOut) {
  public PeerGroup {
    peers = List.copyOf(peers);
  }

  /** A group in which every organisation has its figure. */
  public PeerGroup(String source, List<Peer> peers) {
    this(source, peers, 0);
  }

  /** One comparable organisation; a percentage is a fraction. */
  public record Peer(String authority, BigDecimal value) {}
}
