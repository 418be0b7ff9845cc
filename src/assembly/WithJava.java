import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Adds to the distribution a Java runtime trimmed to what Scorebook needs, for people who have no
 * Java and may not install any: {@code scorebook-VERSION-PLATFORM.zip}.
 *
 * <p>Arguments: the distribution's zip, and the home of a JDK of the platform that it is for, with
 * its {@code jmods}. That JDK must be of the same release as the one that runs this.
 */
public final class WithJava {
  /** What the program and its libraries use; Locale.UK's month names are in the last but two. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,"
          + "java.security.jgss,java.security.sasl,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,"
          + "jdk.localedata,jdk.unsupported,jdk.zipfs";

  /** From this Java on an archive of the program's classes may be used in another folder. */
  private static final int MOVABLE = 25;

  private static final int EXECUTABLE = 0100755;
  private static final int PLAIN = 0100644;

  private WithJava() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    // A zip has the time of no zone: here that of Greenwich, and beside it, for programs that know.
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    Path distribution = Path.of(arguments[0]);
    Path jdk = Path.of(arguments[1]);
    if (!Files.isDirectory(jdk.resolve("jmods")) && !isThisJava(jdk)) {
      throw new IOException(jdk + " has no jmods: name a whole JDK with -Djdk.home=DIR.");
    }
    String platform = platform(jdk);
    String stem = String.valueOf(distribution.getFileName()).replaceFirst("\\.zip$", "");
    Path stage = distribution.resolveSibling("package-" + platform);
    delete(stage);
    FileTime time = unpack(distribution, stage);
    Path home = stage.resolve(stem);
    link(jdk, home.resolve("runtime"));
    if (platform.equals(platform(Path.of(System.getProperty("java.home"))))) {
      prepare(home, time);
    }
    Path target = distribution.resolveSibling(stem + "-" + platform + ".zip");
    pack(stage, time, target);
    delete(stage);
    System.out.printf(Locale.ROOT, "Wrote %s: %,d bytes.%n", target, Files.size(target));
  }

  /** Such as {@code linux-x64} or {@code windows-x64}, by what the JDK says of itself. */
  private static String platform(Path jdk) throws IOException {
    Properties release = new Properties();
    try (InputStream in = Files.newInputStream(jdk.resolve("release"))) {
      release.load(in);
    }
    String system = word(release, "OS_NAME").toLowerCase(Locale.ROOT);
    String processor = word(release, "OS_ARCH");
    String name =
        system.startsWith("win") ? "windows" : system.startsWith("linux") ? system : "macos";
    return name + "-" + (processor.matches("x86_64|amd64") ? "x64" : processor);
  }

  private static String word(Properties release, String key) {
    return release.getProperty(key, "unknown").replace("\"", "");
  }

  /** Newer JDKs come without {@code jmods}, and link what they themselves are made of. */
  private static boolean isThisJava(Path jdk) throws IOException {
    return Files.isSameFile(jdk, Path.of(System.getProperty("java.home")));
  }

  private static void link(Path jdk, Path runtime) throws IOException {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IOException("This Java has no jlink: run Maven with a JDK."));
    List<String> options = new ArrayList<>();
    if (Files.isDirectory(jdk.resolve("jmods"))) {
      options.addAll(List.of("--module-path", jdk.resolve("jmods").toString()));
    }
    options.addAll(
        List.of(
            "--add-modules",
            MODULES,
            "--include-locales=en,en-GB",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=" + (Runtime.version().feature() < 21 ? "2" : "zip-6"),
            "--output",
            runtime.toString()));
    int ended = jlink.run(System.out, System.err, options.toArray(new String[0]));
    if (ended != 0) {
      throw new IOException("jlink ended with " + ended + ".");
    }
  }

  /**
   * Keeps in the runtime its own classes as it wants them in memory, and beside the program the
   * launcher's archive of the program's; only the runtime itself can, on its platform. Java older
   * than 25 wants the archive of a program where that was made: on the user's machine, then.
   */
  private static void prepare(Path home, FileTime time) throws IOException, InterruptedException {
    run(home, home.resolve("runtime/bin/java").toString(), "-Xshare:dump", "-Xlog:disable");
    if (Runtime.version().feature() < MOVABLE) {
      return;
    }
    modernise(home.resolve("lib"), time);
    boolean windows = Files.exists(home.resolve("runtime/bin/java.exe"));
    if (windows) {
      run(home, "cmd", "/c", "scorebook.cmd", "--version");
    } else {
      run(home, home.resolve("scorebook").toString(), "--version");
    }
    Path archive = home.resolve("lib/classes.jsa");
    if (!Files.exists(archive)) {
      throw new IOException("The launcher made no class archive.");
    }
    if (windows) {
      // What Windows says of a file's time depends on the zone and the language: see scorebook.cmd.
      Files.delete(home.resolve("lib/classes.jsa.key"));
      Files.writeString(
          home.resolve("lib/classes.jsa.packed"),
          String.format(
              Locale.ROOT,
              "%d %d %d\r\n",
              Files.size(home.resolve("lib/scorebook.jar")),
              Files.size(archive),
              time.to(TimeUnit.SECONDS)));
    }
  }

  /** Picocli's classes are of a format that such a Java leaves out of its archives. */
  private static void modernise(Path lib, FileTime time) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String program = Path.of("src", "assembly", "NewerClasses.java").toAbsolutePath().toString();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "picocli-*.jar")) {
      for (Path jar : jars) {
        if (run(lib, java, program, jar.toAbsolutePath().toString()) != 0) {
          throw new IOException("The classes of " + jar + " could not be written anew.");
        }
        Files.setLastModifiedTime(jar, time);
      }
    }
  }

  private static int run(Path folder, String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** Gives every file the time that it has in the zip, which is one for all. */
  private static FileTime unpack(Path zip, Path folder) throws IOException {
    FileTime time = null;
    try (ZipFile from = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
        if (entry.isDirectory()) {
          continue;
        }
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream bytes = from.getInputStream(entry)) {
          Files.copy(bytes, file);
        }
        if ((entry.getUnixMode() & EXECUTABLE) == EXECUTABLE) {
          file.toFile().setExecutable(true, false);
        }
        time = time == null ? entry.getLastModifiedTime() : time;
        Files.setLastModifiedTime(file, time);
      }
    }
    if (time == null) {
      throw new IOException(zip + " is empty.");
    }
    return time;
  }

  private static void pack(Path stage, FileTime time, Path target) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(stage)) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    X5455_ExtendedTimestamp zoned = new X5455_ExtendedTimestamp();
    zoned.setModifyFileTime(time);
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(target)) {
      for (Path file : files) {
        ZipArchiveEntry entry =
            new ZipArchiveEntry(stage.relativize(file).toString().replace('\\', '/'));
        entry.setTime(time);
        entry.addExtraField(zoned);
        entry.setUnixMode(Files.isExecutable(file) ? EXECUTABLE : PLAIN);
        out.putArchiveEntry(entry);
        Files.copy(file, out);
        out.closeArchiveEntry();
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        path.toFile().setWritable(true);
        Files.delete(path);
      }
    }
  }
}
