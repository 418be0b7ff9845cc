package org.scorebook.workbook.input.table;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Word;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/** Cells of list columns, which hold one of a few words. */
public final class WordCell {
  private static final ProblemKind WORD_UNKNOWN =
      ProblemKind.error("word-unknown", "Only these words mean something to the computation.");

  private WordCell() {}

  /** The constant whose word was typed. */
  public static <E extends Enum<E> & Word> Entry<E> read(
      TableRow row, Column column, Class<E> words) {
    Entry<String> typed = readWord(row, column);
    if (!typed.isGiven()) {
      return typed.isBlank() ? Entry.blank() : Entry.wrong();
    }
    return Entry.of(Word.find(words, typed.orElse("")).orElseThrow());
  }

  /** Whether a column that asks yes or no says yes; blank says no. */
  public static boolean isYes(TableRow row, Column column) {
    return says(row, column, MeasureColumns.YES_NO.get(0));
  }

  /** Whether a cell holds that word of its column. */
  public static boolean says(TableRow row, Column column, String word) {
    return readWord(row, column).orElse("").equals(word);
  }

  private static Entry<String> readWord(TableRow row, Column column) {
    Entry<String> typed = TextCell.read(row, column);
    if (!typed.isGiven()) {
      return typed;
    }
    if (column.words().contains(typed.orElse(""))) {
      return typed;
    }
    Optional<String> word = column.findWord(typed.orElse(""));
    if (word.isEmpty()) {
      row.report(
          WORD_UNKNOWN, column, unknown(column, Blanks.collapse(typed.orElse("")), column.words()));
      return Entry.wrong();
    }
    return Entry.of(word.get());
  }

  private static String unknown(Column column, String text, List<String> words) {
    return Quote.of(text)
        + " is not a word for "
        + column.name()
        + "."
        + Nearest.suggestion(text, words)
        + " Accepted: "
        + String.join(", ", words)
        + ".";
  }
}
