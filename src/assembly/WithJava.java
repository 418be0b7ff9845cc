import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
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

  private static final int EXECUTABLE = 0100755;
  private static final int PLAIN = 0100644;

  private WithJava() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path distribution = Path.of(arguments[0]);
    Path jdk = Path.of(arguments[1]);
    if (!Files.isDirectory(jdk.resolve("jmods")) && !isThisJava(jdk)) {
      throw new IOException(jdk + " has no jmods: name a whole JDK with -Djdk.home=DIR.");
    }
    String platform = platform(jdk);
    Path runtime = distribution.resolveSibling("runtime-" + platform);
    delete(runtime);
    link(jdk, runtime);
    if (platform.equals(platform(Path.of(System.getProperty("java.home"))))) {
      share(runtime);
    }
    String stem = String.valueOf(distribution.getFileName()).replaceFirst("\\.zip$", "");
    Path target = distribution.resolveSibling(stem + "-" + platform + ".zip");
    pack(distribution, runtime, target);
    delete(runtime);
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

  /** Keeps the runtime's own classes as it wants them in memory; only it can, on its platform. */
  private static void share(Path runtime) throws IOException, InterruptedException {
    new ProcessBuilder(
            runtime.resolve("bin").resolve("java").toString(), "-Xshare:dump", "-Xlog:disable")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static void pack(Path distribution, Path runtime, Path target) throws IOException {
    String folder = "";
    try (ZipFile from = ZipFile.builder().setPath(distribution).get();
        ZipArchiveOutputStream out = new ZipArchiveOutputStream(target)) {
      Enumeration<ZipArchiveEntry> entries = from.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        folder = folder.isEmpty() ? entry.getName().split("/", -1)[0] : folder;
        try (InputStream bytes = from.getRawInputStream(entry)) {
          out.addRawArchiveEntry(entry, bytes);
        }
      }
      List<Path> files = new ArrayList<>();
      try (Stream<Path> walk = Files.walk(runtime)) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
      for (Path file : files) {
        String name = runtime.relativize(file).toString().replace('\\', '/');
        ZipArchiveEntry entry = new ZipArchiveEntry(folder + "/runtime/" + name);
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
