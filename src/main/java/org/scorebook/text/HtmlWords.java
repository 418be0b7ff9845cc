package org.scorebook.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an HTML message, without its marks. Reads it once, however it is made. */
public final class HtmlWords {
  /** What stands within these is not read by people. */
  private static final Set<String> UNREAD = Set.of("style", "head", "script");

  private static final Set<String> LINE_ENDS = Set.of("br", "/p", "/div", "/tr");

  /** Signs that are written out. */
  private static final List<List<String>> WRITTEN_OUT =
      List.of(
          List.of("&nbsp;", " "),
          List.of("&pound;", "£"),
          List.of("&euro;", "€"),
          List.of("&lsquo;", "‘"),
          List.of("&rsquo;", "’"),
          List.of("&ldquo;", "“"),
          List.of("&rdquo;", "”"),
          List.of("&ndash;", "–"),
          List.of("&mdash;", "—"),
          List.of("&hellip;", "…"),
          List.of("&quot;", "\""),
          List.of("&lt;", "<"),
          List.of("&gt;", ">"),
          List.of("&amp;", "&"));

  /** Signs by their numbers, decimal or, behind an x, hexadecimal. */
  private static final Pattern NUMBERED =
      Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,6})|(\\d{1,7}));");

  private final String html;
  private final String small;
  private final StringBuilder words = new StringBuilder();

  /** Those that are never closed, so that their end is looked for once only. */
  private final Set<String> open = new HashSet<>();

  private HtmlWords(String html) {
    this.html = html;
    this.small = small(html);
  }

  public static String of(String html) {
    HtmlWords reading = new HtmlWords(html);
    reading.read();
    String text = reading.words.toString();
    text = NUMBERED.matcher(text).replaceAll(HtmlWords::numbered);
    for (List<String> sign : WRITTEN_OUT) {
      text = text.replace(sign.get(0), sign.get(1));
    }
    return text;
  }

  private static String numbered(MatchResult sign) {
    int number =
        sign.group(1) == null
            ? Integer.parseInt(sign.group(2))
            : Integer.parseInt(sign.group(1), 16);
    return Matcher.quoteReplacement(
        number == '&' || number > Character.MAX_CODE_POINT
            ? sign.group()
            : Character.toString(number));
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      int mark = html.indexOf('<', at);
      int end = mark < 0 ? -1 : html.indexOf('>', mark);
      if (end < 0) {
        words.append(html, at, html.length());
        return;
      }
      words.append(html, at, mark);
      at =
          html.startsWith("<!--", mark)
              ? behindRemark(mark, end + 1)
              : behind(name(mark + 1), end + 1);
    }
  }

  /** Where reading goes on behind a mark. */
  private int behind(String name, int end) {
    if (LINE_ENDS.contains(name)) {
      words.append('\n');
    }
    if (!UNREAD.contains(name) || open.contains(name)) {
      return end;
    }
    int close = small.indexOf("</" + name + ">", end);
    if (close < 0) {
      open.add(name);
      return end;
    }
    return close + name.length() + 3;
  }

  private int behindRemark(int mark, int end) {
    int close = open.contains("!--") ? -1 : html.indexOf("-->", mark + "<!--".length());
    if (close < 0) {
      open.add("!--");
      return end;
    }
    return close + "-->".length();
  }

  private String name(int from) {
    int to = small.startsWith("/", from) ? from + 1 : from;
    while (to < small.length() && small.charAt(to) >= 'a' && small.charAt(to) <= 'z') {
      to++;
    }
    return small.substring(from, Math.min(to, from + 8));
  }

  /** Small letters of the same length: those of other alphabets name no mark. */
  private static String small(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small.setCharAt(i, (char) (c + ('a' - 'A')));
      }
    }
    return small.toString();
  }
}
