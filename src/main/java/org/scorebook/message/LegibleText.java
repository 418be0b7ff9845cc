package org.scorebook.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;

/**
 * The words of a message's text, without what programs put there and nobody wrote: encoded files,
 * keys and signatures, and the headers between the parts of a message that was broken on its way.
 *
 * @param words what a person can read
 * @param isWhole whether nothing was left out in which words, or a file, may have stood
 */
public record LegibleText(String words, boolean isWhole) {
  public static final LegibleText NOTHING = new LegibleText("", true);

  /** What to do where it is not whole. */
  public static final String UNREAD =
      "Part of the message is broken or encoded and cannot be shown here: open it in your mail"
          + " program, and ask for the workbook again, in a new message, where it is not whole"
          + " there either.";

  /** More characters nobody writes: what stands behind them, marks included, is not read. */
  public static final int LONGEST = 500_000;

  /** Of encoded files, a line; the last one of each is shorter. */
  private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{56,}={0,2}");

  private static final Pattern SHORTER = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final Pattern WITHIN = Pattern.compile("[A-Za-z0-9+/]{400,}={0,2}");
  private static final Pattern MIXED =
      Pattern.compile("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9+/]).*", Pattern.DOTALL);

  /** Of files as mail programs of old encode them, a whole line. */
  private static final Pattern OLD = Pattern.compile("M[ -`]{60}");

  private static final Pattern PART_HEADER =
      Pattern.compile(
          "(?:Content-(?:Type|Transfer-Encoding|Disposition|ID|Description|Language|Location)"
              + "|MIME-Version):.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_PARTS = Pattern.compile("--\\S{1,70}");
  private static final Pattern ARMOUR = Pattern.compile("-----(BEGIN|END) ([A-Z0-9 ]+)-----");

  private static final String SIGNED = "PGP SIGNED MESSAGE";

  /** Soft ends of lines, or the bytes of signs that nobody types: {@code =E2=80=99}. */
  private static final Pattern QUOTED_PRINTABLE =
      Pattern.compile(
          "=[0-9A-F]{2}[^\\n"
              + "]{0,200}=\\r"
              + "?\\n"
              + "|=\\r"
              + "?\\n"
              + "[^\\n"
              + "]{0,200}=[0-9A-F]{2}|=(?:E2=80=|C2=A|C3=[89AB])|=3D|=20\\r"
              + "?\\n");

  private static final Pattern RICH = Pattern.compile("\\{\\\\rtf1?\\b");

  /** The text of a message as it came, once decoded. */
  public static LegibleText of(String text) {
    if (text.length() > LONGEST) {
      return new LegibleText(of(text.substring(0, LONGEST)).words(), false);
    }
    String start = Blanks.strip(text.substring(0, Math.min(text.length(), 200)));
    if (RICH.matcher(start).lookingAt()) {
      return RichWords.of(text);
    }
    String small = start.toLowerCase(Locale.ROOT);
    if (small.startsWith("<html") || small.startsWith("<!doctype html")) {
      return ofHtml(text);
    }
    return new Reading().read(isQuotedPrintable(text) ? decoded(text) : text);
  }

  /** The text of a message in HTML. */
  public static LegibleText ofHtml(String html) {
    if (html.length() > LONGEST) {
      return new LegibleText(ofHtml(html.substring(0, LONGEST)).words(), false);
    }
    return Blanks.isBlank(html) ? NOTHING : of(HtmlWords.of(html));
  }

  /** The text of a message in HTML, in the character set that it names. */
  public static LegibleText ofHtml(byte[] html) {
    if (html.length > LONGEST) {
      return new LegibleText(ofHtml(Arrays.copyOf(html, LONGEST)).words(), false);
    }
    return of(HtmlWords.of(html));
  }

  private static boolean isQuotedPrintable(String text) {
    return QUOTED_PRINTABLE.matcher(text).find();
  }

  private static String decoded(String text) {
    byte[] bytes = text.replaceAll("=[ \\t]*\\r?\\n", "").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length && bytes[i] == '=' ? digit(bytes[i + 1]) : -1;
      int low = high < 0 ? -1 : digit(bytes[i + 2]);
      plain.write(low < 0 ? bytes[i] : high * 16 + low);
      i += low < 0 ? 0 : 2;
    }
    return plain.toString(StandardCharsets.UTF_8);
  }

  private static int digit(byte letter) {
    return "0123456789ABCDEF".indexOf((char) letter);
  }

  /** One line after another. */
  private static final class Reading {
    private final StringBuilder words = new StringBuilder();
    private boolean isWhole = true;

    /** Within armour, what ends it. */
    private String armour = "";

    private boolean encoded;
    private boolean old;

    /** Where the line before begins, if it looks like one. */
    private int first = -1;

    private boolean header;
    private boolean between;

    LegibleText read(String text) {
      text.lines().forEach(this::add);
      return new LegibleText(words.toString(), isWhole);
    }

    private void add(String line) {
      String stripped = Blanks.strip(line);
      if (!isArmour(stripped) && !isHeader(line) && !isEncoded(stripped) && !isOld(line)) {
        Matcher within = WITHIN.matcher(line);
        String left =
            within.replaceAll(found -> MIXED.matcher(found.group()).matches() ? "" : "$0");
        isWhole &= left.length() == line.length();
        words.append(left).append('\n');
      }
    }

    private boolean isArmour(String line) {
      Matcher mark = ARMOUR.matcher(line);
      if (mark.matches()) {
        String what = mark.group(2);
        armour = mark.group(1).equals("BEGIN") ? what : "";
        isWhole &= what.startsWith("PGP") && !what.equals("PGP MESSAGE");
        return true;
      }
      boolean within = !armour.isEmpty();
      // What stands in a signed message can be read, behind an empty line.
      armour = armour.equals(SIGNED) && line.isEmpty() ? "" : armour;
      return within;
    }

    /** A line between parts is one only with headers behind it: people draw lines, too. */
    private boolean isHeader(String line) {
      if (BETWEEN_PARTS.matcher(line).matches()) {
        between = true;
        return line.endsWith("--") && !isWhole;
      }
      boolean folded = header && !line.isEmpty() && Blanks.isBlank(line.substring(0, 1));
      header = folded || PART_HEADER.matcher(line).matches();
      if (header && between) {
        words.setLength(words.lastIndexOf("\n--", words.length()) + 1);
      }
      between = false;
      isWhole &= !header;
      return header;
    }

    private boolean isEncoded(String line) {
      encoded =
          (ENCODED.matcher(line).matches() && MIXED.matcher(line).matches())
              || (encoded && SHORTER.matcher(line).matches());
      isWhole &= !encoded;
      return encoded;
    }

    /** A line in capitals may look like one; two of the same length do not. */
    private boolean isOld(String line) {
      boolean alike = OLD.matcher(line).matches();
      boolean ends = old && line.equals("end");
      if (alike && first >= 0) {
        words.setLength(first);
        old = true;
      } else {
        old = old && !ends && !Blanks.isBlank(line);
      }
      first = alike && !old ? words.length() : -1;
      isWhole &= !old;
      return old || ends;
    }
  }
}
