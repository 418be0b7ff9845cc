package org.scorebook.peers;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What stands in a download, listed for people to choose from. */
final class Choices {
  /** More than anybody reads are counted. */
  private static final int MOST = 40;

  private Choices() {}

  /** Each once and in order, blanks left out. */
  static Set<String> distinct(Collection<String> texts) {
    Set<String> distinct = new TreeSet<>(texts);
    distinct.remove("");
    return distinct;
  }

  static String listed(Collection<String> texts) {
    String shown =
        texts.stream()
            .limit(MOST)
            .map(text -> text.isEmpty() ? "(blank)" : text)
            .collect(Collectors.joining(", "));
    return texts.size() > MOST ? shown + " and " + (texts.size() - MOST) + " more" : shown;
  }
}
