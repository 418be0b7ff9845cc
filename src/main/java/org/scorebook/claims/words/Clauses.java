package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Cuts a sentence into clauses: at commas, semicolons, colons, spaced dashes and the words that
 * join or give reasons. Nothing is cut within brackets.
 */
public final class Clauses {
  /** A longer clause is no claim that anybody could be certain of; it is left out. */
  public static final int MOST_TOKENS = 60;

  private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "—", "-");
  private static final Set<String> JOINS =
      WordSet.of(
          "that but however although though while whilst whereas because which so "
              + "due owing following thanks reflecting despite meaning after before "
              + "since and with as partly mainly largely primarily given when if "
              + "unless until making meanwhile resulting representing exceeding missing "
              + "meeting ");

  /** After {@code and} these begin a clause of its own. */
  private static final Set<String> AFTER_AND =
      WordSet.of(
          "we this it is are was were has have remains remain now currently therefore "
              + "performance there our the still so just up down above below meets met "
              + "exceeds exceeded missed did stands stood continues will rated further not "
              + "short no expect expects hope hopes aim aims then later subsequently afterwards");

  /** {@code the best since we started} is one thought. */
  private static final Set<String> RECORDS = WordSet.of("highest lowest best worst");

  private static final Set<String> AFTER_WITH =
      WordSet.of("performance fewer more a an only just over all no both the");

  private static final Set<String> SIDES =
      WordSet.of("above below up down higher lower better worse short ahead behind over under");

  /** A head that promises a verb: the comma or {@code with} behind it parts nothing. */
  private static final Set<String> HEADS =
      WordSet.of("proportion percentage number rate share total average");

  private Clauses() {}

  /**
   * The clauses of a sentence.
   *
   * @param joined the places of marks and joining words that part nothing there
   */
  public static List<List<Token>> of(List<Token> sentence, IntPredicate joined) {
    List<List<Token>> clauses = new ArrayList<>();
    int start = 0;
    int depth = 0;
    boolean promised = false;
    boolean shared = false;
    boolean verb = false;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      depth = depth(depth, token);
      promised |= HEADS.contains(token.word());
      shared |= isShareOf(sentence, i);
      verb |= Lexicon.isVerb(token);
      boolean opening = i == start + 2 && sentence.get(start).is("at") && token.is(",");
      boolean with = token.is("with") && (promised || shared);
      boolean waiting = (!verb && (with || (promised && token.is(",")))) || opening;
      boolean held = waiting || joined.test(i);
      if (depth == 0 && i > start && !held && cuts(sentence, i, start)) {
        add(clauses, sentence.subList(start, i));
        start = MARKS.contains(token.word()) ? i + 1 : i;
        promised = false;
        shared = false;
        verb = false;
      }
    }
    add(clauses, sentence.subList(start, sentence.size()));
    return clauses;
  }

  /** {@code 6.4% of adults with a disability are}. */
  private static boolean isShareOf(List<Token> sentence, int i) {
    return sentence.get(i).is("#%") && i + 1 < sentence.size() && sentence.get(i + 1).is("of");
  }

  private static int depth(int depth, Token token) {
    if (token.is("(")) {
      return depth + 1;
    }
    return token.is(")") ? Math.max(0, depth - 1) : depth;
  }

  private static void add(List<List<Token>> clauses, List<Token> clause) {
    if (!clause.isEmpty() && clause.size() <= MOST_TOKENS) {
      clauses.add(clause);
    }
  }

  private static boolean cuts(List<Token> sentence, int i, int start) {
    Token token = sentence.get(i);
    String word = token.word();
    if (MARKS.contains(word)) {
      return (!word.equals("-") && !word.equals("–"))
          || (i + 1 < sentence.size()
              && sentence.get(i + 1).start() > token.end()
              && !isTime(sentence, i));
    }
    boolean compared =
        i > 0 && WordSet.of("compared comparison line").contains(sentence.get(i - 1).word());
    if (!JOINS.contains(word) || compared) {
      return false;
    }
    String next = i + 1 < sentence.size() ? sentence.get(i + 1).word() : "";
    return switch (word) {
      case "and" ->
          isDistance(sentence, i + 1)
              || AFTER_AND.contains(next)
              || (Lexicon.moves(next) && !next.endsWith("ing"));
      case "as" -> startsReason(sentence, i, next, start);
      case "that" -> WordSet.of("we our there more it this").contains(next);
      case "since" ->
          (next.equals("we") || next.equals("the"))
              && sentence.subList(start, i).stream().noneMatch(t -> RECORDS.contains(t.word()));
      case "after" -> !sentence.get(i - 1).is("looked");
      case "due" -> next.equals("to");
      case "so" -> !next.equals("far");
      case "meeting", "missing", "exceeding" ->
          next.equals("the") || next.equals("our") || next.equals("its");
      case "before" -> !next.isEmpty() && !next.equals(".") && !MARKS.contains(next);
      case "with" ->
          sentence.get(Math.min(i + 1, sentence.size() - 1)).isNumber()
              || AFTER_WITH.contains(next);
      default -> true;
    };
  }

  /** {@code 1 point above target and 0.5 points down on last month}: two comparisons. */
  private static boolean isDistance(List<Token> sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.get(at).isNumber()
        && SIDES.contains(sentence.get(at + 1).word());
  }

  /** {@code as the team is short}, unlike {@code rated as green} and {@code as at March}. */
  private static boolean startsReason(List<Token> sentence, int i, String next, int start) {
    String last = i > start ? sentence.get(i - 1).word() : "";
    boolean idiom =
        WordSet.of("at of expected a well in").contains(next) || WordSet.STATUSES.contains(next);
    boolean compared = WordSet.of("same rated such reported well as").contains(last);
    return next.equals("a") ? isResult(sentence, i) : !idiom && !compared;
  }

  private static boolean isResult(List<Token> sentence, int i) {
    return i + 2 < sentence.size() && sentence.get(i + 2).is("result");
  }

  /** {@code April - June} is one time. */
  private static boolean isTime(List<Token> sentence, int i) {
    return TimeWords.isMonth(sentence.get(i - 1)) && TimeWords.isMonth(sentence.get(i + 1));
  }
}
