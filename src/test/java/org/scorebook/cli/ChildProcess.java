package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.scorebook.cli.terminal.ExitCode;

/** A command line run in a process of its own, with as much memory as it is given. */
public final class ChildProcess {
  private static final int MINUTES = 3;

  private final Process process;
  private final Path out;
  private final Path err;

  private ChildProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /**
   * Starts it.
   *
   * @param folder for what it says
   * @param megabytes of memory for what it makes
   */
  public static ChildProcess start(Path folder, int megabytes, Object... command)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    words.add("-Dscorebook.home=" + Path.of("").toAbsolutePath());
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.add(Scorebook.class.getName());
    Arrays.stream(command).map(Object::toString).forEach(words::add);
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    Process process =
        new ProcessBuilder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new ChildProcess(process, out, err);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Sends it a signal, such as {@code TERM}, and waits for its end. */
  void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    boolean over = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(over).as("ended by %s", name).isTrue();
  }

  /** Waits for its end and gives its exit code. */
  int exitCode() throws Exception {
    boolean over = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(over).as("ended within %d minutes", MINUTES).isTrue();
    return process.exitValue();
  }

  /** Waits for its end and checks its exit code. */
  public ChildProcess ended(ExitCode expected) throws Exception {
    assertThat(exitCode())
        .as("exit code; out: %s; err: %s", out(), err())
        .isEqualTo(expected.code());
    return this;
  }

  /** Lines of standard output. */
  public List<String> out() throws IOException {
    return Files.readAllLines(out);
  }

  /** Lines of standard error. */
  public List<String> err() throws IOException {
    return Files.readAllLines(err);
  }
}
