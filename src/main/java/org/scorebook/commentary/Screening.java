package org.scorebook.commentary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;

/** Which replies belong to an edition, in an order of their own, and why the others do not. */
record Screening(List<Reply> taken, List<Refusal> refused) {
  private static final int LONGEST = 200;

  static Screening of(Edition edition, Replies replies) {
    Map<String, Reply> once = new LinkedHashMap<>();
    replies.read().stream()
        .sorted(Comparator.comparing(Reply::file))
        .forEach(reply -> once.putIfAbsent(reply.sha256(), reply));
    List<Reply> taken = new ArrayList<>();
    List<Refusal> refused = new ArrayList<>(replies.refused());
    for (Reply reply : once.values()) {
      Optional<String> reason = reasonAgainst(edition, reply);
      if (reason.isPresent()) {
        refused.add(new Refusal(reply.file(), Optional.of(reply.request().owner()), reason.get()));
      } else {
        taken.add(ownMeasuresOnly(edition, reply));
      }
    }
    refused.sort(Comparator.comparing(Refusal::file));
    return new Screening(taken, refused);
  }

  private static Optional<String> reasonAgainst(Edition edition, Reply reply) {
    Scorecard scorecard = edition.scorecard();
    Request request = reply.request();
    boolean sameScorecard =
        request.organisation().equalsIgnoreCase(scorecard.organisation())
            && request.title().equalsIgnoreCase(scorecard.title());
    if (!sameScorecard) {
      return Optional.of(
          "it belongs to another scorecard, "
              + shortened(request.organisation())
              + ", "
              + shortened(request.title())
              + ".");
    }
    if (!request.period().equals(scorecard.period().id())) {
      return Optional.of(
          "it was made for "
              + shortened(request.period())
              + ", and this edition is "
              + scorecard.period().id()
              + ". Ask "
              + shortened(request.owner())
              + " for the workbook of this edition.");
    }
    if (edition.findOwner(request.owner()).isEmpty()) {
      return Optional.of(
          shortened(request.owner())
              + " is not on the Owners sheet of this edition. Check the name there.");
    }
    return Optional.empty();
  }

  /** Whoever made the file chose the text, and how long it is. */
  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** A pack holds its owner's measures only; whatever else a reply names is not taken. */
  private static Reply ownMeasuresOnly(Edition edition, Reply reply) {
    Owner owner = edition.findOwner(reply.request().owner()).orElseThrow();
    List<String> own = edition.measuresOf(owner).stream().map(Measure::id).toList();
    return new Reply(
        reply.file(),
        reply.sha256(),
        reply.request(),
        reply.saved(),
        reply.entries().stream()
            .filter(entry -> own.stream().anyMatch(entry.measureId()::equalsIgnoreCase))
            .toList(),
        reply.changes());
  }
}
