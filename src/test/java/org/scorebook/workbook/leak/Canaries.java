package org.scorebook.workbook.leak;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.model.Target;
import org.scorebook.problem.Place;

/**
 * Measures and owners in whose every field, also such as come later, stands a text or figure that
 * stands nowhere else.
 */
final class Canaries {
  /** Texts and figures of others, as texts. */
  private final List<String> planted = new ArrayList<>();

  private int next;
  private String owner = "";

  private Canaries() {}

  /** An edition of a measure for each of some owners, and all that the first must not see. */
  record Planted(Results results, Owner first, List<String> others) {}

  static Planted of(int owners) {
    Canaries canaries = new Canaries();
    EditionSample edition = new EditionSample();
    List<Owner> all = new ArrayList<>();
    for (int i = 0; i < owners; i++) {
      Owner each = canaries.fill(Owner.class);
      canaries.owner = each.name();
      all.add(each);
      edition.add(canaries.fill(Measure.class), canaries.fill(MeasureData.class));
      if (i == 0) {
        canaries.planted.clear();
      }
    }
    return new Planted(edition.owners(all).results(), all.get(0), List.copyOf(canaries.planted));
  }

  private <T extends Record> T fill(Class<T> row) {
    try {
      RecordComponent[] fields = row.getRecordComponents();
      Object[] values = new Object[fields.length];
      for (int i = 0; i < fields.length; i++) {
        values[i] =
            fields[i].getName().equals("owners")
                ? List.of(owner)
                : value(fields[i].getGenericType(), fields[i].getName());
      }
      Class<?>[] types =
          Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return row.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(Type type, String field) {
    if (type instanceof ParameterizedType of) {
      Object inner = value(of.getActualTypeArguments()[0], field);
      if (of.getRawType() == Set.class) {
        return Set.of(inner);
      }
      return of.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner);
    }
    if (type == String.class) {
      return plant("zq" + ++next + "x " + field);
    }
    if (type == BigDecimal.class) {
      return new BigDecimal(plant("0." + (734_219_683 + 7919 * ++next)));
    }
    if (type == Series.class) {
      return Series.of(Map.of(Sample.DEC, fill(org.scorebook.model.Figure.class)));
    }
    if (type == Period.class) {
      return Sample.DEC;
    }
    if (type == Place.class) {
      return new Place.Sheet("Commentary");
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2020, 12, 31);
    }
    if (type == Target.Scope.class) {
      return new Target.Scope.Always();
    }
    if (type == boolean.class) {
      return field.equals("areas");
    }
    if (type == int.class) {
      return 0;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    if (!plain.isRecord()) {
      throw new IllegalStateException("say here whether " + field + " tells anything: " + type);
    }
    return fill(plain.asSubclass(Record.class));
  }

  private String plant(String canary) {
    planted.add(canary);
    return canary;
  }
}
