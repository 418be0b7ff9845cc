package org.scorebook.claims.kinds;

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
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.Quartiles;

/**
 * The quartile in words: {@code we remain in the top quartile}. Compared with the current quartile;
 * {@code short of, from, towards} the top quartile claim nothing.
 */
final class QuartileClaim implements ClaimKind {
  private static final Phrase IN =
      Phrase.of(
          "in|into|within|are|is|remain|remains|sits|sit|outside|to ~"
              + " national|top|upper|first|second|third|fourth|bottom|1st|2nd|3rd|4th quartile");
  private static final Map<String, String> NAMES =
      Map.of(
          "top", "1st", "first", "1st", "1st", "1st", "second", "2nd", "2nd", "2nd", "third", "3rd",
          "3rd", "3rd", "fourth", "4th", "4th", "4th");
  private static final Set<String> OTHERS =
      WordSet.of(
          "regional region comparator comparators neighbours cities family "
              + "statistical previously midlands cipfa close closer near from of toward "
              + "towards short");
  private static final Set<String> HERE =
      WordSet.of(
          "are is remain remains sits sit puts places placed still stay moved now "
              + "continue continues performing place keeps has have was were ranked placing "
              + "putting");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    Optional<Quartiles> quartiles = page.result().quartiles().find();
    boolean now =
        clause.periods().map(at -> at.isEmpty() || at.contains(page.current())).orElse(false);
    boolean real =
        clause.tokens().stream().noneMatch(t -> Lexicon.isUnreal(t))
            && clause.tokens().stream().noneMatch(t -> t.is("infinitive"));
    if (quartiles.isEmpty()
        || !quartiles.get().current().isKnown()
        || !now
        || !real
        || !clause.isOurs()) {
      return verdicts;
    }
    for (int i = 0; i < clause.size(); i++) {
      int end = IN.end(clause.tokens(), i);
      if (end >= 0 && isHere(clause, i)) {
        verdict(clause, quartiles.get(), i, end).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  private static boolean isHere(Reading clause, int i) {
    boolean said =
        clause.verb() == clause.size()
            || clause.tokens().subList(0, i + 1).stream().anyMatch(t -> HERE.contains(t.word()));
    boolean other =
        clause.tokens().stream()
            .anyMatch(
                t ->
                    WordSet.of(
                            "regional regionally region comparator comparators neighbours cities "
                                + "statistical midlands cipfa")
                        .contains(t.word()));
    boolean towards =
        clause.tokens().subList(0, i + 1).stream().anyMatch(t -> OTHERS.contains(t.word()));
    boolean to =
        clause.word(i).equals("to")
            && !clause.tokens().subList(0, i).stream()
                .anyMatch(
                    t -> t.is("moved") || t.is("dropped") || t.is("fallen") || t.is("improved"));
    return said && !other && !towards && !to;
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, Quartiles quartiles, int from, int end) {
    String word = clause.word(end - 2);
    Optional<String> meant =
        word.equals("bottom") ? Optional.of("4th") : Optional.ofNullable(NAMES.get(word));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    boolean not =
        clause.word(from).equals("outside")
            || clause.tokens().subList(0, from).stream().anyMatch(Lexicon::isNegation);
    String current = quartiles.current().get();
    boolean holds =
        not
            ? !current.equals(meant.get()) || quartiles.possible().size() > 1
            : current.equals(meant.get()) || quartiles.possible().contains(meant.get());
    return Optional.of(
        ClaimVerdict.of(
            holds,
            clause.quote(from, end),
            "the " + current + " quartile (" + quartiles.source() + ")",
            "Correct the quartile, or say which comparison is meant."));
  }
}
