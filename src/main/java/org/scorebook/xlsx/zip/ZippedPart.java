package org.scorebook.xlsx.zip;

/**
 * A part as the archive holds it.
 *
 * @param held its bytes, deflated or as they are
 * @param size in bytes, before it was deflated
 */
@SuppressWarnings("ArrayRecordComponent")
record ZippedPart(String name, byte[] held, boolean deflated, long size, long crc) {}
