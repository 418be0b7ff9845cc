package org.scorebook.claims.kinds.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Period;
import org.scorebook.model.Target;

/**
 * What the target is: {@code the target of 85%}, {@code our 85% target}. Compared with the target,
 * the year-end target, and those of other periods; beside the figure now with none that is over.
 */
final class TargetFigureClaim implements ClaimKind {
  private static final Phrase SAYS =
      Phrase.of(
          "target for? ~ month|quarter|period? ~ of|is|was|being|remains|stands|stood|at|( set? at?"
              + " ~");
  private static final Phrase IS = Phrase.of("of|is|was|being|stands|stood|at|: ~");
  private static final Set<String> OWN =
      WordSet.of(
          "the our this a current monthly quarterly annual agreed its overall "
              + "performance end yearly month quarter profile against of set above below "
              + "met exceeded on corporate");

  /** What a sentence may go on to say of a target: {@code the target of 80 was missed}. */
  private static final Set<String> VERDICTS =
      WordSet.of("missed met exceeded achieved reached not set at");

  private static final Set<String> OTHERS =
      WordSet.of(
          "national previous old new next last stretch revised original local future "
              + "proposed changed raised increased reduced");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && i < clause.size(); i++) {
      if (!clause.word(i).equals("target") || isOthers(clause) || !isOurs(clause, page, i)) {
        continue;
      }
      int behind = Math.max(SAYS.end(clause.tokens(), i), behindTime(clause, i));
      if (clause.about() == About.TARGET && isOfElseBehind(clause, page, i, behind)) {
        continue;
      }
      if (behind >= 0
          && isNumber(clause, behind)
          && (i == 0 || OWN.contains(clause.word(i - 1)) || isOfTime(clause, i))) {
        verdict(clause, page, i, i, behind).ifPresent(verdicts::add);
      } else if ((isBeside(clause, page, i) || (i == 0 && clause.isMeasure()))
          && isNumber(clause, i + 1)) {
        verdict(clause, page, i, i, i + 1).ifPresent(verdicts::add);
      } else if (i > 0 && isNumber(clause, i - 1) && isOwn(clause, i - 2)) {
        verdict(clause, page, i, i - 1, i - 1).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  /** Behind {@code target for February was}; -1 where no time stands there. */
  private static int behindTime(Reading clause, int target) {
    int time = TargetWords.behindTime(clause, target);
    return time < 0 ? -1 : IS.end(clause.tokens(), time);
  }

  private static boolean isOurs(Reading clause, PageFigures page, int target) {
    return isBehindFigure(clause, page, target)
        || (clause.about() != About.OTHER && !isOfElse(clause, target));
  }

  /** {@code 86 households against the target of 75}: whose figure it is, its target is. */
  private static boolean isBehindFigure(Reading clause, PageFigures page, int target) {
    int last = target - 1;
    while (last >= 0 && !clause.at(last).isNumber()) {
      last--;
    }
    return isNumber(clause, last)
        && (page.isPlainlyNow(clause.at(last).number().orElseThrow())
            || (page.isNow(clause.at(last).number().orElseThrow())
                && clause.vocabulary().owns(clause.word(last + 1))));
  }

  /** {@code Our target is 80 visits to schools}: what is counted is not ours, or not now. */
  private static boolean isOfElseBehind(Reading clause, PageFigures page, int target, int number) {
    boolean now =
        clause.periods().filter(at -> at.isEmpty() || at.contains(page.current())).isPresent()
            || OwnTargets.named(clause, target, number)
                .filter(period -> !OwnTargets.of(page, period).isEmpty())
                .isPresent();
    return !now
        || IntStream.range(Math.max(0, number) + 1, clause.size())
            .filter(i -> clause.at(i).isWord() && !Lexicon.isAdverb(clause.at(i)))
            .filter(i -> clause.times().named().stream().noneMatch(time -> time.word().covers(i)))
            .anyMatch(
                i ->
                    !clause.vocabulary().knows(clause.word(i))
                        && !VERDICTS.contains(clause.word(i)));
  }

  /** {@code 22 school places against a target of 20}: words before it that are not ours. */
  private static boolean isOfElse(Reading clause, int target) {
    return clause.about() == About.OPEN
        && clause.tokens().subList(0, target).stream()
            .filter(token -> token.isWord() && !Lexicon.isAdverb(token) && !Lexicon.isVerb(token))
            .map(Token::word)
            .anyMatch(word -> !OWN.contains(word) && !clause.vocabulary().knows(word));
  }

  /** {@code 92.6% (target 95%)}, behind the figure now. */
  private static boolean isBeside(Reading clause, PageFigures page, int target) {
    return WordSet.of("( against vs").contains(clause.word(target - 1))
        && clause.tokens().subList(0, target).stream()
            .flatMap(token -> token.number().stream())
            .anyMatch(page::isNow);
  }

  /** {@code 92.4% against the target of 83.2%}: the target of the figure now, no earlier one. */
  private static boolean isOfNow(Reading clause, PageFigures page, int number) {
    boolean now =
        clause.times().named().stream()
            .allMatch(time -> time.periods().filter(List.of(page.current())::equals).isPresent());
    boolean named =
        clause.periods().filter(at -> at.isEmpty() || at.contains(page.current())).isPresent();
    boolean figure =
        clause.tokens().subList(0, number).stream()
            .flatMap(token -> token.number().stream())
            .anyMatch(page::isPlainlyNow);
    return now && named && figure && !clause.times().saysBase();
  }

  /** Whether a target held for earlier periods only. */
  private static boolean isOver(Target.Scope scope, Period current) {
    return (scope instanceof Target.Scope.One one && one.period().compareTo(current) < 0)
        || (scope instanceof Target.Scope.Year year && year.year().compareTo(current) < 0)
        || (scope instanceof Target.Scope.EndOfYear end && end.year().compareTo(current) < 0);
  }

  private static boolean isNumber(Reading clause, int place) {
    return place >= 0 && place < clause.size() && clause.at(place).isNumber();
  }

  private static boolean isOwn(Reading clause, int place) {
    return place >= 0 && (OWN.contains(clause.word(place)) || Lexicon.isAdverb(clause.at(place)));
  }

  /** {@code The February target}. */
  private static boolean isOfTime(Reading clause, int target) {
    return clause.times().named().stream().anyMatch(time -> time.word().to() == target);
  }

  private static boolean isOthers(Reading clause) {
    return clause.tokens().stream().anyMatch(token -> OTHERS.contains(token.word()));
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, int place, int from, int number) {
    Stated stated = clause.at(number).number().orElseThrow();
    String words = clause.quote(from, Math.max(number + 1, from + 1));
    List<BigDecimal> targets = new ArrayList<>();
    page.target().ifPresent(targets::add);
    page.endOfYear().ifPresent(targets::add);
    if (!page.suits(stated) || targets.isEmpty() || clause.periods().isEmpty()) {
      return Optional.empty();
    }
    Optional<Period> named = OwnTargets.named(clause, place, number);
    List<BigDecimal> own = named.map(period -> OwnTargets.of(page, period)).orElse(List.of());
    if (!own.isEmpty()) {
      page.endOfYear().ifPresent(own::add);
      return Optional.of(
          ClaimVerdict.of(
              own.stream().anyMatch(value -> page.fits(stated, value)),
              words,
              "a target of " + page.text(own.get(0)) + " for " + named.get().label(),
              "Correct the target, or say which period it is for."));
    }
    String shown =
        page.result().target().find().map(target -> "a target of " + target.text()).orElse("")
            + (page.target().isPresent() && page.endOfYear().isPresent() ? " and " : "")
            + page.result()
                .endOfYearTarget()
                .find()
                .map(target -> "a year-end target of " + target.text())
                .orElse("");
    boolean now = isOfNow(clause, page, number);
    page.result().series().stream()
        .filter(point -> !now || point.period().compareTo(page.current()) >= 0)
        .map(SeriesPoint::target)
        .forEach(t -> t.ifPresent(targets::add));
    page.targetTo().ifPresent(targets::add);
    for (Target target : page.result().data().targets()) {
      if (!now || !isOver(target.scope(), page.current())) {
        targets.add(target.value());
        target.to().ifPresent(targets::add);
      }
    }
    boolean holds = targets.stream().anyMatch(target -> page.fits(stated, target));
    return Optional.of(
        ClaimVerdict.of(holds, words, shown, "Correct the target, or say whose it is."));
  }
}
