package org.scorebook.model;

import java.util.EnumSet;
import java.util.Optional;
import org.scorebook.text.Blanks;

/** A word of a list column, spelt as people type it. */
public interface Word {

  /** The word as the input workbook and the output show it, for example {@code DoT Only}. */
  String word();

  /** The constant whose word this is, letter case and surrounding blanks ignored. */
  static <E extends Enum<E> & Word> Optional<E> find(Class<E> words, String text) {
    String wanted = Blanks.strip(text);
    for (E candidate : EnumSet.allOf(words)) {
      if (candidate.word().equalsIgnoreCase(wanted)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
