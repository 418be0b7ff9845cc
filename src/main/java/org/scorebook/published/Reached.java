package org.scorebook.published;

import java.nio.file.Path;
import java.util.Objects;

/** Files by the way that leads to them from another one's folder, whatever the system writes. */
final class Reached {
  private Reached() {}

  /** The way to a file; its whole path where none leads there. */
  static String name(Path from, Path file) {
    Path folder = Objects.requireNonNull(from.toAbsolutePath().normalize().getParent());
    Path target = file.toAbsolutePath().normalize();
    boolean reachable = Objects.equals(folder.getRoot(), target.getRoot());
    return (reachable ? folder.relativize(target) : target).toString().replace('\\', '/');
  }

  /** The file at the end of the way. */
  static Path from(Path start, String name) {
    return start.toAbsolutePath().resolveSibling(name.replace('\\', '/'));
  }
}
