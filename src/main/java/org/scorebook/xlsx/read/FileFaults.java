package org.scorebook.xlsx.read;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.parts.FileState;
import org.scorebook.xlsx.xml.DamagedException;
import org.scorebook.xlsx.xml.RefusedException;

/** The one place where whatever goes wrong with a file becomes a sentence. */
final class FileFaults {
  private FileFaults() {}

  /** What may go wrong. */
  interface Step<T> {
    T run() throws IOException;
  }

  /**
   * Takes a step.
   *
   * @throws UnusableFileException with that sentence, or another where the file was changed
   *     meanwhile
   */
  static <T> T guarded(FileState opened, Step<T> step) throws UnusableFileException {
    try {
      return step.run();
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      opened.check();
      throw new UnusableFileException(opened.file() + " " + sentence(e), e);
    }
  }

  /** What is wrong, and what to do: completes a sentence that begins with the file's name. */
  private static String sentence(Throwable thrown) {
    if (thrown instanceof RefusedException) {
      return String.valueOf(thrown.getMessage());
    }
    if (thrown instanceof OutOfMemoryError || thrown instanceof StackOverflowError) {
      return "is too large to be read here. Delete what is not needed and save it again.";
    }
    return "is damaged: "
        + damage(thrown)
        + ". Open it in Excel and save it again, or ask for a fresh copy.";
  }

  private static String damage(Throwable thrown) {
    if (thrown instanceof DamagedException) {
      return String.valueOf(thrown.getMessage());
    }
    if (thrown instanceof CharConversionException || thrown instanceof CharacterCodingException) {
      return "a part is not in the encoding it claims";
    }
    return thrown instanceof ZipException
        ? "it is cut short or its packing is broken"
        : "a part of it cannot be unpacked";
  }
}
