package org.scorebook.cli.terminal;

import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Visible;

/**
 * The one way to a person's terminal. Whatever a message quotes, from cells, files, names or
 * servers, nothing of it can command the terminal or forge a line: {@link #println(String)} prints
 * one line. Only line ends within {@link #print(String)}, and single characters, are the program's
 * own and stay.
 */
public final class Terminal extends PrintWriter {

  /** Prints to a writer, at once after each line. */
  public Terminal(Writer out) {
    super(out, true);
  }

  @Override
  public void println(@Nullable String text) {
    super.println(Visible.line(String.valueOf(text)));
  }

  /** As stack traces are printed. */
  @Override
  public void println(@Nullable Object text) {
    println(String.valueOf(text));
  }

  @Override
  public void write(String text, int from, int length) {
    String shown = Visible.lines(text.substring(from, from + length));
    super.write(shown, 0, shown.length());
  }

  @Override
  public void write(char[] text, int from, int length) {
    write(String.valueOf(text, from, length), 0, length);
  }
}
