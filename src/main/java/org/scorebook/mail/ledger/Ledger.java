package org.scorebook.mail.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scorebook.files.LineFile;
import org.scorebook.problem.UnusableFileException;

/**
 * Remembers every letter handed over, in a file beside the input workbook, to which lines are only
 * ever added. A line is on the disk before the program goes on; the file is locked while letters go
 * out.
 */
public final class Ledger implements AutoCloseable {
  static final String ENDING = ".sent.jsonl";

  private final LineFile lines;
  private final List<LedgerEntry> entries;

  private Ledger(LineFile lines, List<LedgerEntry> entries) {
    this.lines = lines;
    this.entries = entries;
  }

  /** The ledger of an input workbook: {@code input.sent.jsonl} beside {@code input.xlsx}. */
  public static Path beside(Path input) {
    return LineFile.beside(input, ENDING);
  }

  /**
   * Opens the ledger for a run that sends: begins it if there is none, cuts a last line that was
   * never finished, and makes a letter whose sending was never finished uncertain.
   *
   * @throws UnusableFileException when another run holds it, or it cannot be read or written
   */
  public static Ledger open(Path file, Instant now) throws UnusableFileException {
    LineFile lines = null;
    try {
      lines =
          LineFile.open(
              file,
              "Another send is under way (it holds "
                  + file
                  + "). Wait until it has ended, then run again.");
      byte[] bytes = lines.found();
      List<LedgerEntry> entries = LedgerLines.read(file.getFileName().toString(), bytes);
      lines.cut(LineFile.wholeLength(bytes));
      Ledger ledger = new Ledger(lines, entries);
      ledger.settleDangling(now);
      return ledger;
    } catch (IOException e) {
      close(lines);
      throw new UnusableFileException(
          "The ledger "
              + file
              + " cannot be written, so nothing is sent: nobody would know afterwards who has had a"
              + " letter, and the next run would send everything again. Work in a folder that you"
              + " may write to, or name a ledger elsewhere with --ledger FILE.",
          e);
    } catch (UnusableFileException e) {
      close(lines);
      throw e;
    }
  }

  /** Every entry, oldest first, without locking or changing anything; for a dry run. */
  public static List<LedgerEntry> peek(Path file) throws UnusableFileException {
    try {
      return LedgerLines.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new UnusableFileException("The ledger " + file + " cannot be read.", e);
    }
  }

  /** Every entry, oldest first. */
  public List<LedgerEntry> entries() {
    return List.copyOf(entries);
  }

  /** Adds an entry; it is on the disk when this returns. */
  public void add(LedgerEntry entry) throws IOException {
    lines.add(LedgerLines.write(entry));
    entries.add(entry);
  }

  public Path file() {
    return lines.file();
  }

  private void settleDangling(Instant now) throws IOException {
    Map<List<String>, LedgerEntry> last = new LinkedHashMap<>();
    entries.forEach(e -> last.put(List.of(e.edition(), e.owner(), e.kind(), e.to()), e));
    for (LedgerEntry entry : last.values()) {
      if (entry.fate() == LedgerEntry.Fate.SENDING) {
        String why = "The program ended while this letter was being handed over.";
        add(entry.with(now, LedgerEntry.Fate.UNCERTAIN, why));
      }
    }
  }

  private static void close(@Nullable LineFile lines) throws UnusableFileException {
    if (lines != null) {
      lines.close();
    }
  }

  @Override
  public void close() throws UnusableFileException {
    lines.close();
  }
}
