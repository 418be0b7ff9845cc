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
import org.scorebook.xlsx.xml.XmlTokens.Token;

/**
 * Reads all XML in whatever encoding it declares. Every token is bounded, and a document type is
 * refused, so there are no entities to expand.
 */
final class LibraryXml extends TokenReader {
  private static final int MAX_DEPTH = 256;
  private static final int MAX_ATTRIBUTES = 100;
  private static final int MAX_ATTRIBUTE = 250_000;

  /** Every name stays in memory until the part ends; the format itself has a few hundred. */
  private static final int MAX_NAMES = 5_000;

  private static final WstxInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final SymbolTable names;
  private final int namesBefore;

  LibraryXml(InputStream bytes) throws IOException {
    super(bytes);
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
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, XmlTokens.MAX_TEXT);
    return factory;
  }

  @Override
  Token next() throws IOException {
    try {
      while (true) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            checkNames();
            return Token.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
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

  @Override
  String prefix() {
    return orEmpty(reader.getPrefix());
  }

  @Override
  String name() {
    return reader.getLocalName();
  }

  @Override
  int attributeCount() {
    return reader.getAttributeCount();
  }

  @Override
  String attributePrefix(int index) {
    return orEmpty(reader.getAttributePrefix(index));
  }

  @Override
  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  @Override
  String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  @Override
  String text() {
    return new String(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  private static String orEmpty(@Nullable String prefix) {
    return prefix == null ? "" : prefix;
  }

  @Override
  void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw fault(e);
    } finally {
      super.close();
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
