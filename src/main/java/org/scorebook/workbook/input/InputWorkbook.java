package org.scorebook.workbook.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.WorkbookStream;

/**
 * The door of the package: the standard input workbook, read as a stream and checked.
 *
 * <p>Sheets are found by name ({@code Scorecard}, {@code Measures} and {@code Data} must exist),
 * the header row of each is the first of its first ten rows that holds its first required column's
 * name, and columns are found by header name. {@link org.scorebook.workbook.layout.InputSheet}
 * lists them all.
 */
public final class InputWorkbook {
  private static final ProblemKind WORKBOOK_OPEN =
      ProblemKind.warning(
          "workbook-open", "What was typed since it was last saved is not in the file.");

  private InputWorkbook() {}

  /**
   * Reads and checks an input workbook. The file is only ever read.
   *
   * @param rules name or path of the rule set to use instead of the one the workbook names
   * @return the input (absent when there are errors), and every problem in the order of the sheets
   *     and rows
   * @throws UnusableFileException when the file is missing or is not a usable workbook
   */
  public static Checked<Input> read(Path file, RuleSets ruleSets, Optional<String> rules)
      throws UnusableFileException {
    Checked<Input> sound = read(file, ruleSets, rules, true);
    return sound.hasErrors() ? Checked.failed(sound.problems()) : sound;
  }

  /**
   * The same for whoever only looks for more problems: where every error is about a measure, or
   * about whom to write to, the input holds the measures without any. The file's hash, which only
   * what is written from it would name, is left out: of a long workbook it takes as long as many
   * checks.
   */
  public static Checked<Input> readSound(Path file, RuleSets ruleSets, Optional<String> rules)
      throws UnusableFileException {
    return read(file, ruleSets, rules, false);
  }

  private static Checked<Input> read(
      Path file, RuleSets ruleSets, Optional<String> rules, boolean hashed)
      throws UnusableFileException {
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      Checked<Input> read = new InputReader(file, workbook, ruleSets, rules, hashed).read();
      List<Problem> problems = new ArrayList<>();
      findLock(file).ifPresent(problems::add);
      problems.addAll(read.problems());
      return new Checked<>(read.value(), problems);
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw new UnusableFileException(
          file + " is too large to be checked here. Delete what is not needed and save it again.",
          e);
    }
  }

  /**
   * Whether a file is an input workbook, by its sheets, whether or not they are in order.
   *
   * @throws UnusableFileException when it is missing or is not a usable workbook
   */
  public static boolean isOne(Path file) throws UnusableFileException {
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      return Arrays.stream(InputSheet.values())
          .filter(InputSheet::isRequired)
          .allMatch(sheet -> workbook.find(sheet.sheetName()).isPresent());
    }
  }

  /**
   * What a workbook is that was written from an input workbook, by its sheets: a scorecard, or an
   * owner's workbook; empty for any other.
   *
   * @throws UnusableFileException when it is missing or is not a usable workbook
   */
  public static Optional<Written> findWritten(Path file) throws UnusableFileException {
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      boolean written =
          Stream.of(PageNames.RESULTS, PageNames.SERIES, PageNames.ABOUT)
              .allMatch(name -> workbook.find(name).isPresent());
      boolean figures = workbook.find(InputSheet.DATA.sheetName()).isPresent();
      if (!written || figures) {
        return Optional.empty();
      }
      return Optional.of(
          workbook.find(PageNames.REQUEST).isPresent() ? Written.FOR_AN_OWNER : Written.SCORECARD);
    }
  }

  /** Workbooks that are written from an input workbook. */
  public enum Written {
    SCORECARD,
    FOR_AN_OWNER
  }

  /** Excel and LibreOffice leave a small file beside a workbook that somebody has open. */
  private static Optional<Problem> findLock(Path file) {
    Path name = file.getFileName();
    if (Files.exists(file.resolveSibling("~$" + name))
        || Files.exists(file.resolveSibling(".~lock." + name + "#"))) {
      return Optional.of(
          WORKBOOK_OPEN.at(
              new Place.File(String.valueOf(name)),
              "This workbook is open in Excel or another program. It is read as it was last saved."
                  + " Save it there and run again if something has changed since."));
    }
    return Optional.empty();
  }
}
