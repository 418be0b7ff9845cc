package org.scorebook.workbook.looks;

/**
 * A picture and its size on the sheet, in English metric units.
 *
 * @param extension of a file of such a picture: {@code png}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(byte[] picture, String extension, long width, long height) {

  /** The extension of files that hold that type of content. */
  static String extension(String contentType) {
    return switch (contentType) {
      case "image/jpeg" -> "jpeg";
      case "image/x-emf" -> "emf";
      default -> "png";
    };
  }
}
