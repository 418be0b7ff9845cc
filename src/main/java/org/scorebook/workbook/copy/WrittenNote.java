package org.scorebook.workbook.copy;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.scorebook.text.Cut;

/** A note on a cell, as large as its text asks. */
public final class WrittenNote {
  private static final String AUTHOR = "Scorebook";
  private static final int LONGEST_TEXT = 32_000;
  private static final int COLUMNS = 5;
  private static final int CHARACTERS_A_LINE = 45;

  private WrittenNote() {}

  /** Writes a note onto a cell that has none. */
  public static void write(XSSFCell cell, String text) {
    String shown = Cut.to(text, LONGEST_TEXT);
    int lines = shown.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0,
            0,
            0,
            0,
            cell.getColumnIndex() + 1,
            cell.getRowIndex(),
            cell.getColumnIndex() + 1 + COLUMNS,
            cell.getRowIndex() + 1 + Math.min(lines, 20));
    anchor.setAnchorType(ClientAnchor.AnchorType.DONT_MOVE_AND_RESIZE);
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(shown));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }
}
