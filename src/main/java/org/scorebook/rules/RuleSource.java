package org.scorebook.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scorebook.problem.UnusableFileException;

/**
 * Where a rule set stands.
 *
 * @param label the file as problems show it
 * @param name of the rule set, where it gives none itself
 */
record RuleSource(Path path, String label, String name) {
  private static final int MOST_BYTES = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A file of one's own. */
  static RuleSource of(Path path) {
    String file = String.valueOf(path.getFileName());
    int dot = file.lastIndexOf('.');
    return new RuleSource(path, path.toString(), dot > 0 ? file.substring(0, dot) : file);
  }

  /**
   * A file in or below the folder of the workbook that asks for it, which goes by its way there.
   */
  static RuleSource beside(Path folder, Path path) {
    String way = folder.relativize(path).toString().replace('\\', '/');
    return new RuleSource(path, way, of(path).name());
  }

  /** A rule set of the same folder. */
  RuleSource sibling(String name) {
    int end = Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1;
    String file = name + ".yaml";
    return new RuleSource(folder().resolve(file), label.substring(0, end) + file, name);
  }

  /** A rule set of a folder. */
  static RuleSource in(Path folder, String name) {
    Path path = folder.resolve(name + ".yaml");
    Path parent = folder.getFileName();
    return new RuleSource(
        path, parent == null ? path.toString() : parent + "/" + name + ".yaml", name);
  }

  /** What relative paths in it start from. */
  Path folder() {
    Path parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }

  /** The same file, whatever way leads to it. */
  Path identity() {
    return path.toAbsolutePath().normalize();
  }

  String text() throws UnusableFileException {
    // A pipe or a device would keep whoever opens it waiting.
    if (!Files.isRegularFile(path)) {
      throw new UnusableFileException(
          label + " is no file. Give the name of a text file with rules in it.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnusableFileException(label + " is larger than a rule set can be (1 MB).");
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnusableFileException(label + " is not a text file in UTF-8. Save it as UTF-8.", e);
    } catch (IOException e) {
      throw new UnusableFileException(label + " cannot be read.", e);
    }
  }
}
