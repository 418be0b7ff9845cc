package org.scorebook.xlsx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.beside.OtherThreads;
import org.scorebook.xlsx.write.ComposedBook;

class ArchiveTest {
  private static final int MORE_THAN_THREADS = 4;

  /** Letters of one to four bytes, for longer than is encoded at a time; then shorter parts. */
  @Test
  void partsArriveLetterForLetter() throws IOException {
    List<String> pieces = Collections.nCopies(20_000, "a\u00e9\u20ac\ud83d\ude00");
    String whole = String.join("", pieces);
    Archive archive = new Archive();
    archive.add(
        "a.xml",
        out -> {
          for (String piece : pieces) {
            out.append(piece);
          }
        });
    archive.make(
        "b.xml",
        out -> {
          for (String piece : pieces) {
            out.open().append(piece);
            out.pass();
          }
          out.append("the end");
        });
    archive.add("c.xml", out -> out.append("so ").append(whole).append(" or so"));
    archive.add("d.xml", "plain");
    archive.add("e.xml", new byte[] {'e'});
    archive.add("f.xml", "");
    archive.finish("types");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    archive.write(bytes);
    byte[] made = bytes.toByteArray();
    assertThat(ComposedBook.part(made, "[Content_Types].xml")).isEqualTo("types");
    assertThat(ComposedBook.part(made, "a.xml")).isEqualTo(whole);
    assertThat(ComposedBook.part(made, "b.xml")).isEqualTo(whole + "the end");
    assertThat(ComposedBook.part(made, "c.xml")).isEqualTo("so " + whole + " or so");
    assertThat(ComposedBook.part(made, "d.xml")).isEqualTo("plain");
    assertThat(ComposedBook.part(made, "e.xml")).isEqualTo("e");
    assertThat(ComposedBook.part(made, "f.xml")).isEmpty();
  }

  /** Else all parts of a large workbook could lie in memory before the first is packed. */
  @Test
  void whoeverAddsPartsMakesThemOnceManyWait() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < MORE_THAN_THREADS; i++) {
      OtherThreads.offer(() -> await(end));
    }
    AtomicInteger made = new AtomicInteger();
    Archive archive = new Archive();
    for (int i = 0; i < 100; i++) {
      archive.add("part" + i, out -> made.incrementAndGet());
    }
    assertThat(made.get()).isEqualTo(68);
    archive.finish("types");
    assertThat(made.get()).isEqualTo(100);
    end.countDown();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Stream<Throwable> failures() {
    return Stream.of(new IllegalArgumentException("no text"), new OutOfMemoryError("no heap"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatFailsInTheOtherThreadFailsHere(Throwable failure) {
    Archive archive = new Archive();
    archive.add(
        "a.xml",
        out -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
    assertThatThrownBy(() -> archive.finish("")).isSameAs(failure);
  }
}
