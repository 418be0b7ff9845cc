package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.text.Names;

/**
 * The sums in which hidden counts stand: areas that make the whole, and measures of one theme of
 * which one counts all that two others do, or that all the others do. That measures add up is known
 * by their having done so in every period of which all are shown.
 */
final class CountSums {
  /** In so many periods nothing adds up by chance. */
  private static final int ENOUGH = 4;

  /** Counts that are lower add up by chance. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private record Group(String theme, Frequency frequency, String countedAs) {}

  private final Map<String, String> counted;
  private final Set<CountSum> found = new LinkedHashSet<>();

  private CountSums(Map<String, String> counted) {
    this.counted = counted;
  }

  /**
   * All sums that hold a hidden count, or areas.
   *
   * @param counted for each measure the ID under which its counts are kept
   */
  static List<CountSum> of(List<CountTable> tables, Map<String, String> counted) {
    CountSums sums = new CountSums(counted);
    tables.forEach(sums::areas);
    Map<Group, List<CountTable>> groups = new LinkedHashMap<>();
    for (CountTable table : tables) {
      if (table.measure().unit() == Unit.NUMBER || table.measure().unit() == Unit.PERCENTAGE) {
        Group group =
            new Group(
                table.measure().theme(),
                table.measure().frequency(),
                Names.key(table.measure().countedAs()));
        groups.computeIfAbsent(group, first -> new ArrayList<>()).add(table);
      }
    }
    groups.values().forEach(sums::group);
    return List.copyOf(sums.found);
  }

  private CountCell cell(CountTable table, Spot spot) {
    return new CountCell(counted.getOrDefault(table.id(), table.id()), spot);
  }

  private void areas(CountTable table) {
    if (!table.parts().isEmpty()) {
      Spot whole = Spot.whole(table.result().periods().current());
      found.add(
          new CountSum(
              cell(table, whole), table.parts().stream().map(part -> cell(table, part)).toList()));
    }
  }

  private void group(List<CountTable> group) {
    for (CountTable hiding : group) {
      boolean hides = hiding.hidden().stream().anyMatch(Spot::isWhole);
      if (hides && hiding.latest().isPresent()) {
        pairs(hiding, hiding.latest().get(), group);
      }
    }
    List<CountTable> numbers =
        group.stream().filter(table -> table.measure().unit() == Unit.NUMBER).toList();
    if (numbers.stream().anyMatch(table -> table.hidden().stream().anyMatch(Spot::isWhole))) {
      for (CountTable total : numbers) {
        List<CountTable> parts = numbers.stream().filter(part -> !part.isSame(total)).toList();
        if (parts.size() > 2) {
          add(total, parts);
        }
      }
    }
  }

  /** Each two others with which a measure adds up: as one of the parts, or as the total. */
  private void pairs(CountTable hiding, Period latest, List<CountTable> group) {
    Map<BigDecimal, List<CountTable>> byCount = new HashMap<>();
    Spot spot = Spot.whole(latest);
    for (CountTable table : group) {
      BigDecimal count = table.shown().get(spot);
      if (!table.isSame(hiding) && count != null) {
        byCount.computeIfAbsent(count.stripTrailingZeros(), first -> new ArrayList<>()).add(table);
      }
    }
    BigDecimal own = hiding.shown().getOrDefault(spot, BigDecimal.ZERO);
    byCount.forEach(
        (count, tables) -> {
          for (CountTable one : tables) {
            byCount.getOrDefault(count.subtract(own).stripTrailingZeros(), List.of()).stream()
                .filter(part -> !part.isSame(one))
                .forEach(part -> add(one, List.of(hiding, part)));
            byCount.getOrDefault(own.subtract(count).stripTrailingZeros(), List.of()).stream()
                .filter(part -> one.result().number() < part.result().number())
                .forEach(part -> add(hiding, List.of(one, part)));
          }
        });
  }

  private void add(CountTable total, List<CountTable> parts) {
    if (addUp(total, parts)) {
      Set<Spot> spots = new LinkedHashSet<>(total.hidden());
      parts.forEach(part -> spots.addAll(part.hidden()));
      for (Spot spot : spots) {
        boolean isKnownOfAll =
            isOfOne(total, parts, spot)
                && isThere(total, spot)
                && parts.stream().allMatch(part -> isThere(part, spot));
        if (spot.isWhole() && isKnownOfAll) {
          found.add(
              new CountSum(
                  cell(total, spot), parts.stream().map(part -> cell(part, spot)).toList()));
        }
      }
    }
  }

  /** A total that was never recalculated is that of parts as they were reported. */
  private static boolean isOfOne(CountTable total, List<CountTable> parts, Spot spot) {
    return total.recalculated().contains(spot)
        == parts.stream().anyMatch(part -> part.recalculated().contains(spot));
  }

  private static boolean isThere(CountTable table, Spot spot) {
    return table.shown().containsKey(spot) || table.hidden().contains(spot);
  }

  private static boolean addUp(CountTable total, List<CountTable> parts) {
    Set<BigDecimal> telling = new HashSet<>();
    int periods = 0;
    for (Map.Entry<Spot, BigDecimal> whole : total.shown().entrySet()) {
      Spot spot = whole.getKey();
      if (!spot.isWhole()
          || !isOfOne(total, parts, spot)
          || !parts.stream().allMatch(part -> part.shown().containsKey(spot))) {
        continue;
      }
      BigDecimal sum =
          parts.stream()
              .map(part -> part.shown().get(spot))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(whole.getValue()) != 0) {
        return false;
      }
      if (sum.compareTo(TELLING) >= 0) {
        telling.add(sum);
        periods++;
      }
    }
    return periods >= ENOUGH && telling.size() > 1;
  }
}
