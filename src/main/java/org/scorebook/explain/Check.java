package org.scorebook.explain;

import java.util.List;

/**
 * What one check says of a measure.
 *
 * @param name what is checked
 * @param fired what it found, each with its cell; empty where it kept silent
 * @param silent why it kept silent; empty where it fired
 */
public record Check(String name, List<String> fired, String silent) {
  public Check {
    fired = List.copyOf(fired);
  }

  /** Whether it found nothing. */
  public boolean isSilent() {
    return fired.isEmpty();
  }
}
