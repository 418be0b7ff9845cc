package org.scorebook.published;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.UnusableFileException;

/**
 * A ledger that tells of an edition, though it is not the one that goes by the name of the input
 * workbook: that was renamed or copied since it was published.
 *
 * @param edition as it was last published
 */
public record OtherLedger(Path file, PublishedEdition edition) {

  /**
   * Looks for the latest, among those that the workbook names and all in its folder.
   *
   * @throws UnusableFileException when one cannot be read, so that it is not known what it holds
   */
  public static Optional<OtherLedger> find(Path input, Scorecard scorecard)
      throws UnusableFileException {
    Path own = PublishedLedger.beside(input.toAbsolutePath().normalize());
    SortedSet<Path> files = beside(own);
    scorecard.publishedBefore().forEach(name -> files.add(Reached.from(input, name).normalize()));
    Optional<OtherLedger> latest = Optional.empty();
    for (Path file : files) {
      Optional<PublishedEdition> edition =
          Files.isRegularFile(file) && !isSame(own, file)
              ? PublishedLedger.peek(file).find(scorecard)
              : Optional.empty();
      if (edition.isPresent()
          && (latest.isEmpty() || edition.get().time().isAfter(latest.get().edition().time()))) {
        latest = Optional.of(new OtherLedger(file, edition.get()));
      }
    }
    return latest;
  }

  /** Its name, from the folder of another file. */
  public String name(Path from) {
    return Reached.name(from, file);
  }

  private static SortedSet<Path> beside(Path own) throws UnusableFileException {
    Path folder = own.resolveSibling("");
    SortedSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(folder, "*" + PublishedLedger.ENDING)) {
      found.forEach(file -> files.add(file.normalize()));
    } catch (IOException | DirectoryIteratorException e) {
      throw new UnusableFileException(
          "The folder "
              + folder
              + " cannot be looked through for ledgers of what was published. Check that you may"
              + " read it.",
          e);
    }
    return files;
  }

  private static boolean isSame(Path own, Path file) throws UnusableFileException {
    try {
      return own.equals(file) || (Files.exists(own) && Files.isSameFile(own, file));
    } catch (IOException e) {
      throw new UnusableFileException("The ledger " + file + " cannot be read.", e);
    }
  }
}
