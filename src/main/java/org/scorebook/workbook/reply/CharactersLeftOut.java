package org.scorebook.workbook.reply;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

/** Leaves out the characters that a workbook cannot hold, and lists them. */
final class CharactersLeftOut {
  private static final ProblemKind CHARACTERS_LEFT_OUT =
      ProblemKind.warning("characters-left-out", "Excel refuses a workbook that holds them.");

  private CharactersLeftOut() {}

  static String text(String text, Place place, String measureId, List<Problem> noticed) {
    StringBuilder kept = new StringBuilder();
    Set<String> lost = new LinkedHashSet<>();
    text.codePoints()
        .forEach(
            character -> {
              if (isHoldable(character)) {
                kept.appendCodePoint(character);
              } else {
                lost.add(String.format(Locale.ROOT, "U+%04X", character));
              }
            });
    if (!lost.isEmpty()) {
      noticed.add(
          CHARACTERS_LEFT_OUT.at(
              place,
              measureId,
              "characters that a workbook cannot hold were left out: "
                  + String.join(" ", lost)
                  + "."));
    }
    return kept.toString();
  }

  /** The characters of XML 1.0. A surrogate on its own is none. */
  private static boolean isHoldable(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character < 0xD800)
        || (character >= 0xE000 && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
