package org.scorebook.xlsx.xml;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.xml.XmlTokens.Token;

/**
 * What a reader makes of a document, as text: its elements, attributes and texts, and how it ends.
 */
final class TokensAsText {
  private static final String STOPPED = " stopped";

  private TokensAsText() {}

  /** By the reader of plain XML alone; it may stop. */
  static String plain(byte[] xml) {
    return tokens(new PlainXml(new ByteArrayInputStream(xml)));
  }

  static boolean isStopped(String tokens) {
    return tokens.endsWith(STOPPED);
  }

  /** By the library alone, which knows what is right. */
  static String library(byte[] xml) {
    try {
      return tokens(new LibraryXml(new ByteArrayInputStream(xml)));
    } catch (IOException e) {
      return fault(e);
    }
  }

  /** As the program reads it. */
  static String read(byte[] xml) throws IOException {
    XmlTokens tokens = new XmlTokens(() -> new ByteArrayInputStream(xml));
    StringBuilder all = new StringBuilder();
    try {
      Token token = tokens.next();
      while (token != Token.FINISHED) {
        switch (token) {
          case START -> {
            all.append('<').append(tokens.prefix()).append(':').append(tokens.name());
            for (int i = 0; i < tokens.attributeCount(); i++) {
              boolean prefixed = tokens.attributeName(i).isEmpty();
              attribute(all, prefixed, tokens.attributeLocalName(i), tokens.attributeValue(i));
            }
            all.append('>');
          }
          case END -> all.append("</").append(tokens.name()).append('>');
          default -> all.append(tokens.text());
        }
        token = tokens.next();
      }
    } catch (IOException | WstxLazyException e) {
      return fault(e);
    }
    return all.toString();
  }

  private static String tokens(TokenReader reader) {
    StringBuilder all = new StringBuilder();
    try {
      @Nullable Token token = reader.next();
      while (token != Token.FINISHED) {
        if (token == null) {
          return all + STOPPED;
        }
        switch (token) {
          case START -> {
            all.append('<').append(reader.prefix()).append(':').append(reader.name());
            for (int i = 0; i < reader.attributeCount(); i++) {
              boolean prefixed = !reader.attributePrefix(i).isEmpty();
              attribute(all, prefixed, reader.attributeName(i), reader.attributeValue(i));
            }
            all.append('>');
          }
          case END -> all.append("</").append(reader.name()).append('>');
          default -> all.append(reader.text());
        }
        token = reader.next();
      }
    } catch (IOException | WstxLazyException e) {
      return fault(e);
    }
    return all.toString();
  }

  private static void attribute(StringBuilder all, boolean prefixed, String name, String value) {
    all.append(prefixed ? " :" : " ").append(name).append('=').append(value).append(';');
  }

  /** Of wrong bytes the library tells in either way, by where in its own buffer they stand. */
  private static String fault(Exception e) {
    return e instanceof WstxLazyException || e instanceof CharConversionException
        ? "its bytes are not in the encoding it claims"
        : String.valueOf(e.getMessage());
  }
}
