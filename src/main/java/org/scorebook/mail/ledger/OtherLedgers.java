package org.scorebook.mail.ledger;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Names;

/**
 * Ledgers beside an input workbook that remember letters of its edition under another name: the
 * workbook was renamed or copied since, and its own ledger knows nothing of them.
 */
public final class OtherLedgers {
  private static final ProblemKind DAMAGED =
      ProblemKind.warning(
          "other-ledger-damaged", "Whoever it remembers may be sent a letter a second time.");

  private OtherLedgers() {}

  /**
   * What came of looking.
   *
   * @param stop why nothing may be sent until the user says which ledger goes on; empty where there
   *     is no other
   * @param damaged warnings of those that are damaged and, as far as they can be read, of other
   *     editions
   */
  public record Found(Optional<String> stop, List<Problem> damaged) {}

  /**
   * Looks for them.
   *
   * @param ledger that is to be gone on with
   * @param contents hashes of what the owners would be sent now: as long as {@code ledger} knows
   *     nothing of this edition, a letter of the same period with the same was of it, whatever its
   *     title was then
   * @throws UnusableFileException when the folder or {@code ledger} cannot be read
   */
  public static Found find(Path input, Path ledger, Scorecard scorecard, Set<String> contents)
      throws UnusableFileException {
    Path own = Ledger.beside(input.toAbsolutePath());
    String edition = LedgerEntry.edition(scorecard);
    boolean begun = last(Ledger.peek(ledger), edition, Set.of()).isPresent();
    Set<String> retitled = begun ? Set.of() : contents;
    List<String> found = new ArrayList<>();
    List<Problem> damaged = new ArrayList<>();
    for (Path other : beside(own.resolveSibling(""), ledger)) {
      try {
        last(Ledger.peek(other), edition, retitled)
            .ifPresent(entry -> found.add(remembers(other, entry, edition)));
      } catch (UnusableFileException e) {
        if (LedgerLines.mayTellOf(other, edition, retitled)) {
          found.add(unknown(other, e));
        } else {
          damaged.add(
              DAMAGED.at(
                  new Place.File(other.getFileName().toString()),
                  "is passed over: it is damaged, and as far as it can be read it remembers no"
                      + " letter of this edition. "
                      + e.getMessage()));
        }
      }
    }
    return new Found(
        found.isEmpty()
            ? Optional.empty()
            : Optional.of(
                String.join(" ", found)
                    + (ledger.equals(own)
                        ? " To send everything all the same: --ledger \"" + own + "\"."
                        : " " + ledger + " is not there.")
                    + " Nothing was sent."),
        List.copyOf(damaged));
  }

  private static String remembers(Path other, LedgerEntry entry, String edition) {
    return other.getFileName()
        + (Names.same(entry.edition(), edition)
            ? " remembers letters of this edition ("
            : " remembers letters with the same figures, under another title (")
        + entry.editionTitle()
        + "), the last of "
        + entry.when()
        + ". To go on with it: --ledger \""
        + other
        + "\".";
  }

  private static String unknown(Path other, UnusableFileException e) {
    return other.getFileName()
        + " may remember letters of this edition, but cannot be gone on with as it is: "
        + e.getMessage();
  }

  private static SortedSet<Path> beside(Path folder, Path ledger) throws UnusableFileException {
    SortedSet<Path> others = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + Ledger.ENDING)) {
      for (Path file : files) {
        boolean isIt = Files.exists(ledger) && Files.isSameFile(file, ledger);
        if (!isIt && Files.isRegularFile(file)) {
          others.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new UnusableFileException(
          "The folder "
              + folder
              + " cannot be looked through for ledgers of letters that were sent. Check that you"
              + " may read it.",
          e);
    }
    return others;
  }

  private static Optional<LedgerEntry> last(
      List<LedgerEntry> entries, String edition, Set<String> contents) {
    return entries.stream()
        .filter(LedgerEntry::mayHaveGone)
        .filter(entry -> entry.isOf(edition, contents))
        .reduce((earlier, later) -> later);
  }
}
