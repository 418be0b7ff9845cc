package org.scorebook.changes;

import java.util.stream.Collectors;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.text.Names;
import org.scorebook.text.Sha256;

/** By what a measure's peers are known again, who are too many to be kept by name and figure. */
final class PeersMark {
  private PeersMark() {}

  /** The same for the same organisations and figures in any order; empty where there are none. */
  static String of(MeasureResult result) {
    return result
        .data()
        .peers()
        .map(
            group ->
                Sha256.of(
                    group.peers().stream()
                        .map(
                            peer ->
                                Names.key(peer.authority())
                                    + "="
                                    + peer.value().stripTrailingZeros().toPlainString()
                                    + "\n")
                        .sorted()
                        .collect(Collectors.joining())))
        .orElse("");
  }
}
