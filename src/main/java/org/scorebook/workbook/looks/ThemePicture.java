package org.scorebook.workbook.looks;

import org.scorebook.xlsx.write.PictureType;

/**
 * A picture that the theme fills shapes with.
 *
 * @param id by which the theme refers to it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ThemePicture(String id, byte[] picture, PictureType type) {}
