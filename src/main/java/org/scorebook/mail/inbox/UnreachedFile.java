package org.scorebook.mail.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.files.FileMarks;

/**
 * A file that stands in a message, though the marks that should lead to it are broken: a gateway
 * that rewrites messages has lost the line between the parts, or written another.
 *
 * @param name what the sender called it, as it stands there
 * @param isWhole whether the end of the file is there too
 */
@SuppressWarnings("ArrayRecordComponent")
record UnreachedFile(String name, byte[] bytes, boolean isWhole) {
  /** How zip files, as workbooks are, begin in base64. */
  private static final String ZIP = "UEsDB";

  /** What every zip file ends with. */
  private static final String ZIP_END = "PK\5\6";

  private static final Pattern NAME =
      Pattern.compile(
          "name\\*?(?:0\\*?)?=(?:[\\w-]*'')?\"?([^\"\\r\\n;]+)", Pattern.CASE_INSENSITIVE);
  private static final int HEADERS = 1000;
  private static final int MOST = 20;
  private static final int MARGIN = 60;

  /**
   * Looks for workbooks, and for what may hold some.
   *
   * @param message its bytes, a character for each
   * @param reached the files that were found in the ordinary way
   */
  static List<UnreachedFile> in(String message, List<byte[]> reached) {
    List<UnreachedFile> files = new ArrayList<>();
    int at = message.indexOf(ZIP);
    while (at >= 0 && files.size() < MOST) {
      if (begins(message, at)) {
        int end = end(message, at);
        byte[] bytes = Base64.getMimeDecoder().decode(whole(message.substring(at, end)));
        Held held = Held.of("", "", bytes);
        if ((held == Held.WORKBOOK || held == Held.ZIP)
            && bytes.length <= MessageParts.LARGEST
            && reached.stream().noneMatch(file -> isSame(file, bytes))) {
          boolean isWhole = FileMarks.text(bytes).contains(ZIP_END);
          files.add(new UnreachedFile(name(message, at), bytes, isWhole));
        }
        at = end;
      }
      at = message.indexOf(ZIP, at + 1);
    }
    return files;
  }

  /** What stands around the lines may have been read as part of them, or their end not. */
  private static boolean isSame(byte[] one, byte[] other) {
    int differ = Arrays.mismatch(one, other);
    return differ < 0 || differ > Math.min(one.length, other.length) - MARGIN;
  }

  /** Within a file further ones may begin, at the start of a line too: not behind an empty one. */
  private static boolean begins(String message, int at) {
    String before = message.substring(Math.max(0, at - 4), at);
    return at == 0 || before.endsWith("\n\n") || before.endsWith("\n\r\n");
  }

  /** Behind the last line that is base64 and nothing else. */
  private static int end(String message, int from) {
    int end = from;
    int at = from;
    while (at < message.length() && (isEncoded(message.charAt(at)) || isLineEnd(message, at))) {
      at++;
      if (message.charAt(at - 1) == '\n') {
        end = at;
      }
    }
    return at == message.length() ? at : end;
  }

  private static boolean isEncoded(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/'
        || c == '=';
  }

  /** An empty line ends it. */
  private static boolean isLineEnd(String message, int at) {
    char c = message.charAt(at);
    char before = message.charAt(at - 1);
    return c == '\r' || (c == '\n' && isEncoded(before == '\r' ? message.charAt(at - 2) : before));
  }

  /** Four letters make three bytes; what is cut off makes none. */
  private static String whole(String lines) {
    String letters = lines.replaceAll("[^A-Za-z0-9+/]", "");
    return letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
  }

  private static String name(String message, int at) {
    Matcher name = NAME.matcher(message.substring(Math.max(0, at - HEADERS), at));
    String last = "attachment.xlsx";
    while (name.find()) {
      last = name.group(1);
    }
    return last;
  }
}
