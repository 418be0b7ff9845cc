package org.scorebook.workbook.output;

/** A picture and its size on the sheet, in English metric units. */
final class Logo {
  private final byte[] picture;
  private final String contentType;
  private final long width;
  private final long height;

  Logo(byte[] picture, String contentType, long width, long height) {
    this.picture = picture;
    this.contentType = contentType;
    this.width = width;
    this.height = height;
  }

  byte[] picture() {
    return picture;
  }

  /** Of a file of such a picture. */
  String extension() {
    return switch (contentType) {
      case "image/jpeg" -> "jpeg";
      case "image/x-emf" -> "emf";
      default -> "png";
    };
  }

  long width() {
    return width;
  }

  long height() {
    return height;
  }
}
