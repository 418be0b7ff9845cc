package org.scorebook.commentary;

import java.util.List;

/**
 * All that a folder of returned workbooks holds.
 *
 * @param passedOver names of files that are not workbooks, and of lock files
 */
public record Replies(List<Reply> read, List<Refusal> refused, List<String> passedOver) {
  public Replies {
    read = List.copyOf(read);
    refused = List.copyOf(refused);
    passedOver = List.copyOf(passedOver);
  }

  public static Replies none() {
    return new Replies(List.of(), List.of(), List.of());
  }
}
