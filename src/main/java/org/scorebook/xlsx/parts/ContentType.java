package org.scorebook.xlsx.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/**
 * What a package says it is ({@code [Content_Types].xml}). Only ordinary workbooks are taken:
 * Strict and binary ones, other documents, and where they are not wanted macros are refused, with
 * what to do.
 */
public final class ContentType {
  private static final String LIST = "[Content_Types].xml";
  private static final String SAVE_AS =
      " Open it, choose Save As and the type \"Excel Workbook (.xlsx)\", and use that file.";

  private ContentType() {}

  /**
   * The main part of an ordinary workbook, such as {@code xl/workbook.xml}.
   *
   * @throws RefusedException when the package is none
   */
  public static String mainPart(WorkbookPackage parts, SizeLimits limits) throws IOException {
    if (!parts.has(LIST)) {
      throw new RefusedException(withoutList(parts));
    }
    Relationship main =
        parts
            .find("", "officeDocument")
            .orElseThrow(() -> new RefusedException("is a package, but not a workbook." + SAVE_AS));
    String type = of(main.target(), parts);
    if (main.strict()) {
      throw new RefusedException(
          "is saved as \"Strict Open XML Spreadsheet\", which cannot be read." + SAVE_AS);
    }
    if (type.contains("sheet.binary")) {
      throw new RefusedException("is a binary workbook (.xlsb), which cannot be read." + SAVE_AS);
    }
    if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
      throw new RefusedException("is " + otherDocument(type) + ", not a workbook." + FileKind.COPY);
    }
    if (type.contains("macroEnabled") && !limits.macros()) {
      throw new RefusedException("contains macros, which are not taken." + SAVE_AS);
    }
    return main.target();
  }

  /** What the package says that a part holds; empty where it says nothing. */
  public static String of(String part, WorkbookPackage parts) throws IOException {
    String wantedName = "/" + Part.key(part);
    String wantedExtension = Part.key(part.substring(part.lastIndexOf('.') + 1));
    String byExtension = "";
    String own = "";
    try (XmlTokens xml = parts.xml(LIST)) {
      for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
        if (token != XmlTokens.Token.START) {
          continue;
        }
        String type = xml.attribute("ContentType");
        String extension = xml.attribute("Extension");
        String name = xml.attribute("PartName");
        if (type == null) {
          continue;
        }
        if (extension != null && Part.key(extension).equals(wantedExtension)) {
          byExtension = type;
        } else if (extension == null && name != null && Part.key(name).equals(wantedName)) {
          own = type;
        }
      }
    }
    return own.isEmpty() ? byExtension : own;
  }

  private static String otherDocument(String type) {
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      return "a Word document";
    }
    return type.contains("presentationml") || type.contains("ms-powerpoint")
        ? "a PowerPoint presentation"
        : "a document of another kind";
  }

  private static String withoutList(WorkbookPackage parts) throws IOException {
    if (parts.has("mimetype")) {
      try (var bytes = parts.bytes("mimetype")) {
        String type = new String(bytes.readNBytes(100), StandardCharsets.UTF_8);
        if (type.contains("opendocument.spreadsheet")) {
          return "is an OpenDocument spreadsheet (.ods). Open it, choose Save As and the type"
              + " \"Excel 2007-365 (.xlsx)\", and use that file.";
        }
        if (type.contains("opendocument")) {
          return "is an OpenDocument text or presentation, not a workbook." + FileKind.COPY;
        }
      }
    }
    if (parts.has("Index/Document.iwa") || parts.has("Index.zip")) {
      return "is a Numbers document. Open it in Numbers, choose File, Export To, Excel, and use"
          + " that file.";
    }
    return "is a zip file, but not a workbook. If the workbook is inside, unpack it first.";
  }
}
