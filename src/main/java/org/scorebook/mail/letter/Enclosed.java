package org.scorebook.mail.letter;

/**
 * An owner's workbook as it goes with a letter. The bytes are not copied: nobody changes them.
 *
 * @param label its sensitivity label as the header {@code msip_labels} has it; empty where it has
 *     none
 * @param colours that statuses have in it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Enclosed(byte[] bytes, String label, StatusColours colours) {}
