package org.scorebook.workbook.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.xlsx.zip.EntryTime;

/** Writes a workbook that is the same byte for byte whenever and wherever it is written. */
public final class DeterministicZip {
  private DeterministicZip() {}

  /**
   * Writes the workbook and leaves the destination open.
   *
   * @param created stands in the document properties as the time of creation and of the last change
   */
  public static void write(XSSFWorkbook workbook, Instant created, OutputStream destination)
      throws IOException {
    Optional<Date> time = Optional.of(Date.from(created));
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreated(time);
    try {
      workbook.getPackage().getPackageProperties().setModifiedProperty(time);
    } catch (InvalidFormatException impossible) {
      throw new IOException(impossible);
    }
    // Only a seekable target lets real sizes stand in each entry's header.
    try (SeekableInMemoryByteChannel memory = new SeekableInMemoryByteChannel()) {
      try (Zip zip = new Zip(memory)) {
        workbook.write(zip);
      }
      destination.write(memory.array(), 0, Math.toIntExact(memory.size()));
    }
  }

  /** Gives every entry the same time, whatever the clock and the time zone. */
  private static final class Zip extends ZipArchiveOutputStream {
    Zip(SeekableByteChannel target) {
      super(target);
      // The seekable default would leave room for sizes beyond 4 GB in every header.
      setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(EntryTime.millis());
      super.putArchiveEntry(entry);
    }
  }
}
