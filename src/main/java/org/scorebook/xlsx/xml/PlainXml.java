package org.scorebook.xlsx.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.xml.XmlTokens.Token;

/**
 * Reads what programs write into the parts of a workbook, twice as fast as a library that reads all
 * XML: elements, attributes and text in UTF-8. It judges nothing. Before anything that is rare, or
 * that may be no XML, it stops, and the part is read again by {@link LibraryXml}, which knows what
 * is right and has its limits.
 */
final class PlainXml extends TokenReader {
  private static final int DEEPEST = 100;
  private static final String MARK = "<![CDATA[";

  private final PlainBytes bytes;
  private final PlainName.Table names = new PlainName.Table();
  private final PlainAttributes attributes = new PlainAttributes();

  /** The elements that are open. */
  private final PlainName[] open = new PlainName[DEEPEST];

  private int depth;
  private boolean begun;
  private boolean rootSeen;

  /** The token found last. */
  private @Nullable Token found;

  private @Nullable PlainName element;
  private boolean endsAtOnce;
  private int textFrom;
  private int textTo;
  private @Nullable String decoded;

  private long tags;
  private long characters;

  PlainXml(InputStream bytes) {
    super(bytes);
    this.bytes = new PlainBytes(bytes);
  }

  @Override
  @Nullable Token next() throws IOException {
    if (endsAtOnce) {
      endsAtOnce = false;
      leave();
      return Token.END;
    }
    while (true) {
      int after = find();
      if (after >= 0) {
        bytes.moveTo(after);
        return found;
      }
      if (after == PlainBytes.UNUSUAL) {
        return null;
      }
      if (!bytes.readMore()) {
        return rootSeen && depth == 0 && bytes.isAtEnd() ? Token.FINISHED : null;
      }
    }
  }

  /** How many starts and ends of elements were found. */
  long tags() {
    return tags;
  }

  /** How many characters of text were found after the last of them. */
  long characters() {
    return characters;
  }

  /** Finds the next token, and where it ends. */
  private int find() {
    if (depth == 0) {
      return findRoot();
    }
    int at = bytes.at();
    if (!bytes.has(at, 2)) {
      return PlainBytes.MORE;
    }
    if (bytes.get(at) != '<') {
      return text(at);
    }
    return switch (bytes.get(at + 1)) {
      case '/' -> endTag(at + 2);
      case '!' -> markedText(at);
      default -> startTag(at + 1);
    };
  }

  private int findRoot() {
    if (!begun) {
      int after = bytes.declarationEnd();
      if (after < 0) {
        return after;
      }
      bytes.moveTo(after);
      begun = true;
    }
    int at = bytes.afterBlanks(bytes.at());
    if (at < 0) {
      bytes.moveToEnd();
      return at;
    }
    return bytes.get(at) != '<' || rootSeen ? PlainBytes.UNUSUAL : startTag(at + 1);
  }

  private int text(int from) {
    int to = bytes.textEnd(from);
    return to < 0 ? to : take(from, to, true) ? to : PlainBytes.UNUSUAL;
  }

  private int markedText(int from) {
    for (int i = 0; i < MARK.length(); i++) {
      if (!bytes.has(from + i, 1)) {
        return PlainBytes.MORE;
      }
      if (bytes.get(from + i) != MARK.charAt(i)) {
        return PlainBytes.UNUSUAL;
      }
    }
    int to = bytes.markedTextEnd(from + MARK.length());
    if (to < 0) {
      return to;
    }
    return take(from + MARK.length(), to, false) ? to + "]]>".length() : PlainBytes.UNUSUAL;
  }

  /** Takes a text; false where it may be none. */
  private boolean take(int from, int to, boolean references) {
    boolean ascii = bytes.isAscii();
    decoded = ascii ? null : bytes.decoded(from, to, references);
    if (!ascii && decoded == null) {
      return false;
    }
    textFrom = from;
    textTo = to;
    characters += decoded == null ? to - from : decoded.length();
    found = Token.TEXT;
    return true;
  }

  private int endTag(int from) {
    PlainName name = open[depth - 1];
    int to = from + name.length();
    if (!bytes.has(to, 1)) {
      return PlainBytes.MORE;
    }
    if (bytes.get(to) != '>' || !bytes.has(name, from)) {
      return PlainBytes.UNUSUAL;
    }
    leave();
    return to + 1;
  }

  private void leave() {
    attributes.leave(depth);
    element = open[--depth];
    found(Token.END);
  }

  private void found(Token tag) {
    found = tag;
    tags++;
    characters = 0;
  }

  private int startTag(int from) {
    int i = bytes.nameEnd(from);
    if (i < 0) {
      return i;
    }
    PlainName name = bytes.name(names, from, i);
    if (name == null || depth == DEEPEST) {
      return PlainBytes.UNUSUAL;
    }
    attributes.clear();
    while (true) {
      int gap = i;
      i = bytes.afterBlanks(gap);
      if (i < 0 || !bytes.has(i, 2)) {
        return PlainBytes.MORE;
      }
      byte b = bytes.get(i);
      if (b == '>' || (b == '/' && bytes.get(i + 1) == '>')) {
        return enter(name, i);
      }
      i = i == gap ? PlainBytes.UNUSUAL : attribute(i);
      if (i < 0) {
        return i;
      }
    }
  }

  private int enter(PlainName name, int close) {
    if (!attributes.resolve(name, depth + 1, bytes)) {
      return PlainBytes.UNUSUAL;
    }
    open[depth++] = name;
    element = name;
    rootSeen = true;
    found(Token.START);
    endsAtOnce = bytes.get(close) == '/';
    return close + (endsAtOnce ? 2 : 1);
  }

  /** Takes the attribute that begins there, and says where the next may begin. */
  private int attribute(int from) {
    int equals = bytes.nameEnd(from);
    if (equals < 0) {
      return equals;
    }
    if (!bytes.has(equals, 2)) {
      return PlainBytes.MORE;
    }
    PlainName name = bytes.name(names, from, equals);
    byte quote = bytes.get(equals + 1);
    if (name == null || bytes.get(equals) != '=' || (quote != '"' && quote != '\'')) {
      return PlainBytes.UNUSUAL;
    }
    int value = equals + 2;
    int to = bytes.valueEnd(value, quote);
    if (to < 0) {
      return to;
    }
    boolean ascii = bytes.isAscii();
    String text = ascii ? null : bytes.decoded(value, to, true);
    boolean added = (ascii || text != null) && attributes.add(name, value, to, text);
    return added ? to + 1 : PlainBytes.UNUSUAL;
  }

  private PlainName element() {
    if (element == null) {
      throw new IllegalStateException("No element has started yet.");
    }
    return element;
  }

  @Override
  String prefix() {
    return element().prefix();
  }

  @Override
  String name() {
    return element().local();
  }

  @Override
  int attributeCount() {
    return attributes.size();
  }

  @Override
  String attributePrefix(int index) {
    return attributes.name(index).prefix();
  }

  @Override
  String attributeName(int index) {
    return attributes.name(index).local();
  }

  @Override
  String attributeValue(int index) {
    return attributes.value(index, bytes);
  }

  @Override
  String text() {
    return decoded == null ? bytes.ascii(textFrom, textTo) : decoded;
  }
}
