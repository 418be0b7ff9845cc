package org.scorebook.xlsx.xml;

import java.io.IOException;

/**
 * A part that breaks the rules of its format, where Excel would ask to repair the workbook; the
 * message completes "The workbook is damaged:".
 */
public final class DamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  public DamagedException(String what) {
    super(what);
  }
}
