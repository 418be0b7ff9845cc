package org.scorebook.files;

import java.nio.file.Path;

/** A process that is in the middle of writing a file until it is ended, or has nothing to read. */
final class Interrupted {
  private Interrupted() {}

  /** Says when it is. */
  public static void main(String[] words) throws Exception {
    try (AtomicFile file = AtomicFile.start(Path.of(words[0]), false)) {
      file.fill(out -> out.write("secret".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      System.out.println("writing");
      while (System.in.read() >= 0) {}
      Ending.exit(7);
    }
  }
}
