package org.scorebook.claims.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes of words that the grammar rests on. */
public final class Lexicon {
  /** Where a word sends a figure. */
  public enum Move {
    UP,
    DOWN,
    /** Towards what is preferred. */
    BETTER,
    WORSE,
    /** Down, or away from what is preferred: {@code absence declined} may be good news. */
    DECLINED,
    SAME
  }

  private static final Map<String, Move> MOVES = new HashMap<>();

  /** Forms that may be the verb of a clause by themselves: {@code rose}, {@code improved}. */
  private static final Set<String> PAST = new HashSet<>();

  /** Forms that are nouns: {@code rise}, {@code improvement}. */
  private static final Set<String> NOUNS = new HashSet<>();

  static {
    verbs(Move.UP, "increased rose risen grew grown climbed increasing rising growing climbing");
    verbs(Move.DOWN, "decreased fell fallen dropped reduced decreasing falling dropping reducing");
    verbs(Move.DOWN, "dipped dipping lowered shortened shortening");
    verbs(Move.UP, "lengthened lengthening doubled trebled tripled quadrupled");
    verbs(Move.DOWN, "halved shrunk shrank");
    verbs(Move.BETTER, "improved improving strengthened");
    verbs(Move.WORSE, "worsened deteriorated worsening deteriorating");
    verbs(Move.DECLINED, "declined declining slipped slipping weakened");
    nouns(Move.UP, "increase increases rise growth climb");
    nouns(Move.DOWN, "decrease decreases fall drop reduction dip");
    nouns(Move.BETTER, "improvement improvements");
    nouns(Move.WORSE, "deterioration worsening");
    nouns(Move.DECLINED, "decline");
    for (String word : "increases rises grows".split(" ", -1)) {
      MOVES.putIfAbsent(word, Move.UP);
    }
    for (String word : "rise increase grow climb".split(" ", -1)) {
      MOVES.put(word, Move.UP);
    }
    for (String word : "fall falls drop drops decrease reduce dip".split(" ", -1)) {
      MOVES.put(word, Move.DOWN);
    }
    MOVES.put("improve", Move.BETTER);
    MOVES.put("worsen", Move.WORSE);
    MOVES.put("deteriorate", Move.WORSE);
    MOVES.put("decline", Move.DECLINED);
    MOVES.put("unchanged", Move.SAME);
    MOVES.put("static", Move.SAME);
  }

  private static final Set<String> HAVE = WordSet.of("has have");
  private static final Set<String> PRESENT =
      WordSet.of(
          "is are remains remain stands stand sits sit continues continue shows show "
              + "represents represent stays means equates has have meets exceeds compares "
              + "puts places isn't aren't hasn't haven't");
  private static final Set<String> BEEN =
      WordSet.of(
          "was were averaged totalled remained stood achieved met missed exceeded reached saw"
              + " continued showed recorded hit failed stayed took did didn't wasn't weren't"
              + " surpassed");

  /** Words that take a sentence out of what is: plans, wishes, conditions. */
  private static final Set<String> UNREAL =
      WordSet.of(
          "will would should could may might can cannot must shall expect expects "
              + "expected anticipate anticipated anticipates forecast forecasts forecasted "
              + "projected project predict predicted predicts aim aims aiming hope hopes "
              + "hoped hoping plan plans planned planning intend intends intended need "
              + "needs needed if unless until once when whenever likely unlikely potential "
              + "potentially risk risks towards toward future ambition goal possible "
              + "possibly estimated estimate provisionally hopefully seeking working "
              + "striving committed wants want trajectory modelling assume assuming "
              + "predicting expecting anticipating proposed proposing 'll we'll it'll "
              + "helping help helps why whether how unliken't perhaps maybe appears "
              + "appear seems seem suggests suggest subject required require requires "
              + "aspire aspiration trying try revised restated corrected amended usually "
              + "typically normally generally");

  private static final Set<String> NEGATIONS =
      WordSet.of(
          "not never no without neither nor hasn't haven't isn't aren't didn't wasn't "
              + "weren't longer failed failing fails fail cannot can't doesn't don't far");

  private static final Set<String> ADVERBS =
      WordSet.of(
          "slightly slight significantly significant marginally marginal now "
              + "currently still also again only just overall further steadily therefore "
              + "already actually sharply considerably substantially substantial "
              + "consistently comfortably narrowly well once small large modest modestly "
              + "notable notably sharp considerable steady gradual gradually encouraging "
              + "welcome much continued both very quite even a an the this our its yet "
              + "consequently unfortunately successfully pleasingly disappointingly "
              + "dramatically firmly exactly approximately around about over nearly almost "
              + "minor big little clear strong good been be being seen experienced recorded "
              + "shown had month's quarter's year's at some moderate noticeable net "
              + "additional real marked "
              + Joined.NO_MORE_THAN);

  private Lexicon() {}

  private static void verbs(Move move, String words) {
    for (String word : words.split(" ", -1)) {
      MOVES.put(word, move);
      PAST.add(word);
    }
  }

  private static void nouns(Move move, String words) {
    for (String word : words.split(" ", -1)) {
      MOVES.put(word, move);
      NOUNS.add(word);
    }
  }

  /** Whether the word sends a figure anywhere. */
  static boolean moves(String word) {
    return MOVES.containsKey(word);
  }

  public static Optional<Move> move(Token token) {
    return Optional.ofNullable(MOVES.get(token.word()));
  }

  public static boolean isMoveNoun(Token token) {
    return NOUNS.contains(token.word());
  }

  public static boolean isPastMove(Token token) {
    return PAST.contains(token.word()) && !token.word().endsWith("ing");
  }

  public static boolean isHave(Token token) {
    return HAVE.contains(token.word());
  }

  public static boolean isPresent(Token token) {
    return PRESENT.contains(token.word());
  }

  public static boolean isPast(Token token) {
    return BEEN.contains(token.word()) || isPastMove(token);
  }

  /** Whether the word may be the first verb of a clause. */
  public static boolean isVerb(Token token) {
    return isPresent(token) || isPast(token) || token.is("will") || token.is("had");
  }

  public static boolean isUnreal(Token token) {
    return UNREAL.contains(token.word());
  }

  public static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.word());
  }

  public static boolean isAdverb(Token token) {
    return ADVERBS.contains(token.word());
  }
}
