package org.scorebook.workbook.wrapped;

import java.io.IOException;

/** Takes apart a message saved as {@code .eml}. */
@FunctionalInterface
public interface MailReader {
  Wrapped read(byte[] message) throws IOException;
}
