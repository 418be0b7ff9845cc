package org.scorebook.fields;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.figures.RulesSample;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.problem.Place;
import org.scorebook.rules.Rules;

/**
 * A copy of something that differs from it in one field.
 *
 * @param path the fields that lead there, the outermost first; none where the value itself differs
 */
record Differing(Object copy, List<String> path) {

  /** Every copy of a value that differs in one field, made when it is asked for. */
  static Stream<Differing> from(Object value) {
    if (Fields.isWhole(value.getClass())) {
      return Stream.of(new Differing(other(value), List.of()));
    }
    if (value instanceof Record row) {
      return Arrays.stream(row.getClass().getRecordComponents())
          .flatMap(field -> from(get(row, field)).map(differing -> differing.inside(row, field)));
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream()
          .flatMap(Differing::from)
          .map(differing -> differing.as(Optional.of(differing.copy)));
    }
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .boxed()
          .flatMap(i -> from(list.get(i)).map(each -> each.as(with(list, i, each.copy))));
    }
    if (value instanceof Set<?> set) {
      List<?> list = List.copyOf(set);
      return from(list).map(each -> each.as(new LinkedHashSet<>((List<?>) each.copy)));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .flatMap(
              entry ->
                  from(entry.getValue())
                      .map(each -> each.as(with(map, entry.getKey(), each.copy))));
    }
    if (value instanceof Series series) {
      return from(series.figures()).map(each -> each.as(series(each.copy)));
    }
    return Stream.of(new Differing(other(value), List.of()));
  }

  private Differing as(Object other) {
    return new Differing(other, path);
  }

  private Differing inside(Record row, RecordComponent changed) {
    List<String> longer = new ArrayList<>(List.of(Fields.name(row.getClass(), changed)));
    longer.addAll(path);
    RecordComponent[] fields = row.getClass().getRecordComponents();
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = fields[i].getName().equals(changed.getName()) ? copy : get(row, fields[i]);
    }
    return new Differing(make(row.getClass(), fields, values), longer);
  }

  private static Object make(Class<?> row, RecordComponent[] fields, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = row.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalStateException(row + " cannot hold " + Arrays.asList(values), refused);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object get(Record row, RecordComponent field) {
    try {
      field.getAccessor().setAccessible(true);
      return field.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Object> with(List<?> list, int index, Object other) {
    List<Object> copy = new ArrayList<>(list);
    copy.set(index, other);
    return copy;
  }

  private static Map<Object, Object> with(Map<?, ?> map, Object key, Object other) {
    Map<Object, Object> copy = new TreeMap<>(map);
    copy.put(key, other);
    return copy;
  }

  @SuppressWarnings("unchecked")
  private static Series series(Object figures) {
    return Series.of((Map<Period, Figure>) figures);
  }

  private static Object other(Object value) {
    if (value instanceof String text) {
      return text + " otherwise";
    }
    if (value instanceof BigDecimal number) {
      return number.add(new BigDecimal("0.0123"));
    }
    if (value instanceof Integer number) {
      return number + 1;
    }
    if (value instanceof Boolean so) {
      return !so;
    }
    if (value instanceof LocalDate day) {
      return day.plusDays(1);
    }
    if (value instanceof Period period) {
      return period.plus(1);
    }
    if (value instanceof Place) {
      return new Place.Sheet("Otherwise");
    }
    if (value instanceof Rules) {
      return new RulesSample().balanced().rules();
    }
    if (value instanceof Enum<?> constant) {
      List<?> all = List.of(constant.getDeclaringClass().getEnumConstants());
      return all.get((all.indexOf(constant) + 1) % all.size());
    }
    throw new IllegalStateException("no other value is known for a " + value.getClass());
  }
}
