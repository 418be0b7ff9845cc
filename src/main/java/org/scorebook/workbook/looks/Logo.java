package org.scorebook.workbook.looks;

import org.scorebook.xlsx.write.PictureType;

/** A picture and its size on the sheet, in English metric units. */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(byte[] picture, PictureType type, long width, long height) {}
