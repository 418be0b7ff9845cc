package org.scorebook.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scorebook.files.LineFile;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Names;
import org.scorebook.text.Sha256;

/** A ledger of what was published, as it was read: one line for each edition that came out. */
public final class PublishedLedger {
  /** What stands in place of the end of a line until its workbook has appeared. */
  static final String UNFINISHED = "  ";

  static final String END = "}\n";
  static final String ENDING = ".published.jsonl";

  private final Path file;
  private final List<byte[]> lines;

  private PublishedLedger(Path file, List<byte[]> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
  }

  /** The ledger of an input workbook: {@code input.published.jsonl} beside {@code input.xlsx}. */
  public static Path beside(Path input) {
    return LineFile.beside(input, ENDING);
  }

  /**
   * Reads a ledger without locking or changing anything. Where there is no file nothing was
   * published.
   *
   * @throws UnusableFileException when it cannot be read, or was changed by hand
   */
  public static PublishedLedger read(Path file) throws UnusableFileException {
    try {
      return of(file, Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return new PublishedLedger(file, List.of());
    } catch (IOException e) {
      throw new UnusableFileException("The ledger " + file + " cannot be read.", e);
    }
  }

  /**
   * Reads a ledger that is only asked what came out: a line that was changed by hand tells it all
   * the same.
   */
  static PublishedLedger peek(Path file) throws IOException {
    return new PublishedLedger(file, LineFile.wholeLines(Files.readAllBytes(file)));
  }

  /** The lines of a ledger's bytes. */
  static PublishedLedger of(Path file, byte[] bytes) throws UnusableFileException, IOException {
    List<byte[]> lines = new ArrayList<>();
    for (byte[] line : LineFile.wholeLines(bytes)) {
      if (!EditionLine.isSound(line, last(lines))) {
        throw changed(file, lines.size() + 1);
      }
      lines.add(line);
    }
    finished(file, bytes, last(lines)).ifPresent(lines::add);
    return new PublishedLedger(file, lines);
  }

  /**
   * A last line whose end was not written, because all stopped between the workbook's appearance
   * and it. That it appeared is seen by the workbook's own hash.
   */
  static Optional<byte[]> finished(Path file, byte[] bytes, byte[] before) throws IOException {
    int whole = LineFile.wholeLength(bytes);
    int length = bytes.length - whole;
    byte[] end = END.getBytes(StandardCharsets.UTF_8);
    if (length <= end.length || !isUnfinished(bytes)) {
      return Optional.empty();
    }
    byte[] line = Arrays.copyOfRange(bytes, whole, bytes.length);
    System.arraycopy(end, 0, line, line.length - end.length, end.length);
    return EditionLine.isSound(line, before) && isThere(file, EditionLine.read(line))
        ? Optional.of(line)
        : Optional.empty();
  }

  private static boolean isThere(Path ledger, PublishedEdition edition) throws IOException {
    try {
      Path workbook = Reached.from(ledger, edition.workbook().file());
      return Files.isRegularFile(workbook)
          && Sha256.of(Files.readAllBytes(workbook)).equals(edition.workbook().sha256());
    } catch (InvalidPathException notHere) {
      return false;
    }
  }

  private static boolean isUnfinished(byte[] bytes) {
    return bytes[bytes.length - 1] == ' ' && bytes[bytes.length - 2] == ' ';
  }

  private static byte[] last(List<byte[]> lines) {
    return lines.isEmpty() ? new byte[0] : lines.get(lines.size() - 1);
  }

  private static UnusableFileException changed(Path file, int line) {
    return new UnusableFileException(
        new Place.Line(file.getFileName().toString(), line).text()
            + " is not as it was written when the edition was published: the ledger was changed by"
            + " hand. Put back the file as it was, or move it away to begin a new one.");
  }

  /** The last line as it stands in the file; empty where nothing was published. */
  byte[] lastLine() {
    return last(lines);
  }

  public Path file() {
    return file;
  }

  /** Whether it tells of nothing published. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** This edition as it was last published. */
  public Optional<PublishedEdition> find(Scorecard scorecard) throws UnusableFileException {
    return latest(
        head -> isSame(head, scorecard) && head.period().last().equals(scorecard.period().last()));
  }

  /**
   * The latest edition before this one, as it was last published; of the same scorecard where there
   * is one, else of a scorecard that was called something else then.
   */
  public Optional<PublishedEdition> findBefore(Scorecard scorecard) throws UnusableFileException {
    Predicate<EditionLine.Head> earlier =
        head -> head.period().last().isBefore(scorecard.period().last());
    Optional<PublishedEdition> same = latest(earlier.and(head -> isSame(head, scorecard)));
    return same.isPresent() ? same : latest(earlier);
  }

  private static boolean isSame(EditionLine.Head head, Scorecard scorecard) {
    return Names.same(head.title(), scorecard.title())
        && Names.same(head.organisation(), scorecard.organisation());
  }

  private Optional<PublishedEdition> latest(Predicate<EditionLine.Head> wanted)
      throws UnusableFileException {
    byte[] found = new byte[0];
    EditionLine.Head latest = null;
    try {
      for (byte[] line : lines) {
        EditionLine.Head head = EditionLine.head(line);
        if (wanted.test(head)
            && (latest == null || !head.period().last().isBefore(latest.period().last()))) {
          latest = head;
          found = line;
        }
      }
      return latest == null ? Optional.empty() : Optional.of(EditionLine.read(found));
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new UnusableFileException(
          "The ledger "
              + file
              + " was written by a version of Scorebook that this one does not understand.",
          e);
    }
  }
}
