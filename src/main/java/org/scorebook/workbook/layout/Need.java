package org.scorebook.workbook.layout;

/** Whether a column must exist and be filled. */
public enum Need {
  REQUIRED,
  /** Must exist; may be blank in the row of a Placeholder. */
  REQUIRED_UNLESS_PLACEHOLDER,
  OPTIONAL;

  public boolean isRequired() {
    return this != OPTIONAL;
  }
}
