package org.scorebook.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Style;
import javax.swing.text.rtf.RTFEditorKit;
import org.scorebook.text.Blanks;

/**
 * The words of a message in Rich Text, as Outlook writes it. A document of Swing, for its reader,
 * that keeps nothing but text.
 */
final class RichWords extends DefaultStyledDocument {
  private static final long serialVersionUID = 1L;

  /** Each level takes memory; Outlook nests a dozen. */
  private static final int DEEPEST = 1_000;

  /** The reader leaves out a field, such as a link, with all that is shown of it. */
  private static final Pattern FIELD = Pattern.compile("(?<!\\\\)\\\\field(?![a-z])");

  /** The reader takes the signs of Windows that Latin has not for controls. */
  private static final Pattern OF_WINDOWS = Pattern.compile("[\\x80-\\x9f]");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final StringBuilder words = new StringBuilder();

  private RichWords() {}

  /** What can be read; whole where it ends as it should. */
  static LegibleText of(String rich) {
    Groups groups = Groups.of(rich);
    if (groups.deepest() > DEEPEST) {
      return new LegibleText("", false);
    }
    RichWords reading = new RichWords();
    boolean isWhole = groups.open() == 0;
    try (InputStream bytes =
        new ByteArrayInputStream(
            FIELD.matcher(rich).replaceAll("").getBytes(StandardCharsets.ISO_8859_1))) {
      new RTFEditorKit().read(bytes, reading, 0);
    } catch (IOException | BadLocationException | RuntimeException broken) {
      isWhole = false;
    }
    String text =
        OF_WINDOWS
            .matcher(reading.words)
            .replaceAll(
                sign -> new String(sign.group().getBytes(StandardCharsets.ISO_8859_1), WINDOWS));
    return new LegibleText(Blanks.strip(text), isWhole);
  }

  @Override
  public void insertString(int offset, String text, AttributeSet looks) {
    words.append(text);
  }

  @Override
  public int getLength() {
    return words.length();
  }

  @Override
  public void setParagraphAttributes(int from, int length, AttributeSet looks, boolean replace) {
    // Looks are no words.
  }

  @Override
  public void setLogicalStyle(int position, Style style) {
    // Likewise.
  }

  /** How deep its groups are, and how many are not closed. */
  private record Groups(int deepest, int open) {
    static Groups of(String rich) {
      int open = 0;
      int deepest = 0;
      for (int i = 0; i < rich.length(); i++) {
        switch (rich.charAt(i)) {
          case '\\' -> i++;
          case '{' -> deepest = Math.max(deepest, ++open);
          case '}' -> open--;
          default -> {}
        }
      }
      return new Groups(deepest, open);
    }
  }
}
