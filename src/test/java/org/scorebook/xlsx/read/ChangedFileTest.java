package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.RawBook;
import org.scorebook.xlsx.parts.SizeLimits;

/** A workbook that somebody saves while it is being read. */
class ChangedFileTest {
  @TempDir Path folder;

  /** How a file may change. */
  enum Change {
    REPLACED {
      @Override
      void make(Path file) throws IOException {
        FileTime before = Files.getLastModifiedTime(file);
        Path other = Files.copy(file, file.resolveSibling("other.xlsx"));
        Files.setLastModifiedTime(other, before);
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    OVERWRITTEN {
      @Override
      void make(Path file) throws IOException {
        Files.write(file, new byte[Math.toIntExact(Files.size(file))]);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_600_000_000_000L));
      }
    },
    CUT {
      @Override
      void make(Path file) throws IOException {
        Files.write(file, new byte[10]);
      }
    },
    DELETED {
      @Override
      void make(Path file) throws IOException {
        Files.delete(file);
      }
    };

    abstract void make(Path file) throws IOException;
  }

  static Stream<Change> changes() {
    return Stream.of(Change.values());
  }

  private Path file() {
    return RawBook.of()
        .sheet("Data", List.of(List.of("Measure ID", "Period")))
        .write(folder.resolve("input.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isNotTakenForWhatItWas(Change change) throws Exception {
    Path file = file();
    assertThatThrownBy(
            () -> {
              try (WorkbookStream stream = WorkbookStream.open(file, SizeLimits.INPUT)) {
                change.make(file);
                stream.read(stream.sheets().get(0), row -> {}, problem -> {});
                stream.checkUnchanged();
              }
            })
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            file
                + " was saved or replaced while it was being read. Run the command again once it is"
                + " saved.");
  }

  @Test
  void readingItselfIsNoChange() throws Exception {
    Path file = file();
    try (WorkbookStream stream = WorkbookStream.open(file, SizeLimits.INPUT)) {
      stream.read(stream.sheets().get(0), row -> {}, problem -> {});
      Files.readAllBytes(file);
      stream.checkUnchanged();
    }
  }
}
