package org.scorebook.xlsx.style;

/**
 * The part {@code styles} of a workbook being written. Excel repairs a workbook with a cell or a
 * conditional format whose look the part does not have.
 *
 * @param xml the whole part
 * @param formats how many cell formats it has ({@code cellXfs})
 * @param conditionalFormats how many differential formats ({@code dxfs})
 */
public record StylesPart(String xml, int formats, int conditionalFormats) {}
