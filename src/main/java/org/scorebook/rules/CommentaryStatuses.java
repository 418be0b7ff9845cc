package org.scorebook.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Word;

/** The statuses that a rule set lists: {@code [AMBER, RED]}. A placeholder is never asked about. */
final class CommentaryStatuses {
  private static final String SEPARATOR = ", ";

  private CommentaryStatuses() {}

  /** Every word that the list may hold. */
  static List<String> words() {
    return Arrays.stream(StatusWord.values())
        .filter(status -> status != StatusWord.PLACEHOLDER)
        .map(StatusWord::word)
        .toList();
  }

  /** A list of the file as one text. */
  static String joined(List<String> words) {
    return String.join(SEPARATOR, words);
  }

  static String text(Set<StatusWord> statuses) {
    return statuses.stream().map(StatusWord::word).collect(Collectors.joining(SEPARATOR));
  }

  /** The statuses of a text; empty where it holds another word. */
  static Optional<Set<StatusWord>> find(String text) {
    Set<StatusWord> found = EnumSet.noneOf(StatusWord.class);
    for (String word : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      Optional<StatusWord> status =
          Word.find(StatusWord.class, word).filter(known -> known != StatusWord.PLACEHOLDER);
      if (status.isEmpty()) {
        return Optional.empty();
      }
      found.add(status.get());
    }
    return Optional.of(found);
  }
}
