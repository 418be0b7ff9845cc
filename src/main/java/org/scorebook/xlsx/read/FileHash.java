package org.scorebook.xlsx.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Sha256;
import org.scorebook.xlsx.parts.FileKind;

/** The SHA-256 of a file, which is worked out while the file is being read. */
final class FileHash implements AutoCloseable {
  private final Path file;
  private final OwnThread<String> hash;

  private FileHash(Path file) {
    this.file = file;
    this.hash = OwnThread.start("hash of the file", () -> hash(file));
  }

  static FileHash begin(Path file) {
    return new FileHash(file);
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] chunk = new byte[64 * 1024];
      for (int length = bytes.read(chunk); length > 0; length = bytes.read(chunk)) {
        digest.update(chunk, 0, length);
      }
    }
    return Sha256.hex(digest.digest());
  }

  /** 64 hexadecimal digits, once they are known. */
  String digits() throws UnusableFileException {
    try {
      return hash.get();
    } catch (IOException e) {
      throw FileKind.unreadable(file, e);
    }
  }

  @Override
  public void close() {
    hash.stop();
  }
}
