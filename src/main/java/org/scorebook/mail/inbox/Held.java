package org.scorebook.mail.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an attachment holds, by what stands inside it, whatever its name and type say. */
enum Held {
  WORKBOOK(".xlsx"),
  /** In which a workbook may be. */
  ZIP(".zip"),
  /** A message that Outlook saved. */
  OUTLOOK(".msg"),
  /** What Outlook makes of a message in its own format. */
  WINMAIL(".dat"),
  MESSAGE(".eml"),
  OTHER("");

  private static final String ZIPPED = "PK\3\4";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final String TNEF = "x\u009f>\"";
  private static final Pattern WORKBOOK_NAME = Pattern.compile(".*\\.(xlsx|xlsm|xlsb|xls|ods)");
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A(?:Return-Path|Received|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version)"
              + ": .*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int HEAD_LENGTH = 1000;

  private final String ending;

  Held(String ending) {
    this.ending = ending;
  }

  /** How a file of this sort is called. */
  String ending() {
    return ending;
  }

  /** Whether a name or type is that of a workbook. */
  static boolean isWorkbook(String name, String type) {
    return WORKBOOK_NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
        || type.contains("spreadsheet")
        || type.contains("ms-excel");
  }

  /** Whether a name or type is that of what Outlook makes of a message in its own format. */
  static boolean isWinmail(String name, String type) {
    return name.equalsIgnoreCase("winmail.dat") || type.contains("ms-tnef");
  }

  static Held of(String name, String type, byte[] bytes) {
    // A character for each byte, so that texts can be looked for.
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean called = isWorkbook(name, type);
    if (all.startsWith(ZIPPED)) {
      return zipped(all, called);
    }
    if (all.startsWith(OLE)) {
      return old(all, called);
    }
    if (all.startsWith(TNEF) || isWinmail(name, type)) {
      return WINMAIL;
    }
    if (called) {
      return WORKBOOK;
    }
    boolean message =
        name.toLowerCase(Locale.ROOT).endsWith(".eml")
            || HEAD.matcher(all.substring(0, Math.min(all.length(), HEAD_LENGTH))).matches();
    return message ? MESSAGE : OTHER;
  }

  /** The names of what is packed stand in it plainly. */
  private static Held zipped(String all, boolean called) {
    boolean document = all.contains("[Content_Types].xml");
    boolean workbook = all.contains("xl/") || all.contains("xl\\");
    if (called || (document && workbook) || all.contains("opendocument.spreadsheet")) {
      return WORKBOOK;
    }
    return document || all.contains("mimetypeapplication/") ? OTHER : ZIP;
  }

  /** Old documents of all kinds begin alike; the names of the streams within tell them apart. */
  private static Held old(String all, boolean called) {
    if (all.contains(wide("__properties_version1.0"))) {
      return OUTLOOK;
    }
    boolean workbook = all.contains(wide("Workbook")) || all.contains(wide("EncryptedPackage"));
    return called || workbook ? WORKBOOK : OTHER;
  }

  /** As names stand in such a file: two bytes a letter. */
  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
