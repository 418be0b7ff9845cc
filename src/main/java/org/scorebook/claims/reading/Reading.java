package org.scorebook.claims.reading;

import java.util.List;
import java.util.Optional;
import org.scorebook.claims.words.Token;
import org.scorebook.model.Period;

/**
 * One clause as it was understood.
 *
 * @param text the whole commentary, for quoting
 * @param verb place of its first verb, or its length where it has none
 * @param about what it is about
 * @param tense of its first verb
 * @param times that it names, or that stand before it in its sentence
 * @param certain whether it says what is: no plan, condition or wish, and not only a part of the
 *     measure or other councils
 * @param told whether it tells the measure as a sentence: {@code 95% of enquiries met the desired
 *     outcomes}; or as a figure by itself: {@code currently 95%}
 */
public record Reading(
    CharSequence text,
    List<Token> tokens,
    int verb,
    About about,
    Tense tense,
    ClauseTimes times,
    boolean certain,
    boolean told,
    Vocabulary vocabulary) {

  /** What a clause is about. */
  public enum About {
    MEASURE,
    /** The organisation: {@code we}. */
    WE,
    /** What the measure is a share of, or the share of it: {@code reviews}. */
    CASES,
    /** {@code there}, or nothing at all: what follows decides. */
    OPEN,
    /** The target of what was spoken of: {@code our target was}. */
    TARGET,
    OTHER
  }

  /** When a clause speaks of, by its verb. */
  public enum Tense {
    PRESENT,
    /** {@code has risen}. */
    PERFECT,
    PAST,
    NONE
  }

  /** Whether it is about the measure, or the organisation as far as the measure goes. */
  public boolean isOurs() {
    return about == About.MEASURE || about == About.WE || about == About.OPEN;
  }

  public boolean isMeasure() {
    return about == About.MEASURE;
  }

  public Token at(int place) {
    return tokens.get(place);
  }

  public int size() {
    return tokens.size();
  }

  /** The word there; empty outside the clause. */
  public String word(int place) {
    return place >= 0 && place < tokens.size() ? tokens.get(place).word() : "";
  }

  /** The commentary's own words from one token up to another. */
  public String quote(int from, int to) {
    return tokens.get(from).quoteTo(tokens.get(to - 1), text);
  }

  /** The periods that a figure of the clause is of; empty where they are not known. */
  public Optional<List<Period>> periods() {
    return times.at();
  }
}
