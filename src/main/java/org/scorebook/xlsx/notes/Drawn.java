package org.scorebook.xlsx.notes;

/**
 * A picture or shape on a sheet, by the cell in which its upper left corner lies. Rows and columns
 * count from 1.
 *
 * @param text the words in a shape; those that describe a picture
 */
public record Drawn(int row, int column, Kind kind, String text) {

  /** What was drawn. */
  public enum Kind {
    PICTURE("picture"),
    SHAPE("shape");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
