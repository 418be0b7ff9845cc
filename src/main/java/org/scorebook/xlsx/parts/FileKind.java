package org.scorebook.xlsx.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;

/** What a file is by its first bytes, whatever its name says. */
public final class FileKind {
  /** What to do with a document of another kind. */
  static final String COPY = " Copy what counts into the Excel workbook, and use that file.";

  private static final int HEAD = 4096;
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** Names inside files of the old Office, and what the file then is. */
  private static final Map<String, String> OLD_OFFICE =
      Map.of(
          "WordDocument",
          "is a Word document (.doc), not a workbook." + COPY,
          "PowerPoint Document",
          "is a PowerPoint presentation (.ppt), not a workbook." + COPY,
          "__substg1.0_",
          "is an Outlook message (.msg), not a workbook. Open it, save the workbook that is"
              + " attached, and use that file.");

  /** First bytes of pictures. */
  private static final Map<String, String> PICTURES =
      Map.of(
          "89504e47",
          "PNG",
          "ffd8ff",
          "JPEG",
          "47494638",
          "GIF",
          "424d",
          "BMP",
          "49492a00",
          "TIFF",
          "4d4d002a",
          "TIFF");

  private static final String SAVE_AS =
      " Open it in Excel, choose Save As and the type \"Excel Workbook (.xlsx)\", and use that"
          + " file.";

  private FileKind() {}

  /**
   * Looks at the file, mostly at its beginning.
   *
   * @throws UnusableFileException when it cannot be a workbook, saying what it is instead
   */
  public static void check(Path file, SizeLimits limits) throws UnusableFileException {
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
      checkHead(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to throw where the bytes of the file cannot be had. */
  public static UnusableFileException unreadable(Path file, IOException e) {
    return new UnusableFileException(
        file + " cannot be read. Check that you may open it and that the drive is connected.", e);
  }

  private static void checkHead(Path file) throws IOException, UnusableFileException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] head = bytes.readNBytes(HEAD);
      if (startsWith(head, OLE)) {
        throw new UnusableFileException(file + " " + oldOffice(head, bytes));
      }
      if (!startsWith(head, new byte[] {'P', 'K', 3, 4})) {
        throw new UnusableFileException(file + " " + notPacked(head));
      }
    }
  }

  /** An encrypted workbook and an old .xls share their first bytes; the names inside differ. */
  private static String oldOffice(byte[] head, InputStream rest) throws IOException {
    byte[] window = head;
    while (window.length > 0) {
      for (var kind : OLD_OFFICE.entrySet()) {
        if (contains(window, kind.getKey().getBytes(StandardCharsets.UTF_16LE))) {
          return kind.getValue();
        }
      }
      if (contains(window, ENCRYPTED)) {
        return "has a password. Open it in Excel, remove the password (File, Info, Protect"
            + " Workbook, Encrypt with Password) and save it again.";
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
      return "is a PDF document, not a workbook. Use the Excel workbook that it was made from.";
    }
    if (start.startsWith("{\\rtf")) {
      return "is a Rich Text document, not a workbook." + COPY;
    }
    Optional<String> picture = picture(head);
    if (picture.isPresent()) {
      return "is a picture ("
          + picture.get()
          + "), not a workbook. Use the Excel workbook that it shows.";
    }
    if (start.startsWith("{") && start.contains("docs.google.com/spreadsheets")) {
      return "is a link to a Google sheet. Open it, choose File, Download, Microsoft Excel (.xlsx),"
          + " and use that file.";
    }
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return "is an XML Spreadsheet 2003." + SAVE_AS;
    }
    if (start.startsWith("<!doctype html") || start.contains("<html") || start.contains("<table")) {
      return "is a web page (HTML) with the name of a workbook." + SAVE_AS;
    }
    if (isPlainText(head)) {
      return "is a text file, such as CSV: one table without sheets." + COPY;
    }
    return "is not an Excel workbook.";
  }

  private static Optional<String> picture(byte[] head) {
    String start = HexFormat.of().formatHex(head, 0, Math.min(head.length, 12));
    boolean heic = start.startsWith("66747970686569", 8);
    boolean webp = start.startsWith("52494646") && start.startsWith("57454250", 16);
    return PICTURES.entrySet().stream()
        .filter(kind -> start.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> heic ? Optional.of("HEIC") : Optional.empty())
        .or(() -> webp ? Optional.of("WebP") : Optional.empty());
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
