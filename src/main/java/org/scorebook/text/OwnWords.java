package org.scorebook.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody wrote in a message, without the message that it answers. */
public final class OwnWords {
  private static final Pattern QUOTE_BEGINS =
      Pattern.compile(
          "^(-{2,} ?(Original Message|Forwarded message).*|_{10,}|From: .*|On .{5,200} wrote:"
              + "|Sent from my .*)$",
          Pattern.CASE_INSENSITIVE);

  private OwnWords() {}

  /** The lines before the first that belongs to an earlier message. */
  public static String of(String text) {
    String own =
        text.lines()
            .map(Blanks::strip)
            .takeWhile(line -> !QUOTE_BEGINS.matcher(line).matches())
            .filter(line -> !line.startsWith(">"))
            .collect(Collectors.joining("\n"));
    return Blanks.strip(own);
  }
}
