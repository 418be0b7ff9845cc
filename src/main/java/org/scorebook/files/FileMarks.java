package org.scorebook.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * By what files are known that go under any name: how they begin, and what stands within. Their
 * bytes are given as text, a character for each.
 */
public final class FileMarks {
  private static final String ZIP = "PK\3\4";
  private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  private static final String TNEF = "x\u009f>\"";

  /** After the three bytes by which some programs mark UTF-8. */
  private static final Pattern LETTER =
      Pattern.compile(
          "\\A(?:\u00ef\u00bb\u00bf)?(?:Return-Path|Received|Delivered-To|From|To|Subject|Date"
              + "|Message-ID|MIME-Version|X-[A-Za-z-]+|Thread-Topic|Thread-Index|Content-Type"
              + "|Reply-To):.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int HEAD = 4096;

  /**
   * Object identifiers of RFC 5652: {@code signed-data}, and {@code data} that stands elsewhere.
   */
  private static final String SIGNED = "\6\t*\u0086H\u0086\u00f7\r\1\7\2";

  private static final String DETACHED = "0\u000b\6\t*\u0086H\u0086\u00f7\r\1\7\1";
  private static final int SIGNED_HEAD = 200;

  private FileMarks() {}

  /** A character for each byte. */
  public static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  public static boolean isZip(String file) {
    return file.startsWith(ZIP);
  }

  /** An old document of Office, or a message that Outlook saved. */
  public static boolean isOle(String file) {
    return file.startsWith(OLE);
  }

  /** What Outlook makes of a message in its own format. */
  public static boolean isWinmail(String file) {
    return file.startsWith(TNEF);
  }

  /** A message as mail programs save it: it begins with a header. */
  public static boolean isLetter(String file) {
    return LETTER.matcher(file.substring(0, Math.min(file.length(), HEAD))).matches();
  }

  /** A message that stands inside its signature (S/MIME), which is no text. */
  public static boolean isSigned(String file) {
    String head = file.substring(0, Math.min(file.length(), SIGNED_HEAD));
    return head.startsWith("0") && head.contains(SIGNED) && !head.contains(DETACHED);
  }

  /** Of old documents: a message that Outlook saved. */
  public static boolean isOutlook(String file) {
    return holds(file, "__properties_version1.0");
  }

  /** Of old documents: a workbook, or one with a password. */
  public static boolean isWorkbook(String file) {
    return holds(file, "Workbook") || holds(file, "EncryptedPackage");
  }

  /** Whether an old document has a stream of that name, which stands in it two bytes a letter. */
  public static boolean holds(String file, String name) {
    return file.contains(text(name.getBytes(StandardCharsets.UTF_16LE)));
  }
}
