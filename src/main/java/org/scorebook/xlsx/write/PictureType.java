package org.scorebook.xlsx.write;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of picture that Excel shows, and what packages call them in {@code
 * [Content_Types].xml}; there are no others, so that none that is unknown can be written.
 */
public enum PictureType {
  PNG("png", "image/png", "image/x-png"),
  JPEG("jpeg", "image/jpeg", "image/jpg", "image/pjpeg"),
  GIF("gif", "image/gif"),
  BMP("bmp", "image/bmp", "image/x-ms-bmp"),
  TIFF("tiff", "image/tiff"),
  EMF("emf", "image/x-emf", "image/emf"),
  WMF("wmf", "image/x-wmf", "image/wmf");

  private final String extension;

  // Always a List.of.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> contentTypes;

  PictureType(String extension, String... contentTypes) {
    this.extension = extension;
    this.contentTypes = List.of(contentTypes);
  }

  /** The kind that a package calls so; empty where it is none that Excel shows. */
  public static Optional<PictureType> find(String contentType) {
    return Arrays.stream(values())
        .filter(type -> type.contentTypes.stream().anyMatch(contentType::equalsIgnoreCase))
        .findFirst();
  }

  /** Of a file of such a picture: {@code png}. */
  String extension() {
    return extension;
  }

  String contentType() {
    return contentTypes.get(0);
  }
}
