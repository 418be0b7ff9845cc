package org.scorebook.message;

import java.util.List;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;

/** What somebody wrote in a message, without the message that it answers. */
public final class OwnWords {
  private static final Pattern QUOTE_BEGINS =
      Pattern.compile(
          "-{2,} ?(?:Original Message|Forwarded message).*|_{10,}|From: .*|On .{5,200} wrote:",
          Pattern.CASE_INSENSITIVE);

  /** Gmail breaks the line before its last word. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "^(On .{5,200}<[^\\s<>@]{1,100}@[^\\s<>@]{1,100}>)\\s*\\R(?=wrote:)",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  /** What telephones add. */
  private static final Pattern SENT_FROM =
      Pattern.compile("Sent from my .*", Pattern.CASE_INSENSITIVE);

  private static final String QUOTED = ">";

  private OwnWords() {}

  /**
   * The lines that belong to no earlier message. An answer may stand below one whose lines are all
   * marked; of any other nothing tells where it ends.
   */
  public static String of(String text) {
    List<String> lines = BROKEN.matcher(text).replaceAll("$1 ").lines().map(Blanks::strip).toList();
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (QUOTE_BEGINS.matcher(line).matches()) {
        if (!isMarked(lines.subList(i + 1, lines.size()))) {
          break;
        }
      } else if (!line.startsWith(QUOTED) && !SENT_FROM.matcher(line).matches()) {
        own.append(line).append('\n');
      }
    }
    return Blanks.strip(own.toString());
  }

  private static boolean isMarked(List<String> quote) {
    return quote.stream()
        .filter(line -> !Blanks.isBlank(line))
        .findFirst()
        .filter(line -> line.startsWith(QUOTED))
        .isPresent();
  }
}
