package org.scorebook.mail.inbox;

import java.util.Locale;
import java.util.regex.Pattern;
import org.scorebook.files.FileMarks;

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

  private static final Pattern WORKBOOK_NAME = Pattern.compile(".*\\.(xlsx|xlsm|xlsb|xls|ods)");
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
    String all = FileMarks.text(bytes);
    boolean called = isWorkbook(name, type);
    if (FileMarks.isZip(all)) {
      return zipped(all, called);
    }
    if (FileMarks.isOle(all)) {
      return old(all, called);
    }
    if (FileMarks.isWinmail(all) || isWinmail(name, type)) {
      return WINMAIL;
    }
    if (called) {
      return WORKBOOK;
    }
    boolean message = name.toLowerCase(Locale.ROOT).endsWith(".eml") || FileMarks.isLetter(all);
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
    if (FileMarks.isOutlook(all)) {
      return OUTLOOK;
    }
    return called || FileMarks.isWorkbook(all) ? WORKBOOK : OTHER;
  }
}
