package org.scorebook.claims.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scorebook.text.Blanks;

/** Cuts tokens into sentences: at full stops, question and exclamation marks, and line breaks. */
public final class Sentences {
  private static final String CLOSING = "\"'”’)]!?";
  private static final Set<String> ENDS = WordSet.of("! ? \n");
  private static final Set<String> SHORTENED =
      WordSet.of("no approx e g i eg ie vs inc incl dr mr mrs");

  private Sentences() {}

  public static List<List<Token>> of(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isEnd(tokens, i)) {
        add(sentences, tokens.subList(start, i));
        start = i + 1;
      }
    }
    add(sentences, tokens.subList(start, tokens.size()));
    return sentences;
  }

  /** The first sentence of a text with its mark, or all of it where it is one. */
  public static String first(String text) {
    List<Token> tokens = Tokens.of(text);
    boolean begun = false;
    for (int i = 0; i < tokens.size(); i++) {
      boolean end = isEnd(tokens, i);
      if (begun && end) {
        return Blanks.strip(text.substring(0, behind(text, tokens.get(i))));
      }
      begun |= !end;
    }
    return Blanks.strip(text);
  }

  /** Where a sentence is over: a mark belongs to it, and so do quotes and brackets behind. */
  private static int behind(String text, Token end) {
    int at = end.word().equals("\n") ? end.start() : end.end();
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void add(List<List<Token>> sentences, List<Token> sentence) {
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private static boolean isEnd(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (ENDS.contains(token.word())) {
      return true;
    }
    if (!token.is(".")) {
      return false;
    }
    boolean last = i + 1 == tokens.size();
    boolean joined = !last && tokens.get(i + 1).start() == token.end();
    boolean shortened = i > 0 && SHORTENED.contains(tokens.get(i - 1).word());
    return !shortened && (!joined || tokens.get(i + 1).capital());
  }
}
