package org.scorebook.workbook.stream;

import java.io.IOException;

/** A part that breaks the rules of its format; the message completes "The workbook is damaged:". */
final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedException(String what) {
    super(what);
  }
}
