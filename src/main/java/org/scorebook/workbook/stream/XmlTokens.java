package org.scorebook.workbook.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a workbook part, token by token: elements by their local name, attributes, text.
 *
 * <p>It is our own because a long Data sheet is 45 MB of tiny elements, which the JDK's parsers
 * take longer to read than all checks together, and because they gather a comment or an attribute
 * of any length in memory. Here every token is bounded. A document type is refused, so there are no
 * entities to expand; namespace prefixes are dropped.
 */
final class XmlTokens implements AutoCloseable {
  /** What {@link #next} found. */
  enum Token {
    START,
    END,
    TEXT,
    FINISHED
  }

  private static final int MAX_DEPTH = 256;
  private static final int MAX_TEXT = 1_000_000;

  private final Reader reader;
  private final char[] buffer = new char[32 * 1024];
  private int position;
  private int limit;

  private final XmlNames names = new XmlNames();
  private final XmlAttributes attributes = new XmlAttributes();
  private final XmlNames.Name[] open = new XmlNames.Name[MAX_DEPTH];
  private int depth;
  private boolean rootSeen;
  private boolean emptyElement;
  private String name = "";
  private final XmlText text = new XmlText(MAX_TEXT);

  XmlTokens(InputStream bytes) throws IOException {
    reader = XmlEncoding.reader(bytes);
  }

  /**
   * Moves to the next token.
   *
   * @throws DamagedException where the XML is not well-formed
   */
  Token next() throws IOException {
    if (emptyElement) {
      emptyElement = false;
      depth--;
      return Token.END;
    }
    while (true) {
      int c = read();
      if (c < 0) {
        if (depth > 0 || !rootSeen) {
          throw new DamagedException("it ends too early");
        }
        return Token.FINISHED;
      }
      if (c != '<') {
        readText(c);
        if (depth > 0) {
          return Token.TEXT;
        }
        if (!text.isBlank()) {
          throw new DamagedException("there is text outside its elements");
        }
        continue;
      }
      c = read();
      if (c == '/') {
        readEnd();
        return Token.END;
      }
      if (c == '?') {
        skipPast("?>");
      } else if (c == '!') {
        if (readDeclaration()) {
          return Token.TEXT;
        }
      } else {
        readStart(c);
        return Token.START;
      }
    }
  }

  /** The local name of the element that has just started or ended. */
  String name() {
    return name;
  }

  /** How many elements are open; right after a start, that element is among them. */
  int depth() {
    return depth;
  }

  int attributeCount() {
    return attributes.count();
  }

  /** The local name of an attribute; empty where it has a prefix. */
  String attributeName(int index) {
    return attributes.name(index);
  }

  String attributeValue(int index) {
    return attributes.value(index);
  }

  /** The value of an attribute without prefix; null where the element has none of that name. */
  @Nullable String attribute(String wanted) {
    return attributes.find(wanted);
  }

  /** The value of the attribute of that name with any prefix, such as {@code r:id}. */
  @Nullable String prefixedAttribute(String wanted) {
    return attributes.findPrefixed(wanted);
  }

  /** Skips the rest of the element that has just started, its end included. */
  void skipElement() throws IOException {
    int outside = depth - 1;
    while (depth > outside || emptyElement) {
      next();
    }
  }

  /** Reads the rest of the element that has just started, and gives all text in it. */
  String elementText() throws IOException {
    int outside = depth - 1;
    String only = "";
    while (depth > outside || emptyElement) {
      if (next() != Token.TEXT) {
        continue;
      }
      // Nearly every text comes in one piece.
      only = only.isEmpty() ? text.toString() : only + text;
      if (only.length() > MAX_TEXT) {
        throw new DamagedException("a text is longer than a million characters");
      }
    }
    return only;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private void readStart(int first) throws IOException {
    if (depth == MAX_DEPTH) {
      throw new DamagedException("its elements are nested too deeply");
    }
    if (depth == 0 && rootSeen) {
      throw new DamagedException("it has two root elements");
    }
    rootSeen = true;
    int c = names.read(first, this);
    XmlNames.Name element = names.name();
    name = element.local();
    attributes.clear();
    c = skipBlanks(c);
    while (c != '>' && c != '/') {
      int equals = skipBlanks(names.read(c, this));
      XmlNames.Name attribute = names.name();
      if (equals != '=') {
        throw new DamagedException("an attribute has no value");
      }
      int quote = skipBlanks(read());
      if (quote != '"' && quote != '\'') {
        throw new DamagedException("an attribute is not in quotation marks");
      }
      readValue(quote);
      attributes.add(attribute);
      int after = read();
      c = skipBlanks(after);
      if (c == after && c != '>' && c != '/') {
        throw new DamagedException("attributes run into each other");
      }
    }
    if (c == '/') {
      expect('>');
      emptyElement = true;
    }
    open[depth++] = element;
  }

  private void readValue(int quote) throws IOException {
    attributes.start();
    while (true) {
      int c = read();
      if (c == quote) {
        return;
      }
      if (c == '&') {
        attributes.appendCodePoint(readReference());
      } else if (c == '<' || c < 0) {
        throw new DamagedException("an attribute does not end");
      } else {
        attributes.append(c < ' ' ? ' ' : (char) c);
      }
    }
  }

  private void readEnd() throws IOException {
    int c = skipBlanks(names.read(read(), this));
    if (c != '>' || depth == 0 || !open[depth - 1].equals(names.name())) {
      throw new DamagedException("its elements do not close as they open");
    }
    depth--;
    name = names.name().local();
  }

  private void readText(int first) throws IOException {
    text.clear();
    int c = first;
    while (true) {
      if (c == '&') {
        text.appendCodePoint(readReference());
      } else {
        appendCharacter(c);
      }
      // The plain run up to the next mark, straight from the buffer.
      int from = position;
      while (position < limit && isPlain(buffer[position])) {
        position++;
      }
      text.append(buffer, from, position);
      c = read();
      if (c == '<') {
        position--;
        return;
      }
      if (c < 0) {
        return;
      }
    }
  }

  private static boolean isPlain(char c) {
    return c != '<' && c != '&' && c >= ' ';
  }

  private void appendCharacter(int c) throws IOException {
    if (c >= ' ' || c == '\n' || c == '\t') {
      text.append((char) c);
    } else if (c == '\r') {
      // XML's own rule: every line break is one line feed.
      if (peek() != '\n') {
        text.append('\n');
      }
    } else {
      throw new DamagedException("it holds a control character");
    }
  }

  /** After {@code <!}: a comment is passed over, a CDATA section is text. */
  private boolean readDeclaration() throws IOException {
    int c = read();
    if (c == '-') {
      expect('-');
      skipPast("-->");
      return false;
    }
    if (c != '[') {
      throw new RefusedException(
          "holds a document type definition, which no workbook needs and which can be used to read"
              + " other files. Nothing of it was read.");
    }
    String rest = "CDATA[";
    for (int i = 0; i < rest.length(); i++) {
      expect(rest.charAt(i));
    }
    text.clear();
    while (!text.endsWith("]]>")) {
      c = read();
      if (c < 0) {
        throw new DamagedException("it ends too early");
      }
      appendCharacter(c);
    }
    text.dropLast(3);
    return true;
  }

  private int readReference() throws IOException {
    StringBuilder reference = new StringBuilder(8);
    for (int c = read(); c != ';'; c = read()) {
      if (c < 0 || reference.length() > 10) {
        throw new DamagedException("an entity does not end");
      }
      reference.append((char) c);
    }
    return XmlEncoding.codePoint(reference.toString());
  }

  private void skipPast(String end) throws IOException {
    int matched = 0;
    while (matched < end.length()) {
      int c = read();
      if (c < 0) {
        throw new DamagedException("it ends too early");
      }
      if (c == end.charAt(matched)) {
        matched++;
      } else if (matched == 0 || c != end.charAt(0) || c != end.charAt(matched - 1)) {
        // Otherwise it is one more dash or question mark before the end.
        matched = c == end.charAt(0) ? 1 : 0;
      }
    }
  }

  private int skipBlanks(int first) throws IOException {
    int c = first;
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      c = read();
    }
    return c;
  }

  private void expect(char wanted) throws IOException {
    if (read() != wanted) {
      throw new DamagedException("a mark is misplaced");
    }
  }

  /** The next character, or -1 at the end. */
  int read() throws IOException {
    return position < limit || fill() ? buffer[position++] : -1;
  }

  private int peek() throws IOException {
    return position < limit || fill() ? buffer[position] : -1;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = reader.read(buffer);
    if (limit <= 0) {
      limit = 0;
      return false;
    }
    return true;
  }
}
