package org.scorebook.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.scorebook.text.Blanks;

/**
 * The words of an HTML message as its reader sees them, line by line. What a mail program quotes
 * stands behind {@code >}, as in plain text.
 */
final class HtmlWords implements NodeFilter {
  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> UNREAD = Set.of("template", "title", "iframe");
  private static final Set<String> CELLS = Set.of("td", "th");

  /** They begin no line, though what is called a block may stand in them. */
  private static final Set<String> WITHIN_LINES = Set.of("td", "th", "ins", "del", "noscript");

  private final StringBuilder words = new StringBuilder();

  /** How many quotes it is within. */
  private int quotes;

  private HtmlWords() {}

  static String of(String html) {
    return of(Jsoup.parse(html));
  }

  /** Of bytes in the character set that they name, else in UTF-8. */
  static String of(byte[] html) {
    try (InputStream bytes = new ByteArrayInputStream(html)) {
      return of(Jsoup.parse(bytes, null, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an unknown character set at most
    }
  }

  private static String of(Document page) {
    HtmlWords reading = new HtmlWords();
    page.body().filter(reading);
    return Blanks.strip(reading.words.toString());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.text());
    } else if (node instanceof Element element) {
      if (isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      quotes -= isQuote(element) ? 1 : 0;
      endLineAt(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    endLineAt(element);
    quotes += isQuote(element) ? 1 : 0;
    if (element.nameIs("br")) {
      words.append('\n');
    } else if (CELLS.contains(element.normalName())) {
      add(" ");
    }
  }

  private static boolean isHidden(Element element) {
    return UNREAD.contains(element.normalName())
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  /** As Thunderbird and Apple Mail, or Gmail, mark them; others use the element to indent. */
  private static boolean isQuote(Element element) {
    return element.nameIs("blockquote")
        && (element.attr("type").equalsIgnoreCase("cite") || element.hasClass("gmail_quote"));
  }

  private void endLineAt(Element element) {
    if (element.isBlock() && !WITHIN_LINES.contains(element.normalName()) && !isAtLineStart()) {
      words.append('\n');
    }
  }

  private void add(String text) {
    boolean isAtLineStart = isAtLineStart();
    boolean isBehindBlank = isAtLineStart || words.charAt(words.length() - 1) == ' ';
    String added = isBehindBlank && text.startsWith(" ") ? text.substring(1) : text;
    if (isAtLineStart && quotes > 0 && !added.isEmpty()) {
      words.append("> ");
    }
    words.append(added);
  }

  private boolean isAtLineStart() {
    return words.length() == 0 || words.charAt(words.length() - 1) == '\n';
  }
}
