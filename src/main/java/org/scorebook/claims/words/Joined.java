package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two words that are one verb of movement: {@code went up} is read as {@code rose}. */
final class Joined {
  /** Of a target that is a limit: {@code no more than 400} denies nothing. */
  static final String NO_MORE_THAN = "no-more-than";

  private static final Set<String> MORE = WordSet.of("more less fewer higher lower greater");
  private static final Map<String, String> VERBS = new HashMap<>();

  static {
    put("went gone crept edged nudged ticked", "up", "rose");
    put("going creeping edging", "up", "rising");
    put("goes", "up", "rises");
    put("go", "up", "rise");
    put("went gone came come crept edged nudged", "down", "fell");
    put("going coming creeping edging", "down", "falling");
    put("goes comes", "down", "falls");
    put("go", "down", "fall");
    put("fell fallen dropped dipped", "back", "fell");
    put("slipped slid", "back", "slipped");
    put("got gotten become became", "worse", "worsened");
    put("getting becoming", "worse", "worsening");
    put("got gotten become became", "better", "improved");
    put("getting becoming", "better", "improving");
  }

  private Joined() {}

  private static void put(String verbs, String way, String verb) {
    for (String first : verbs.split(" ", -1)) {
      VERBS.put(first + " " + way, verb);
    }
  }

  static List<Token> applied(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isLimit(tokens, i)) {
        joined.add(Token.of(NO_MORE_THAN, token.start(), tokens.get(i + 2).end()));
        i += 2;
        continue;
      }
      String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
      String verb = VERBS.get(token.word() + " " + next);
      if (verb == null || leadsElsewhere(tokens, i + 2)) {
        joined.add(token);
      } else {
        i++;
        joined.add(
            new Token(verb, token.start(), tokens.get(i).end(), token.capital(), token.number()));
      }
    }
    return joined;
  }

  private static boolean isLimit(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).is("no")
        && MORE.contains(tokens.get(i + 1).word())
        && tokens.get(i + 2).is("than");
  }

  /** {@code it comes down to staffing} moves nothing. */
  private static boolean leadsElsewhere(List<Token> tokens, int to) {
    boolean leads = to + 1 < tokens.size() && tokens.get(to).is("to");
    return leads && !tokens.get(to + 1).isNumber() && !Lexicon.isAdverb(tokens.get(to + 1));
  }
}
