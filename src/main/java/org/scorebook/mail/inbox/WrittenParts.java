package org.scorebook.mail.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** All of them, once somebody has asked: a long one takes a while. */
  private Optional<LegibleText> words = Optional.empty();

  void add(String type, String text) {
    if (!Blanks.isBlank(text)) {
      texts.add(new Written(Form.of(type), text));
      words = Optional.empty();
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
    words = Optional.empty();
  }

  LegibleText words() {
    if (words.isEmpty()) {
      words = Optional.of(joined(texts.stream().map(Written::words).toList()));
    }
    return words.get();
  }

  private static LegibleText joined(List<LegibleText> parts) {
    return new LegibleText(
        parts.stream().map(LegibleText::words).collect(Collectors.joining("\n")),
        parts.stream().allMatch(LegibleText::isWhole));
  }
}
