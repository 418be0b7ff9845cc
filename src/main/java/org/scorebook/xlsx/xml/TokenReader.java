package org.scorebook.xlsx.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.xml.XmlTokens.Token;

/** Finds the tokens in the bytes of one part, and knows the one found last. */
abstract class TokenReader {
  private final InputStream bytes;

  TokenReader(InputStream bytes) {
    this.bytes = bytes;
  }

  /** Moves to the next token; null where this reader is not made for what comes. */
  abstract @Nullable Token next() throws IOException;

  /** The prefix of the element that has just started; empty where it has none. */
  abstract String prefix();

  /** The local name of the element that has just started or ended. */
  abstract String name();

  abstract int attributeCount();

  /** The prefix of an attribute; empty where it has none. */
  abstract String attributePrefix(int index);

  abstract String attributeName(int index);

  abstract String attributeValue(int index);

  /** The text just found; more may follow at once. */
  abstract String text();

  void close() throws IOException {
    bytes.close();
  }
}
