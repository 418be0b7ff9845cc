package org.scorebook.fields;

import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.model.Series;

/** Which fields of records come out of something as they went in. */
public final class Kept {
  private final Map<String, List<Object>> values = new HashMap<>();

  private Kept() {}

  /**
   * Asserts that every field holds something before, and the same after, but for those that change
   * for a reason.
   *
   * @param what keeps them, as messages call it
   * @param changed by reason the fields, such as {@code Scorecard.period}, with blanks between them
   * @param absent by reason the fields that never hold anything there
   */
  public static <T extends Record> void assertEveryField(
      String what, T before, T after, Map<String, String> changed, Map<String, String> absent) {
    Map<String, List<Object>> was = new Kept().add(before).values;
    Map<String, List<Object>> is = new Kept().add(after).values;
    Set<String> meant = Fields.named(changed);
    Set<String> never = Fields.named(absent);
    List<String> wrong = new ArrayList<>();
    for (String field : Fields.of(before.getClass(), Set.of())) {
      List<Object> held = was.getOrDefault(field, List.of());
      boolean same = held.equals(is.get(field));
      if (held.stream().allMatch(Kept::isBlank)) {
        if (!never.contains(field)) {
          wrong.add(field + " holds nothing in the sample: give it a value there.");
        }
      } else if (never.contains(field)) {
        wrong.add(field + " holds something there.");
      } else if (!same && !meant.contains(field)) {
        wrong.add(
            field + " is not kept by " + what + ": it was " + held + " and is " + is.get(field));
      } else if (same && meant.contains(field)) {
        wrong.add(field + " is kept by " + what + ".");
      }
    }
    if (!wrong.isEmpty()) {
      fail(String.join("\n", wrong));
    }
  }

  /** Adds a record's fields; one that holds records has a value where they are. */
  private Kept add(Record row) {
    for (RecordComponent field : row.getClass().getRecordComponents()) {
      add(Fields.name(row.getClass(), field), Differing.get(row, field));
    }
    return this;
  }

  private void add(String field, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> add(field, inner));
    } else if (value instanceof Iterable<?> several) {
      several.forEach(each -> add(field, each));
    } else if (value instanceof Series series) {
      add(field, series.figures());
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, each) -> add(field, each));
    } else if (value instanceof Record row && !Fields.isWhole(row.getClass())) {
      values.computeIfAbsent(field, first -> new ArrayList<>()).add(row.getClass());
      add(row);
    } else {
      values.computeIfAbsent(field, first -> new ArrayList<>()).add(value);
    }
  }

  /** What a blank cell is read as. */
  private static boolean isBlank(Object value) {
    return value.equals("") || value.equals(false) || value.equals(0);
  }
}
