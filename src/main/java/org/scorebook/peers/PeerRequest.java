package org.scorebook.peers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.model.Unit;

/**
 * Which figures of a download are wanted for a measure.
 *
 * @param measureId of the input workbook
 * @param unit in which the download's figures are read: 35.6 for a Percentage is 35.6%
 * @param asked the download's code or whole description of the measure; empty for a file of one
 * @param period as it was typed; empty for the latest
 * @param where what tells apart several rows of one organisation
 * @param leftOut names or codes of organisations that do not count
 * @param among codes of the organisations that alone count; empty for all
 * @param source what the pages print; empty for one made of the period and the publication
 */
public record PeerRequest(
    String measureId,
    Unit unit,
    Optional<String> asked,
    Optional<String> period,
    List<Where> where,
    List<String> leftOut,
    Optional<Set<String>> among,
    Optional<String> source) {
  public PeerRequest {
    where = List.copyOf(where);
    leftOut = List.copyOf(leftOut);
  }

  /** Only rows with that value in that column count; letter case does not matter. */
  public record Where(String column, String value) {}
}
