package org.scorebook.commentary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.order.Order;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;

/**
 * The commentary of an edition after its replies are merged in. The order in which replies are
 * given never matters, and a reply given twice counts once.
 *
 * @param commentary by measure ID, for each measure's current period: from a reply, else from the
 *     Commentary sheet
 * @param figures that owners gave and the input lacks, in display order
 * @param owners every owner of a measure and whoever else has answered, in the order of the Owners
 *     sheet
 * @param conflicts replies that disagree
 * @param refused replies not taken, those refused on reading included
 * @param notes everything else an analyst should know, in display order
 */
public record Merge(
    Map<String, Commentary> commentary,
    List<Given> figures,
    List<OwnerAnswer> owners,
    List<Conflict> conflicts,
    List<Refusal> refused,
    List<Problem> notes) {
  /** The day a reply was saved is the day in its council. */
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final ProblemKind REPLY_WITHOUT_COMMENTARY =
      ProblemKind.warning(
          "reply-without-commentary", "Nothing was answered, or it was typed elsewhere.");

  private static final ProblemKind COMMENTARY_REPLACED =
      ProblemKind.warning("commentary-replaced", "What was typed before is no longer shown.");

  private static final ProblemKind FIGURE_CHANGED_SINCE =
      ProblemKind.warning("figure-changed-since", "The text may explain a figure that is gone.");

  public Merge {
    commentary = Map.copyOf(commentary);
    figures = List.copyOf(figures);
    owners = List.copyOf(owners);
    conflicts = List.copyOf(conflicts);
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }

  /** Merges the replies into the edition that the results were computed from. */
  public static Merge of(Results results, Replies replies) {
    Screening screened = Screening.of(results.edition(), replies);
    List<Conflict> conflicts = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    Map<String, Commentary> merged = new LinkedHashMap<>();
    for (MeasureResult result : results.measures()) {
      Measure measure = result.measure();
      result.commentary().ifPresent(typed -> merged.put(measure.id(), typed));
      List<Candidate> candidates = candidates(measure, screened.taken());
      if (candidates.isEmpty()) {
        continue;
      }
      Candidate winner = candidates.get(candidates.size() - 1);
      conflicts.addAll(conflicts(measure, candidates));
      result
          .commentary()
          .filter(typed -> !typed.text().equals(winner.entry().text()))
          .ifPresent(typed -> notes.add(replaced(measure, winner)));
      EmptyWords.warning(measure, winner.reply(), winner.entry()).ifPresent(notes::add);
      merged.put(
          measure.id(),
          new Commentary(
              result.current().period(),
              winner.entry().text(),
              winner.reply().request().owner(),
              winner.reply().file(),
              winner.reply().saved().map(saved -> saved.atZone(LONDON).toLocalDate()),
              "",
              Optional.of(winner.entry().place())));
    }
    merged.replaceAll((id, text) -> marked(id, text, screened.taken()));
    for (Reply reply : screened.taken()) {
      if (screened.withoutText().contains(reply.file())) {
        notes.add(
            REPLY_WITHOUT_COMMENTARY.at(
                new Place.File(reply.file()),
                reply.request().owner() + " sent the workbook back without any commentary."));
      }
      notes.addAll(reply.changes());
      notes.addAll(figuresSince(results, reply));
    }
    GivenFigures given = GivenFigures.of(results, screened.taken());
    notes.addAll(given.notes());
    return new Merge(
        merged,
        given.taken(),
        OwnerAnswers.of(results, screened, merged),
        conflicts,
        screened.refused(),
        notes);
  }

  /** With the mark of an owner who sent back this very text and says that it was checked. */
  private static Commentary marked(String measureId, Commentary text, List<Reply> replies) {
    boolean checked =
        replies.stream()
            .flatMap(reply -> reply.entries().stream())
            .anyMatch(
                entry ->
                    entry.checked()
                        && entry.measureId().equalsIgnoreCase(measureId)
                        && Blanks.strip(entry.text()).equals(Blanks.strip(text.text())));
    return checked && Blanks.isBlank(text.checked()) ? text.withChecked(Reply.CHECK_LABEL) : text;
  }

  /** The edition with the merged commentary in place of its own, for the final workbook. */
  public Edition mergedInto(Edition edition) {
    return edition.withCommentary(commentary);
  }

  /** The commentary that does not stand in the edition yet, by measure ID. */
  public Map<String, Commentary> notYetIn(Edition edition) {
    Map<String, Commentary> fresh = new LinkedHashMap<>();
    for (Measure measure : edition.measures()) {
      Optional.ofNullable(commentary.get(measure.id()))
          .filter(text -> !edition.dataOf(measure).commentary().contains(text))
          .ifPresent(text -> fresh.put(measure.id(), text));
    }
    return fresh;
  }

  /** The measures that should have commentary and have it in neither place, in display order. */
  public List<Measure> missing(Results results) {
    return results.measures().stream()
        .filter(results::wantsCommentary)
        .map(MeasureResult::measure)
        .filter(measure -> !hasText(commentary, measure.id()))
        .toList();
  }

  /** Everything to report to the analyst, one line each. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>();
    refused.forEach(refusal -> all.add(refusal.problem()));
    conflicts.forEach(conflict -> all.add(conflict.problem()));
    all.addAll(notes);
    return all;
  }

  /** A commentary cell that an owner filled, and the reply it came in. */
  private record Candidate(Reply reply, Reply.Entry entry) {}

  /** What was written about a measure, the one to use last. */
  private static List<Candidate> candidates(Measure measure, List<Reply> replies) {
    List<Candidate> found = new ArrayList<>();
    for (Reply reply : replies) {
      for (Reply.Entry entry : reply.entries()) {
        if (entry.measureId().equalsIgnoreCase(measure.id()) && entry.isAnswer()) {
          found.add(new Candidate(reply, entry));
        }
      }
    }
    // Where the time of saving is equal or absent, the text that sorts last is used, so that the
    // order of files in a folder never decides. Owner and file only order equal texts.
    found.sort(
        Order.of(
            Order.by((Candidate c) -> c.reply().saved().orElse(Instant.MIN)),
            Order.by(c -> c.entry().text()),
            Order.by(c -> c.reply().request().owner()),
            Order.by(c -> c.reply().file())));
    return found;
  }

  private static List<Conflict> conflicts(Measure measure, List<Candidate> candidates) {
    Candidate winner = candidates.get(candidates.size() - 1);
    Map<String, Candidate> others = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.entry().text().equals(winner.entry().text())) {
        others.put(candidate.entry().text(), candidate);
      }
    }
    return others.values().stream()
        .map(other -> new Conflict(measure.id(), version(winner), version(other)))
        .toList();
  }

  private static Conflict.Version version(Candidate candidate) {
    Reply reply = candidate.reply();
    return new Conflict.Version(
        reply.request().owner(),
        reply.file(),
        candidate.entry().place(),
        candidate.entry().text(),
        reply.saved());
  }

  private static Problem replaced(Measure measure, Candidate winner) {
    return COMMENTARY_REPLACED.at(
        winner.entry().place(),
        measure.id(),
        "the reply of "
            + winner.reply().request().owner()
            + " replaces the text on the Commentary sheet.");
  }

  private static List<Problem> figuresSince(Results results, Reply reply) {
    if (reply.request().inputSha256().equals(results.edition().source().sha256())) {
      return List.of();
    }
    List<Problem> changed = new ArrayList<>();
    for (Reply.Entry entry : reply.entries()) {
      Optional<MeasureResult> result = results.find(entry.measureId());
      String now = result.map(found -> found.current().text()).orElse("");
      if (entry.isAnswer()
          && result.isPresent()
          && !now.equals(entry.figureSent())
          && !isOwn(reply, result.get(), Display.of(result.get().measure(), results.rules()))) {
        changed.add(
            FIGURE_CHANGED_SINCE.at(
                entry.place(),
                entry.measureId(),
                "commentary taken, but it was written about "
                    + orNoFigure(entry.figureSent())
                    + " and the figure is now "
                    + orNoFigure(now)
                    + ". Ask "
                    + reply.request().owner()
                    + " whether it still holds."));
      }
    }
    return changed;
  }

  /** Whether the figure is by now the one that came with the commentary. */
  private static boolean isOwn(Reply reply, MeasureResult result, Display display) {
    Optional<Figure> now = result.data().reported().find(result.current().period());
    return now.isPresent()
        && reply.figures().stream()
            .filter(typed -> typed.measureId().equalsIgnoreCase(result.measure().id()))
            .anyMatch(typed -> Given.agree(result.measure(), typed.figure(), now.get(), display));
  }

  private static String orNoFigure(String text) {
    return text.isEmpty() ? "no figure" : text;
  }

  static boolean hasText(Map<String, Commentary> commentary, String id) {
    Commentary found = commentary.get(id);
    return found != null && !Blanks.isBlank(found.text());
  }

  /** A place within a reply: the file stands before the sheet as Excel writes it. */
  public static Place.Cell placeIn(String file, String sheet, int row, int column) {
    return new Place.Cell("[" + file + "]" + sheet, row, column);
  }
}
