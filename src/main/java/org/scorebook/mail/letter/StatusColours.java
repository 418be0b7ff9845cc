package org.scorebook.mail.letter;

import java.util.Map;
import java.util.Optional;
import org.scorebook.model.StatusWord;

/**
 * The colours of statuses, those of the workbook that goes with the letter. A colour of text never
 * stands without one behind it: in a dark theme one of the two would be the theme's.
 */
public record StatusColours(Map<StatusWord, Pair> pairs) {

  /** Six hexadecimal digits each, such as {@code A3171C}. */
  public record Pair(String background, String text) {}

  public StatusColours {
    pairs = Map.copyOf(pairs);
  }

  /** As an element's style says it; empty where a status has none. */
  String style(StatusWord status) {
    return Optional.ofNullable(pairs.get(status))
        .map(pair -> "background:#" + pair.background() + ";color:#" + pair.text() + ";")
        .orElse("");
  }
}
