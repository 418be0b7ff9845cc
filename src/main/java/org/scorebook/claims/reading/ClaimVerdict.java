package org.scorebook.claims.reading;

/**
 * What comes of holding one claim against the page.
 *
 * @param words the claim as the commentary makes it
 * @param page what the page shows, a clause to stand behind {@code the page shows}; empty where the
 *     claim contradicts itself
 * @param advice what to do, a sentence
 */
public record ClaimVerdict(Outcome outcome, String words, String page, String advice) {

  /** Whether the page bears the claim out. */
  public enum Outcome {
    BORNE_OUT,
    CONTRADICTED,
    NOT_CHECKABLE
  }

  public static ClaimVerdict borneOut(String words) {
    return new ClaimVerdict(Outcome.BORNE_OUT, words, "", "");
  }

  public static ClaimVerdict notCheckable(String words) {
    return new ClaimVerdict(Outcome.NOT_CHECKABLE, words, "", "");
  }

  public static ClaimVerdict contradicted(String words, String page, String advice) {
    return new ClaimVerdict(Outcome.CONTRADICTED, words, page, advice);
  }

  /** Contradicted unless it holds. */
  public static ClaimVerdict of(boolean holds, String words, String page, String advice) {
    return holds ? borneOut(words) : contradicted(words, page, advice);
  }

  public boolean isContradicted() {
    return outcome == Outcome.CONTRADICTED;
  }

  /** The finding as a sentence or two for the analyst. */
  public String message() {
    String shown = page.isEmpty() ? ". " : "; the page shows " + page + ". ";
    return "the commentary says \"" + words + "\"" + shown + advice;
  }
}
