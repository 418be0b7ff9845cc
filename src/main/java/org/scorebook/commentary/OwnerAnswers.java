package org.scorebook.commentary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scorebook.figures.result.MeasureResult;
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

  /** By {@link Names#key}: there may be hundreds of owners, each with a few of hundreds. */
  private final Map<String, List<MeasureResult>> owned = new HashMap<>();

  /** Names of those who sent anything, likewise. */
  private final Set<String> wrote = new HashSet<>();

  private OwnerAnswers(Results results, Screening screened) {
    this.edition = results.edition();
    this.screened = screened;
    for (MeasureResult result : results.measures()) {
      result.measure().owners().stream()
          .map(Names::key)
          .distinct()
          .forEach(owner -> owned.computeIfAbsent(owner, o -> new ArrayList<>()).add(result));
    }
    screened.taken().stream()
        .filter(Reply::saysAnything)
        .forEach(reply -> wrote.add(Names.key(reply.request().owner())));
  }

  /** Of every owner of a measure, and of those who answered for measures they no longer own. */
  static List<OwnerAnswer> of(Results results, Screening screened, Map<String, Commentary> merged) {
    OwnerAnswers all = new OwnerAnswers(results, screened);
    List<OwnerAnswer> answers = new ArrayList<>();
    for (Owner owner : results.edition().owners()) {
      List<MeasureResult> owned = all.owned.getOrDefault(Names.key(owner.name()), List.of());
      if (owned.isEmpty() && !all.wrote(owner)) {
        continue;
      }
      List<String> asked =
          owned.stream()
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
    return wrote.contains(Names.key(owner.name()));
  }

  /** Whether somebody answered for the measure who does not own it by now. */
  private boolean isOfFormerOwner(String id) {
    // Few answered for it, so that owners are looked for among few: every owner asks for each.
    return screened.taken().stream()
        .filter(
            reply ->
                reply.entries().stream()
                    .anyMatch(entry -> entry.measureId().equalsIgnoreCase(id) && entry.isAnswer()))
        .anyMatch(
            reply ->
                edition.measures().stream()
                    .filter(measure -> measure.id().equals(id))
                    .noneMatch(measure -> measure.isOwnedBy(reply.request().owner())));
  }
}
