package org.scorebook.workbook.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.model.Word;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.ExcelLimits;

/**
 * One column of an input sheet.
 *
 * @param name the header, exactly as the template writes it
 * @param words what a {@link ColumnType#WORD} column accepts, in the order of its drop-down list
 * @param help what to type, in at most 255 characters: Excel shows it beside the cell
 * @param maxLength of the text, in characters
 * @param sample what the example above the headings says here; may be empty
 */
public record Column(
    String name,
    Need need,
    ColumnType type,
    List<String> words,
    String help,
    int maxLength,
    String sample) {

  /** The longest text that a cell can hold. */
  public static final int CELL_LENGTH = ExcelLimits.CELL_TEXT;

  /** The longest name or title that a page has one place for. */
  static final int LINE_LENGTH = 255;

  /** The longest full title of a measure; some are sentences. */
  static final int TITLE_LENGTH = 1_000;

  private static final int HELP_LENGTH = 255;

  public Column {
    words = List.copyOf(words);
    if (help.length() > HELP_LENGTH || (type == ColumnType.WORD) == words.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
  }

  static Column of(String name, Need need, ColumnType type, String help) {
    return new Column(name, need, type, List.of(), help, CELL_LENGTH, "");
  }

  static Column ofWords(String name, Need need, Word[] words, String help) {
    return ofWords(name, need, Arrays.stream(words).map(Word::word).toList(), help);
  }

  static Column ofWords(String name, Need need, List<String> words, String help) {
    return new Column(name, need, ColumnType.WORD, words, help, CELL_LENGTH, "");
  }

  /** A column of texts of so many characters at most, which the help says. */
  Column atMost(int characters) {
    return new Column(name, need, type, words, help(help, characters), characters, sample);
  }

  /** Help that ends with how long the text may be. */
  static String help(String help, int characters) {
    return String.format(Locale.ROOT, "%s At most %,d characters.", help, characters);
  }

  Column withMaxLength(int characters) {
    return new Column(name, need, type, words, help, characters, sample);
  }

  /** The same with what the example above the headings says here. */
  Column like(String text) {
    return new Column(name, need, type, words, help, maxLength, text);
  }

  public boolean isRequired() {
    return need.isRequired();
  }

  /**
   * Which of the words was typed: itself in any letter case, or what people write for it; empty
   * where that is not certain.
   */
  public Optional<String> findWord(String typed) {
    String text = Blanks.collapse(typed);
    return words.stream()
        .filter(word -> word.equalsIgnoreCase(text))
        .findFirst()
        .or(() -> EverydayWords.find(this, text));
  }

  /** All that is read as that word, in any letter case: itself first. */
  public List<String> forms(String word) {
    return Stream.concat(Stream.of(word), EverydayWords.of(this, word).stream()).toList();
  }

  /** Whether that header names this column; letter case and surrounding blanks are ignored. */
  public boolean isNamed(String header) {
    return name.equalsIgnoreCase(Blanks.collapse(header));
  }
}
