package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.words.Stated.Bound;

/** Words before a number that say how exactly it is meant: {@code over 90%}, {@code nearly 90%}. */
final class Bounds {
  private static final Set<String> ABOUT =
      WordSet.of("around about approximately approx roughly circa c some ~");
  private static final Set<String> NEARLY = WordSet.of("nearly almost virtually");

  /** {@code no more than 90%}. */
  private static final Map<String, Bound> NO =
      Map.of("more", Bound.UNDER, "less", Bound.OVER, "fewer", Bound.OVER);

  private Bounds() {}

  static List<Token> applied(List<Token> tokens) {
    List<Token> bounded = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Optional<Bound> bound = token.isNumber() ? before(bounded) : Optional.empty();
      bounded.add(
          bound.isEmpty()
              ? token
              : new Token(
                  token.word(),
                  token.start(),
                  token.end(),
                  token.capital(),
                  token.number().map(number -> number.withBound(bound.get()))));
    }
    return bounded;
  }

  private static Optional<Bound> before(List<Token> tokens) {
    String last = word(tokens, 1);
    String one = word(tokens, 2);
    if (last.equals(".")) {
      last = one;
      one = word(tokens, 3);
    }
    if (ABOUT.contains(last) || (last.equals("over") && one.equals("just"))) {
      return Optional.of(Bound.ABOUT);
    }
    boolean close = one.equals("just") && (last.equals("under") || last.equals("below"));
    if (NEARLY.contains(last) || close || (last.equals("to") && one.equals("close"))) {
      return Optional.of(Bound.NEARLY);
    }
    if (last.equals("above") && one.equals("just")) {
      return Optional.of(Bound.ABOUT);
    }
    boolean no = word(tokens, 3).equals("no") && last.equals("than");
    if (no && NO.containsKey(one)) {
      return Optional.of(NO.get(one));
    }
    boolean least = last.equals("least") && one.equals("at");
    if (last.equals("over") || least || (last.equals("than") && one.equals("more"))) {
      return Optional.of(Bound.OVER);
    }
    boolean fewer = one.equals("less") || one.equals("fewer");
    boolean most = last.equals("most") && one.equals("at");
    return last.equals("under") || most || (last.equals("than") && fewer)
        ? Optional.of(Bound.UNDER)
        : Optional.empty();
  }

  private static String word(List<Token> tokens, int back) {
    return tokens.size() < back ? "" : tokens.get(tokens.size() - back).word();
  }
}
