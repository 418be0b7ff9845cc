package org.scorebook.rules;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Problem;
import org.scorebook.rules.Tolerance.Allowance;
import org.scorebook.text.MonthNames;

/** What the keys of a rule set mean; whatever does not parse is a problem at its line. */
final class RuleValues {
  static final String NONE = "none";
  private static final Pattern PERIODS = Pattern.compile("[1-9]\\d?");

  private static final Pattern BELOW = Pattern.compile("[2-9]|[1-9]\\d{1,2}");

  /** Of fewer than three points there is no mean of moves. */
  private static final Pattern POINTS = Pattern.compile("[3-9]|[1-9]\\d");

  private final Map<String, RuleEntry> entries;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  RuleValues(Map<String, RuleEntry> entries) {
    this.entries = entries;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Paths of keys that were asked for and are not there. */
  List<String> missing() {
    return missing;
  }

  /** What a key says, where the rule set or one that it extends has it. */
  Optional<RuleEntry> find(String path) {
    return Optional.ofNullable(entries.get(path.toLowerCase(Locale.ROOT)));
  }

  private Optional<RuleEntry> required(String path) {
    Optional<RuleEntry> entry = find(path);
    if (entry.isEmpty()) {
      missing.add(path);
    }
    return entry;
  }

  /** Text without the blanks around it. */
  Optional<String> text(RuleKey key) {
    return required(key.path()).map(RuleEntry::text);
  }

  /** Text of one line as it stands; in quotes it may be empty, and keeps the blanks around it. */
  Optional<String> exact(RuleKey key) {
    return required(key.path())
        .filter(
            entry ->
                check(
                    entry.exact().chars().noneMatch(Character::isISOControl),
                    entry,
                    "Write it on one line."))
        .map(RuleEntry::exact);
  }

  Optional<String> label(RuleKey key) {
    return required(key.path())
        .filter(entry -> check(!entry.text().isEmpty(), entry, "Give the status a name."))
        .map(RuleEntry::text);
  }

  <E extends Enum<E>> Optional<E> word(RuleKey key, Class<E> words) {
    Optional<RuleEntry> entry = required(key.path());
    Optional<E> word =
        entry.flatMap(
            typed ->
                Arrays.stream(words.getEnumConstants())
                    .filter(constant -> RuleKey.word(constant).equalsIgnoreCase(typed.text()))
                    .findFirst());
    entry.ifPresent(typed -> check(word.isPresent(), typed, key.words()));
    return word;
  }

  /** Statuses, by their own words whatever they are labelled. */
  Optional<Set<StatusWord>> statuses(RuleKey key) {
    Optional<RuleEntry> entry = required(key.path());
    Optional<Set<StatusWord>> statuses =
        entry.flatMap(typed -> CommentaryStatuses.find(typed.text()));
    entry.ifPresent(
        typed ->
            check(
                statuses.isPresent(),
                typed,
                "Write a list of " + CommentaryStatuses.joined(key.words()) + ", or [] for none."));
    return statuses;
  }

  Optional<Month> month(RuleKey key) {
    Optional<RuleEntry> entry = required(key.path());
    Optional<Month> month =
        entry.flatMap(
            typed ->
                Arrays.stream(Month.values())
                    .filter(candidate -> isName(candidate, typed.text()))
                    .findFirst());
    entry
        .filter(typed -> month.isEmpty())
        .ifPresent(
            typed -> {
              List<String> names = Arrays.stream(Month.values()).map(MonthNames::full).toList();
              refuse(
                  typed,
                  "Write the name of a month, such as April."
                      + Nearest.suggestion(typed.text(), names));
            });
    return month;
  }

  Optional<Integer> periods(RuleKey key) {
    return required(key.path())
        .filter(
            entry ->
                check(
                    PERIODS.matcher(entry.text()).matches(),
                    entry,
                    "Write how many periods a chart shows, from 1 to 99."))
        .map(entry -> Integer.valueOf(entry.text()));
  }

  Optional<Integer> points(RuleKey key) {
    return required(key.path())
        .filter(
            entry ->
                check(
                    POINTS.matcher(entry.text()).matches(),
                    entry,
                    "Write how many periods usual variation needs, from 3 to 99."))
        .map(entry -> Integer.valueOf(entry.text()));
  }

  /** A number of people, empty for none; a rule set that extends none need not have it. */
  Optional<Integer> below(RuleKey key) {
    return find(key.path())
        .filter(entry -> !entry.text().equalsIgnoreCase(NONE))
        .filter(
            entry ->
                check(
                    BELOW.matcher(entry.text()).matches(),
                    entry,
                    "Write none, or below how many people a number is too small to be shown, from 2"
                        + " to 999."))
        .map(entry -> Integer.valueOf(entry.text()));
  }

  Optional<Boolean> yesOrNo(RuleKey key) {
    return required(key.path())
        .filter(
            entry ->
                check(
                    key.words().contains(entry.text().toLowerCase(Locale.ROOT)),
                    entry,
                    key.words()))
        .map(entry -> entry.text().equalsIgnoreCase(key.words().get(0)));
  }

  /** The amount within which a change is static; empty for what displays as zero. */
  Optional<Allowance> staticWithin(RuleKey key) {
    return required(key.path())
        .filter(entry -> !entry.text().equalsIgnoreCase("displayed"))
        .flatMap(entry -> allowance(entry, "Write displayed, or an amount such as"));
  }

  Optional<Allowance> allowance(String path) {
    return required(path).flatMap(entry -> allowance(entry, "Write a distance such as"));
  }

  /** By how much a target must be beaten, where the band says so. */
  Optional<Allowance> beyond(String path) {
    Optional<RuleEntry> entry = find(path);
    Optional<Allowance> blue = entry.flatMap(typed -> allowance(typed, "Write a distance such as"));
    return blue.filter(
        allowance ->
            check(
                !allowance.isNothing(),
                entry.orElseThrow(),
                "Of nothing, every target that is met would be beaten. Write a distance such as"
                    + " 5%, 2pp or 10, or leave blue out."));
  }

  private Optional<Allowance> allowance(RuleEntry entry, String write) {
    Optional<Allowance> allowance = Allowance.parse(entry.text());
    check(allowance.isPresent(), entry, write + " 5%, 2pp or 10.");
    return allowance;
  }

  /** Adds the problem unless it holds. */
  boolean check(boolean holds, RuleEntry entry, String allowed) {
    if (!holds) {
      refuse(entry, allowed);
    }
    return holds;
  }

  /** Adds the problem that it is none of the words, unless it holds. */
  boolean check(boolean holds, RuleEntry entry, List<String> words) {
    if (!holds) {
      refuse(
          entry,
          "Write " + String.join(" or ", words) + "." + Nearest.suggestion(entry.text(), words));
    }
    return holds;
  }

  /** Adds a problem. */
  void refuse(RuleEntry entry, String allowed) {
    problems.add(entry.problem(allowed));
  }

  private static boolean isName(Month month, String text) {
    return MonthNames.full(month).equalsIgnoreCase(text)
        || MonthNames.brief(month).equalsIgnoreCase(text);
  }
}
