package org.scorebook.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

/** A real disk of a few bytes over a folder, which only the administrator can make. */
@SuppressWarnings("try") // A test that is interrupted while closing has failed anyway.
public final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one; where that cannot be done, the test is passed over. */
  public static SmallDisk mount(Path folder, int kilobytes) throws Exception {
    boolean linux = System.getProperty("os.name").equals("Linux");
    String size = "size=" + kilobytes + "k";
    assumeTrue(
        linux && system("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder) == 0,
        "a small disk can be mounted");
    return new SmallDisk(folder);
  }

  /** Lets nothing be written to it any more; false where that cannot be done. */
  boolean makeReadOnly() throws Exception {
    return system("mount", "-o", "remount,ro", folder) == 0;
  }

  @Override
  public void close() throws Exception {
    system("umount", folder);
  }

  private static int system(Object... command) throws Exception {
    String[] words = Stream.of(command).map(Object::toString).toArray(String[]::new);
    return new ProcessBuilder(words).inheritIO().start().waitFor();
  }
}
