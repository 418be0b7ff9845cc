package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.scorebook.files.FileMarks;
import org.scorebook.text.Blanks;

/** What sort of file came back, by what stands in it rather than by its name. */
public enum Sort {
  /** A workbook, or what should be one by its name. */
  WORKBOOK(""),
  /** A zip file that is no document itself. */
  ZIP(""),
  /** A message saved as {@code .eml}, or {@code .p7m} where it was signed. */
  MAIL(""),
  /** A message saved by Outlook as {@code .msg}. */
  OUTLOOK(""),
  /** What Outlook makes of a message in its own format, {@code winmail.dat}. */
  WINMAIL(""),
  PDF("a PDF document"),
  WORD("an old Word document"),
  POWERPOINT("an old PowerPoint presentation"),
  RICH_TEXT("a Rich Text document"),
  PICTURE("a picture"),
  WEB_PAGE("a web page"),
  /** Also a table that was exported, such as CSV. */
  TEXT("a text file, such as CSV"),
  OTHER("");

  private static final int HEAD = 4096;
  private static final int MOST_SEARCHED = 30_000_000;
  private static final List<String> PICTURES =
      List.of("89504e47", "ffd8ff", "474946383", "424d", "49492a00", "4d4d002a");
  private static final List<String> TEXTS = List.of(".csv", ".tsv", ".txt", ".md");

  /** Parts by which a document packed as a zip file is told from a plain one. */
  private static final List<String> DOCUMENT_PARTS =
      List.of("[Content_Types].xml", "mimetype", "Index/Document.iwa", "Index.zip");

  private final String words;

  Sort(String words) {
    this.words = words;
  }

  /** What it is and what to do, for files that are neither read nor taken apart. */
  public String sentence() {
    return words.isEmpty()
        ? "it is not a workbook."
        : "it is "
            + words
            + ", not a workbook. Ask for the workbook that was sent, with the commentary typed into"
            + " it, or copy the commentary to the Commentary sheet.";
  }

  /** Looks into a file; one that cannot be opened is of another sort. */
  public static Sort of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] head = bytes.readNBytes(HEAD);
      String start = FileMarks.text(head);
      if (FileMarks.isOle(start)) {
        return oldOffice(start, bytes, name);
      }
      if (FileMarks.isWinmail(start)) {
        return WINMAIL;
      }
      if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls")) {
        return WORKBOOK;
      }
      if (FileMarks.isZip(start)) {
        return zipped(file);
      }
      String hex = HexFormat.of().formatHex(head);
      return PICTURES.stream().anyMatch(hex::startsWith) ? PICTURE : text(start, name);
    } catch (IOException e) {
      return name.endsWith(".xlsx") ? WORKBOOK : OTHER;
    }
  }

  private static Sort text(String start, String name) {
    String lower = Blanks.strip(start).toLowerCase(Locale.ROOT);
    if (lower.startsWith("%pdf")) {
      return PDF;
    }
    if (lower.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (start.startsWith("ftypheic", 4) || start.startsWith("ftypmif1", 4) || isWebp(start)) {
      return PICTURE;
    }
    if (name.endsWith(".msg")) {
      return OUTLOOK; // a broken one is refused with what to do
    }
    if (name.endsWith(".eml") || FileMarks.isLetter(start) || FileMarks.isSigned(start)) {
      return MAIL;
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return WEB_PAGE;
    }
    return TEXTS.stream().anyMatch(name::endsWith) ? TEXT : OTHER;
  }

  private static boolean isWebp(String start) {
    return start.startsWith("RIFF") && start.startsWith("WEBP", 8);
  }

  private static Sort zipped(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return DOCUMENT_PARTS.stream().anyMatch(part -> zip.getEntry(part) != null) ? WORKBOOK : ZIP;
    } catch (IOException | IllegalArgumentException e) {
      return WORKBOOK; // a broken one is refused with what is wrong with it
    }
  }

  /** Old documents of all kinds begin alike; the names of the streams within tell them apart. */
  private static Sort oldOffice(String head, InputStream rest, String name) throws IOException {
    String text = head + FileMarks.text(rest.readNBytes(MOST_SEARCHED));
    if (FileMarks.isOutlook(text)) {
      return OUTLOOK;
    }
    if (FileMarks.isWorkbook(text)) {
      return WORKBOOK;
    }
    if (FileMarks.holds(text, "WordDocument")) {
      return WORD;
    }
    if (FileMarks.holds(text, "PowerPoint Document")) {
      return POWERPOINT;
    }
    return name.endsWith(".msg") ? OUTLOOK : WORKBOOK;
  }
}
