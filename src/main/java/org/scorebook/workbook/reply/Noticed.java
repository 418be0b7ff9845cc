package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.layout.PageNames;

/** What is to be said of one returned workbook, within limits: a stranger may have filled it. */
final class Noticed {
  private static final ProblemKind MORE_CHANGES =
      ProblemKind.warning(
          "more-cells-changed",
          "What owners correct in a page is wrong in the input workbook, or a slip.");

  private static final ProblemKind MORE_WORDS =
      ProblemKind.warning("more-words-outside", "An owner's word is not lost without being named.");

  /** One change often moves every figure that follows from it: the first ones tell enough. */
  private static final int MOST_CHANGES = 20;

  private static final int MOST_WORDS = 200;
  private static final int LONGEST = 1_000;

  private final String file;
  private final SentPack sent;
  private final Results results;
  private final List<Problem> changes = new ArrayList<>();
  private final List<Problem> words = new ArrayList<>();
  private int moreChanges;
  private int moreWords;

  /** Of an answer to an edition. */
  Noticed(String file, SentPack sent, Results results) {
    this.file = file;
    this.sent = sent;
    this.results = results;
  }

  /** About the workbook as a whole. */
  void file(ProblemKind kind, String text) {
    words.add(kind.at(new Place.File(file), text));
  }

  /** About the cell in which a measure's commentary was to be typed. */
  void commentary(ProblemKind kind, SentPack.Asked asked, Place place, String text) {
    if (words.size() < MOST_WORDS) {
      words.add(kind.at(place, asked.measureId(), text));
    } else {
      moreWords++;
    }
  }

  /** About the cells in which a missing figure was to be typed. */
  void figure(ProblemKind kind, String measureId, Place place, String text) {
    if (words.size() < MOST_WORDS) {
      words.add(kind.at(place, measureId, text));
    } else {
      moreWords++;
    }
  }

  /** A figure or definition that is not as it was sent. */
  void change(ProblemKind kind, ReturnedSheet sheet, Place.Cell place, String text) {
    if (changes.size() < MOST_CHANGES) {
      changes.add(problem(kind, sheet, place, text));
    } else {
      moreChanges++;
    }
  }

  /** Words of the owner that would else be lost. */
  void words(ProblemKind kind, ReturnedSheet sheet, Place.Cell place, String text) {
    if (words.size() < MOST_WORDS) {
      words.add(problem(kind, sheet, place, text));
    } else {
      moreWords++;
    }
  }

  private Problem problem(ProblemKind kind, ReturnedSheet sheet, Place.Cell place, String text) {
    return measure(sheet, place.row())
        .map(measureId -> kind.at(place, measureId, text))
        .orElseGet(() -> kind.at(place, text));
  }

  /** The measure whose commentary was asked on the sheet, of several that of the row. */
  private Optional<String> measure(ReturnedSheet sheet, int row) {
    List<SentPack.Asked> here =
        sent.asked().stream().filter(asked -> asked.sheet().equals(sheet.sentName())).toList();
    return here.isEmpty()
        ? page(sheet.sentName())
        : here.stream()
            .filter(asked -> here.size() == 1 || sheet.alignment().returned(asked.row()) == row)
            .map(SentPack.Asked::measureId)
            .findFirst();
  }

  /** The measure whose page it is, where commentary was asked on another sheet. */
  private Optional<String> page(String name) {
    return results.measures().stream()
        .map(MeasureResult::measure)
        .filter(measure -> PageNames.measure(measure.shortName()).equalsIgnoreCase(name))
        .map(Measure::id)
        .findFirst();
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(changes);
    more(
        MORE_CHANGES,
        moreChanges,
        " more cells are not as they were sent; nothing of them was taken.",
        all);
    all.addAll(words);
    more(
        MORE_WORDS,
        moreWords,
        " more notes, pictures and texts outside the commentary cells. Open the workbook and look"
            + " at them.",
        all);
    return all;
  }

  private void more(ProblemKind kind, int count, String others, List<Problem> all) {
    if (count > 0) {
      all.add(kind.at(new Place.File(file), "and " + count + others));
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
