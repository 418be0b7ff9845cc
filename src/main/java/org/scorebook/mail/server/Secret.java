package org.scorebook.mail.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/** Where a password, token or client secret is kept; never the secret itself. */
public sealed interface Secret {

  /**
   * Fetches the secret.
   *
   * @param environment the variables of the process
   * @throws UnusableFileException when there is none, saying where it was looked for
   */
  String reveal(Map<String, String> environment) throws UnusableFileException;

  /** A variable of the environment. */
  record Env(String name) implements Secret {
    @Override
    public String reveal(Map<String, String> environment) throws UnusableFileException {
      String value = environment.getOrDefault(name, "");
      return notEmpty(value, "The environment variable " + name, "Set it, and run again.");
    }
  }

  /** The first line of a file. */
  record InFile(Path path) implements Secret {
    @Override
    public String reveal(Map<String, String> environment) throws UnusableFileException {
      try {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        return notEmpty(text, "The secret file " + path, "Put the secret on its first line.");
      } catch (IOException e) {
        throw new UnusableFileException("The secret file " + path + " cannot be read.", e);
      }
    }
  }

  /** What a program prints first. Its own arguments are the user's; none are added. */
  record Command(List<String> words) implements Secret {
    private static final int SECONDS = 60;

    public Command {
      words = List.copyOf(words);
    }

    @Override
    public String reveal(Map<String, String> environment) throws UnusableFileException {
      String what = "The command " + words.get(0) + ", which gives the secret,";
      Process process;
      try {
        process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      } catch (IOException e) {
        throw new UnusableFileException(what + " cannot be started.", e);
      }
      try {
        process.getOutputStream().close();
        // A secret fits into the pipe, so the program can end before anything is read.
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          throw new UnusableFileException(what + " did not end within a minute.");
        }
        if (process.exitValue() != 0) {
          throw new UnusableFileException(what + " ended with code " + process.exitValue() + ".");
        }
        byte[] output = process.getInputStream().readAllBytes();
        return notEmpty(
            new String(output, StandardCharsets.UTF_8), what, "Run it by hand and see.");
      } catch (IOException e) {
        throw new UnusableFileException(what + " could not be read.", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new UnusableFileException(what + " was interrupted.", e);
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static String notEmpty(String text, String what, String whatToDo)
      throws UnusableFileException {
    String secret = Blanks.strip(text.lines().findFirst().orElse(""));
    if (secret.isEmpty()) {
      throw new UnusableFileException(what + " gives no secret. " + whatToDo);
    }
    return secret;
  }
}
