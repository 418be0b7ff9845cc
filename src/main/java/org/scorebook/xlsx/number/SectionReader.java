package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.xlsx.number.Section.Condition;

/** Reads the code of a number format, character by character as Excel does. */
final class SectionReader {
  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,15})?)");
  private static final Pattern COLOUR =
      Pattern.compile("black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\\d+");
  private static final String GENERAL = "General";

  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private Optional<Condition> condition = Optional.empty();
  private Optional<String> currency = Optional.empty();
  private boolean digits;
  private boolean general;
  private boolean unusual;
  private int percents;
  private boolean coloured;
  private boolean text;
  private boolean day;
  private boolean monthOrMinute;
  private boolean time;
  private int thousands;
  private int commas;
  private boolean grouped;
  private boolean point;
  private int whole;
  private int least;
  private int most;

  private SectionReader() {}

  /** The sections that show numbers: one for texts at the end is left out. */
  static List<Section> read(String code) {
    List<Section> sections = new ArrayList<>();
    SectionReader section = new SectionReader();
    int at = 0;
    while (at < code.length()) {
      if (code.charAt(at) == ';') {
        sections.add(section.section());
        section = new SectionReader();
        at++;
      } else {
        at = section.token(code, at);
      }
    }
    if (sections.isEmpty() || (sections.size() < 3 && !section.text)) {
      sections.add(section.section());
    }
    return List.copyOf(sections.subList(0, Math.min(3, sections.size())));
  }

  private Section section() {
    endOfDigits();
    boolean date = !digits && (day || (monthOrMinute && !time));
    return new Section(
        condition,
        digits,
        percents > 0,
        thousands,
        date,
        time && !date,
        coloured,
        before.toString() + after,
        currency,
        day || monthOrMinute || time || unusual ? Optional.empty() : Optional.of(shape()));
  }

  private DigitLayout shape() {
    return new DigitLayout(
        before.toString(),
        after.toString(),
        general || text ? 1 : whole,
        least,
        general || text ? DigitLayout.AS_IT_IS : most,
        grouped,
        2 * percents - 3 * thousands);
  }

  /** Reads what stands there, and says where the next begins. */
  private int token(String code, int at) {
    char c = code.charAt(at);
    if (c == ',' && digits) {
      commas++;
      return at + 1;
    }
    if (c == '0' || c == '#' || c == '?') {
      digit(c == '0');
      return at + 1;
    }
    endOfDigits();
    switch (c) {
      case '"' -> {
        return quoted(code, at);
      }
      case '\\' -> {
        return literal(code, at + 1);
      }
      case '[' -> {
        return bracketed(code, at);
      }
      case '_' -> {
        words().append(' ');
        return at + 2;
      }
      case '*' -> {
        return at + 2;
      }
      case '%' -> {
        percents++;
        words().append('%');
      }
      case '@' -> {
        text = true;
        digits = true;
      }
      case '.' -> point = true;
      default -> {
        return letters(code, at);
      }
    }
    return at + 1;
  }

  private void digit(boolean always) {
    unusual |= after.length() > 0; // a text between digits, as in a fraction
    grouped |= commas > 0 && !point;
    commas = 0;
    digits = true;
    if (!point) {
      whole += always || whole > 0 ? 1 : 0;
    } else {
      most++;
      least = always ? most : least;
    }
  }

  private StringBuilder words() {
    return digits ? after : before;
  }

  /** Commas after the last digit divide by a thousand each. */
  private void endOfDigits() {
    thousands += commas;
    commas = 0;
  }

  private int quoted(String code, int at) {
    int end = code.indexOf('"', at + 1);
    words().append(code, at + 1, end < 0 ? code.length() : end);
    return end < 0 ? code.length() : end + 1;
  }

  private int literal(String code, int at) {
    if (at < code.length()) {
      words().append(code.charAt(at));
    }
    return at + 1;
  }

  private int bracketed(String code, int at) {
    int end = code.indexOf(']', at);
    if (end < 0) {
      return literal(code, at);
    }
    String content = code.substring(at + 1, end);
    String lower = content.toLowerCase(Locale.ROOT);
    Matcher compared = CONDITION.matcher(content);
    if (content.startsWith("$")) {
      int language = content.lastIndexOf('-');
      String symbol = content.substring(1, language < 1 ? content.length() : language);
      words().append(symbol);
      currency = Optional.of(symbol).filter(known -> !known.isEmpty()).or(() -> currency);
    } else if (compared.matches()) {
      condition = Optional.of(new Condition(compared.group(1), new BigDecimal(compared.group(2))));
    } else if (lower.matches("h+|m+|s+")) {
      time = true;
    } else if (COLOUR.matcher(lower).matches()) {
      coloured = true;
    }
    return end + 1;
  }

  private int letters(String code, int at) {
    if (starts(code, at, GENERAL)) {
      digits = true;
      general = true;
      return at + GENERAL.length();
    }
    if (starts(code, at, "AM/PM") || starts(code, at, "A/P")) {
      time = true;
      return at + (starts(code, at, "A/P") ? 3 : 5);
    }
    if (starts(code, at, "E+") || starts(code, at, "E-")) {
      unusual = true;
      return at + 2;
    }
    switch (Character.toLowerCase(code.charAt(at))) {
      case 'y', 'd' -> day = true;
      case 'm' -> monthOrMinute = true;
      case 'h', 's' -> time = true;
      default -> {
        return literal(code, at);
      }
    }
    return at + 1;
  }

  private static boolean starts(String code, int at, String word) {
    return code.regionMatches(true, at, word, 0, word.length());
  }
}
