package org.scorebook.mail.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scorebook.message.LegibleText;
import org.scorebook.text.Blanks;

/** The texts of a message, one after another, each in one of the forms that it was sent in. */
final class WrittenParts {
  /** From the one that is read best. */
  private enum Form {
    PLAIN,
    HTML,
    RICH,
    OTHER;

    static Form of(String type) {
      return switch (type) {
        case "text/html", "application/xhtml+xml" -> HTML;
        case "text/plain" -> PLAIN;
        case "text/rtf", "application/rtf", "application/x-rtf" -> RICH;
        default -> type.startsWith("text/") ? OTHER : PLAIN;
      };
    }
  }

  private record Written(Form form, String text) {
    LegibleText words() {
      return form == Form.HTML ? LegibleText.ofHtml(text) : LegibleText.of(text);
    }
  }

  private final List<Written> texts = new ArrayList<>();

  void add(String type, String text) {
    if (!Blanks.isBlank(text)) {
      texts.add(new Written(Form.of(type), text));
    }
  }

  /** How many were added. */
  int size() {
    return texts.size();
  }

  /** Those added since say the same: only what is in the best form stays. */
  void keepBest(int before) {
    List<Written> same = texts.subList(before, texts.size());
    same.stream()
        .map(Written::form)
        .min(Form::compareTo)
        .ifPresent(best -> same.removeIf(text -> text.form() != best));
  }

  LegibleText words() {
    List<LegibleText> words = texts.stream().map(Written::words).toList();
    return new LegibleText(
        words.stream().map(LegibleText::words).collect(Collectors.joining("\n")),
        words.stream().allMatch(LegibleText::isWhole));
  }
}
