package org.scorebook.figures.result;

import java.util.Optional;
import java.util.function.Function;

/** Something computed, or the sentence that says why it cannot be given. */
public sealed interface Answer<T> {

  record Known<T>(T value) implements Answer<T> {}

  /** The reason is a sentence without its full stop: {@code There is no figure for Nov 2020}. */
  record Unknown<T>(String why) implements Answer<T> {}

  static <T> Answer<T> of(T value) {
    return new Known<>(value);
  }

  static <T> Answer<T> unknown(String why) {
    return new Unknown<>(why);
  }

  default boolean isKnown() {
    return this instanceof Known<T>;
  }

  default Optional<T> find() {
    return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
  }

  /**
   * What was computed.
   *
   * @throws IllegalStateException when it is unknown; ask {@link #isKnown} first
   */
  default T get() {
    return find().orElseThrow(() -> new IllegalStateException(why()));
  }

  /** The reason it is unknown; empty when it is known. */
  default String why() {
    return this instanceof Unknown<T> unknown ? unknown.why() : "";
  }

  default <R> Answer<R> map(Function<T, R> step) {
    return find().<Answer<R>>map(value -> new Known<>(step.apply(value))).orElse(unknown(why()));
  }
}
