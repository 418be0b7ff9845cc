package org.scorebook.claims.kinds;

import static org.scorebook.model.Unit.RATE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Stated.Unit;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;

/**
 * How far the figure moved: {@code rose by 1.6 points}, {@code down 0.4 points}, {@code a 3%
 * increase}. Compared with the change in points or in percent, whichever the words may mean.
 */
final class AmountClaim implements ClaimKind {
  private static final Set<String> UP_DOWN = WordSet.of("up down");
  private static final Map<String, Move> WAYS =
      Map.ofEntries(
          Map.entry("up", Move.UP),
          Map.entry("higher", Move.UP),
          Map.entry("more", Move.UP),
          Map.entry("longer", Move.UP),
          Map.entry("down", Move.DOWN),
          Map.entry("lower", Move.DOWN),
          Map.entry("fewer", Move.DOWN),
          Map.entry("less", Move.DOWN),
          Map.entry("ahead", Move.BETTER),
          Map.entry("behind", Move.WORSE),
          Map.entry("better", Move.BETTER),
          Map.entry("worse", Move.WORSE));
  private static final Set<String> SHARES =
      WordSet.of("percentage proportion rate share performance figure level score result");
  private static final Set<String> LINKS = WordSet.of("by of");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && clause.isOurs() && i < clause.size(); i++) {
      Optional<Stated> number = clause.at(i).number();
      int at = i;
      if (number.isPresent() && isAmount(clause, page, number.get(), i)) {
        differences(clause, page).ifPresent(all -> verdicts.add(verdict(clause, page, at, all)));
      }
    }
    return verdicts;
  }

  private static boolean isAmount(Reading clause, PageFigures page, Stated stated, int i) {
    boolean unit =
        switch (stated.unit()) {
          case POINTS -> page.isPercent();
          case PERCENT -> true;
          default -> page.measure().unit() == RATE ? page.suits(clause, i) : page.suits(stated);
        };
    return unit && (isBehindMove(clause, page, i) || isBeforeMove(clause, i));
  }

  private static boolean isBehindMove(Reading clause, PageFigures page, int number) {
    int at = number - 1;
    boolean link = false;
    while (at >= 0 && (Lexicon.isAdverb(clause.at(at)) || LINKS.contains(clause.word(at)))) {
      link |= LINKS.contains(clause.word(at));
      at--;
    }
    if (at < 0) {
      return false;
    }
    String next = clause.word(number + 1);
    boolean others =
        next.equals("of")
            || (next.equals("to") && !isTo(clause, number + 2))
            || next.equals("more")
            || next.equals("below")
            || next.equals("above");
    boolean direct = !link || clause.word(at + 1).equals("by");
    if (UP_DOWN.contains(clause.word(at)) && direct) {
      return !others && saysMeasure(clause, at);
    }
    boolean linked = link || (isBare(clause, page, number, at) && !mayCount(clause, page, at));
    return linked && !others && Lexicon.move(clause.at(at)).isPresent() && isAbout(clause, at);
  }

  /** {@code rose 2.4%}, {@code fell 54 to 371}: no figure that it rose or fell to. */
  private static boolean isBare(Reading clause, PageFigures page, int number, int move) {
    boolean sized = clause.at(number).number().orElseThrow().unit() == Unit.COUNT;
    boolean to = clause.word(number + 1).equals("to") && isTo(clause, number + 2);
    return Lexicon.isPastMove(clause.at(move))
        && !page.isNow(clause.at(number).number().orElseThrow())
        && (to || !sized);
  }

  /** {@code Major applications rose 20%}: of a share named so, their number may be meant. */
  private static boolean mayCount(Reading clause, PageFigures page, int move) {
    List<String> subject =
        clause.tokens().subList(0, move).stream()
            .filter(token -> token.isWord() && !Lexicon.isAdverb(token))
            .map(Token::word)
            .toList();
    return page.isPercent()
        && subject.stream().anyMatch(clause.vocabulary()::owns)
        && subject.stream().noneMatch(SHARES::contains);
  }

  /** {@code by 21 to 518}. */
  private static boolean isTo(Reading clause, int place) {
    return place < clause.size() && clause.at(place).isNumber();
  }

  /** {@code a 3% increase}, {@code 0.4 points higher than last month}. */
  private static boolean isBeforeMove(Reading clause, int number) {
    int at = number + 1;
    while (at < clause.size() && at < number + 3 && Lexicon.isAdverb(clause.at(at))) {
      at++;
    }
    if (at >= clause.size()) {
      return false;
    }
    boolean higher =
        WordSet.of("higher lower more fewer less better worse up down ahead behind")
            .contains(clause.word(at));
    if (higher) {
      boolean behind = WordSet.of("ahead behind").contains(clause.word(at));
      boolean than = behind || WordSet.of("than on").contains(clause.word(at + 1));
      boolean points = clause.word(number).equals("#pp") && clause.about() == Reading.About.WE;
      return than && clause.times().saysBase() && (points || saysMeasure(clause, at));
    }
    return Lexicon.isMoveNoun(clause.at(at)) && Complement.isMeasure(clause, at);
  }

  private static boolean isAbout(Reading clause, int move) {
    boolean noun = Lexicon.isMoveNoun(clause.at(move)) && !clause.isMeasure();
    return noun ? Complement.isMeasure(clause, move) : saysMeasure(clause, move);
  }

  private static boolean saysMeasure(Reading clause, int move) {
    boolean first = clause.tokens().subList(0, move).stream().allMatch(Lexicon::isAdverb);
    return clause.isMeasure() || (clause.about() == Reading.About.OPEN && first);
  }

  /** A difference and the figure that it started from. */
  private record Step(BigDecimal from, BigDecimal to) {}

  private static Optional<List<Step>> differences(Reading clause, PageFigures page) {
    Optional<List<Period>> at = clause.times().at();
    Optional<List<Period>> base = clause.times().base();
    if (at.isEmpty() || base.isEmpty() || clause.times().twelve()) {
      return Optional.empty();
    }
    List<Period> to = at.get().isEmpty() ? List.of(page.current()) : at.get();
    List<Step> steps = new ArrayList<>();
    for (Period end : to) {
      List<Period> from = new ArrayList<>(base.get());
      if (from.isEmpty()) {
        from.add(end.plus(-page.measure().frequency().step()));
        from.add(page.result().periods().previous());
        from.addAll(to.size() > 1 ? to : List.of());
      }
      // "Up 14 on the month" names the month that it went up in.
      from.removeIf(end::equals);
      for (Period start : from) {
        steps(page.figures(start), page.figures(end), steps);
        steps(page.added(start), page.added(end), steps);
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps);
  }

  private static void steps(List<BigDecimal> from, List<BigDecimal> to, List<Step> steps) {
    from.forEach(first -> to.forEach(last -> steps.add(new Step(first, last))));
  }

  private static ClaimVerdict verdict(
      Reading clause, PageFigures page, int number, List<Step> steps) {
    Stated stated = clause.at(number).number().orElseThrow();
    Optional<Move> way = way(clause, number);
    boolean holds =
        steps.stream()
            .anyMatch(
                step ->
                    fits(page, stated, step)
                        && way.map(move -> goes(clause, page, step, move)).orElse(true));
    int from = Math.max(0, number - 3);
    while (from < number
        && Lexicon.move(clause.at(from)).isEmpty()
        && !UP_DOWN.contains(clause.word(from))) {
      from++;
    }
    int to = number + 1;
    boolean behind = from == number && WAYS.containsKey(clause.word(to));
    if (to < clause.size() && (behind || Lexicon.isMoveNoun(clause.at(to)))) {
      to++;
    }
    String change =
        page.result().change().find().map(c -> "a change of " + c.text() + ", ").orElse("");
    boolean plain = !clause.times().saysBase() && !clause.times().saysWhen();
    return ClaimVerdict.of(
        holds,
        clause.quote(from, to),
        (plain ? change : "") + page.shownOf(clause.times()),
        "Correct the difference, or say what it compares with.");
  }

  /** Where the words beside the number send the figure: {@code down 5}, {@code 14 fewer}. */
  private static Optional<Move> way(Reading clause, int number) {
    int at = number - 1;
    while (at >= 0 && (Lexicon.isAdverb(clause.at(at)) || LINKS.contains(clause.word(at)))) {
      at--;
    }
    Optional<Move> before = at < 0 ? Optional.empty() : move(clause, at);
    return before.or(
        () -> {
          int behind = number + 1;
          while (behind < clause.size() && Lexicon.isAdverb(clause.at(behind))) {
            behind++;
          }
          return behind < clause.size() ? move(clause, behind) : Optional.empty();
        });
  }

  private static Optional<Move> move(Reading clause, int at) {
    return Optional.ofNullable(WAYS.get(clause.word(at))).or(() -> Lexicon.move(clause.at(at)));
  }

  private static boolean goes(Reading clause, PageFigures page, Step step, Move move) {
    boolean performance =
        !clause.isMeasure() || clause.tokens().stream().anyMatch(t -> t.is("performance"));
    Movement moved = new Movement(page, List.of(step.to().subtract(step.from())));
    return step.to().compareTo(step.from()) == 0
        || !moved.tells(move)
        || moved.is(move, performance);
  }

  private static boolean fits(PageFigures page, Stated stated, Step step) {
    BigDecimal exact = step.to().subtract(step.from()).abs();
    BigDecimal shown = page.rounded(step.to()).subtract(page.rounded(step.from())).abs();
    boolean share =
        stated.unit() == Unit.PERCENT
            && step.from().signum() != 0
            && stated.fits(
                exact.divide(step.from().abs(), MathContext.DECIMAL64).movePointRight(2));
    boolean plain = stated.unit() != Unit.PERCENT || page.isPercent();
    Stated size = new Stated(stated.value().abs(), stated.step(), stated.unit(), stated.bound());
    return share || (plain && (size.fits(page.inWords(exact)) || size.fits(page.inWords(shown))));
  }
}
