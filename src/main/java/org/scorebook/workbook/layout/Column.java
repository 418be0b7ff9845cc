package org.scorebook.workbook.layout;

import java.util.Arrays;
import java.util.List;
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

  /** Help that ends with how long the text may be, which is below a million characters. */
  static String help(String help, int characters) {
    String digits = Integer.toString(characters);
    int hundreds = Math.max(0, digits.length() - 3);
    String grouped =
        hundreds == 0 ? digits : digits.substring(0, hundreds) + "," + digits.substring(hundreds);
    return help + " At most " + grouped + " characters.";
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

  /** As equal as any record, only quicker: Java takes long to begin to compare so many parts. */
  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Column column
            && name.equals(column.name)
            && need == column.need
            && type == column.type
            && words.equals(column.words)
            && help.equals(column.help)
            && maxLength == column.maxLength
            && sample.equals(column.sample));
  }

  /** Hardly two columns have one name. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Whether that header names this column; letter case and surrounding blanks are ignored. */
  public boolean isNamed(String header) {
    return name.equalsIgnoreCase(Blanks.collapse(header));
  }
}
