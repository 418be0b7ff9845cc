package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Problem;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.parts.WorkbookPackage;
import org.scorebook.xlsx.read.WorkbookStream.Sheet;
import org.scorebook.xlsx.xml.XmlTokens;

/**
 * The sheets of a workbook, read ahead of whoever looks at their rows: while one is looked at, the
 * next may be under way.
 */
final class SheetsAhead implements AutoCloseable {
  private final WorkbookPackage parts;
  private final WorkbookPart workbook;
  private final SizeLimits limits;
  private final Queue<Sheet> order = new ArrayDeque<>();
  private @Nullable ReadAhead ahead;

  // Of the threads that read, of which one follows another.
  private @Nullable SharedStrings strings;
  private @Nullable CellFormats formats;
  private int rows;

  // Of the threads that read, and of whoever asks when a sheet has been passed on.
  private final Map<String, List<MergedCells>> merged = new ConcurrentHashMap<>();

  SheetsAhead(WorkbookPackage parts, WorkbookPart workbook, SizeLimits limits) {
    this.parts = parts;
    this.workbook = workbook;
    this.limits = limits;
  }

  /** Begins to read sheets, which are to be passed on in this order. */
  ReadAhead begin(List<Sheet> sheets) {
    close();
    ReadAhead begun = ReadAhead.begin(sheets.stream().map(this::reading).toList());
    order.addAll(sheets);
    ahead = begun;
    return begun;
  }

  /** Passes a sheet on, the next of those that were begun, or any where none is left. */
  void passOn(Sheet sheet, Consumer<Row> each, Consumer<Problem> noticed) throws IOException {
    ReadAhead reading = ahead == null ? begin(List.of(sheet)) : ahead;
    if (!sheet.equals(order.poll())) {
      throw new IllegalStateException(sheet.name() + " is not the next sheet that is read");
    }
    boolean more = false;
    try {
      reading.passOn(each, noticed);
      more = !order.isEmpty();
    } finally {
      if (!more) {
        close();
      }
    }
  }

  /** The cells that are joined to one on a sheet that was passed on. */
  List<MergedCells> merged(Sheet sheet) {
    return merged.getOrDefault(sheet.part(), List.of());
  }

  private ReadAhead.Reading reading(Sheet sheet) {
    return (each, noticed) -> {
      try (XmlTokens xml = parts.xml(sheet.part())) {
        SheetReader reader = reader(sheet, xml, noticed);
        rows = reader.read(limits.rows(), rows, each);
        merged.put(sheet.part(), reader.merged());
      }
    };
  }

  /** The first rows of a sheet, read on the thread that asks, when no other reads any more. */
  List<Row> head(Sheet sheet, int last) throws IOException {
    close();
    try (XmlTokens xml = parts.xml(sheet.part())) {
      List<Row> head = new ArrayList<>();
      reader(sheet, xml, unnoticed -> {}).readHead(last, head::add);
      return head;
    }
  }

  private SheetReader reader(Sheet sheet, XmlTokens xml, Consumer<Problem> noticed)
      throws IOException {
    CellContext surroundings =
        new CellContext(
            strings(), formats(), workbook.since1904(), workbook.calculated(), workbook.putOff());
    return new SheetReader(sheet.name(), xml, surroundings, noticed);
  }

  private SharedStrings strings() throws IOException {
    if (strings == null) {
      strings = workbook.readStrings(parts, limits.texts());
    }
    return strings;
  }

  private CellFormats formats() throws IOException {
    if (formats == null) {
      formats = workbook.readFormats(parts);
    }
    return formats;
  }

  /** Ends the reading where it is not done. */
  @Override
  public void close() {
    order.clear();
    if (ahead != null) {
      ahead.close();
      ahead = null;
    }
  }
}
