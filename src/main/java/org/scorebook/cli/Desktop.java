package org.scorebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;

/** The desktop from which the program may have been started, by dragging or by a double click. */
interface Desktop {
  /** Started from a terminal or a script: nothing is opened. */
  Desktop NONE = path -> false;

  /**
   * Opens a file or folder with the program that the desktop has for it.
   *
   * @return whether it was asked to
   */
  boolean open(Path path);

  /** That of this process, as the launcher says. */
  static Desktop ofProcess() {
    return Boolean.getBoolean("scorebook.dropped") ? Desktop::start : NONE;
  }

  private static boolean start(Path path) {
    try {
      String target = path.toAbsolutePath().toString();
      new ProcessBuilder(command(System.getProperty("os.name", ""), target))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      // The window says where it is: whoever dropped a workbook finds it there.
      return false;
    }
  }

  /**
   * The files that were dragged, by the command line of the interpreter that Windows started,
   * without its quotation marks: the words that a launcher gets are cut short where a name has an
   * {@code &}. A name cannot hold a colon, so each begins where a drive or a server does.
   */
  static List<String> dropped(String commandLine) {
    String launcher = "scorebook.cmd";
    int end = commandLine.toLowerCase(Locale.ROOT).indexOf(launcher) + launcher.length();
    return Pattern.compile("\\s+(?=[A-Za-z]:\\\\|\\\\\\\\)")
        .splitAsStream(commandLine.substring(end))
        .map(Blanks::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Of each system the program that opens anything as a double click would. */
  static List<String> command(String system, String target) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      // Not "start" of the command interpreter, to which a name with & would be two commands.
      return List.of("rundll32.exe", "url.dll,FileProtocolHandler", target);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", target);
  }
}
