package org.scorebook.xlsx.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Microsoft's Open XML SDK, which judges a workbook as Office does. {@code .ci/validator} installs
 * it; for tests tagged {@code proof}.
 */
public final class SchemaValidator {
  private static final Path PROGRAM =
      Path.of("target/validator/node_modules/.bin/ooxml-validator").toAbsolutePath();

  private SchemaValidator() {}

  /** Everything the validator found, empty for a valid workbook. */
  public static List<String> errors(byte[] workbook) {
    if (!Files.exists(PROGRAM)) {
      throw new IllegalStateException(PROGRAM + " is not there: run .ci/validator");
    }
    return Program.with(
        workbook,
        folder -> {
          String file = folder.resolve("book.xlsx").toString();
          String said = Program.run(folder, false, List.of(PROGRAM.toString(), file));
          JsonNode answer = new ObjectMapper().readTree(said);
          List<String> errors = new ArrayList<>();
          answer.path("errors").forEach(error -> errors.add(error.toString()));
          if (errors.isEmpty() && !answer.path("ok").asBoolean()) {
            errors.add(said);
          }
          return errors;
        });
  }
}
