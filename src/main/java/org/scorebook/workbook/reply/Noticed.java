package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;

/** What is to be said of one returned workbook, within limits: a stranger may have filled it. */
final class Noticed {
  /** One change often moves every figure that follows from it: the first ones tell enough. */
  private static final int MOST_CHANGES = 20;

  private static final int MOST_WORDS = 200;
  private static final int LONGEST = 1_000;

  private final String file;
  private final SentPack sent;
  private final List<Problem> changes = new ArrayList<>();
  private final List<Problem> words = new ArrayList<>();
  private int moreChanges;
  private int moreWords;

  Noticed(String file, SentPack sent) {
    this.file = file;
    this.sent = sent;
  }

  /** About the workbook as a whole. */
  void file(String text) {
    words.add(Problem.warning(new Place.File(file), text));
  }

  /** About the cell in which a measure's commentary was to be typed. */
  void commentary(SentPack.Asked asked, Place.Cell place, String text) {
    if (words.size() < MOST_WORDS) {
      words.add(Problem.warning(place, asked.measureId(), text));
    } else {
      moreWords++;
    }
  }

  /** A figure or definition that is not as it was sent. */
  void change(ReturnedSheet sheet, Place.Cell place, String text) {
    if (changes.size() < MOST_CHANGES) {
      changes.add(problem(sheet, place, text));
    } else {
      moreChanges++;
    }
  }

  /** Words of the owner that would else be lost. */
  void words(ReturnedSheet sheet, Place.Cell place, String text) {
    if (words.size() < MOST_WORDS) {
      words.add(problem(sheet, place, text));
    } else {
      moreWords++;
    }
  }

  private Problem problem(ReturnedSheet sheet, Place.Cell place, String text) {
    return sent.asked().stream()
        .filter(asked -> asked.sheet().equals(sheet.sentName()))
        .findFirst()
        .map(asked -> Problem.warning(place, asked.measureId(), text))
        .orElseGet(() -> Problem.warning(place, text));
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(changes);
    more(moreChanges, " more cells are not as they were sent; nothing of them was taken.", all);
    all.addAll(words);
    more(
        moreWords,
        " more notes, pictures and texts outside the commentary cells. Open the workbook and look"
            + " at them.",
        all);
    return all;
  }

  private void more(int count, String others, List<Problem> all) {
    if (count > 0) {
      all.add(Problem.warning(new Place.File(file), "and " + count + others));
    }
  }

  /** An owner's words in quotation marks, which are whole unless they fill a page. */
  static String quoted(String text) {
    if (text.length() <= LONGEST) {
      return '"' + text + '"';
    }
    int end = text.offsetByCodePoints(0, text.codePointCount(0, LONGEST));
    return '"' + text.substring(0, end) + "…\" (" + text.length() + " characters in all)";
  }
}
