package org.scorebook.xlsx.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.parts.ContentType;
import org.scorebook.xlsx.parts.CustomParts;
import org.scorebook.xlsx.parts.FileKind;
import org.scorebook.xlsx.parts.FileState;
import org.scorebook.xlsx.parts.Part;
import org.scorebook.xlsx.parts.Relationship;
import org.scorebook.xlsx.parts.SavedTime;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.parts.WorkbookPackage;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlElement;
import org.scorebook.xlsx.xml.XmlTokens;

/**
 * A workbook opened for reading its cells, sheet by sheet, each as a stream. Whatever the file is,
 * the outcome is rows and problems or an {@link UnusableFileException} with a sentence for the
 * user; the file itself is only ever read, macros and links are never followed, and memory stays
 * bounded.
 */
public final class WorkbookStream implements AutoCloseable {
  private static final ProblemKind SHEET_TWICE =
      ProblemKind.error("sheet-twice", "Excel refuses such a workbook.");

  /** A worksheet by its name as the user sees it. */
  public record Sheet(String name, boolean hidden, String part) {}

  private final FileState opened;
  private final SheetsAhead ahead;
  private final WorkbookPackage parts;
  private final WorkbookPart workbook;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable FileHash hash;

  private WorkbookStream(
      FileState opened, SizeLimits limits, WorkbookPackage parts, WorkbookPart workbook) {
    this.opened = opened;
    this.ahead = new SheetsAhead(parts, workbook, limits);
    this.parts = parts;
    this.workbook = workbook;
    noticeTwins();
  }

  /**
   * Opens a workbook after a look at what the file really is.
   *
   * @throws UnusableFileException when it is missing, no workbook, unsafe, or larger than allowed
   */
  public static WorkbookStream open(Path file, SizeLimits limits) throws UnusableFileException {
    FileState opened = FileState.of(file);
    FileKind.check(file, limits);
    return FileFaults.guarded(
        opened,
        () -> {
          WorkbookPackage parts = WorkbookPackage.open(file, limits);
          try {
            return new WorkbookStream(opened, limits, parts, WorkbookPart.read(parts, limits));
          } catch (IOException | RuntimeException | Error e) {
            parts.close();
            throw e;
          }
        });
  }

  /** The file's name without its folder. */
  public String fileName() {
    return String.valueOf(opened.file().getFileName());
  }

  /** Begins to work out the hash while the sheets are read, for whoever will ask for it. */
  public void beginHash() {
    hash = FileHash.begin(opened.file());
  }

  /** The hash of the file's bytes, as 64 hexadecimal digits. */
  public String sha256() throws UnusableFileException {
    if (hash == null) {
      beginHash();
    }
    return Objects.requireNonNull(hash).digits();
  }

  /** When it was last saved, by its own account; empty where it does not say. */
  public Optional<Instant> saved() throws UnusableFileException {
    return FileFaults.guarded(opened, () -> SavedTime.read(parts));
  }

  /** What other programs keep in it about it. */
  public CustomProperties customProperties() throws UnusableFileException {
    return FileFaults.guarded(opened, () -> CustomParts.read(parts));
  }

  /** The worksheets in the order of their tabs; hidden ones are among them. */
  public List<Sheet> sheets() {
    return workbook.sheets();
  }

  /** The sheet of that name, letter case and surrounding blanks ignored. */
  public Optional<Sheet> find(String name) {
    return sheets().stream()
        .filter(sheet -> Blanks.strip(sheet.name()).equalsIgnoreCase(name))
        .findFirst();
  }

  /** What is wrong with the workbook as a whole though it can be read, such as twin sheets. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether the workbook counts days from 1904 on, as old Macs did. */
  public boolean since1904() {
    return workbook.since1904();
  }

  /**
   * Begins to read sheets, of which {@link #read} is then to be asked in this order, and nothing
   * else before the last: the next is under way while the rows of one are still looked at.
   */
  public void begin(List<Sheet> order) {
    ahead.begin(order);
  }

  /**
   * Reads a sheet from top to bottom.
   *
   * @param each receives every row that holds something
   * @param noticed receives what is wrong with the sheet as a file: rows or cells that stand twice
   *     or out of order, texts that are missing, values that are none
   */
  public void read(Sheet sheet, Consumer<Row> each, Consumer<Problem> noticed)
      throws UnusableFileException {
    FileFaults.guarded(
        opened,
        () -> {
          ahead.passOn(sheet, each, noticed);
          return sheet;
        });
  }

  /** The cells that are joined to one on a sheet that has been read to its end. */
  public List<MergedCells> merged(Sheet sheet) {
    return ahead.merged(sheet);
  }

  /**
   * The first rows of a sheet: what holds something in those up to that number. It ends a reading
   * that was begun and not asked for to its end.
   *
   * @throws UnusableFileException also where only this sheet cannot be read
   */
  public List<Row> head(Sheet sheet, int last) throws UnusableFileException {
    return FileFaults.guarded(opened, () -> ahead.head(sheet, last));
  }

  /** The part from which all others are reached. */
  public String mainPart() {
    return workbook.part();
  }

  /** The first part of that type, such as {@code drawing}, at which a part points. */
  public Optional<String> related(String part, String type) throws UnusableFileException {
    return FileFaults.guarded(opened, () -> parts.find(part, type).map(Relationship::target));
  }

  /** The part at which a part points by that relationship, such as {@code rId1}. */
  public Optional<String> target(String part, String id) throws UnusableFileException {
    return FileFaults.guarded(
        opened,
        () ->
            parts.relationships(part).stream()
                .filter(found -> found.id().equals(id))
                .map(Relationship::target)
                .findFirst());
  }

  /** The parts of that type at which a part points, by the IDs of the relationships. */
  public Map<String, String> targets(String part, String type) throws UnusableFileException {
    return FileFaults.guarded(
        opened,
        () -> {
          Map<String, String> targets = new TreeMap<>();
          for (Relationship found : parts.relationships(part)) {
            if (found.type().equals(type)) {
              targets.put(found.id(), found.target());
            }
          }
          return targets;
        });
  }

  /** What a part holds, by the package's own account: {@code image/png}; empty where unsaid. */
  public String contentType(String part) throws UnusableFileException {
    return FileFaults.guarded(opened, () -> ContentType.of(part, parts));
  }

  /** A part as a tree; only for parts that are small. */
  public XmlElement tree(String part) throws UnusableFileException {
    return FileFaults.guarded(
        opened,
        () -> {
          try (XmlTokens xml = parts.xml(part)) {
            return XmlElement.read(xml);
          }
        });
  }

  /**
   * A part of at most so many bytes as a tree; for what strangers send back.
   *
   * @throws UnusableFileException also when it is larger
   */
  public XmlElement tree(String part, int mostBytes) throws UnusableFileException {
    return FileFaults.guarded(
        opened,
        () -> {
          try (InputStream bytes = parts.bytes(part)) {
            byte[] small = bytes.readNBytes(mostBytes + 1);
            if (small.length > mostBytes) {
              throw new RefusedException(
                  "has a part " + part + " of more than " + mostBytes / 1_000 + " KB.");
            }
            return XmlElement.read(new XmlTokens(new ByteArrayInputStream(small)));
          }
        });
  }

  /** The bytes of a part; only for parts that are small. */
  public byte[] bytes(String part) throws UnusableFileException {
    return FileFaults.guarded(
        opened,
        () -> {
          try (InputStream bytes = parts.bytes(part)) {
            return bytes.readAllBytes();
          }
        });
  }

  /**
   * To be asked when all has been read.
   *
   * @throws UnusableFileException when the file was saved or replaced since it was opened
   */
  public void checkUnchanged() throws UnusableFileException {
    opened.check();
  }

  @Override
  public void close() {
    if (hash != null) {
      hash.close();
    }
    ahead.close();
    try {
      parts.close();
    } catch (IOException e) {
      // The file was only read: nothing can be lost by a failure to close it.
      problems.clear();
    }
  }

  private void noticeTwins() {
    Map<String, String> first = new HashMap<>();
    for (Sheet sheet : sheets()) {
      String earlier = first.putIfAbsent(Part.key(Blanks.strip(sheet.name())), sheet.name());
      if (earlier != null) {
        problems.add(
            SHEET_TWICE.at(
                new Place.Sheet(sheet.name()),
                "There are two sheets of this name ("
                    + earlier
                    + " and "
                    + sheet.name()
                    + "). Rename or delete one of them."));
      }
    }
  }
}
