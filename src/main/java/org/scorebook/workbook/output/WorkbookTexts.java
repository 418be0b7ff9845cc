package org.scorebook.workbook.output;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scorebook.text.Blanks;

/**
 * Every text of a workbook's bytes, whatever part it stands in: cells, comments, charts, sheet
 * names, column headings of tables, alt texts, properties. Numbers are no texts.
 */
final class WorkbookTexts {
  /** Elements whose text may be cut into runs with formats of their own. */
  private static final Set<String> RUNS = Set.of("si", "is", "text", "p");

  private static final Set<String> NAMING =
      Set.of("name", "displayName", "descr", "title", "tooltip", "display", "prompt", "error");

  /**
   * One text and the part of the file that holds it.
   *
   * @param part such as {@code xl/sharedStrings.xml}
   */
  record Text(String part, String text) {}

  private final String part;
  private final List<Text> texts;

  private WorkbookTexts(String part, List<Text> texts) {
    this.part = part;
    this.texts = texts;
  }

  /**
   * @throws IOException when the bytes are no workbook
   */
  static List<Text> read(byte[] workbook) throws IOException {
    List<Text> texts = new ArrayList<>();
    boolean any = false;
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".vml")) {
          any = true;
          new WorkbookTexts(name, texts)
              .read(factory, new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    if (!any) {
      throw new IOException("The workbook to be sent is no workbook.");
    }
    return texts;
  }

  private void read(XMLInputFactory factory, InputStream bytes) throws IOException {
    try {
      read(factory.createXMLStreamReader(bytes));
    } catch (XMLStreamException e) {
      throw new IOException(part + " of the workbook to be sent is not XML.", e);
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Deque<String> path = new ArrayDeque<>();
    StringBuilder text = new StringBuilder();
    StringBuilder runs = new StringBuilder();
    boolean textCell = false;
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
            textCell = "str".equals(xml.getAttributeValue(null, "t"));
          } else if (name.equals("numCache") || name.equals("strCache")) {
            textCell = name.equals("strCache");
          }
          attributes(xml);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String name = path.pop();
          if (RUNS.contains(name)) {
            add(runs.toString());
          } else if (name.equals("t")) {
            runs.append(text);
            add(text.toString());
          } else if (!name.equals("v") || textCell) {
            add(text.toString());
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
  }

  private void attributes(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (NAMING.contains(xml.getAttributeLocalName(i))) {
        add(xml.getAttributeValue(i));
      }
    }
  }

  private void add(String text) {
    if (!Blanks.isBlank(text)) {
      texts.add(new Text(part, text));
    }
  }
}
