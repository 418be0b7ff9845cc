package org.scorebook.xlsx.zip;

/**
 * A part as the archive holds it.
 *
 * @param held its bytes, deflated
 * @param size in bytes, before it was deflated
 */
@SuppressWarnings("ArrayRecordComponent")
record ZippedPart(String name, byte[] held, long size, long crc) {}
