package org.scorebook.order;

import java.util.Comparator;
import java.util.function.Function;

/**
 * Orders by what is asked of each. Java's own such comparators can be serialised: it makes classes
 * for them at every start, which no class-data archive keeps, and to make the first takes longer
 * than all that is sorted.
 */
public final class Order {
  private Order() {}

  /** The lowest key first; of a yes and a no, the no. */
  public static <T, K extends Comparable<? super K>> Comparator<T> by(
      Function<? super T, ? extends K> key) {
    return (one, other) -> key.apply(one).compareTo(key.apply(other));
  }

  /** The highest key first. */
  public static <T, K extends Comparable<? super K>> Comparator<T> from(
      Function<? super T, ? extends K> key) {
    return (one, other) -> key.apply(other).compareTo(key.apply(one));
  }

  /** By each in turn: the next decides where all before it call two things equal. */
  @SafeVarargs
  public static <T> Comparator<T> of(Comparator<? super T>... inTurn) {
    return (one, other) -> {
      for (Comparator<? super T> next : inTurn) {
        int order = next.compare(one, other);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }
}
