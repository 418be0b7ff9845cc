package org.scorebook.workbook.leak;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Series;

/**
 * Every text and every figure that somebody's records hold, whatever their fields: a field that
 * comes to a record later is looked for like the others.
 */
final class Told {
  /** Figures of fewer digits are everywhere and tell nothing. */
  static final int FEWEST_DIGITS = 5;

  /** What Excel keeps of a number. */
  private static final MathContext KEPT = new MathContext(15);

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,])[0-9][0-9,]*(?:\\.[0-9]+)?(?:[Ee]-?[0-9]{1,3})?(?![\\p{L}0-9])%?");

  /** Of each class of records, what reads the fields that may hold texts or figures. */
  private static final ClassValue<List<Method>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> row) {
          return Arrays.stream(row.getRecordComponents())
              .filter(field -> !field.getType().isPrimitive() && !field.getType().isEnum())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toList();
        }
      };

  private final Phrases phrases = new Phrases();
  private final Map<BigDecimal, String> figures = new HashMap<>();

  /**
   * Adds all that a record tells.
   *
   * @param value a record, or texts, figures and records in collections
   */
  void add(Object value, String origin) {
    if (value instanceof String text) {
      phrases.add(text, origin);
    } else if (value instanceof BigDecimal figure) {
      telling(figure).ifPresent(f -> figures.putIfAbsent(f, origin));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> add(inner, origin));
    } else if (value instanceof Iterable<?> several) {
      several.forEach(each -> add(each, origin));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) -> {
            add(key, origin);
            add(each, origin);
          });
    } else if (value instanceof Series series) {
      add(series.figures(), origin);
    } else if (value instanceof Record row) {
      for (Method field : FIELDS.get(row.getClass())) {
        add(of(row, field), origin);
      }
    }
  }

  private static Object of(Record row, Method field) {
    try {
      return field.invoke(row);
    } catch (ReflectiveOperationException every) {
      throw new IllegalStateException("every field of a record can be read", every);
    }
  }

  /** The origin of something that is told here and not of one's own, in a text or number. */
  Optional<String> findIn(String text, Told own) {
    Optional<String> phrase = phrases.findIn(text, own.phrases);
    if (phrase.isPresent() || digits(text) < FEWEST_DIGITS) {
      return phrase;
    }
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      Optional<BigDecimal> figure = figure(number.group());
      if (figure.isPresent() && !own.figures.containsKey(figure.get())) {
        String origin = figures.get(figure.get());
        if (origin != null) {
          return Optional.of(origin);
        }
      }
    }
    return Optional.empty();
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits;
  }

  private static Optional<BigDecimal> figure(String text) {
    if (digits(text) < FEWEST_DIGITS) {
      return Optional.empty();
    }
    boolean percent = text.endsWith("%");
    BigDecimal figure = new BigDecimal(text.replace(",", "").replace("%", ""));
    return telling(percent ? figure.movePointLeft(2) : figure);
  }

  private static Optional<BigDecimal> telling(BigDecimal figure) {
    if (figure.precision() < FEWEST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal kept = figure.abs().round(KEPT).stripTrailingZeros();
    return kept.precision() < FEWEST_DIGITS ? Optional.empty() : Optional.of(kept);
  }
}
