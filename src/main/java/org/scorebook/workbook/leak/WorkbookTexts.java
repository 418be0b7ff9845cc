package org.scorebook.workbook.leak;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scorebook.workbook.reply.CellsAsText;
import org.scorebook.xlsx.read.CellValue;

/**
 * Every text and number of a workbook's bytes, whatever part it stands in: cells seen and hidden,
 * shared texts that no cell uses, formulas, comments, charts and their caches, sheet names, defined
 * names, tables, alt texts, links, properties, names of the parts themselves. Of attributes of
 * cells and rows, which are places and styles, there is nothing to read.
 */
final class WorkbookTexts {
  private static final String SHARED = "xl/sharedStrings.xml";

  /** Elements whose text may be cut into runs with formats of their own. */
  private static final Set<String> RUNS = Set.of("si", "is", "text", "p");

  /** Elements and attributes that hold places, sizes and styles, and no text. */
  private static final Set<String> PLACED = Set.of("c", "row", "col");

  private static final Set<String> PLACES =
      Set.of("ref", "sqref", "activeCell", "topLeftCell", "spans", "id", "Id");

  /** Elements that hold formulas; quoted texts and sheets within them are texts, cells are not. */
  private static final Set<String> FORMULAS =
      Set.of("f", "definedName", "formula", "formula1", "formula2", "calculatedColumnFormula");

  private static final Pattern CELLS =
      Pattern.compile(
          "(\"[^\"]*\"|'[^']*'|[\\p{L}\\p{N}_.]{4,})|\\$?[A-Z]{1,3}\\$?\\d{1,7}(?![\\p{L}\\p{N}_(])");

  private static final Pattern HEADER_CODES =
      Pattern.compile("&(?:\"[^\"]*\"|K[0-9A-Fa-f+-]{6}|[0-9]+|.)");

  private final Texts texts = new Texts();
  private final List<String> shared = new ArrayList<>();
  private String part = "";

  private WorkbookTexts() {}

  /**
   * Reads all of them.
   *
   * @throws IOException when the bytes are no workbook
   */
  static Texts read(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    WorkbookTexts texts = new WorkbookTexts();
    texts.read(parts);
    return texts.texts;
  }

  private void read(Map<String, byte[]> parts) throws IOException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Cells point to shared texts, so these come first.
    if (parts.containsKey(SHARED)) {
      read(factory, SHARED, parts.get(SHARED));
    }
    boolean any = false;
    for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
      part = entry.getKey();
      add(part);
      if (part.matches(".*\\.(xml|vml|rels)")) {
        any = true;
        if (!part.equals(SHARED)) {
          read(factory, part, entry.getValue());
        }
      }
    }
    if (!any) {
      throw new IOException("The workbook to be sent is no workbook.");
    }
  }

  private void read(XMLInputFactory factory, String name, byte[] bytes) throws IOException {
    part = name;
    try {
      read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      throw new IOException(part + " of the workbook to be sent is not XML.", e);
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    StringBuilder runs = new StringBuilder();
    boolean pointer = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName();
          path.push(name);
          text.setLength(0);
          if (RUNS.contains(name)) {
            runs.setLength(0);
          }
          if (name.equals("c")) {
            pointer = "s".equals(xml.getAttributeValue(null, "t"));
          }
          if (!PLACED.contains(name)) {
            attributes(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String name = path.pop();
          if (RUNS.contains(name)) {
            whole(name, runs.toString());
          } else if (name.equals("t")) {
            runs.append(text);
          } else if (name.equals("v") && pointer) {
            add(pointed(text.toString()));
          } else if (name.endsWith("Header") || name.endsWith("Footer")) {
            add(HEADER_CODES.matcher(text).replaceAll(" "));
          } else if (FORMULAS.contains(name)) {
            add(CELLS.matcher(text).replaceAll("$1"));
          } else if (!isCount(text)) {
            add(text.toString());
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private void whole(String element, String text) {
    add(text);
    if (element.equals("si")) {
      shared.add(text);
    }
  }

  private String pointed(String index) {
    try {
      return shared.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return "";
    }
  }

  private void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (name.equals("location")) {
        add(CELLS.matcher(xml.getAttributeValue(i)).replaceAll("$1"));
      } else if (!PLACES.contains(name) && !isCount(xml.getAttributeValue(i))) {
        add(xml.getAttributeValue(i));
      }
    }
  }

  /** Whether it is a number of a few digits, of which files are full: a count, a size, a row. */
  private static boolean isCount(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == Told.FEWEST_DIGITS - 1 || c > '9' || (c < '0' && c != '.' && c != '-')) {
        return false;
      }
    }
    return true;
  }

  /** Adds a text; of a text of many cells, what each holds. */
  private void add(String text) {
    if (CellsAsText.is(text)) {
      CellsAsText.read(text, (row, column, value) -> add(value));
    } else {
      texts.add(text, part);
    }
  }

  private void add(CellValue value) {
    if (value instanceof CellValue.Text || !isCount(value.shown())) {
      texts.add(value.shown(), part);
    }
  }
}
