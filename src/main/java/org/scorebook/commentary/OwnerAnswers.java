package org.scorebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Owner;
import org.scorebook.text.Names;

/**
 * How far each owner has answered. An owner's reply counts for the measures that its pack asked
 * for; who owns them by now need not answer again.
 */
final class OwnerAnswers {
  private final Edition edition;
  private final Screening screened;

  private OwnerAnswers(Edition edition, Screening screened) {
    this.edition = edition;
    this.screened = screened;
  }

  /** Of every owner of a measure, and of those who answered for measures they no longer own. */
  static List<OwnerAnswer> of(Results results, Screening screened, Map<String, Commentary> merged) {
    Edition edition = results.edition();
    OwnerAnswers all = new OwnerAnswers(edition, screened);
    List<OwnerAnswer> answers = new ArrayList<>();
    for (Owner owner : edition.owners()) {
      if (edition.measuresOf(owner).isEmpty() && !all.wrote(owner)) {
        continue;
      }
      List<String> asked =
          results.ownedBy(owner).stream()
              .filter(results::wantsCommentary)
              .map(result -> result.measure().id())
              .toList();
      List<String> missing = asked.stream().filter(id -> !Merge.hasText(merged, id)).toList();
      answers.add(new OwnerAnswer(owner, all.state(owner, asked, missing), asked, missing));
    }
    return answers;
  }

  private OwnerAnswer.State state(Owner owner, List<String> asked, List<String> missing) {
    boolean wrote = wrote(owner);
    boolean answered = wrote || asked.stream().anyMatch(this::isOfFormerOwner);
    if (asked.isEmpty() || (answered && missing.isEmpty())) {
      return OwnerAnswer.State.ANSWERED;
    }
    if (wrote) {
      return OwnerAnswer.State.PARTLY;
    }
    boolean refused =
        screened.refused().stream()
            .anyMatch(
                refusal ->
                    refusal.owner().filter(name -> Names.same(name, owner.name())).isPresent());
    return refused ? OwnerAnswer.State.REFUSED : OwnerAnswer.State.NOT_YET;
  }

  private boolean wrote(Owner owner) {
    return screened.taken().stream()
        .anyMatch(reply -> isFrom(owner, reply) && reply.saysAnything());
  }

  /** Whether somebody answered for the measure who does not own it by now. */
  private boolean isOfFormerOwner(String id) {
    return screened.taken().stream()
        .filter(
            reply ->
                edition.measures().stream()
                    .filter(measure -> measure.id().equals(id))
                    .noneMatch(measure -> measure.isOwnedBy(reply.request().owner())))
        .flatMap(reply -> reply.entries().stream())
        .anyMatch(entry -> entry.measureId().equalsIgnoreCase(id) && entry.isAnswer());
  }

  private static boolean isFrom(Owner owner, Reply reply) {
    return Names.same(reply.request().owner(), owner.name());
  }
}
