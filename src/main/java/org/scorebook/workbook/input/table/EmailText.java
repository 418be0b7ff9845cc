package org.scorebook.workbook.input.table;

import java.net.IDN;
import java.util.regex.Pattern;

/** Email addresses as a mail server will take them. */
public final class EmailText {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST = 254;

  private EmailText() {}

  /** Whether the text is one plain address, {@code name@example.org}. */
  public static boolean isAddress(String text) {
    int at = text.lastIndexOf('@');
    if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST) {
      return false;
    }
    return LOCAL.matcher(text.substring(0, at)).matches()
        && DOMAIN.matcher(ascii(text.substring(at + 1))).matches();
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
