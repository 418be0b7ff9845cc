package org.scorebook.fields;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.problem.Place;
import org.scorebook.rules.Rules;

/**
 * The names of all fields of records, such as {@code Measure.unit}. A period, a place and a set of
 * rules are seen as a whole.
 */
final class Fields {
  private final SortedSet<String> names = new TreeSet<>();

  private final Set<String> closed;

  private Fields(Set<String> closed) {
    this.closed = closed;
  }

  /**
   * The fields of a record, and of every record that it may hold.
   *
   * @param closed fields into which nobody looks
   */
  static SortedSet<String> of(Class<? extends Record> row, Set<String> closed) {
    Fields fields = new Fields(closed);
    fields.addType(row);
    return fields.names;
  }

  /** What a field is called: that of a record inside another goes by the inner one's name. */
  static String name(Class<?> row, RecordComponent field) {
    return row.getSimpleName() + "." + field.getName();
  }

  /** The fields that are named by reason, with blanks between them. */
  static Set<String> named(Map<String, String> byReason) {
    Set<String> fields = new TreeSet<>();
    byReason.values().forEach(names -> fields.addAll(List.of(names.split(" ", -1))));
    return fields;
  }

  /** What nobody looks into. */
  static boolean isWhole(Type type) {
    return type == Rules.class
        || type == Period.class
        || (type instanceof Class<?> plain && Place.class.isAssignableFrom(plain));
  }

  private void addType(Type type) {
    if (type instanceof ParameterizedType generic) {
      addType(generic.getRawType());
      for (Type argument : generic.getActualTypeArguments()) {
        addType(argument);
      }
    } else if (type == Series.class) {
      addType(Figure.class);
    } else if (isWhole(type)) {
      return;
    } else if (type instanceof Class<?> plain && plain.isSealed()) {
      for (Class<?> kind : plain.getPermittedSubclasses()) {
        addType(kind);
      }
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      addRecord(plain);
    }
  }

  private void addRecord(Class<?> row) {
    for (RecordComponent field : row.getRecordComponents()) {
      if (names.add(name(row, field)) && !closed.contains(name(row, field))) {
        addType(field.getGenericType());
      }
    }
  }
}
