package org.scorebook.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * Gives the jars of an unpacked distribution the time again that they were packed with: what
 * unpacks on Windows takes the times in a zip for local ones, and Java leaves a class archive alone
 * that was made of jars with other times.
 */
final class PackedTimes {
  private PackedTimes() {}

  /**
   * Sets the times, or ends with an error where one cannot be set.
   *
   * @param words the folder of the jars, and their time in seconds since 1970
   */
  public static void main(String[] words) throws IOException {
    FileTime packed = FileTime.from(Long.parseLong(words[1]), TimeUnit.SECONDS);
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(words[0]), "*.jar")) {
      for (Path jar : jars) {
        Files.setLastModifiedTime(jar, packed);
      }
    }
  }
}
