package org.scorebook.xlsx.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The XML of a workbook part, token by token: elements by their local name, attributes, text. Every
 * token is bounded, and a document type is refused, so there are no entities to expand.
 */
public final class XmlTokens implements AutoCloseable {
  /** What {@link #next} found. */
  public enum Token {
    START,
    END,
    TEXT,
    FINISHED
  }

  static final int MAX_TEXT = 1_000_000;

  /** Opens the bytes of a part, from their beginning each time. */
  @FunctionalInterface
  public interface Bytes {
    InputStream open() throws IOException;
  }

  private final Bytes bytes;
  private TokenReader reader;
  private int depth;

  /** Reads bytes in the encoding that they declare; they are closed with this. */
  public XmlTokens(Bytes bytes) throws IOException {
    this.bytes = bytes;
    this.reader = new PlainXml(bytes.open());
  }

  /**
   * Moves to the next token.
   *
   * @throws DamagedException where the XML is not well-formed
   */
  public Token next() throws IOException {
    Token next = reader.next();
    if (next == null) {
      reader.close();
      next = readAgain((PlainXml) reader);
    }
    if (next == Token.START) {
      depth++;
    } else if (next == Token.END) {
      depth--;
    }
    return next;
  }

  /** Reads the part with the library, up to the first token that is new. */
  private Token readAgain(PlainXml known) throws IOException {
    LibraryXml library = new LibraryXml(bytes.open());
    reader = library;
    for (long tags = known.tags(); tags > 0; ) {
      if (library.next() != Token.TEXT) {
        tags--;
      }
    }
    Token next = library.next();
    for (long characters = known.characters(); characters > 0; next = library.next()) {
      characters -= library.text().length();
    }
    return next;
  }

  /** The local name of the element that has just started or ended. */
  public String name() {
    return reader.name();
  }

  /** The prefix of the element that has just started; empty where it has none. */
  String prefix() {
    return reader.prefix();
  }

  /** How many elements are open; right after a start, that element is among them. */
  public int depth() {
    return depth;
  }

  public int attributeCount() {
    return reader.attributeCount();
  }

  /** The local name of an attribute; empty where it has a prefix. */
  public String attributeName(int index) {
    return reader.attributePrefix(index).isEmpty() ? reader.attributeName(index) : "";
  }

  /** The local name of an attribute, whatever its prefix. */
  String attributeLocalName(int index) {
    return reader.attributeName(index);
  }

  public String attributeValue(int index) {
    return reader.attributeValue(index);
  }

  /** The value of an attribute without prefix; null where the element has none of that name. */
  @Nullable
  public String attribute(String wanted) {
    for (int i = 0; i < attributeCount(); i++) {
      if (attributeName(i).equals(wanted)) {
        return attributeValue(i);
      }
    }
    return null;
  }

  /** The value of the attribute of that name with any prefix, such as {@code r:id}. */
  @Nullable
  public String prefixedAttribute(String wanted) {
    for (int i = 0; i < attributeCount(); i++) {
      if (attributeName(i).isEmpty() && attributeLocalName(i).equals(wanted)) {
        return attributeValue(i);
      }
    }
    return null;
  }

  /** Skips the rest of the element that has just started, its end included. */
  public void skipElement() throws IOException {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /** Reads the rest of the element that has just started, and gives all text in it. */
  public String elementText() throws IOException {
    int outside = depth - 1;
    String only = "";
    StringBuilder all = null;
    while (depth > outside) {
      if (next() != Token.TEXT) {
        continue;
      }
      // Nearly every text comes in one piece.
      if (all == null && only.isEmpty()) {
        only = text();
      } else {
        all = all == null ? new StringBuilder(only) : all;
        all.append(text());
        if (all.length() > MAX_TEXT) {
          throw new DamagedException("a text is longer than a million characters");
        }
      }
    }
    return all == null ? only : all.toString();
  }

  /** The text just found; more may follow at once. */
  String text() {
    return reader.text();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
