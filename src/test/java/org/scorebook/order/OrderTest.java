package org.scorebook.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final List<String> WORDS = List.of("on", "target", "a", "off", "at");

  private static List<String> sorted(Comparator<String> order) {
    return WORDS.stream().sorted(order).toList();
  }

  @Test
  void putsTheLowestOrTheHighestFirstAndLeavesEqualOnesWhereTheyAre() {
    assertThat(sorted(Order.by(String::length))).containsExactly("a", "on", "at", "off", "target");
    assertThat(sorted(Order.from(String::length)))
        .containsExactly("target", "off", "on", "at", "a");
    assertThat(sorted(Order.by(word -> word.startsWith("o"))))
        .containsExactly("target", "a", "at", "on", "off");
  }

  @Test
  void asksTheNextOnlyWhereAllBeforeItCallThemEqual() {
    assertThat(sorted(Order.of(Order.by(String::length), Order.by(word -> word))))
        .containsExactly("a", "at", "on", "off", "target");
    assertThat(
            sorted(
                Order.of(
                    Order.by(word -> word.startsWith("o")),
                    Order.from(String::length),
                    Order.by(word -> word))))
        .containsExactly("target", "at", "a", "off", "on");
    assertThat(sorted(Order.of())).isEqualTo(WORDS);
  }
}
