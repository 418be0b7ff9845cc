package org.scorebook.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.xlsx.write.ComposedBook;

class ArchiveTest {
  /** Letters of one to four bytes, for longer than is encoded at a time. */
  @Test
  void aLongTextArrivesLetterForLetter() throws IOException {
    List<String> pieces = Collections.nCopies(20_000, "a\u00e9\u20ac\ud83d\ude00");
    Archive archive = new Archive(Archive.Packing.COMPRESSED);
    archive.add(
        "a.xml",
        out -> {
          for (String piece : pieces) {
            out.append(piece);
          }
        });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.finish("");
    archive.write(bytes);
    assertThat(ComposedBook.part(bytes.toByteArray(), "a.xml")).isEqualTo(String.join("", pieces));
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IOException("no disk"),
        new IllegalArgumentException("no text"),
        new OutOfMemoryError("no heap"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatFailsInTheOtherThreadFailsHere(Throwable failure) {
    Archive archive = new Archive(Archive.Packing.COMPRESSED);
    archive.add(
        "a.xml",
        out -> {
          if (failure instanceof Error error) {
            throw error;
          }
          if (failure instanceof RuntimeException fault) {
            throw fault;
          }
          throw (IOException) failure;
        });
    assertThatThrownBy(() -> archive.finish("")).isSameAs(failure);
  }
}
