package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.files.AtomicFile.Content;
import org.scorebook.problem.UnusableFileException;

class AtomicFileTest {
  @TempDir Path folder;

  private static Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void writesEveryByte() throws Exception {
    byte[] bytes = new byte[1_000_003];
    new Random(1).nextBytes(bytes);
    Path target = folder.resolve("a.xlsx");

    AtomicFile.write(
        target,
        false,
        out -> {
          out.write(bytes[0]);
          out.write(bytes, 1, bytes.length - 1);
        });

    assertThat(target).hasBinaryContent(bytes);
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void isReadableByColleagues() throws Exception {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path ordinary = Files.createFile(folder.resolve("ordinary"));
    Path target = folder.resolve("a.xlsx");

    AtomicFile.write(target, false, text("x"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(ordinary)));
  }

  @Test
  void standsThereOnlyWhenItIsWhole() throws Exception {
    Path target = folder.resolve("a.xlsx");
    try (AtomicFile file = AtomicFile.start(target, false)) {
      file.fill(text("half"));
      assertThat(target).doesNotExist();
      file.fill(text(" and whole"));
      file.appear();
      assertThat(target).hasContent("half and whole");
    }
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void refusesToReplaceUnlessTold() throws Exception {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");

    assertThatThrownBy(() -> AtomicFile.write(target, false, text("new")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(target + " already exists. Use --force to replace it, or give another name.");
    assertThat(target).hasContent("old");

    AtomicFile.write(target, true, text("new"));
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void neverReplacesAFileThatCameMeanwhile() throws Exception {
    Path target = folder.resolve("a.xlsx");
    try (AtomicFile file = AtomicFile.start(target, false)) {
      file.fill(text("ours"));
      Files.writeString(target, "theirs");
      assertThatThrownBy(file::appear)
          .hasMessage(target + " already exists. Use --force to replace it, or give another name.");
    }
    assertThat(target).hasContent("theirs");
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void leavesNothingBehindWhenTheWriterFails() throws Exception {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    true,
                    out -> {
                      out.write(1);
                      throw new IOException("Input/output error");
                    }))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(target + " cannot be written: Input/output error");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    target,
                    true,
                    out -> {
                      out.write(1);
                      throw new IllegalStateException("a fault");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void saysThatTheDiskIsFull() {
    Path target = folder.resolve("a.xlsx");
    for (String words :
        List.of(
            "No space left on device",
            "There is not enough space on the disk",
            "Disk quota exceeded")) {
      Content full =
          out -> {
            throw new IOException(words);
          };
      assertThatThrownBy(() -> AtomicFile.write(target, false, full))
          .hasMessage(
              target + " cannot be written: the disk is full. Make room on it and run again.");
    }
  }

  @Test
  void refusesAFolder() {
    assertThatThrownBy(() -> AtomicFile.write(folder, true, text("x")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(folder + " is a folder. Give the name of a file.");
  }

  @Test
  void refusesAMissingFolder() {
    Path target = folder.resolve("none/a.xlsx");
    assertThatThrownBy(() -> AtomicFile.write(target, true, text("x")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            target
                + " cannot be written: there is no folder "
                + folder.resolve("none")
                + ". Make it first.");
  }

  @Test
  void saysThatAFolderTakesNoSuchFile() {
    Path target = folder.resolve("a.xlsx");
    Content unnamed =
        out -> {
          throw new NoSuchFileException(target.toString());
        };
    assertThatThrownBy(() -> AtomicFile.write(target, false, unnamed))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            target
                + " cannot be written: the folder "
                + folder
                + " takes no file of this name. Give another name or folder.");
  }

  @Test
  void saysThatTheSystemGivesNoReason() {
    Path target = folder.resolve("a.xlsx");
    Content silent =
        out -> {
          throw new IOException();
        };
    assertThatThrownBy(() -> AtomicFile.write(target, false, silent))
        .hasMessage(
            target
                + " cannot be written: the system gives no reason. Give another name or folder,"
                + " and run again.");
  }

  @Test
  void refusesAFolderWhereItMayNotWrite() {
    Path locked = Path.of("/sys/kernel"); // not even the administrator makes files here
    assumeTrue(Files.isDirectory(locked));
    assertThatThrownBy(() -> AtomicFile.write(locked.resolve("a.xlsx"), true, text("x")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "/sys/kernel/a.xlsx cannot be written: you may not write in the folder /sys/kernel.");
  }

  @Test
  void refusesADevice() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    assertThatThrownBy(() -> AtomicFile.write(device, true, text("x")))
        .hasMessage("/dev/null is not an ordinary file, so it is not replaced. Give another name.");
  }

  @Test
  void refusesAWorkbookThatIsOpen() throws Exception {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
    for (String lock : List.of("~$a.xlsx", ".~lock.a.xlsx#")) {
      Files.createFile(folder.resolve(lock));
      assertThatThrownBy(() -> AtomicFile.write(target, true, text("new")))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              target
                  + " is open in Excel or LibreOffice. Close it and run again. (If nobody has it"
                  + " open, delete the file "
                  + lock
                  + " beside it.)");
      Files.delete(folder.resolve(lock));
    }
    assertThat(target).hasContent("old");
  }

  @Test
  void refusesAWorkbookOpenedMeanwhile() throws Exception {
    Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
    try (AtomicFile file = AtomicFile.start(target, true)) {
      file.fill(text("new"));
      Files.createFile(folder.resolve("~$a.xlsx"));
      assertThatThrownBy(file::appear).hasMessageContaining("is open in Excel or LibreOffice");
    }
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.xlsx", "~$a.xlsx");
  }

  @Test
  void keepsALinkALink() throws Exception {
    Path real = Files.writeString(folder.resolve("real.xlsx"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), real);
    AtomicFile.write(link, true, text("new"));
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void writesIntoTheCurrentFolder() {
    assertThatThrownBy(() -> AtomicFile.check(Path.of("pom.xml"), false))
        .hasMessage("pom.xml already exists. Use --force to replace it, or give another name.");
  }

  @Test
  void streamHandsOverWhatAChannelTakesByHalves() throws Exception {
    HalfChannel channel = new HalfChannel();
    byte[] bytes = new byte[200_001];
    new Random(2).nextBytes(bytes);
    try (OutputStream stream = new WholeStream(channel)) {
      stream.write(bytes);
    }
    assertThat(channel.taken.toByteArray()).isEqualTo(bytes);
  }
}
