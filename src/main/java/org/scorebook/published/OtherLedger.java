package org.scorebook.published;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;

/**
 * A ledger that tells of an edition, though it is not the one that goes by the name of the input
 * workbook: that was renamed or copied since it was published.
 *
 * @param edition as it was last published
 */
public record OtherLedger(Path file, PublishedEdition edition) {
  private static final ProblemKind UNREAD =
      ProblemKind.warning(
          "other-ledger-unread",
          "An edition that was published from another workbook may come out a second time.");

  /**
   * What came of looking.
   *
   * @param latest the one whose edition was published last
   * @param unread warnings of those of which it is not known what they hold: whoever they belong
   *     to, they are no reason not to publish
   */
  public record Found(Optional<OtherLedger> latest, List<Problem> unread) {}

  /** Looks among those that the workbook names and all in its folder. */
  public static Found find(Path input, Scorecard scorecard) {
    Path own = PublishedLedger.beside(input.toAbsolutePath().normalize());
    List<Problem> unread = new ArrayList<>();
    Optional<OtherLedger> latest = Optional.empty();
    for (Path file : candidates(own, scorecard, unread)) {
      try {
        Optional<PublishedEdition> edition =
            Files.isRegularFile(file) && !isSame(own, file)
                ? PublishedLedger.peek(file).find(scorecard)
                : Optional.empty();
        if (edition.isPresent()
            && (latest.isEmpty() || edition.get().time().isAfter(latest.get().edition().time()))) {
          latest = Optional.of(new OtherLedger(file, edition.get()));
        }
      } catch (IOException e) {
        unread.add(unread(Reached.name(own, file), "cannot be read", scorecard));
      } catch (UnusableFileException e) {
        unread.add(
            unread(
                Reached.name(own, file),
                "holds what this version of Scorebook does not understand",
                scorecard));
      }
    }
    return new Found(latest, List.copyOf(unread));
  }

  /** Its name, from the folder of another file. */
  public String name(Path from) {
    return Reached.name(from, file);
  }

  private static SortedSet<Path> candidates(Path own, Scorecard scorecard, List<Problem> unread) {
    Path folder = own.resolveSibling("");
    SortedSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder, "*" + PublishedLedger.ENDING)) {
      found.forEach(file -> files.add(file.normalize()));
    } catch (IOException | DirectoryIteratorException e) {
      unread.add(unread(folder.toString(), "cannot be looked through for ledgers", scorecard));
    }
    scorecard.publishedBefore().forEach(name -> files.add(Reached.from(own, name).normalize()));
    return files;
  }

  private static Problem unread(String name, String why, Scorecard scorecard) {
    return UNREAD.at(
        new Place.File(name),
        why
            + ", so it is not known whether "
            + scorecard.titleAndPeriod()
            + " was published from another workbook. Put it right, or move it away if nobody needs"
            + " it.");
  }

  private static boolean isSame(Path own, Path file) throws IOException {
    return own.equals(file) || (Files.exists(own) && Files.isSameFile(own, file));
  }
}
