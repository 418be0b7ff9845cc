package org.scorebook.mail;

import java.util.List;
import org.scorebook.mail.sending.Sending;

/** Keeps what was told to whoever waits. */
public record ToldLines(List<String> steps, List<String> lines) implements Sending.Teller {
  @Override
  public void step(String what) {
    steps.add(what);
  }

  @Override
  public void say(String line) {
    lines.add(line);
  }
}
