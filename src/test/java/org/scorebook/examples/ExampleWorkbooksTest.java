package org.scorebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleWorkbooksTest {

  @ParameterizedTest
  @MethodSource("org.scorebook.examples.ExampleWorkbooks#names")
  void theCommittedExampleIsTheTemplateFilledIn(String example) throws IOException {
    byte[] committed = Files.readAllBytes(ExampleWorkbooks.file(example));

    assertThat(Arrays.equals(ExampleWorkbooks.bytes(example), committed))
        .as("run the main of ExampleWorkbooks to write %s again", example)
        .isTrue();
  }
}
