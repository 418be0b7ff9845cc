package org.scorebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the README's pictures makes them all, as wide as those that are kept. */
@Tag("proof")
class PicturesProofTest {
  private static final Path KEPT = Path.of("src/docs/pictures");

  @TempDir private Path made;

  @Test
  void everyPictureCanBeMadeAnew() throws Exception {
    Path messages = made.resolve("messages.txt");
    Process script =
        new ProcessBuilder(KEPT.resolve("make").toString(), made.toString())
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    assertThat(script.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(script.exitValue()).as(Files.readString(messages)).isZero();
    assertThat(pictures(made)).isEqualTo(pictures(KEPT));
  }

  private static List<String> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pictures =
          files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
      List<String> found = new ArrayList<>();
      for (Path picture : pictures) {
        found.add(picture.getFileName() + " " + ImageIO.read(picture.toFile()).getWidth());
      }
      return found;
    }
  }
}
