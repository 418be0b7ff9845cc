package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.StatusWord;

/**
 * The status in words: {@code remains green}, {@code is rated RED}. Compared with the status shown;
 * {@code has moved from amber to green} also with the one before.
 */
final class StatusClaim implements ClaimKind {
  private static final Phrase IS =
      Phrase.of(
          "is|are|remains|remain|stays|stayed|remained|was|turned|turns|becomes|became|rated|shows"
              + "|showing|reported|flagged|status|rating|rag|at|as|to|now|on|currently|still|continues"
              + " ~ rated|reported|showing|flagged|ragged|rag|shown? rated|as|at|on|to|be? ~");
  private static final Phrase KEEPS =
      Phrase.of(
          "maintained|maintains|maintaining|retained|retains|retaining|kept|keeps|keeping|gives"
              + "|giving us? ~");
  private static final Set<String> BEHIND =
      WordSet.of(
          "status rating rag this for and with again at in as because due against on "
              + "overall now rated but zone from since once");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    StatusWord shown = page.result().status().word();
    boolean now =
        clause
            .periods()
            .map(at -> (at.isEmpty() && !isOver(clause)) || at.equals(List.of(page.current())))
            .orElse(false);
    boolean ours =
        clause.isMeasure() || clause.about() == Reading.About.WE || opensWithStatus(clause);
    if (!now || !ours || !clause.certain() || !shown.isJudgement() || isArrow(clause)) {
      return verdicts;
    }
    for (int i = 0; i < clause.size(); i++) {
      if (WordSet.STATUSES.contains(clause.word(i)) && isStatus(clause, i)) {
        verdict(clause, page, i).ifPresent(verdicts::add);
      }
    }
    return verdicts.size() > 1 ? List.of() : verdicts;
  }

  /** {@code was amber}: of a time that is not told; {@code stayed green} is still so. */
  private static boolean isOver(Reading clause) {
    return clause.tense() == Reading.Tense.PAST
        && WordSet.of("was were").contains(clause.word(clause.verb()));
  }

  private static boolean opensWithStatus(Reading clause) {
    String first = clause.word(0);
    boolean subject =
        clause.verb() < clause.size()
            && clause.tokens().subList(0, clause.verb()).stream()
                .anyMatch(t -> t.is("status") || t.is("rag"));
    return subject
        || (clause.about() == Reading.About.OPEN
            && (WordSet.of("rated status rag remains still now ragged").contains(first)
                || (WordSet.STATUSES.contains(first) && clause.size() == 1)));
  }

  private static boolean isArrow(Reading clause) {
    return clause.tokens().stream()
        .anyMatch(
            token ->
                WordSet.of("travel arrow dot indicators measures actions flag")
                    .contains(token.word()));
  }

  private static boolean isStatus(Reading clause, int colour) {
    boolean behind =
        colour + 1 == clause.size()
            || !clause.at(colour + 1).isWord()
            || BEHIND.contains(clause.word(colour + 1))
            || isTime(clause, colour + 1);
    boolean before = colour == 0;
    for (int i = Math.max(0, colour - 7); i < colour && !before; i++) {
      before = IS.end(clause.tokens(), i) == colour;
    }
    return (behind && before) || isKept(clause, colour);
  }

  /** {@code We have kept our green rating}. */
  private static boolean isKept(Reading clause, int colour) {
    boolean kept = false;
    for (int i = Math.max(0, colour - 5); i < colour; i++) {
      kept |= KEEPS.end(clause.tokens(), i) == colour;
    }
    return kept && WordSet.of("status rating rag").contains(clause.word(colour + 1));
  }

  private static boolean isTime(Reading clause, int place) {
    return clause.times().named().stream().anyMatch(named -> named.word().from() == place);
  }

  private static Optional<ClaimVerdict> verdict(Reading clause, PageFigures page, int colour) {
    String word = clause.word(colour).toUpperCase(Locale.ROOT);
    StatusWord shown = page.result().status().word();
    int from = Math.max(0, colour - 1);
    while (from > 0 && !isVerbLike(clause.at(from))) {
      from--;
    }
    boolean not =
        clause.tokens().subList(0, colour).stream()
            .anyMatch(token -> WordSet.of("not no longer isn't").contains(token.word()));
    boolean from2 = clause.word(colour - 1).equals("from");
    if (from2) {
      return Optional.empty();
    }
    boolean holds = shown.word().equals(word) || page.rules().label(shown).equalsIgnoreCase(word);
    return Optional.of(
        ClaimVerdict.of(
            holds != not,
            clause.quote(from, colour + 1),
            "the status " + page.rules().label(shown),
            "Correct the words."));
  }

  private static boolean isVerbLike(Token token) {
    return org.scorebook.claims.words.Lexicon.isVerb(token)
        || WordSet.of("rated turned status").contains(token.word());
  }
}
