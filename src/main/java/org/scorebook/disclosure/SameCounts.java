package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scorebook.text.Names;

/**
 * Measures that count the same people, as a number and as a share or rate of them: what one hides
 * the other shows. They are known by a title that differs in its first words alone, or by counts
 * that have always been equal.
 */
final class SameCounts {
  /** So many equal counts are no chance, where they are not all one and the same. */
  private static final int ENOUGH = 3;

  /** Counts that are lower are equal by chance. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private static final Pattern KIND =
      Pattern.compile(
          "^(?:the )?(?:total )?(?:number|no\\.?|count|proportion|percentage|percent|%|share|rate)"
              + " of ");

  private static final Pattern PER =
      Pattern.compile(
          "(?: -|,)? per [\\d,]+(?: (?:of (?:the )?)?(?:population|people|residents))?$");

  /** What is known of a measure before its counts are compared. */
  private record Key(String title, Optional<Spot> spot, Optional<BigDecimal> count) {}

  private final Map<String, CountTable> tables = new LinkedHashMap<>();
  private final Map<Key, List<String>> alike = new HashMap<>();

  /** Of each measure the first that counts the same, by their IDs. */
  private final Map<String, String> first = new HashMap<>();

  private SameCounts(List<CountTable> all) {
    all.forEach(table -> tables.put(table.id(), table));
  }

  /**
   * For each measure, by its ID, the ID under which its counts are kept with those of others that
   * are the same.
   *
   * @param tables of all measures, in display order
   */
  static Map<String, String> of(List<CountTable> tables) {
    SameCounts same = new SameCounts(tables);
    List<CountTable> hiding = tables.stream().filter(table -> !table.hidden().isEmpty()).toList();
    Set<Spot> spots = new LinkedHashSet<>();
    hiding.forEach(table -> latest(table).ifPresent(spots::add));
    tables.forEach(table -> same.file(table, spots));
    tables.forEach(table -> same.first.put(table.id(), table.id()));
    hiding.forEach(same::join);
    return same.first;
  }

  private static Optional<Spot> latest(CountTable table) {
    return table.latest().map(Spot::whole);
  }

  private void file(CountTable table, Set<Spot> spots) {
    add(byTitle(table), table);
    spots.stream()
        .filter(table.shown()::containsKey)
        .forEach(spot -> add(byCount(table, spot), table));
  }

  private void add(Key key, CountTable table) {
    alike.computeIfAbsent(key, first -> new ArrayList<>()).add(table.id());
  }

  private static Key byTitle(CountTable table) {
    return new Key(title(table), Optional.empty(), Optional.empty());
  }

  private static Key byCount(CountTable table, Spot spot) {
    return new Key(
        "",
        Optional.of(spot),
        Optional.ofNullable(table.shown().get(spot)).map(BigDecimal::stripTrailingZeros));
  }

  private void join(CountTable table) {
    Set<String> others = new LinkedHashSet<>(alike.getOrDefault(byTitle(table), List.of()));
    latest(table)
        .ifPresent(spot -> others.addAll(alike.getOrDefault(byCount(table, spot), List.of())));
    for (String other : others) {
      String one = first.getOrDefault(table.id(), table.id());
      String same = first.getOrDefault(other, other);
      CountTable there = tables.get(other);
      if (there != null && !one.equals(same) && isSame(table, there)) {
        first.replaceAll((id, kept) -> kept.equals(same) ? one : kept);
      }
    }
  }

  /** The title without the words at its ends that say what kind of number it is. */
  static String title(CountTable table) {
    String all = KIND.matcher(Names.key(table.title())).replaceFirst("");
    return PER.matcher(all).replaceFirst("");
  }

  private static boolean isSame(CountTable one, CountTable other) {
    if (one.measure().frequency() != other.measure().frequency()) {
      return false;
    }
    Set<BigDecimal> telling = new HashSet<>();
    int equal = 0;
    for (Map.Entry<Spot, BigDecimal> count : one.shown().entrySet()) {
      Spot spot = count.getKey();
      boolean isOfOne = one.recalculated().contains(spot) == other.recalculated().contains(spot);
      BigDecimal there = isOfOne && !one.isEarlier(spot) ? other.shown().get(spot) : null;
      if (there != null && there.compareTo(count.getValue()) != 0) {
        return false;
      }
      if (there != null && there.compareTo(TELLING) >= 0) {
        telling.add(there.stripTrailingZeros());
        equal++;
      }
    }
    return title(one).equals(title(other)) || (equal >= ENOUGH && telling.size() > 1);
  }
}
