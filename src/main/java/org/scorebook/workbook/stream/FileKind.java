package org.scorebook.workbook.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/** What a file is by its first bytes, whatever its name says. */
final class FileKind {
  private static final int HEAD = 4096;
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
  private static final String SAVE_AS =
      " Open it in Excel, choose Save As and the type \"Excel Workbook (.xlsx)\", and use that"
          + " file.";

  private FileKind() {}

  /**
   * Passes over the whole file once.
   *
   * @return the SHA-256 of a file that may be a workbook
   * @throws UnusableFileException when it cannot be one, saying what it is instead
   */
  static String check(Path file, Limits limits) throws UnusableFileException {
    if (!Files.exists(file)) {
      throw new UnusableFileException(file + " does not exist. Check the name and the folder.");
    }
    if (Files.isDirectory(file)) {
      throw new UnusableFileException(file + " is a folder, not a workbook.");
    }
    if (!Files.isRegularFile(file)) {
      throw new UnusableFileException(file + " is not a file.");
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new UnusableFileException(
            file + " is empty (0 bytes). Ask for the workbook again, or wait until it has synced.");
      }
      if (size > limits.fileBytes()) {
        throw new UnusableFileException(
            file
                + " is larger than "
                + limits.fileBytes() / 1_000_000
                + " MB, which no scorecard needs. Delete what is not needed and save it again.");
      }
      return hash(file);
    } catch (IOException e) {
      throw new UnusableFileException(
          file + " cannot be read. Check that you may open it and that the drive is connected.", e);
    }
  }

  private static String hash(Path file) throws IOException, UnusableFileException {
    MessageDigest digest = sha256();
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] chunk = new byte[64 * 1024];
      int length = bytes.readNBytes(chunk, 0, HEAD);
      byte[] head = Arrays.copyOf(chunk, length);
      if (startsWith(head, OLE)) {
        throw new UnusableFileException(file + " " + oldOffice(head, bytes));
      }
      if (!startsWith(head, new byte[] {'P', 'K', 3, 4})) {
        throw new UnusableFileException(file + " " + notPacked(head));
      }
      while (length > 0) {
        digest.update(chunk, 0, length);
        length = bytes.read(chunk);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** An encrypted workbook and an old .xls share their first bytes; the names inside differ. */
  private static String oldOffice(byte[] head, InputStream rest) throws IOException {
    byte[] window = head;
    while (window.length > 0) {
      if (contains(window, ENCRYPTED)) {
        return "has a password. Open it in Excel, remove the password (File, Info, Protect Workbook,"
            + " Encrypt with Password) and save it again.";
      }
      byte[] next = rest.readNBytes(1 << 20);
      if (next.length == 0) {
        break;
      }
      byte[] overlap =
          Arrays.copyOfRange(window, Math.max(0, window.length - ENCRYPTED.length), window.length);
      window = Arrays.copyOf(overlap, overlap.length + next.length);
      System.arraycopy(next, 0, window, overlap.length, next.length);
    }
    return "is an old Excel workbook (.xls)." + SAVE_AS;
  }

  private static String notPacked(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    String start = Blanks.strip(text.replace("\u00EF\u00BB\u00BF", "")).toLowerCase(Locale.ROOT);
    if (isAllZero(head)) {
      return "holds nothing but zeros: it was not copied or synced to its end. Ask for it again.";
    }
    if (start.startsWith("%pdf")) {
      return "is a PDF document, not a workbook.";
    }
    if (start.startsWith("{\\rtf")) {
      return "is a Rich Text document, not a workbook.";
    }
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return "is an XML Spreadsheet 2003." + SAVE_AS;
    }
    if (start.startsWith("<!doctype html") || start.contains("<html") || start.contains("<table")) {
      return "is a web page (HTML) with the name of a workbook." + SAVE_AS;
    }
    if (isPlainText(head)) {
      return "is a text file, such as CSV." + SAVE_AS;
    }
    return "is not an Excel workbook.";
  }

  private static boolean isAllZero(byte[] head) {
    for (byte b : head) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, byte[] wanted) {
    return bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (bytes[i] == wanted[0]
          && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
