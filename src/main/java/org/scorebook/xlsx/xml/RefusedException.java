package org.scorebook.xlsx.xml;

import java.io.IOException;

/**
 * A package that is not taken although it may be whole: too large, of another kind, or unsafe. The
 * message completes a sentence that begins with the file's name.
 */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String what) {
    super(what);
  }
}
