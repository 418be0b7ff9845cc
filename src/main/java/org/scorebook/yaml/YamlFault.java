package org.scorebook.yaml;

import java.util.Optional;

/** A text that is no YAML. The message is the library's own, which may repeat what stands there. */
public final class YamlFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Integer> line;

  YamlFault(Optional<Integer> line, String message, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  /** Where it was noticed, from 1; empty where that is not known. */
  public Optional<Integer> line() {
    return line;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
