package org.scorebook.workbook.output;

import org.apache.poi.ss.usermodel.Workbook;

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

  /** The kind of picture, as POI numbers them. */
  int kind() {
    return switch (contentType) {
      case "image/jpeg" -> Workbook.PICTURE_TYPE_JPEG;
      case "image/x-emf" -> Workbook.PICTURE_TYPE_EMF;
      default -> Workbook.PICTURE_TYPE_PNG;
    };
  }

  long width() {
    return width;
  }

  long height() {
    return height;
  }
}
