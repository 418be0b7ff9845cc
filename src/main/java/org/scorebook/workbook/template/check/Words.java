package org.scorebook.workbook.template.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * What a word of a list column may be typed as, in formulas: itself or what people write for it, in
 * any letter case. Defined names hold the words, since a formula has room for 8,192 characters.
 */
final class Words {
  private Words() {}

  /** A condition: the cell holds that word of its column. */
  static String is(Column column, String word, String cell) {
    return "ISNUMBER(MATCH(TRIM(%s),%s,0))".formatted(cell, name(column, word));
  }

  /** A condition: something stands in the cell that is none of its column's words. */
  static String isStrange(Column column, String cell) {
    return "ISERROR(MATCH(TRIM(%s),%s,0))".formatted(cell, name(column, ""));
  }

  /** The defined names, and what each stands for. */
  static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (InputSheet sheet : InputSheet.values()) {
      for (Column column : sheet.columns()) {
        if (column.type() == ColumnType.WORD) {
          names.put(
              name(column, ""),
              array(
                  Stream.concat(
                      // A blank cell is not strange.
                      Stream.of(""),
                      column.words().stream().flatMap(word -> typed(column, word)))));
        }
      }
    }
    for (Column column :
        List.of(
            MeasureColumns.UNIT,
            MeasureColumns.FREQUENCY,
            MeasureColumns.PREFERRED_TRAVEL,
            MeasureColumns.TARGET_TYPE)) {
      for (String word : column.words()) {
        names.put(name(column, word), array(typed(column, word)));
      }
    }
    return names;
  }

  private static String name(Column column, String word) {
    return "Words" + (column.name() + word).replaceAll("[^A-Za-z0-9]", "");
  }

  /** With hyphens for blanks, and as abbreviations, as the reader takes them too. */
  private static Stream<String> typed(Column column, String word) {
    List<String> typed = new ArrayList<>();
    for (String form : column.forms(word)) {
      typed.add(form);
      if (form.contains(" ")) {
        typed.add(form.replace(' ', '-'));
      } else {
        typed.add(form + ".");
      }
    }
    return typed.stream();
  }

  private static String array(Stream<String> forms) {
    return forms
        .distinct()
        .map(form -> "\"" + form + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }
}
