package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher for Windows in an unpacked distribution, read by Wine's command interpreter, with a
 * java.exe that only notes what it is asked. What a real Java makes of the same words is the matter
 * of {@link LauncherProofTest}.
 */
@Tag("proof")
class LauncherForWindowsProofTest {
  private static final String COMPILER = "/usr/bin/x86_64-w64-mingw32-gcc";
  private static final String WINE = "/usr/bin/wine";
  private static final String QUICK =
      "-XX:+UseSerialGC|-Xms160m|-Xmn48m|-XX:MaxTenuringThreshold=0|-XX:TieredStopAtLevel=1"
          + "|-XX:C1MaxInlineSize=15|-Xlog:disable";

  @TempDir private static Path made;
  @TempDir private Path parent;
  private Path home;
  private Path jdk;
  private Path notes;

  private record Ended(int exit, String out, String err, List<String> javas) {}

  @BeforeAll
  static void compileJava() throws Exception {
    assumeTrue(Files.exists(Path.of(WINE)), "Wine is not installed");
    assumeTrue(Files.exists(Path.of(COMPILER)), "no compiler for Windows is installed");
    Process compiler =
        new ProcessBuilder(
                COMPILER,
                "-o",
                made.resolve("java.exe").toString(),
                "src/test/resources/windows/java.c")
            .inheritIO()
            .start();
    assertThat(compiler.waitFor()).isZero();
    // Wine's own folder, which it speaks of when it makes it.
    assertThat(wine("exit").redirectErrorStream(true).start().waitFor()).isZero();
  }

  @BeforeEach
  void unpack() throws IOException {
    parent = parent.toRealPath();
    home = Files.createDirectories(parent.resolve("score book (1)"));
    Files.copy(Path.of("scorebook.cmd"), home.resolve("scorebook.cmd"));
    Files.writeString(Files.createDirectories(home.resolve("lib")).resolve("scorebook.jar"), "jar");
    jdk = parent.resolve("a jdk (x86)");
    Files.copy(
        made.resolve("java.exe"), Files.createDirectories(jdk.resolve("bin")).resolve("java.exe"));
    release("17.0.15");
    notes = parent.resolve("notes.txt");
  }

  private void release(String version) throws IOException {
    release(version, "Council");
  }

  private void release(String version, String maker) throws IOException {
    Files.writeString(
        jdk.resolve("release"),
        """
        IMPLEMENTOR="%2$s"
        JAVA_RUNTIME_VERSION="%1$s+6"
        JAVA_VERSION="%1$s"
        MODULES="%3$s"
        """
            .formatted(version, maker, "java.base ".repeat(70)));
  }

  private static ProcessBuilder wine(String command) {
    ProcessBuilder wine = new ProcessBuilder(WINE, "cmd", "/c", command);
    wine.environment().put("WINEPREFIX", Path.of("target", "wine").toAbsolutePath().toString());
    wine.environment().put("WINEDEBUG", "-all");
    return wine;
  }

  private static String windows(Path path) {
    return "Z:" + path.toString().replace('/', '\\');
  }

  /**
   * Wine itself, seen once in some hundreds of times; the launcher never ends so without a word.
   */
  private static final Ended NOT_STARTED = new Ended(1, "", "", List.of());

  private Ended run(String words) throws Exception {
    return run(words, "nothing");
  }

  /**
   * Types the words after the launcher's name. The command line that Wine makes of a program's
   * arguments would lose its quotes: hence a file.
   *
   * @param fails the word at which Java fails
   */
  private Ended run(String words, String fails) throws Exception {
    return run("", words, fails);
  }

  private Ended run(String before, String words, String fails) throws Exception {
    Ended ended = type(before, words, fails);
    return ended.equals(NOT_STARTED) ? type(before, words, fails) : ended;
  }

  private Ended type(String before, String words, String fails) throws Exception {
    Files.deleteIfExists(notes);
    Files.writeString(
        parent.resolve("typed.cmd"),
        before + "@\"" + windows(home.resolve("scorebook.cmd")) + "\" " + words + "\r\n");
    Path out = parent.resolve("out.txt");
    Path err = parent.resolve("err.txt");
    ProcessBuilder wine =
        wine("typed.cmd")
            .directory(parent.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    wine.environment().put("CMDCMDLINE", "\"C:\\windows\\system32\\cmd.exe\"");
    wine.environment().put("JAVA_HOME", windows(jdk));
    wine.environment().put("NOTES", windows(notes));
    wine.environment().put("FAILS", fails);
    Process process = wine.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String javas = Files.exists(notes) ? text(notes) : "";
    return new Ended(
        process.exitValue(),
        text(out),
        text(err),
        javas
            .replaceAll("C:[^|\n]*\\\\scorebook-\\d+", "SCRATCH")
            .replace(windows(home), "HOME")
            .lines()
            .toList());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r", "");
  }

  private static String start(String options, String words) {
    return options
        + QUICK
        + "|-Djdk.console=java.base|-Dscorebook.home=HOME"
        + "|-cp|HOME\\lib\\scorebook.jar|org.scorebook.cli.Scorebook|"
        + words;
  }

  private static String rehearsal(String options) {
    return options
        + "|"
        + QUICK
        + "|-Dscorebook.home=HOME|-cp|HOME\\lib\\scorebook.jar|org.scorebook.cli.Rehearsal"
        + "|HOME\\examples\\cabinet-december-2020\\input.xlsx|SCRATCH";
  }

  private static final String UNMOVED =
      "-XX:+IgnoreUnrecognizedVMOptions|-XX:+UnlockDiagnosticVMOptions"
          + "|-XX:ArchiveRelocationMode=0|-XX:-AOTReplayTraining|";

  /** What Java 25 rehearses with. */
  private static final String CACHED =
      "-XX:+IgnoreUnrecognizedVMOptions|-XX:+UnlockDiagnosticVMOptions|-XX:-AOTRecordTraining"
          + "|-XX:AOTCacheOutput=SCRATCH\\classes.jsa";

  private static final String SHARED = "-XX:SharedArchiveFile=HOME\\lib\\classes.jsa|" + UNMOVED;
  private static final String NOTED =
      rehearsal("-Xshare:off|-XX:DumpLoadedClassList=SCRATCH\\classes");
  private static final String DUMPED =
      "-Xshare:dump|-XX:SharedClassListFile=SCRATCH\\classes"
          + "|-XX:SharedArchiveFile=SCRATCH\\classes.jsa"
          + "|-XX:+UseSerialGC|-Xlog:disable|-cp|HOME\\lib\\scorebook.jar";

  @Test
  void preparesOnceForEachJarAndEachJava() throws Exception {
    String started = start(SHARED, "build|my input.xlsx|-o|draft.xlsx");
    String typed = "build \"my input.xlsx\" -o draft.xlsx";
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(NOTED, DUMPED, started)));
    assertThat(home.resolve("lib").resolve("classes.jsa")).isNotEmptyFile();
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(started)));

    Files.writeString(home.resolve("lib").resolve("scorebook.jar"), "another jar");
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(NOTED, DUMPED, started)));
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(started)));

    release("17.0.15", "Another council");
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(NOTED, DUMPED, started)));

    release("25.0.1");
    String aot =
        start(
            "-XX:AOTCache=HOME\\lib\\classes.jsa|" + UNMOVED, "build|my input.xlsx|-o|draft.xlsx");
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(rehearsal(CACHED), aot)));
    assertThat(run(typed)).isEqualTo(new Ended(0, "", "", List.of(aot)));
  }

  @Test
  void preparesOnceThoughTheFolderOfJavaHasLettersThatACommandCannotWrite() throws Exception {
    jdk = Files.move(jdk, parent.resolve("a jdk \u0159\u30b8"));
    assertThat(run("--version").javas()).containsExactly(NOTED, DUMPED, start(SHARED, "--version"));
    assertThat(run("--version").javas()).containsExactly(start(SHARED, "--version"));
  }

  @Test
  void startsWithoutAnArchiveWhereNoneCanBeMade() throws Exception {
    String started = start("", "--version");
    assertThat(run("--version", "org.scorebook.cli.Rehearsal"))
        .isEqualTo(new Ended(0, "", "", List.of(NOTED, started)));
    assertThat(run("--version")).isEqualTo(new Ended(0, "", "", List.of(started)));
  }

  @Test
  void makesAnArchiveAnewThatWasCutShort() throws Exception {
    Path archive = home.resolve("lib").resolve("classes.jsa");
    run("--version");
    Files.writeString(archive, "cut");
    assertThat(run("--version").javas()).containsExactly(NOTED, DUMPED, start(SHARED, "--version"));
    Files.delete(archive);
    assertThat(run("--version").javas()).containsExactly(NOTED, DUMPED, start(SHARED, "--version"));
    assertThat(run("--version").javas()).containsExactly(start(SHARED, "--version"));
  }

  @Test
  void usesTheArchiveThatWasPackedWithJavaInside() throws Exception {
    jdk = Files.move(jdk, home.resolve("runtime"));
    release("25.0.3");
    Path lib = home.resolve("lib");
    Files.writeString(lib.resolve("classes.jsa"), "archive");
    Files.writeString(lib.resolve("classes.jsa.packed"), "3 7 1793491200\r\n");
    String times =
        QUICK + "|-cp|HOME\\lib\\scorebook.jar|org.scorebook.cli.PackedTimes|HOME\\lib|1793491200";
    String started = start("-XX:AOTCache=HOME\\lib\\classes.jsa|" + UNMOVED, "--version");

    assertThat(run("--version")).isEqualTo(new Ended(0, "", "", List.of(times, started)));
    assertThat(run("--version")).isEqualTo(new Ended(0, "", "", List.of(started)));
    assertThat(lib.resolve("classes.jsa")).hasContent("archive");

    String made = rehearsal(CACHED);
    Files.delete(lib.resolve("classes.jsa.key"));
    assertThat(run("--version", "org.scorebook.cli.PackedTimes"))
        .isEqualTo(new Ended(0, "", "", List.of(times, made, started)));
    assertThat(run("--version")).isEqualTo(new Ended(0, "", "", List.of(started)));

    // Cut short: no longer what was packed.
    Files.writeString(lib.resolve("classes.jsa"), "arch");
    assertThat(run("--version")).isEqualTo(new Ended(0, "", "", List.of(made, started)));
  }

  @Test
  void triesAgainWhereThereWasNoFolderForTemporaryFiles() throws Exception {
    Files.writeString(parent.resolve("none"), "a file, no folder");
    assertThat(
            run("@set TEMP=" + windows(parent.resolve("none")) + "\r\n", "--version", "nothing")
                .javas())
        .containsExactly(start("", "--version"));
    assertThat(run("--version").javas()).containsExactly(NOTED, DUMPED, start(SHARED, "--version"));
  }

  /** Wine's interpreter does not show its own command line: it is told what that of Windows is. */
  @Test
  void knowsWorkbooksDraggedOntoItAndWaitsBeforeTheWindowCloses() throws Exception {
    run("--version");
    String launcher = windows(home.resolve("scorebook.cmd"));
    String dragged =
        "@set CMDCMDLINE=C:\\windows\\system32\\cmd.exe /c \"\""
            + launcher
            + "\" \"Z:\\a b.xlsx\"\"\r\n";
    Ended ended = run(dragged, "\"Z:\\a b.xlsx\"", "nothing");
    assertThat(ended.javas())
        .containsExactly(
            SHARED
                + QUICK
                + "|-Dscorebook.dropped=true|-Djdk.console=java.base|-Dscorebook.home=HOME"
                + "|-cp|HOME\\lib\\scorebook.jar|org.scorebook.cli.Scorebook|Z:\\a b.xlsx");
    assertThat(ended.out()).contains("Press any key to continue");
    // The same typed in a terminal, whose interpreter was not started for the launcher.
    assertThat(run("\"Z:\\a b.xlsx\""))
        .isEqualTo(new Ended(0, "", "", List.of(start(SHARED, "Z:\\a b.xlsx"))));
    // A double click.
    assertThat(run(dragged, "", "nothing").out()).contains("Press any key to continue");
  }

  @Test
  void givesTheExitCodeOfTheProgram() throws Exception {
    run("--version");
    assertThat(run("build input.xlsx --results -", "-"))
        .isEqualTo(new Ended(3, "", "", List.of(start(SHARED, "build|input.xlsx|--results|-"))));
  }

  @Test
  void checkingTakesLittleMemoryAndACopyAsMuchAsItNeeds() throws Exception {
    run("--version");
    String checking = QUICK + "|-Xmx512m|-Xmn32m|-XX:C1MaxInlineSize=35";
    assertThat(run("validate \"my input.xlsx\" --json out.json").javas())
        .containsExactly(
            start(SHARED, "validate|my input.xlsx|--json|out.json").replace(QUICK, checking));
    assertThat(run("validate input.xlsx --annotate \"a copy.xlsx\"").javas())
        .containsExactly(start(SHARED, "validate|input.xlsx|--annotate|a copy.xlsx"));
    assertThat(run("validate --annotate=copy.xlsx input.xlsx").javas())
        .containsExactly(start(SHARED, "validate|--annotate=copy.xlsx|input.xlsx"));
    assertThat(run("build validate").javas()).containsExactly(start(SHARED, "build|validate"));
  }

  @Test
  void asksJavaWhereItsFolderDoesNotSayHowOldItIs() throws Exception {
    Files.delete(jdk.resolve("release"));
    assertThat(run("--version").javas())
        .containsExactly("-version", NOTED, DUMPED, start(SHARED, "--version"));
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    String java = windows(jdk) + "\\bin\\java.exe";
    release("1.8.0_402");
    assertThat(run("--version"))
        .isEqualTo(
            new Ended(
                4,
                "",
                "Scorebook needs Java 17 or newer; \""
                    + java
                    + "\" is 1.8.0_402. Set JAVA_HOME to a newer JDK.\n",
                List.of()));

    release("");
    assertThat(run("--version", "-version"))
        .isEqualTo(
            new Ended(
                4,
                "",
                "Scorebook cannot tell how old \""
                    + java
                    + "\" is. Set JAVA_HOME to a JDK, 17 or newer.\n",
                List.of("-version")));

    release("17.0.15");
    Files.delete(home.resolve("lib").resolve("scorebook.jar"));
    assertThat(run("--version"))
        .isEqualTo(
            new Ended(
                4,
                "",
                "Scorebook is not whole: there is no \""
                    + windows(home)
                    + "\\lib\\scorebook.jar\". Unpack the distribution again.\n",
                List.of()));

    Files.delete(jdk.resolve("bin").resolve("java.exe"));
    assertThat(run("--version"))
        .isEqualTo(
            new Ended(
                4,
                "",
                "Scorebook needs Java: install a JDK, 17 or newer, and set JAVA_HOME or PATH to"
                    + " it.\n",
                List.of()));
  }
}
