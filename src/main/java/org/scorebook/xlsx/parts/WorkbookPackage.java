package org.scorebook.xlsx.parts;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.scorebook.xlsx.xml.DamagedException;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/** The parts of a workbook file, within its limits. */
public final class WorkbookPackage implements AutoCloseable {
  private final ZipFile zip;
  private final SizeLimits limits;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private long unpacked;

  private WorkbookPackage(ZipFile zip, SizeLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** Opens a file that is known to be a zip, and checks its list of parts. */
  public static WorkbookPackage open(Path file, SizeLimits limits) throws IOException {
    try {
      return open(new ZipFile(file.toFile()), limits);
    } catch (IllegalArgumentException e) {
      throw new ZipException(e.getMessage()); // of a list of parts with impossible entries
    }
  }

  private static WorkbookPackage open(ZipFile zip, SizeLimits limits) throws IOException {
    try {
      WorkbookPackage opened = new WorkbookPackage(zip, limits);
      opened.checkList();
      return opened;
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void checkList() throws IOException {
    if (zip.size() > limits.parts()) {
      throw new RefusedException(
          "holds " + zip.size() + " parts; a workbook has at most " + limits.parts() + ".");
    }
    long total = 0;
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      String name = Part.slashed(entry.getName());
      if (name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../")) {
        throw new RefusedException(
            "holds a part with the unsafe name " + name + ". Ask for the workbook again.");
      }
      if (parts.put(Part.key(name), entry) != null) {
        throw new DamagedException("the part " + name + " is there twice");
      }
      total += Math.max(0, entry.getSize());
      checkSize(total);
    }
  }

  private void checkSize(long bytes) throws RefusedException {
    if (bytes > limits.partBytes()) {
      throw new RefusedException(
          "unpacks to more than "
              + limits.partBytes() / 1_000_000
              + " MB, which no scorecard needs. Delete what is not needed, most of all rows that"
              + " are blank but formatted, and save it again.");
    }
  }

  public boolean has(String part) {
    return parts.containsKey(Part.key(part));
  }

  /** Names of all parts, in lower case. */
  Iterable<String> names() {
    return parts.keySet();
  }

  /**
   * Opens a part for reading.
   *
   * @throws DamagedException when there is no such part
   */
  public XmlTokens xml(String part) throws IOException {
    return new XmlTokens(bytes(part));
  }

  public InputStream bytes(String part) throws IOException {
    ZipEntry entry = parts.get(Part.key(part));
    if (entry == null) {
      throw new DamagedException("its part " + part + " is missing");
    }
    return new BufferedInputStream(new Counted(zip.getInputStream(entry)), 64 * 1024);
  }

  public List<Relationship> relationships(String part) throws IOException {
    String rels = Part.relationshipsOf(part);
    if (!has(rels)) {
      return List.of();
    }
    try (XmlTokens xml = xml(rels)) {
      return Relationship.read(part, xml);
    }
  }

  /** The first part of that type which another points at. */
  public Optional<Relationship> find(String from, String type) throws IOException {
    return relationships(from).stream().filter(found -> found.type().equals(type)).findFirst();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what really comes out: the sizes in the list of parts may lie. */
  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int bytes) throws RefusedException {
      unpacked += bytes;
      checkSize(unpacked);
    }
  }
}
