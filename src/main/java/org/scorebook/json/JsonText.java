package org.scorebook.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * JSON in UTF-8, one field a line, the same on every machine. Numbers are plain decimals of at most
 * 15 significant digits, as many as a spreadsheet keeps. What a terminal would obey rather than
 * show is escaped.
 */
final class JsonText implements AutoCloseable {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new HiddenCharacters());

  private final JsonGenerator generator;

  /** The stream is flushed in the end and left open: it may be standard output. */
  JsonText(OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    generator =
        FACTORY
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
  }

  /** Something written inside an object or a list. */
  @FunctionalInterface
  interface Content {
    void write() throws IOException;
  }

  void object(Content content) throws IOException {
    generator.writeStartObject();
    content.write();
    generator.writeEndObject();
  }

  void object(String name, Content content) throws IOException {
    generator.writeFieldName(name);
    object(content);
  }

  void list(String name, Content content) throws IOException {
    generator.writeArrayFieldStart(name);
    content.write();
    generator.writeEndArray();
  }

  void text(String name, String text) throws IOException {
    generator.writeStringField(name, text);
  }

  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(name, text.get());
    } else {
      nothing(name);
    }
  }

  void texts(String name, List<String> texts) throws IOException {
    list(
        name,
        () -> {
          for (String text : texts) {
            generator.writeString(text);
          }
        });
  }

  void number(String name, int number) throws IOException {
    generator.writeNumberField(name, number);
  }

  void number(String name, BigDecimal number) throws IOException {
    BigDecimal rounded = number.round(DIGITS);
    generator.writeNumberField(
        name, rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
  }

  void number(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      number(name, number.get());
    } else {
      nothing(name);
    }
  }

  void truth(String name, boolean so) throws IOException {
    generator.writeBooleanField(name, so);
  }

  void nothing(String name) throws IOException {
    generator.writeNullField(name);
  }

  @Override
  public void close() throws IOException {
    generator.writeRaw("\n");
    generator.close();
  }
}
