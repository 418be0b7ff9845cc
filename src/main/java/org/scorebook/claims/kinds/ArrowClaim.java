package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.Direction.Travel;

/**
 * The direction of travel in words: {@code the direction of travel indicator is pointing
 * downwards}. Compared with the arrow and its colour.
 */
final class ArrowClaim implements ClaimKind {
  private static final Phrase ARROW = Phrase.of("direction of travel");
  private static final Set<String> NAMES = WordSet.of("arrow dot");
  private static final int NEAR = 8;
  private static final Map<String, Travel> TRAVELS =
      Map.ofEntries(
          Map.entry("up", Travel.UP),
          Map.entry("upward", Travel.UP),
          Map.entry("upwards", Travel.UP),
          Map.entry("rose", Travel.UP),
          Map.entry("increasing", Travel.UP),
          Map.entry("down", Travel.DOWN),
          Map.entry("downward", Travel.DOWN),
          Map.entry("downwards", Travel.DOWN),
          Map.entry("fell", Travel.DOWN),
          Map.entry("decreasing", Travel.DOWN),
          Map.entry("static", Travel.STATIC));
  private static final Map<String, Direction.Colour> COLOURS =
      Map.of(
          "green", Direction.Colour.GREEN,
          "positive", Direction.Colour.GREEN,
          "improving", Direction.Colour.GREEN,
          "amber", Direction.Colour.AMBER,
          "red", Direction.Colour.RED,
          "negative", Direction.Colour.RED,
          "deteriorating", Direction.Colour.RED,
          "worsening", Direction.Colour.RED);

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    Direction direction = page.result().direction();
    int arrow = arrow(clause);
    boolean now =
        clause.periods().map(at -> at.isEmpty() || at.contains(page.current())).orElse(false);
    if (arrow < 0 || !clause.certain() || !now || direction.travel() == Travel.NOT_APPLICABLE) {
      return verdicts;
    }
    for (int i = Math.max(0, arrow - 2); i < clause.size() && i < arrow + NEAR; i++) {
      String word = clause.word(i).toLowerCase(Locale.ROOT);
      Optional<Boolean> holds = holds(word, direction);
      boolean not = clause.word(i - 1).equals("not");
      if (holds.isPresent()) {
        boolean pointing = clause.word(i - 1).startsWith("point");
        verdicts.add(
            ClaimVerdict.of(
                holds.get() != not,
                clause.quote(pointing ? i - 1 : Math.min(arrow, i), Math.max(arrow, i) + 1),
                direction.text()
                    + page.result().change().find().map(c -> " " + c.text()).orElse(""),
                "Correct the words."));
        return verdicts;
      }
    }
    return verdicts;
  }

  private static int arrow(Reading clause) {
    int found = ARROW.find(clause.tokens(), 0);
    for (int i = 0; found < 0 && i < clause.size(); i++) {
      if (NAMES.contains(clause.word(i)) && (i == 0 || !clause.word(i - 1).equals("narrow"))) {
        found = i;
      }
    }
    return found;
  }

  private static Optional<Boolean> holds(String word, Direction direction) {
    if (word.equals("declining")) {
      boolean red = direction.colour().filter(Direction.Colour.RED::equals).isPresent();
      return Optional.of(red || direction.travel() == Travel.DOWN);
    }
    if (TRAVELS.containsKey(word)) {
      return Optional.of(TRAVELS.get(word) == direction.travel());
    }
    return direction.colour().isPresent() && COLOURS.containsKey(word)
        ? Optional.of(COLOURS.get(word) == direction.colour().get())
        : Optional.empty();
  }
}
