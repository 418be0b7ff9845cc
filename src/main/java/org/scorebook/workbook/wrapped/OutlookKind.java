package org.scorebook.workbook.wrapped;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scorebook.commentary.NoAnswer;

/**
 * What a message is that was dragged out of Outlook, by its message class (PidTagMessageClass) and
 * what is attached.
 *
 * @param encryption how it is encrypted; empty where it is not
 * @param noAnswer what it is, where it is no answer by itself
 */
record OutlookKind(String encryption, Optional<NoAnswer> noAnswer) {

  static OutlookKind of(String messageClass, List<Wrapped.Inside> attached) {
    String name = messageClass.toLowerCase(Locale.ROOT);
    return new OutlookKind(encryption(name, attached), noAnswer(name));
  }

  private static Optional<NoAnswer> noAnswer(String name) {
    if (name.startsWith("report.")) {
      return Optional.of(report(name));
    }
    if (name.startsWith("ipm.note.rules.")) {
      return Optional.of(NoAnswer.AUTOMATIC);
    }
    if (name.startsWith("ipm.schedule.") || name.startsWith("ipm.appointment")) {
      return Optional.of(NoAnswer.CALENDAR);
    }
    return name.startsWith("ipm.outlook.recall") || name.startsWith("ipm.recall.")
        ? Optional.of(NoAnswer.RECALL)
        : Optional.empty();
  }

  /** Outlook ends the class of a message that is reported on by what became of it. */
  private static NoAnswer report(String name) {
    if (name.endsWith(".ipnrn") || name.endsWith(".ipnnrn")) {
      return NoAnswer.OPENED;
    }
    if (name.contains(".delayed")) {
      return NoAnswer.DELAYED;
    }
    return name.endsWith(".dr") || name.contains(".relayed") || name.contains(".expanded")
        ? NoAnswer.DELIVERED
        : NoAnswer.UNDELIVERED;
  }

  private static String encryption(String name, List<Wrapped.Inside> attached) {
    if (name.equals("ipm.note.smime")) {
      return "S/MIME";
    }
    if (hasEnding(attached, ".rpmsg")) {
      return "Microsoft 365";
    }
    return hasEnding(attached, ".switch") ? "Egress" : "";
  }

  private static boolean hasEnding(List<Wrapped.Inside> attached, String ending) {
    return attached.stream()
        .anyMatch(file -> file.name().toLowerCase(Locale.ROOT).endsWith(ending));
  }
}
