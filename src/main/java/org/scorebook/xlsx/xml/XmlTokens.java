package org.scorebook.xlsx.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.typed.TypedValueDecoder;
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

  static final String BROKEN = "its XML is broken or larger than any workbook's";

  private static final int MAX_DEPTH = 256;
  private static final int MAX_ATTRIBUTES = 100;
  private static final int MAX_TEXT = 1_000_000;

  private static final InputFactoryImpl FACTORY = factory();

  private final BoundedBytes bytes;
  private final SeenNames elementNames = new SeenNames(MAX_DEPTH + 1);
  private final SeenNames attributeNames = new SeenNames(MAX_ATTRIBUTES);
  private final StreamReaderImpl reader; // asked of every cell, so by its class
  private final Attribute attribute = new Attribute();
  private final Characters elementText = new Characters();
  private int depth;

  /** Reads bytes in the encoding that they declare; they are closed with this. */
  public XmlTokens(InputStream bytes) throws IOException {
    this.bytes = new BoundedBytes(bytes);
    try {
      reader = (StreamReaderImpl) FACTORY.createXMLStreamReader(this.bytes);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Or what is broken in a text would be told when it is asked for, by an unchecked exception.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /**
   * Moves to the next token.
   *
   * @throws DamagedException where the XML is not well-formed
   */
  public Token next() throws IOException {
    try {
      while (true) {
        bytes.begin();
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            checkElement();
            return Token.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Token.END;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return Token.TEXT;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return Token.FINISHED;
          }
          case XMLStreamConstants.DTD ->
              throw new RefusedException(
                  "holds a document type definition, which no workbook needs and which can be used"
                      + " to read other files. Nothing of it was read.");
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw new DamagedException("it holds an unknown entity");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw fault(e);
    } catch (RuntimeException e) {
      // The library's own, of a declaration of the prefix xmlns.
      throw new DamagedException(BROKEN);
    }
  }

  private void checkElement() throws IOException {
    int attributes = reader.getAttributeCount();
    int count = attributes + reader.getNamespaceCount();
    if (depth > MAX_DEPTH || count > MAX_ATTRIBUTES) {
      throw new DamagedException(BROKEN);
    }
    elementNames.add(depth, reader.getLocalName());
    for (int i = 0; i < attributes; i++) {
      attributeNames.add(i, reader.getAttributeLocalName(i));
    }
    for (int i = attributes; i < count; i++) {
      attributeNames.add(i, reader.getNamespacePrefix(i - attributes));
    }
  }

  /** The local name of the element that has just started or ended. */
  public String name() {
    return reader.getLocalName();
  }

  /** The prefix of the element that has just started; empty where it has none. */
  String prefix() {
    String prefix = reader.getPrefix();
    return prefix == null ? "" : prefix;
  }

  /** How many elements are open; right after a start, that element is among them. */
  public int depth() {
    return depth;
  }

  public int attributeCount() {
    return reader.getAttributeCount();
  }

  /** The local name of an attribute; empty where it has a prefix. */
  public String attributeName(int index) {
    String prefix = reader.getAttributePrefix(index);
    return prefix == null || prefix.isEmpty() ? reader.getAttributeLocalName(index) : "";
  }

  /** The local name of an attribute, whatever its prefix. */
  String attributeLocalName(int index) {
    return reader.getAttributeLocalName(index);
  }

  public String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** The characters of an attribute's value, which are those of the next one asked for after it. */
  public Characters attributeCharacters(int index) {
    return attribute.read(index);
  }

  /** The value of an attribute without prefix; null where the element has none of that name. */
  @Nullable
  public String attribute(String wanted) {
    int index = find(wanted);
    return index < 0 ? null : attributeValue(index);
  }

  /** The same as characters, which are those of the next attribute asked for after it. */
  @Nullable
  public Characters attributeCharacters(String wanted) {
    int index = find(wanted);
    return index < 0 ? null : attributeCharacters(index);
  }

  private int find(String wanted) {
    for (int i = 0; i < attributeCount(); i++) {
      if (attributeName(i).equals(wanted)) {
        return i;
      }
    }
    return -1;
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
    readText(elementText);
    return elementText.text();
  }

  /** Reads the rest of the element that has just started, and puts all text in it there. */
  public void readText(Characters into) throws IOException {
    int outside = depth - 1;
    into.clear();
    while (depth > outside) {
      if (next() != Token.TEXT) {
        continue;
      }
      into.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      if (into.length() > MAX_TEXT) {
        throw new DamagedException("a text is longer than a million characters");
      }
    }
  }

  /** The text just found; more may follow at once. */
  String text() {
    return new String(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw fault(e);
    } finally {
      bytes.close();
    }
  }

  /** The library wraps what goes wrong below it; its own messages speak to programmers. */
  private static IOException fault(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException below) {
        return below;
      }
      if (cause instanceof XMLStreamException xml
          && xml.getNestedException() instanceof IOException nested) {
        return nested;
      }
    }
    return new DamagedException(BROKEN);
  }

  /** Takes an attribute's value where the library has it, which of itself leaves out blanks. */
  private final class Attribute extends TypedValueDecoder {
    private final Characters value = new Characters();
    private boolean whole;

    Characters read(int index) {
      value.clear();
      try {
        reader.getAttributeAs(index, this);
      } catch (XMLStreamException e) {
        throw new IllegalStateException(e);
      }
      if (!whole) {
        value.clear();
        value.add(attributeValue(index));
      }
      return value;
    }

    @Override
    public void decode(char[] all, int start, int end) {
      whole = !isBlank(all, start - 1) && !isBlank(all, end);
      value.add(all, start, end - start);
    }

    /** There may be blanks around the value, or, what does no harm, at the side of another's. */
    private boolean isBlank(char[] all, int index) {
      return index >= 0 && index < all.length && all[index] != 0 && all[index] <= ' ';
    }

    @Override
    public void decode(String all) {
      whole = false;
    }

    @Override
    public void handleEmptyValue() {
      whole = false;
    }
  }
}
