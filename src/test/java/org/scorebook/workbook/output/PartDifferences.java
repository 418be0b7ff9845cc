package org.scorebook.workbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What differs between two workbooks, part by part, one element of XML a line. */
final class PartDifferences {
  private static final int SHOWN = 300;

  private PartDifferences() {}

  /**
   * One line for each part that is not as kept: its name and its first difference.
   *
   * @param kept the parts as text, by name; likewise {@code now}
   */
  static List<String> of(Map<String, String> kept, Map<String, String> now) {
    List<String> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(kept.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      String before = kept.get(name);
      String after = now.get(name);
      if (before == null) {
        differences.add(name + " is new");
      } else if (after == null) {
        differences.add(name + " is missing");
      } else if (!before.equals(after)) {
        differences.add(name + first(elements(before), elements(after)));
      }
    }
    return differences;
  }

  private static List<String> elements(String xml) {
    return List.of(xml.replace("><", ">\n<").split("\n", -1));
  }

  private static String first(List<String> before, List<String> after) {
    int at = 0;
    while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
      at++;
    }
    return ", element " + (at + 1) + ": kept " + shown(before, at) + ", now " + shown(after, at);
  }

  private static String shown(List<String> elements, int at) {
    String text = at < elements.size() ? elements.get(at) : "(the end)";
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
