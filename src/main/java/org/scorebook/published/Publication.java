package org.scorebook.published;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.scorebook.figures.result.Results;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.LineFile;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.published.PublishedEdition.FinalWorkbook;
import org.scorebook.text.Sha256;

/**
 * A run that publishes. It holds the ledger for itself; the line and the final workbook come to be
 * together or not at all, whenever the run or the machine stops:
 *
 * <ol>
 *   <li>the workbook is made in full under a temporary name;
 *   <li>the line is put on the disk but for its last two characters, so that it is none yet;
 *   <li>the workbook gets its name, which is one step;
 *   <li>the line gets its end, for which its place is kept.
 * </ol>
 *
 * <p>Stopped between the last two, the line names the workbook that stands there by its hash, and
 * whoever reads the ledger next takes it as finished. Stopped before, the workbook is not there,
 * and what was begun is cut away.
 */
public final class Publication implements AutoCloseable {
  private final LineFile lines;
  private final PublishedLedger ledger;

  private Publication(LineFile lines, PublishedLedger ledger) {
    this.lines = lines;
    this.ledger = ledger;
  }

  /**
   * Opens a ledger, beginning it where there is none.
   *
   * @throws UnusableFileException when another run publishes at the same time, or the ledger cannot
   *     be read or written, or was changed by hand
   */
  public static Publication open(Path file) throws UnusableFileException {
    try {
      LineFile lines =
          LineFile.open(
              file,
              "Another publish is under way (it holds "
                  + file
                  + "). Wait until it has ended, then run again.");
      try {
        byte[] found = lines.found();
        PublishedLedger ledger = PublishedLedger.of(file, found);
        settle(lines, found, ledger);
        return new Publication(lines, ledger);
      } catch (IOException | UnusableFileException e) {
        lines.close();
        throw e;
      }
    } catch (IOException e) {
      throw notWritten(file, e);
    }
  }

  /** Finishes a line whose workbook appeared, and cuts one whose workbook did not. */
  private static void settle(LineFile lines, byte[] found, PublishedLedger ledger)
      throws IOException {
    int whole = LineFile.wholeLength(found);
    byte[] rest = Arrays.copyOfRange(found, whole, found.length);
    byte[] last = ledger.lastLine();
    boolean isFinished =
        rest.length > 0
            && last.length == rest.length
            && Arrays.equals(last, 0, last.length - 2, rest, 0, rest.length - 2);
    if (isFinished) {
      lines.overwriteEnd(PublishedLedger.END.getBytes(StandardCharsets.UTF_8));
      lines.persist();
    } else {
      lines.cut(whole);
    }
  }

  /** What the ledger tells of earlier editions. */
  public PublishedLedger ledger() {
    return ledger;
  }

  /**
   * Publishes: writes the final workbook and the line that remembers it.
   *
   * @param reissue why it is published again; empty the first time
   * @param replace whether a file that is already there may be replaced
   */
  public void publish(
      Results results,
      String version,
      Instant time,
      Optional<String> reissue,
      Path target,
      boolean replace,
      AtomicFile.Content content)
      throws UnusableFileException {
    MessageDigest digest = Sha256.digest();
    try (AtomicFile workbook = AtomicFile.start(target, replace)) {
      workbook.fill(
          out -> {
            OutputStream both = new BufferedOutputStream(new DigestOutputStream(out, digest));
            content.writeTo(both);
            both.flush();
          });
      workbook.finish();
      FinalWorkbook made =
          new FinalWorkbook(
              Reached.name(ledger.file(), workbook.target()), Sha256.hex(digest.digest()));
      begin(PublishedEdition.of(results, version, time, reissue, made));
      try {
        workbook.appear(this::end);
      } catch (UnusableFileException e) {
        withdraw(e);
        throw e;
      }
      persist();
    } catch (IOException e) {
      throw notWritten(ledger.file(), e);
    }
  }

  private void persist() {
    try {
      lines.persist();
    } catch (IOException later) {
      // As when the end of the line was not written.
      return;
    }
  }

  private void begin(PublishedEdition edition) throws IOException {
    byte[] line = EditionLine.write(edition, ledger.lastLine());
    byte[] unfinished = PublishedLedger.UNFINISHED.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(unfinished, 0, line, line.length - unfinished.length, unfinished.length);
    lines.add(line);
  }

  private void withdraw(UnusableFileException why) {
    try {
      lines.cutLast();
    } catch (IOException stays) {
      // Without its workbook, whoever reads the ledger next takes it as not there.
      why.addSuppressed(stays);
    }
  }

  private void end() {
    try {
      lines.overwriteEnd(PublishedLedger.END.getBytes(StandardCharsets.UTF_8));
    } catch (IOException later) {
      // The workbook stands: whoever reads the ledger next takes its line as finished.
      return;
    }
  }

  private static UnusableFileException notWritten(Path file, Exception e) {
    return new UnusableFileException(
        "The ledger "
            + file
            + " cannot be written, so nothing is published: "
            + e.getMessage()
            + ".",
        e);
  }

  @Override
  public void close() throws UnusableFileException {
    lines.close();
  }
}
