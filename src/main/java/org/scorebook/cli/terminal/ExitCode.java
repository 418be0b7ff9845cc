package org.scorebook.cli.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.order.Order;

/** How a command ended, in the order in which one takes precedence over another, last first. */
public enum ExitCode {
  DONE(0, "done"),
  NOT_HANDED_OVER(3, "at least one message was not handed over, or its fate is uncertain"),
  ERRORS(
      1,
      "the input workbook, a rule set or a mail file has errors (all are listed), or publish"
          + " refuses: commentary is missing, small numbers can be read, or the edition was"
          + " published before"),
  USAGE(2, "the command line is wrong"),
  UNUSABLE_FILE(
      4,
      "a file is missing, is not a usable workbook, cannot be written, or exists and --force was"
          + " not given; or the ledger of what was published was changed by hand or is held by"
          + " another publish"),
  FAULT(70, "a fault of the program itself");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }

  /** Of two ways to end, the one that the process reports. */
  ExitCode or(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Code to meaning, lowest code first, as the help lists them. */
  public static Map<String, String> list() {
    Map<String, String> list = new LinkedHashMap<>();
    java.util.Arrays.stream(values())
        .sorted(Order.by(ExitCode::code))
        .forEach(exit -> list.put(String.valueOf(exit.code), exit.meaning));
    return list;
  }
}
