package org.scorebook.xlsx.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.text.Blanks;

/**
 * A small part of a workbook as a tree: elements and attributes by their local names. Of markup
 * that a program may not know, the tree has what such a program is to see (ECMA-376, part 3): the
 * fallback of alternatives, and nothing of ignorable namespaces.
 *
 * @param prefixed attributes with a prefix, such as {@code r:embed}, by their local names
 * @param text all text directly within it
 */
public record XmlElement(
    String name,
    Map<String, String> attributes,
    Map<String, String> prefixed,
    List<XmlElement> children,
    String text) {

  public XmlElement {
    attributes = Collections.unmodifiableMap(attributes);
    prefixed = Collections.unmodifiableMap(prefixed);
    children = List.copyOf(children);
  }

  /** An element without text. */
  public XmlElement(String name, Map<String, String> attributes, List<XmlElement> children) {
    this(name, attributes, Map.of(), children, "");
  }

  /** The root of a part. */
  public static XmlElement read(XmlTokens xml) throws IOException {
    while (xml.next() != XmlTokens.Token.START) {
      // A comment or an instruction stands before the root.
    }
    String prefixes = xml.prefixedAttribute("Ignorable");
    Set<String> ignorable =
        prefixes == null || Blanks.isBlank(prefixes)
            ? Set.of()
            : new HashSet<>(List.of(Blanks.strip(prefixes).split("\\s+")));
    return element(xml, ignorable);
  }

  /** The element that has just started. */
  private static XmlElement element(XmlTokens xml, Set<String> ignorable) throws IOException {
    String name = xml.name();
    Map<String, String> attributes = new LinkedHashMap<>();
    Map<String, String> prefixed = new LinkedHashMap<>();
    for (int i = 0; i < xml.attributeCount(); i++) {
      String plain = xml.attributeName(i);
      if (plain.isEmpty()) {
        prefixed.put(xml.attributeLocalName(i), xml.attributeValue(i));
      } else {
        attributes.put(plain, xml.attributeValue(i));
      }
    }
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (xml.next()) {
        case START -> add(xml, ignorable, children);
        case TEXT -> text.append(xml.text());
        default -> {
          return new XmlElement(name, attributes, prefixed, children, text.toString());
        }
      }
    }
  }

  private static void add(XmlTokens xml, Set<String> ignorable, List<XmlElement> children)
      throws IOException {
    if (ignorable.contains(xml.prefix())) {
      xml.skipElement();
    } else if (xml.name().equals("AlternateContent")) {
      children.addAll(element(xml, ignorable).childrenOf("Fallback"));
    } else {
      children.add(element(xml, ignorable));
    }
  }

  /** The value of an attribute. */
  public Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** The first child of that name. */
  public Optional<XmlElement> child(String wanted) {
    for (XmlElement child : children) {
      if (child.name.equals(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The children of the first child of that name; none where it is missing. */
  public List<XmlElement> childrenOf(String wanted) {
    return child(wanted).map(XmlElement::children).orElse(List.of());
  }

  /** The first element of that name within this one, at any depth. */
  public Optional<XmlElement> find(String wanted) {
    for (XmlElement child : children) {
      Optional<XmlElement> found =
          child.name.equals(wanted) ? Optional.of(child) : child.find(wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The same with one attribute set. */
  public XmlElement with(String attribute, String value) {
    Map<String, String> changed = new LinkedHashMap<>(attributes);
    changed.put(attribute, value);
    return new XmlElement(name, changed, prefixed, children, text);
  }
}
