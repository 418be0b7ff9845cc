package org.scorebook.commentary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.scorebook.model.Measure;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;

/**
 * Answers that tell a reader nothing: {@code n/a}, {@code -}, {@code see above}, {@code as last
 * month}. They are answers, and nobody is to print them unseen.
 */
final class EmptyWords {
  private static final ProblemKind EMPTY_WORDS =
      ProblemKind.warning("empty-words", "Directors read it as it was typed.");

  /** Longer texts say something, whatever they begin with. */
  private static final int LONGEST = 60;

  private static final Pattern EMPTY =
      Pattern.compile(
          "[^\\p{L}\\p{N}]*|[( ]*(n ?[./]? ?a|not applicable|not available|nil|none|nothing|nothing"
              + " (to|further to|more to) (add|report|say|note)|(no|none|nil)"
              + " (comments?|commentary|updates?|return)( (required|needed|given|yet))?|no"
              + " (further|new|additional) (comments?|commentary|updates?)|t ?b ?[acd]|to"
              + " (follow|be confirmed|be advised|be added)|ditto|same|idem|(please |pls"
              + " )?(see|refer to|as|as per|same as|per) (the"
              + " )?(above|below|before|previous|previously|last|last"
              + " (time|month|quarter|year|period)|previous"
              + " (month|quarter|year|period|commentary|comments?|update)|attached|attachment|email|e-mail|covering"
              + " email)( (commentary|comments?|note))?|unchanged from (last|the previous)"
              + " (time|month|quarter|year|period))[ .!)]*",
          Pattern.CASE_INSENSITIVE);

  private EmptyWords() {}

  /** What to say of such an answer; empty where the text says something. */
  static Optional<Problem> warning(Measure measure, Reply reply, Reply.Entry entry) {
    return isEmpty(entry.text())
        ? Optional.of(
            EMPTY_WORDS.at(
                entry.place(),
                measure.id(),
                "the commentary is only \""
                    + Blanks.collapse(entry.text())
                    + "\". It counts as an answer and is shown so; ask "
                    + reply.request().owner()
                    + " for a sentence that a reader understands by itself."))
        : Optional.empty();
  }

  /** Whether the text tells a reader nothing. */
  static boolean isEmpty(String text) {
    String plain = Blanks.plain(text);
    return plain.length() <= LONGEST && EMPTY.matcher(plain).matches();
  }
}
