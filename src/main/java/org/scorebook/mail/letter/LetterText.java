package org.scorebook.mail.letter;

import java.util.List;
import java.util.Optional;
import org.scorebook.text.Blanks;

/** A letter in plain text. */
final class LetterText {
  private LetterText() {}

  static String of(LetterWords words, String owner, List<LetterRow> rows) {
    StringBuilder text = new StringBuilder();
    begin(text, words, owner);
    text.append(rows.size() == 1 ? "Your measure\n" : "Your measures\n");
    for (LetterRow row : rows) {
      text.append('\n').append(row.number()).append(". ").append(row.title()).append('\n');
      text.append("   Status: ").append(row.status()).append('\n');
      if (!row.figure().isEmpty()) {
        text.append("   Figure: ").append(row.figure());
        text.append("   Target: ").append(row.target()).append('\n');
      }
      if (!Blanks.isBlank(row.reason())) {
        text.append("   ").append(row.reason()).append('\n');
      }
      if (!row.unasked().isEmpty()) {
        text.append("   ").append(row.unasked()).append('\n');
      }
    }
    text.append('\n');
    end(text, words);
    return text.toString();
  }

  /**
   * The letter without its measures.
   *
   * @param replyTo where the answer should go, which a message of somebody else's does not say
   */
  static String withoutMeasures(LetterWords words, String owner, Optional<String> replyTo) {
    StringBuilder text = new StringBuilder();
    begin(text, words, owner);
    replyTo.ifPresent(address -> paragraph(text, "Please send it to " + address + "."));
    end(text, words);
    return text.toString();
  }

  private static void begin(StringBuilder text, LetterWords words, String owner) {
    paragraph(text, words.greeting(owner));
    words.opening().forEach(opening -> paragraph(text, opening));
    words.due().ifPresent(due -> paragraph(text, due));
    text.append("What to do\n");
    int step = 1;
    for (String line : words.whatToDo()) {
      text.append("  ").append(step++).append(". ").append(line).append('\n');
    }
    text.append('\n');
  }

  private static void end(StringBuilder text, LetterWords words) {
    text.append(words.thanks()).append('\n').append(words.signature()).append('\n');
  }

  private static void paragraph(StringBuilder text, String paragraph) {
    text.append(paragraph).append("\n\n");
  }
}
