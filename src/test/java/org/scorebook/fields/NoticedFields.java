package org.scorebook.fields;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which fields of records change what is made of them. */
public final class NoticedFields {
  private NoticedFields() {}

  /**
   * Asserts that what is made of a record changes with each of its fields, and with those of the
   * records inside it, but for fields that are left out for a reason, with all that only they hold.
   *
   * @param what is made, as messages call it
   * @param full in which every field holds something
   * @param making what is made of it
   * @param leftOut by reason the fields, such as {@code Measure.faq}, with blanks between them
   */
  public static <T extends Record> void assertEveryField(
      String what, T full, Function<T, ?> making, Map<String, String> leftOut) {
    Set<String> excused = Fields.named(leftOut);
    Set<String> held = new HashSet<>();
    Set<String> noticed = new HashSet<>();
    Object before = making.apply(full);
    Differing.from(full)
        .map(differing -> new Differing(differing.copy(), upTo(excused, differing.path())))
        .filter(each -> held.addAll(each.path()) || !noticed.containsAll(each.path()))
        .filter(each -> !making.apply(cast(full, each.copy())).equals(before))
        .forEach(each -> noticed.addAll(each.path()));
    Set<String> all = Fields.of(full.getClass(), excused);
    List<String> wrong = new ArrayList<>();
    for (String field : all) {
      if (!held.contains(field)) {
        wrong.add(field + " holds nothing in the sample: give it a value there.");
      } else if (!noticed.contains(field) && !excused.contains(field)) {
        wrong.add(field + " is not in " + what + ": name it, or say here why it is left out.");
      }
    }
    for (String field : excused) {
      if (!all.contains(field)) {
        wrong.add(field + " is no field that could be left out of " + what + ".");
      } else if (noticed.contains(field)) {
        wrong.add(field + " is in " + what + ": it is not left out.");
      }
    }
    if (!wrong.isEmpty()) {
      fail(String.join("\n", wrong));
    }
  }

  /** The way to a field that differs, as far as the first that is left out. */
  private static List<String> upTo(Set<String> excused, List<String> path) {
    for (int i = 0; i < path.size(); i++) {
      if (excused.contains(path.get(i))) {
        return path.subList(i, i + 1);
      }
    }
    return path;
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(T sample, Object copy) {
    return (T) sample.getClass().cast(copy);
  }
}
