package org.scorebook.workbook.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.text.Blanks;

/**
 * Looks into an owner's finished workbook, as it would be sent, for anything that names a measure
 * or an address of others. It knows nothing of how the workbook was made, so that a fault there
 * cannot hide from it.
 */
public final class LeakScan {
  private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

  private final Map<String, String> forbidden = new LinkedHashMap<>();

  private LeakScan() {}

  /**
   * Every cell, chart text, sheet name or property whose whole text is the ID, title or short name
   * of a measure that is not this owner's, or another owner's address. A text that stands among the
   * owner's own too, such as a theme of the same name, tells nothing of others and is left alone.
   *
   * @param results of the whole edition
   * @param workbook the owner's, as it would be sent
   * @throws IOException when it is no workbook
   */
  public static List<Problem> find(Results results, Owner owner, byte[] workbook)
      throws IOException {
    LeakScan scan = new LeakScan();
    List<MeasureResult> own = results.ownedBy(owner);
    Set<String> ownIds = own.stream().map(r -> r.measure().id()).collect(Collectors.toSet());
    results.measures().stream()
        .map(MeasureResult::measure)
        .filter(measure -> !ownIds.contains(measure.id()))
        .forEach(scan::forbid);
    results.edition().owners().forEach(scan::forbid);
    scan.allow(results.edition().scorecard());
    scan.allow(owner);
    own.forEach(scan::allow);
    scan.allowFigures(own);
    Set<Problem> problems = new LinkedHashSet<>();
    for (WorkbookTexts.Text text : WorkbookTexts.read(workbook)) {
      String whose = scan.forbidden.get(key(text.text()));
      if (whose != null) {
        problems.add(problem(owner, text, whose));
      }
    }
    return new ArrayList<>(problems);
  }

  private static Problem problem(Owner owner, WorkbookTexts.Text text, String whose) {
    return Problem.error(
        new Place.Nowhere(),
        "The workbook for "
            + owner.name()
            + " holds \""
            + Blanks.strip(text.text())
            + "\" ("
            + text.part()
            + "), which is "
            + whose
            + ". Nothing was sent to anybody. If the word stands there for another reason, give"
            + " the measure another name; else please report it.");
  }

  private void forbid(Measure measure) {
    String whose = "a measure of " + String.join(" and ", measure.owners());
    if (measure.owners().isEmpty()) {
      whose = "a measure of nobody";
    }
    forbid(measure.title(), "the title of " + whose);
    forbid(measure.shortName(), "the short name of " + whose);
    forbid(measure.id(), "the ID of " + whose);
  }

  private void forbid(Owner other) {
    Stream.concat(Stream.of(other.email()), other.cc().stream())
        .forEach(address -> forbid(address, "an address of " + other.name()));
  }

  private void forbid(String text, String whose) {
    if (!Blanks.isBlank(text)) {
      forbidden.put(key(text), whose);
    }
  }

  private void allow(String text) {
    forbidden.remove(key(text));
  }

  private void allow(Owner owner) {
    allow(owner.name());
    allow(owner.role());
    allow(owner.email());
    owner.cc().forEach(this::allow);
  }

  private void allow(Scorecard scorecard) {
    allow(scorecard.title());
    allow(scorecard.organisation());
    allow(scorecard.producedBy());
    scorecard.notes().forEach(this::allow);
    scorecard.replyTo().ifPresent(this::allow);
  }

  private void allow(MeasureResult result) {
    Measure measure = result.measure();
    Stream.of(
            measure.id(),
            measure.title(),
            measure.shortName(),
            measure.theme(),
            measure.source(),
            measure.countedAs(),
            measure.responsibleOfficer(),
            measure.faq(),
            measure.unit().word(),
            measure.frequency().word(),
            measure.preferredTravel().word(),
            measure.state().word())
        .forEach(this::allow);
    measure.owners().forEach(this::allow);
    MeasureData data = result.data();
    data.areas().forEach(area -> allow(area.area()));
    data.benchmark().ifPresent(benchmark -> allow(benchmark.source()));
    data.peers().ifPresent(peers -> peers.peers().forEach(peer -> allow(peer.authority())));
    data.commentary().forEach(commentary -> allow(commentary.text()));
  }

  /** Among figures shown as text, an ID made of digits cannot be told from a figure. */
  private void allowFigures(List<MeasureResult> own) {
    List<String> numbers = forbidden.keySet().stream().filter(NUMBER.asMatchPredicate()).toList();
    if (!numbers.isEmpty()) {
      String figures = own.stream().map(MeasureResult::toString).collect(Collectors.joining("\n"));
      numbers.stream().filter(id -> standsIn(id, figures)).forEach(forbidden::remove);
    }
  }

  private static boolean standsIn(String number, String text) {
    return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d.,]*\\d)")
        .matcher(text)
        .find();
  }

  private static String key(String text) {
    return Blanks.strip(text).toLowerCase(Locale.ROOT);
  }
}
