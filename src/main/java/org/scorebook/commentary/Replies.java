package org.scorebook.commentary;

import java.util.List;

/**
 * All that a folder of returned workbooks holds.
 *
 * @param passedOver files that are not workbooks, and lock files
 */
public record Replies(List<Reply> read, List<Refusal> refused, List<PassedOver> passedOver) {
  public Replies {
    read = List.copyOf(read);
    refused = List.copyOf(refused);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * A file that is no reply.
   *
   * @param why a sentence for the analyst
   */
  public record PassedOver(String name, String why) {}

  public static Replies none() {
    return new Replies(List.of(), List.of(), List.of());
  }
}
