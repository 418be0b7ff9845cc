package org.scorebook.commentary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.order.Order;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Cut;
import org.scorebook.text.Names;

/**
 * Which replies belong to an edition, in an order of their own, and why the others do not.
 *
 * @param withoutText files of those taken in which no commentary stands, not even such as is not
 *     taken
 */
record Screening(List<Reply> taken, List<Refusal> refused, Set<String> withoutText) {
  private static final ProblemKind MEASURE_NOT_ASKED =
      ProblemKind.warning("measure-not-asked", "Owners answer for their own measures.");

  private static final int LONGEST = 200;

  static Screening of(Edition edition, Replies replies) {
    Map<String, Reply> once = new LinkedHashMap<>();
    replies.read().stream()
        .sorted(Order.by(Reply::file))
        .forEach(reply -> once.putIfAbsent(reply.sha256(), reply));
    List<Reply> taken = new ArrayList<>();
    Set<String> withoutText = new HashSet<>();
    List<Refusal> refused = new ArrayList<>(replies.refused());
    for (Reply reply : once.values()) {
      Optional<String> reason = reasonAgainst(edition, reply);
      if (reason.isPresent()) {
        refused.add(new Refusal(reply.file(), Optional.of(reply.request().owner()), reason.get()));
      } else {
        if (!reply.saysAnything()) {
          withoutText.add(reply.file());
        }
        taken.add(askedOnly(edition, reply));
      }
    }
    refused.sort(Order.by(Refusal::file));
    return new Screening(taken, refused, withoutText);
  }

  private static Optional<String> reasonAgainst(Edition edition, Reply reply) {
    Scorecard scorecard = edition.scorecard();
    Request request = reply.request();
    boolean sameScorecard =
        Names.same(request.organisation(), scorecard.organisation())
            && Names.same(request.title(), scorecard.title());
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
              + shortened(Period.titleOf(request.period()))
              + ", and this edition is "
              + scorecard.period().title()
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
    return text.length() <= LONGEST ? text : Cut.to(text, LONGEST) + "…";
  }

  /**
   * What its pack asked for: of the same input the owner's measures, of an earlier one those that
   * its pack names, whoever owns them by now. Whatever else a reply names is not taken.
   */
  private static Reply askedOnly(Edition edition, Reply reply) {
    boolean sameInput = reply.request().inputSha256().equals(edition.source().sha256());
    Owner owner = edition.findOwner(reply.request().owner()).orElseThrow();
    List<String> possible =
        (sameInput ? edition.measuresOf(owner) : edition.measures())
            .stream().map(Measure::id).toList();
    List<Reply.Entry> entries = new ArrayList<>();
    List<Problem> changes = new ArrayList<>(reply.changes());
    for (Reply.Entry entry : reply.entries()) {
      if (possible.stream().anyMatch(entry.measureId()::equalsIgnoreCase)) {
        entries.add(entry);
      } else if (entry.isAnswer()) {
        changes.add(notAsked(reply, entry, sameInput));
      }
    }
    List<Reply.Typed> figures =
        reply.figures().stream()
            .filter(typed -> possible.stream().anyMatch(typed.measureId()::equalsIgnoreCase))
            .toList();
    for (Reply.Typed typed : reply.figures()) {
      if (!figures.contains(typed)) {
        changes.add(
            MEASURE_NOT_ASKED.at(
                typed.place(),
                typed.measureId(),
                reply.request().owner()
                    + " was not asked for this measure, so its figure is not taken."));
      }
    }
    return new Reply(
        reply.file(), reply.sha256(), reply.request(), reply.saved(), entries, figures, changes);
  }

  private static Problem notAsked(Reply reply, Reply.Entry entry, boolean sameInput) {
    String why =
        sameInput
            ? reply.request().owner() + " was not asked for this measure"
            : "the input no longer has this measure";
    return MEASURE_NOT_ASKED.at(
        entry.place(),
        entry.measureId(),
        why + ", so its commentary is not taken: \"" + entry.text() + "\".");
  }
}
