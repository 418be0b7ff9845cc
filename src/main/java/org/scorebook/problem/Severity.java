package org.scorebook.problem;

/** How much a problem matters: an error stops every command that writes, a warning stops none. */
public enum Severity {
  ERROR,
  WARNING
}
