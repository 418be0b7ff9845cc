package org.scorebook.workbook.leak;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a text as numbers that are alike where the words are, letter case, marks between
 * them and forms of Unicode aside. A word is letters and digits in a row, or a picture such as an
 * emoji.
 */
final class WordNumbers {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] words = new long[16];
  private int count;
  private long word = START;

  private WordNumbers() {}

  static long[] of(String text) {
    WordNumbers words = new WordNumbers();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
      words.add(plain.codePointAt(i));
    }
    words.end();
    return Arrays.copyOf(words.words, words.count);
  }

  private void add(int codePoint) {
    if (Character.isLetterOrDigit(codePoint) || isMark(codePoint)) {
      mix(Character.toLowerCase(codePoint));
    } else {
      end();
      if (Character.getType(codePoint) == Character.OTHER_SYMBOL) {
        mix(codePoint);
        end();
      }
    }
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private void mix(int codePoint) {
    word = (word ^ codePoint) * PRIME;
  }

  private void end() {
    if (word != START) {
      if (count == words.length) {
        words = Arrays.copyOf(words, 2 * count);
      }
      words[count++] = word;
      word = START;
    }
  }

  /** One number for some words in a row. */
  static long phrase(long[] words, int from, int length) {
    long phrase = length;
    for (int i = from; i < from + length; i++) {
      phrase = Long.rotateLeft(phrase * PRIME, 23) ^ words[i];
    }
    return phrase;
  }
}
