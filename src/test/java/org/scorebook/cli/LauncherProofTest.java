package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in an unpacked distribution, in a folder whose name has a space. */
@Tag("proof")
class LauncherProofTest {
  private static final String INPUT = "examples/cabinet-december-2020/input.xlsx";

  @TempDir private Path parent;
  private Path home;
  private Path jar;
  private Path archive;

  private record Ended(int exit, String out, String err) {}

  @BeforeEach
  void unpack() throws IOException {
    home = Files.createDirectories(parent.toRealPath().resolve("score book"));
    jar = Files.createDirectories(home.resolve("lib")).resolve("scorebook.jar");
    archive = home.resolve("lib").resolve("classes.jsa");
    copy("scorebook");
    copy(INPUT);
    for (String folder : List.of("rules", "workbook-templates")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          copy(file.toString());
        }
      }
    }
    writeJar();
  }

  private void copy(String file) throws IOException {
    Path copy = home.resolve(file);
    Files.createDirectories(copy.getParent());
    Files.copy(Path.of(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /** The program's classes; its manifest names the libraries, as Maven's does. */
  private void writeJar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" ")));
    Path classes =
        Path.of(Scorebook.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, packed);
      }
    }
  }

  private String launcher() {
    return home.resolve("scorebook").toString();
  }

  private Ended run(String... words) throws Exception {
    return run(Map.of(), words);
  }

  private Ended run(Map<String, String> environment, String... words) throws Exception {
    Path out = parent.resolve("out.txt");
    Path err = parent.resolve("err.txt");
    ProcessBuilder launcher =
        new ProcessBuilder(Stream.concat(Stream.of(launcher()), Stream.of(words)).toList())
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.environment().putAll(environment);
    Process process = launcher.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void preparesOnceForEachJarAndStartsWhateverBecomesOfThat() throws Exception {
    Ended first = run("--version");
    assertThat(first.out()).startsWith("scorebook ");
    assertThat(first).isEqualTo(new Ended(0, first.out(), ""));
    assertThat(archive).isNotEmptyFile();
    FileTime made = Files.getLastModifiedTime(archive);

    assertThat(run("--version")).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    // Not only made but of use: where there is no using it, this Java must not start.
    assertThat(run(Map.of("JDK_JAVA_OPTIONS", "-Xshare:on"), "--version").out())
        .isEqualTo(first.out());
    assertThat(run("build", INPUT, "-o", "draft.xlsx").out())
        .isEqualTo("Wrote draft.xlsx: 17 measures.\n");

    // Another build of the program: the archive of the old one must go.
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertThat(run("--version")).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(archive)).isGreaterThan(made);

    // Whatever is wrong with the archive, the program runs without.
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertThat(run("--version")).isEqualTo(first);
    Files.delete(archive);
    assertThat(run("--version")).isEqualTo(first);
  }

  @Test
  void makesAnArchiveAnewThatWasCutShortAndOneThatHadNoRoom() throws Exception {
    Path missing = parent.resolve("no such folder");
    Ended first = run(Map.of("TMPDIR", missing.toString()), "--version");
    assertThat(first.out()).startsWith("scorebook ");
    assertThat(first).isEqualTo(new Ended(0, first.out(), ""));
    assertThat(archive).doesNotExist();

    assertThat(run("--version")).isEqualTo(first);
    long whole = Files.size(archive);
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    try (FileChannel cut = FileChannel.open(archive, StandardOpenOption.WRITE)) {
      cut.truncate(whole / 2);
    }
    assertThat(run("--version")).isEqualTo(first);
    // Of the same length but for a page or two: what threads do at once loads other classes each
    // time.
    assertThat(Files.size(archive)).isCloseTo(whole, Percentage.withPercentage(1));
    assertThat(run(Map.of("JDK_JAVA_OPTIONS", "-Xshare:on"), "--version").out())
        .isEqualTo(first.out());
  }

  /** What the shell itself says of a folder that is gone comes before the launcher's sentence. */
  @Test
  void saysThatTheCurrentFolderIsGone() throws Exception {
    Path gone = Files.createDirectory(parent.resolve("gone"));
    Process shell =
        new ProcessBuilder("sh", "-c", "rmdir \"$PWD\"; exec \"$0\" --version", launcher())
            .directory(gone.toFile())
            .start();
    assertThat(new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .endsWith("The current folder is gone. Change to one that exists (cd) and run again.\n");
    assertThat(shell.waitFor()).isEqualTo(4);
  }

  @Test
  void readsNamesWithAccentsWhateverLocaleIsNamed() throws Exception {
    for (String locale : List.of("en_GB.UTF-8", "xx_XX.UTF-8", "C", "")) {
      assertThat(run(Map.of("LC_ALL", "", "LANG", locale), "validate", "Größe.xlsx"))
          .as("LANG=%s", locale)
          .isEqualTo(
              new Ended(4, "", "Größe.xlsx does not exist. Check the name and the folder.\n"));
    }
  }

  @Test
  void runsWithoutTheExampleToPrepareWith() throws Exception {
    Files.delete(home.resolve(INPUT));
    Ended first = run("--version");
    assertThat(first.out()).startsWith("scorebook ");
    assertThat(first).isEqualTo(new Ended(0, first.out(), ""));
    assertThat(archive).doesNotExist();
    assertThat(run("--version")).isEqualTo(first);
    Files.delete(jar);
    assertThat(run("--version"))
        .isEqualTo(
            new Ended(
                4,
                "",
                "Scorebook is not whole: there is no "
                    + jar
                    + ". Unpack the distribution again.\n"));
  }
}
