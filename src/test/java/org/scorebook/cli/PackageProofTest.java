package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.Version;

/**
 * The distribution with Java inside, unpacked where no Java is to be found, in a folder whose name
 * has spaces and accents and that nobody may write to.
 */
@Tag("proof")
class PackageProofTest {
  private static final String INPUT = "examples/cabinet-december-2020/input.xlsx";

  private static final String OPEN = "/proc/self/fd/7/scorebook.jar";

  /** What the launcher needs of the system; Java is not among it. */
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "dirname",
          "readlink",
          "locale",
          "grep",
          "sort",
          "head",
          "stat",
          "mktemp",
          "cp",
          "mv",
          "rm",
          "sed",
          "find");

  @TempDir private Path parent;

  private record Ended(int exit, String out) {}

  private Ended run(Map<String, String> environment, List<String> words) throws Exception {
    Path out = parent.resolve("out.txt");
    ProcessBuilder process =
        new ProcessBuilder(words)
            .directory(parent.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    if (!environment.isEmpty()) {
      process.environment().clear();
      process.environment().putAll(environment);
    }
    Process started = process.start();
    assertThat(started.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Ended(started.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
  }

  /** A JDK whose archives may be moved, as releases are packed with; this one where none is. */
  private static Path jdk() throws IOException {
    Path debian = Path.of("/usr/lib/jvm");
    Path named = Path.of(System.getenv().getOrDefault("JAVA_HOME_25_X64", ""));
    Path own = Path.of(System.getProperty("java.home"));
    try (Stream<Path> installed = Files.isDirectory(debian) ? Files.list(debian) : Stream.of()) {
      return Stream.concat(
              Stream.of(named), installed.filter(jdk -> jdk.toString().contains("-25")))
          .filter(jdk -> Files.exists(jdk.resolve("bin/jlink")))
          .findFirst()
          .orElse(own);
    }
  }

  private static Map<String, FileTime> files(Path folder) throws IOException {
    Map<String, FileTime> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  private Path tools() throws IOException {
    Path tools = Files.createDirectory(parent.resolve("tools"));
    for (String tool : TOOLS) {
      for (String folder : List.of("/usr/bin", "/bin")) {
        Path there = Path.of(folder, tool);
        if (Files.exists(there) && !Files.exists(tools.resolve(tool))) {
          Path script = tools.resolve(tool);
          Files.writeString(script, "#!/bin/sh\nexec " + there + " \"$@\"\n");
          assertThat(script.toFile().setExecutable(true)).isTrue();
        }
      }
    }
    return tools;
  }

  @Test
  void runsWhereThereIsNoJava() throws Exception {
    Path jdk = jdk();
    Path repository = Path.of("").toAbsolutePath();
    Path built = Files.createDirectory(parent.resolve("built"));
    for (String entry :
        List.of(
            "pom.xml",
            "src",
            ".mvn",
            "scorebook",
            "scorebook.cmd",
            "README.md",
            "CHANGELOG.md",
            "LICENSE",
            "rules",
            "workbook-templates",
            "examples")) {
      run(Map.of(), List.of("cp", "-r", repository.resolve(entry).toString(), built.toString()));
    }
    Ended made =
        run(
            Map.of(),
            List.of(
                "env",
                "JAVA_HOME=" + jdk,
                "mvn",
                "-B",
                "-q",
                "-Dquick",
                "-Dmaven.test.skip=true",
                "-f",
                built.resolve("pom.xml").toString(),
                "-Ppackage",
                "package"));
    assertThat(made.exit()).as(made.out()).isZero();
    List<Path> zips;
    try (Stream<Path> files = Files.list(built.resolve("target"))) {
      zips = files.filter(file -> file.toString().matches(".*-[a-z]+-\\w+\\.zip")).toList();
    }
    assertThat(zips).hasSize(1);

    Path home = Files.createDirectory(parent.resolve("ein Ordner é"));
    run(
        Map.of("PATH", "/usr/bin:/bin", "TZ", "America/New_York"),
        List.of("unzip", "-q", zips.get(0).toString(), "-d", home.toString()));
    Path unpacked = home.resolve("scorebook-" + Version.number());
    run(Map.of(), List.of("chmod", "-R", "a-w", unpacked.toString()));
    Map<String, FileTime> files = files(unpacked);
    Path launcher = unpacked.resolve("scorebook");
    Map<String, String> bare =
        new HashMap<>(Map.of("PATH", tools().toString(), "HOME", parent.toString()));
    boolean prepared = Files.readString(jdk.resolve("release")).contains("JAVA_VERSION=\"25");
    assertThat(files.containsKey("lib/classes.jsa")).isEqualTo(prepared);
    if (prepared) {
      // Where there is no using the archive, Java must not start.
      bare.put(
          "JDK_JAVA_OPTIONS",
          "-XX:AOTMode=on -XX:+PrintCommandLineFlags -XX:+UnlockDiagnosticVMOptions"
              + " -XX:+PrintVMInfoAtExit");
      Ended first = run(bare, List.of(launcher.toString(), "--version"));
      assertThat(first.exit()).as(first.out()).isZero();
      assertThat(first.out()).contains("-XX:AOTCache=" + unpacked.resolve("lib/classes.jsa"));
      // Nor look for each class where the archive was made, as long as Linux can name this folder.
      assertThat(first.out()).contains("\njava_class_path (initial): " + OPEN + "\n");
      bare.remove("JDK_JAVA_OPTIONS");
    }
    assertThat(run(bare, List.of(launcher.toString(), "--version")))
        .isEqualTo(new Ended(0, Version.line() + "\n"));

    List<String> words = new ArrayList<>(List.of(launcher.toString(), "run"));
    words.addAll(List.of(unpacked.resolve(INPUT).toString(), "-d", "made"));
    Ended ended = run(bare, words);
    assertThat(ended.exit()).as(ended.out()).isZero();
    assertThat(parent.resolve("made/Cabinet Scorecard - December 2020.xlsx")).isNotEmptyFile();
    if (prepared) {
      assertThat(files(unpacked)).isEqualTo(files);
    }
    run(Map.of(), List.of("chmod", "-R", "u+w", unpacked.toString()));
  }
}
