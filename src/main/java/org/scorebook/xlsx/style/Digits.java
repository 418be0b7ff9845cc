package org.scorebook.xlsx.style;

import java.util.function.Function;
import org.scorebook.text.Cut;

/**
 * Numbers as attributes of styles, themes and drawings hold them. What is none is refused, by its
 * text.
 */
public final class Digits {
  private static final int LONGEST_SHOWN = 60;

  private Digits() {}

  /**
   * A whole number.
   *
   * @throws NumberFormatException whose message is the text in quotation marks
   */
  public static int whole(String text) {
    return read(text, Integer::valueOf);
  }

  /** A length of a drawing; see {@link #whole}. */
  public static long length(String text) {
    return read(text, Long::valueOf);
  }

  /** A size or a share; see {@link #whole}. */
  static double decimal(String text) {
    return read(text, Double::valueOf);
  }

  private static <T> T read(String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException('"' + Cut.shown(text, LONGEST_SHOWN) + '"');
    }
  }
}
