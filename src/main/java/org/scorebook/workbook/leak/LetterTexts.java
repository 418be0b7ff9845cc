package org.scorebook.workbook.leak;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every text of a letter's parts: of plain ones line by line, of HTML what stands between marks,
 * inside their attributes and in comments.
 */
final class LetterTexts {
  private static final Pattern MARK =
      Pattern.compile(
          "<!--(?<comment>.*?)-->|<[!/]?(?<name>[A-Za-z][A-Za-z0-9]*)"
              + "(?<attributes>(?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>",
          Pattern.DOTALL);

  private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  /** Marks inside a sentence, which part no text. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "em", "font", "i", "span", "strong", "sub", "sup", "u");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,4}));");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

  private final Texts texts = new Texts();

  private LetterTexts() {}

  /**
   * Reads them.
   *
   * @param parts what each is called, such as {@code subject}, and what it holds; what begins with
   *     a mark is HTML
   */
  static Texts read(Map<String, String> parts) {
    LetterTexts letter = new LetterTexts();
    parts.forEach(
        (part, content) -> {
          if (content.startsWith("<")) {
            letter.html(content, part);
          } else {
            letter.lines(content, part);
          }
        });
    return letter.texts;
  }

  private void lines(String content, String part) {
    content.lines().forEach(line -> texts.add(line, part));
  }

  private void html(String content, String part) {
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(content);
    int from = 0;
    while (mark.find()) {
      text.append(content, from, mark.start());
      from = mark.end();
      if (mark.group("comment") != null) {
        lines(mark.group("comment"), part);
        continue;
      }
      if (!INLINE.contains(mark.group("name"))) {
        end(text, part);
      }
      Matcher value = VALUE.matcher(mark.group("attributes"));
      while (value.find()) {
        texts.add(plain(value.group(1) == null ? value.group(2) : value.group(1)), part);
      }
    }
    end(text.append(content, from, content.length()), part);
  }

  private void end(StringBuilder text, String part) {
    texts.add(plain(text.toString()), part);
    text.setLength(0);
  }

  private static String plain(String text) {
    return ENTITY.matcher(text).replaceAll(LetterTexts::character);
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(3), entity.group()));
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code)
        ? Matcher.quoteReplacement(Character.toString(code))
        : " ";
  }
}
