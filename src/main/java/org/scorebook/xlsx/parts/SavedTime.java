package org.scorebook.xlsx.parts;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.xml.XmlTokens;

/** When a workbook was last saved, by its own account ({@code dcterms:modified}). */
public final class SavedTime {
  private static final String PART = "docProps/core.xml";

  private SavedTime() {}

  /** Empty where the workbook does not say, or not in a way that can be understood. */
  public static Optional<Instant> read(WorkbookPackage parts) throws IOException {
    if (!parts.has(PART)) {
      return Optional.empty();
    }
    try (XmlTokens xml = parts.xml(PART)) {
      for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
        if (token == XmlTokens.Token.START && xml.name().equals("modified")) {
          return parse(xml.elementText());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(Blanks.strip(text)).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
