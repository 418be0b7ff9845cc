package org.scorebook.workbook.looks;

/** The template holds a picture that could not be shown again; its message is for the user. */
final class UnknownPictureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownPictureException(String contentType) {
    super(
        "holds a picture of a kind that cannot be shown everywhere ("
            + contentType
            + "). Save the picture as PNG or JPEG and insert that instead.");
  }
}
