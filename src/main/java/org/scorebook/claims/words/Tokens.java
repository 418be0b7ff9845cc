package org.scorebook.claims.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.words.Stated.Unit;

/**
 * Cuts a text into words, numbers and marks, reading it once. Numbers joined to letters, ages,
 * dates and ranges are no numbers ({@link Token#CODE}); hyphens between letters part words.
 */
public final class Tokens {
  private static final String MONEY = "£€$";
  private static final String QUIET = "\"'“”‘’*_[]{}<>|\\^~`#•·\uFEFF\u200B";
  private static final Set<String> SPANS =
      WordSet.of("month months week weeks year years hour hours minutes");

  private static final List<String> SPELT =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private final CharSequence text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokens(CharSequence text) {
    this.text = text;
  }

  public static List<Token> of(CharSequence text) {
    Tokens reading = new Tokens(text);
    while (reading.at < text.length()) {
      reading.next();
    }
    List<Token> counted = Clocks.applied(Spelt.applied(reading.tokens));
    return Joined.applied(PerHundred.applied(Bounds.applied(counted)));
  }

  private void next() {
    char c = text.charAt(at);
    if (isDigit(c) || (isSignOrMoney(c) && startsNumber(c))) {
      number();
    } else if (Character.isLetter(c)) {
      word();
    } else {
      if (c == '\n' || c == '\r') {
        tokens.add(Token.of("\n", at, at + 1));
      } else if (!Character.isWhitespace(c) && c != '\u00A0' && QUIET.indexOf(c) < 0) {
        tokens.add(Token.of(String.valueOf(c), at, at + 1));
      }
      at++;
    }
  }

  private static boolean isSignOrMoney(char c) {
    return c == '-' || c == '+' || MONEY.indexOf(c) >= 0;
  }

  private boolean startsNumber(char c) {
    boolean first = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || peek(-1) == '(';
    if (MONEY.indexOf(c) >= 0) {
      return isDigit(peek(1));
    }
    return first && (isDigit(peek(1)) || (MONEY.indexOf(peek(1)) >= 0 && isDigit(peek(2))));
  }

  private void word() {
    int start = at;
    boolean digits = false;
    while (Character.isLetterOrDigit(peek(0))
        || (isApostrophe(peek(0)) && Character.isLetter(peek(1)))
        || (peek(0) == '-' && isDigit(peek(1)))) {
      digits |= isDigit(peek(0));
      at++;
    }
    String word = text.subSequence(start, at).toString();
    String lower = Abbreviations.full(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    boolean quarter = lower.length() == 2 && "qh".indexOf(lower.charAt(0)) >= 0;
    int spelt = SPELT.indexOf(lower);
    int end = at;
    if (spelt >= 0) {
      Stated number = Numerals.number(String.valueOf(spelt + 1), Unit.COUNT).orElseThrow();
      Stated united = unit(number, false);
      if (united.unit() == Unit.PERCENT || united.unit() == Unit.POINTS) {
        tokens.add(Token.of(united, start, at));
        return;
      }
      at = end;
    }
    if (digits && !quarter) {
      tokens.add(Token.of(Token.CODE, start, at));
    } else {
      tokens.add(
          new Token(lower, start, at, Character.isUpperCase(word.charAt(0)), Optional.empty()));
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private void number() {
    int start = at;
    boolean negative = peek(0) == '-';
    if (peek(0) == '-' || peek(0) == '+') {
      at++;
    }
    boolean money = MONEY.indexOf(peek(0)) >= 0;
    if (money) {
      at++;
    }
    int digits = at;
    while (isDigit(peek(0)) || (".,/–-".indexOf(peek(0)) >= 0 && isDigit(peek(1)))) {
      at++;
    }
    String run = text.subSequence(digits, at).toString();
    if (isClock(run)) {
      clock(start, run);
      return;
    }
    if (Character.isLetter(peek(0)) || peek(0) == '+') {
      joined(start, run, money, negative);
    } else if (peek(0) == '-' && Character.isLetter(peek(1))) {
      hyphenated(start, run);
    } else {
      plain(start, run, money, negative);
    }
  }

  /** {@code 3:42}, with two digits behind the colon and no letter behind them. */
  private boolean isClock(String run) {
    return run.length() <= 3
        && Numerals.isDigits(run)
        && peek(0) == ':'
        && isDigit(peek(1))
        && isDigit(peek(2))
        && peek(1) < '6'
        && !Character.isLetterOrDigit(peek(3))
        && peek(3) != ':';
  }

  private void clock(int start, String run) {
    int second = (peek(1) - '0') * 10 + peek(2) - '0';
    at += 3;
    String before = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).word();
    tokens.add(Clocks.of(Integer.parseInt(run), second, before, start, at));
  }

  /** Digits and letters together: {@code 1st}, {@code £1.2m}, {@code 2pp}; else a code. */
  private void joined(int start, String run, boolean money, boolean negative) {
    int letters = at;
    while (Character.isLetterOrDigit(peek(0)) || peek(0) == '+') {
      at++;
    }
    String tail = text.subSequence(letters, at).toString().toLowerCase(Locale.ROOT);
    Optional<Stated> number = Numerals.number(run, money ? Unit.MONEY : Unit.COUNT);
    int scale = Units.scale(tail);
    if (Numerals.isOrdinal(run + tail)) {
      tokens.add(Token.of(run + tail, start, at));
    } else if (number.isPresent() && money && scale > 0) {
      add(Units.scaled(number.get(), scale), negative, start);
    } else if (number.isPresent() && Units.POINTS.contains(tail)) {
      add(Units.as(number.get(), Unit.POINTS), negative, start);
    } else {
      tokens.add(Token.of(Token.CODE, start, at));
    }
  }

  /** {@code 12-month}, {@code 0.4-point}; {@code 6-bed} is a code. */
  private void hyphenated(int start, String run) {
    int end = at;
    at++;
    int letters = at;
    while (Character.isLetter(peek(0))) {
      at++;
    }
    String tail = text.subSequence(letters, at).toString().toLowerCase(Locale.ROOT);
    Optional<Stated> number = Numerals.number(run, Unit.COUNT);
    if (number.isPresent() && SPANS.contains(tail)) {
      add(Units.as(number.get(), Unit.DURATION), false, start);
      tokens.add(Token.of(tail, letters, at));
    } else if (number.isPresent() && Units.POINTS.contains(tail)) {
      add(Units.as(number.get(), Unit.POINTS), false, start);
    } else {
      tokens.add(Token.of(Token.CODE, start, Math.max(end, at)));
    }
  }

  private void plain(int start, String run, boolean money, boolean negative) {
    boolean percent = isPercentAhead();
    int slash = money || percent ? -1 : Numerals.fraction(run);
    Optional<Integer> year = money || percent ? Optional.empty() : Numerals.year(run);
    if (year.isPresent()) {
      tokens.add(Token.of(Token.CODE + year.get(), start, at));
      return;
    }
    if (slash > 0) {
      int first = at - run.length();
      tokens.add(count(run.substring(0, slash), first));
      tokens.add(Token.of("/", first + slash, first + slash + 1));
      tokens.add(count(run.substring(slash + 1), first + slash + 1));
      return;
    }
    Optional<Stated> number = Numerals.number(run, money ? Unit.MONEY : Unit.COUNT);
    if (number.isEmpty()) {
      tokens.add(Token.of(Token.CODE, start, at));
      return;
    }
    add(unit(number.get(), money), negative, start);
  }

  private static Token count(String digits, int start) {
    Stated stated = Numerals.number(digits, Unit.COUNT).orElseThrow();
    return Token.of(stated, start, start + digits.length());
  }

  /** Takes the words of the unit that follow. */
  private Stated unit(Stated number, boolean money) {
    int from = at;
    String next = ahead();
    if (next.equals("%") || next.equals("percent") || next.equals("percentage")) {
      return percent(next, from, number);
    }
    if (next.equals("per") && ahead().equals("cent")) {
      return Units.as(number, Unit.PERCENT);
    }
    if (Units.POINTS.contains(next)) {
      return Units.as(number, Unit.POINTS);
    }
    if (SPANS.contains(next)) {
      at = from;
      return Units.as(number, Unit.DURATION);
    }
    if (next.equals("days") || next.equals("day")) {
      return Units.as(number, Unit.DAYS);
    }
    int scale = next.length() > 1 || money ? Units.scale(next) : 0;
    if (scale > 0) {
      return Units.scaled(number, scale);
    }
    at = from;
    return number;
  }

  private Stated percent(String sign, int from, Stated number) {
    int end = at;
    boolean points = Units.POINTS.contains(ahead());
    if (!points) {
      at = end;
    }
    if (sign.equals("percentage") && !points) {
      at = from;
      return number;
    }
    return Units.as(number, points ? Unit.POINTS : Unit.PERCENT);
  }

  private boolean isPercentAhead() {
    return peek(0) == '%' || (peek(0) == ' ' && peek(1) == '%');
  }

  /** The next word or sign after at most one blank, and moves behind it. */
  private String ahead() {
    boolean blank = Character.isWhitespace(peek(0)) || peek(0) == '\u00A0';
    int start = blank && at < text.length() ? at + 1 : at;
    at = start;
    if (peek(0) == '%') {
      at++;
      return "%";
    }
    while (Character.isLetter(peek(0))) {
      at++;
    }
    String word = text.subSequence(start, Math.min(at, start + 12)).toString();
    return Abbreviations.full(word.toLowerCase(Locale.ROOT));
  }

  private void add(Stated stated, boolean negative, int start) {
    BigDecimal value = negative ? stated.value().negate() : stated.value();
    tokens.add(
        Token.of(new Stated(value, stated.step(), stated.unit(), stated.bound()), start, at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private char peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
  }
}
