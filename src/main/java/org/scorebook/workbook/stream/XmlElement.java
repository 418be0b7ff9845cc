package org.scorebook.workbook.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small part of a workbook as a tree: elements and attributes by their local names. Attributes
 * with a prefix, which add nothing that is needed here, are left out.
 *
 * @param text all text directly within it
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  public XmlElement {
    attributes = Collections.unmodifiableMap(attributes);
    children = List.copyOf(children);
  }

  /** An element without text. */
  public XmlElement(String name, Map<String, String> attributes, List<XmlElement> children) {
    this(name, attributes, children, "");
  }

  /** The root of a part. */
  static XmlElement read(XmlTokens xml) throws IOException {
    while (xml.next() != XmlTokens.Token.START) {
      // A comment or an instruction stands before the root.
    }
    return element(xml);
  }

  /** The element that has just started. */
  private static XmlElement element(XmlTokens xml) throws IOException {
    String name = xml.name();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.attributeCount(); i++) {
      if (!xml.attributeName(i).isEmpty()) {
        attributes.put(xml.attributeName(i), xml.attributeValue(i));
      }
    }
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (xml.next()) {
        case START -> children.add(element(xml));
        case TEXT -> text.append(xml.text());
        default -> {
          return new XmlElement(name, attributes, children, text.toString());
        }
      }
    }
  }

  /** The value of an attribute. */
  public Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }

  /** The first child of that name. */
  public Optional<XmlElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
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
    return new XmlElement(name, changed, children, text);
  }
}
