package org.scorebook.xlsx.xml;

import com.ctc.wstx.api.ReaderConfig;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.io.StreamBootstrapper;
import com.ctc.wstx.io.SystemId;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

  private static final int MAX_DEPTH = 256;
  private static final int MAX_ATTRIBUTES = 100;
  private static final int MAX_ATTRIBUTE = 250_000;
  private static final int MAX_TEXT = 1_000_000;

  /** Every name stays in memory until the part ends; the format itself has a few hundred. */
  private static final int MAX_NAMES = 5_000;

  private static final WstxInputFactory FACTORY = factory();

  private final InputStream bytes;
  private final XMLStreamReader reader;
  private final SymbolTable names;
  private final int namesBefore;
  private int depth;

  /** Reads bytes in the encoding that they declare; they are closed with this. */
  public XmlTokens(InputStream bytes) throws IOException {
    this.bytes = bytes;
    ReaderConfig config = FACTORY.createPrivateConfig();
    names = config.getSymbols();
    namesBefore = names.size();
    try {
      reader =
          FACTORY.createSR(
              config,
              (SystemId) null,
              StreamBootstrapper.getInstance(null, null, bytes),
              false,
              false);
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_TEXT);
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
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            checkNames();
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
    }
  }

  private void checkNames() throws RefusedException {
    if (names.size() - namesBefore > MAX_NAMES) {
      throw new RefusedException(
          "holds more different XML names than any program writes into a workbook. Ask for the"
              + " workbook again.");
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
        all.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (all.length() > MAX_TEXT) {
          throw new DamagedException("a text is longer than a million characters");
        }
      }
    }
    return all == null ? only : all.toString();
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
    return new DamagedException("its XML is broken or larger than any workbook's");
  }
}
