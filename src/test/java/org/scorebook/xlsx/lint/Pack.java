package org.scorebook.xlsx.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook's zip, parsed. Names have no leading slash. */
final class Pack {
  /** One relationship of a part; a target outside the package is empty. */
  record Relation(String id, String type, Optional<String> target) {}

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final List<String> findings = new ArrayList<>();

  Pack(byte[] zip) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (parts.put(entry.getName(), in.readAllBytes()) != null) {
          findings.add(entry.getName() + ": stands twice in the zip");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
        parse(part.getKey(), part.getValue());
      }
    }
  }

  private void parse(String name, byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      documents.put(name, builder.parse(new ByteArrayInputStream(content)));
    } catch (SAXException e) {
      findings.add(name + ": is not well-formed XML: " + e.getMessage());
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What was wrong with the zip itself. */
  List<String> findings() {
    return findings;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  Iterable<String> names() {
    return parts.keySet();
  }

  /** The root element of a part; an empty element where the part is missing or broken. */
  Element root(String part) {
    Document document = documents.get(part);
    if (document != null) {
      return document.getDocumentElement();
    }
    try {
      Document none = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
      return none.createElement("none");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The relationships of a part, or of the package where the part is empty. */
  List<Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> relations = new ArrayList<>();
    for (Element relation : all(root(file), "Relationship")) {
      boolean inside = !relation.getAttribute("TargetMode").equals("External");
      String type = relation.getAttribute("Type");
      relations.add(
          new Relation(
              relation.getAttribute("Id"),
              type.substring(type.lastIndexOf('/') + 1),
              inside
                  ? Optional.of(resolve(part, relation.getAttribute("Target")))
                  : Optional.empty()));
    }
    return relations;
  }

  /** The parts that a part refers to by relationships of a type, such as {@code table}. */
  List<String> targets(String part, String type) {
    return relations(part).stream()
        .filter(relation -> relation.type().equals(type))
        .flatMap(relation -> relation.target().stream())
        .toList();
  }

  private static String resolve(String part, String target) {
    if (target.startsWith("#")) {
      return part;
    }
    return URI.create("/" + part).resolve(target).getPath().substring(1);
  }

  /** All elements of a local name below another, in document order. */
  static List<Element> all(Element above, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = above.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The elements right below another. */
  static List<Element> children(Element above) {
    List<Element> found = new ArrayList<>();
    for (Node node = above.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The text of the first element of a name below another, where there is one. */
  static Optional<String> text(Element above, String name) {
    return all(above, name).stream().findFirst().map(Element::getTextContent);
  }
}
