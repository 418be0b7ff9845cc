package org.scorebook.claims.kinds.target;

import java.util.List;
import java.util.Optional;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Phrase;

/** {@code targets are yet to be set}: compared with whether the page shows a target. */
final class NoTargetClaim implements ClaimKind {
  private static final List<Phrase> NONE =
      List.of(
          Phrase.of("target|targets is|are|has|have ~ yet? to be set|agreed|confirmed"),
          Phrase.of("target|targets has|have|is|are|was not|never ~ been? ~ set|agreed"),
          Phrase.of("no target|targets ~ has|have|is|are|was|were ~ been? ~ set"),
          Phrase.of("no target is? set|agreed"),
          Phrase.of("there is|are no target|targets"));

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    Optional<String> target =
        page.result().target().find().map(shown -> "a target of " + shown.text());
    boolean soon =
        clause.tokens().stream()
            .anyMatch(
                t ->
                    t.is("next")
                        || t.is("future")
                        || t.is("year")
                        || t.is("individual")
                        || t.is("national"));
    if (target.isEmpty() || soon || !clause.times().at().map(List::isEmpty).orElse(false)) {
      return List.of();
    }
    for (Phrase phrase : NONE) {
      int from = phrase.find(clause.tokens(), 0);
      if (from >= 0) {
        String words = clause.quote(from, phrase.end(clause.tokens(), from));
        return List.of(ClaimVerdict.contradicted(words, target.get(), "Correct the words."));
      }
    }
    return List.of();
  }
}
