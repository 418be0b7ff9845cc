package org.scorebook.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.text.Names;

/**
 * One input workbook as it was typed: a scorecard for one period.
 *
 * @param measures in display order
 * @param data by measure ID as spelt on Measures; a measure without any is absent
 */
public record Edition(
    Source source,
    Scorecard scorecard,
    List<Measure> measures,
    Map<String, MeasureData> data,
    List<Owner> owners) {

  /**
   * The input workbook an edition was read from.
   *
   * @param sha256 of its bytes; empty where it was only looked at for problems, and nothing is
   *     written that would name it
   */
  public record Source(String fileName, String sha256) {}

  public Edition {
    measures = List.copyOf(measures);
    data = Map.copyOf(data);
    owners = List.copyOf(owners);
  }

  public MeasureData dataOf(Measure measure) {
    return data.getOrDefault(measure.id(), MeasureData.empty());
  }

  /** The owner of that name, however it is stored. */
  public Optional<Owner> findOwner(String name) {
    return owners.stream().filter(owner -> Names.same(owner.name(), name)).findFirst();
  }

  /** The measures an owner answers for, alone or with others, in display order. */
  public List<Measure> measuresOf(Owner owner) {
    return measures.stream().filter(measure -> measure.isOf(owner)).toList();
  }

  /** What of the edition an owner may see: their own measures and nothing of any other. */
  public Edition partOf(Owner owner) {
    List<Measure> own = measuresOf(owner);
    Map<String, MeasureData> ownData = new HashMap<>();
    own.forEach(measure -> ownData.put(measure.id(), dataOf(measure)));
    return new Edition(source, scorecard, own, ownData, List.of(owner));
  }

  /** The same edition with a note for its front sheet, before the others. */
  public Edition withNote(String note) {
    return new Edition(source, scorecard.withNote(note), measures, data, owners);
  }

  /** The measures that have commentary, with all that is typed about them. */
  public Edition withCommentaryOnly() {
    List<Measure> written =
        measures.stream().filter(measure -> !dataOf(measure).commentary().isEmpty()).toList();
    return new Edition(source, scorecard, written, data, owners);
  }

  /**
   * A copy in which each measure named has this commentary for its period in place of its own.
   *
   * @param commentary by measure ID as spelt on Measures
   */
  public Edition withCommentary(Map<String, Commentary> commentary) {
    Map<String, MeasureData> changed = new HashMap<>(data);
    commentary.forEach(
        (id, text) ->
            changed.put(id, changed.getOrDefault(id, MeasureData.empty()).withCommentary(text)));
    return new Edition(source, scorecard, measures, changed, owners);
  }

  /**
   * A copy in which each measure named is compared with these peers in place of its own benchmark.
   *
   * @param peers by measure ID as spelt on Measures
   */
  public Edition withPeers(Map<String, PeerGroup> peers) {
    Map<String, MeasureData> changed = new HashMap<>(data);
    peers.forEach(
        (id, group) ->
            changed.put(id, changed.getOrDefault(id, MeasureData.empty()).withPeers(group)));
    return new Edition(source, scorecard, measures, changed, owners);
  }
}
