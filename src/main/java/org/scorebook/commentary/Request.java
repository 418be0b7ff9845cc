package org.scorebook.commentary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Edition;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;
import org.scorebook.text.Sha256;

/**
 * What an owner is asked for: commentary on one edition's measures.
 *
 * @param id hash of edition, owner and input
 * @param period the edition's period as results name it
 * @param inputSha256 of the input workbook the request was made from
 */
public record Request(
    String id, String organisation, String title, String period, String owner, String inputSha256) {

  /** The request to an owner of the edition. */
  public static Request of(Edition edition, Owner owner) {
    Scorecard scorecard = edition.scorecard();
    String input = edition.source().sha256();
    String period = scorecard.period().id();
    String all =
        String.join("\n", scorecard.organisation(), scorecard.title(), period, owner.name(), input);
    return new Request(
        Sha256.of(all), scorecard.organisation(), scorecard.title(), period, owner.name(), input);
  }

  /** Every field by its name, for a workbook to carry. */
  public Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("organisation", organisation);
    fields.put("title", title);
    fields.put("period", period);
    fields.put("owner", owner);
    fields.put("input", inputSha256);
    return fields;
  }

  /** The request that carries these fields; empty when one is missing. */
  public static Optional<Request> find(Map<String, String> fields) {
    Request found =
        new Request(
            fields.getOrDefault("id", ""),
            fields.getOrDefault("organisation", ""),
            fields.getOrDefault("title", ""),
            fields.getOrDefault("period", ""),
            fields.getOrDefault("owner", ""),
            fields.getOrDefault("input", ""));
    return found.fields().containsValue("") ? Optional.empty() : Optional.of(found);
  }
}
