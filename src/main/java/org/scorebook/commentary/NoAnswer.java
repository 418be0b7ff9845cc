package org.scorebook.commentary;

import org.scorebook.text.Blanks;

/**
 * A message that lies among the answers and is none: letters, and what programs write by
 * themselves.
 */
public enum NoAnswer {
  LETTER("it is a letter that asks for commentary, not an answer to one"),
  UNDELIVERED("it reports that a message could not be delivered"),
  DELAYED("it reports that a message has not been delivered yet"),
  DELIVERED("it reports that a message was delivered"),
  OPENED("it is a receipt which says that a message was opened or deleted"),
  AUTOMATIC("it is an automatic answer"),
  CALENDAR("it is a calendar message"),
  RECALL("it recalls another message");

  private final String words;

  NoAnswer(String words) {
    this.words = words;
  }

  /**
   * What it is, for whoever looks through the answers.
   *
   * @param detail whom it is about and why, or what it is called; blank where nothing is known
   */
  public String sentence(String detail) {
    String all = Blanks.isBlank(detail) ? words : words + ": " + Blanks.collapse(detail);
    return all.endsWith(".") ? all : all + ".";
  }
}
