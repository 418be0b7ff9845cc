package org.scorebook.rules;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.scorebook.model.StatusWord;

/**
 * What is asked of commentary.
 *
 * @param required the statuses with which a measure must have some before it is published
 * @param check whether it is held against the figures
 */
public record CommentaryRules(Set<StatusWord> required, boolean check) {
  public CommentaryRules {
    required = Collections.unmodifiableSet(copy(required));
  }

  private static EnumSet<StatusWord> copy(Set<StatusWord> statuses) {
    EnumSet<StatusWord> copy = EnumSet.noneOf(StatusWord.class);
    copy.addAll(statuses);
    return copy;
  }
}
