package org.scorebook.xlsx.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.CustomProperties.Property;
import org.scorebook.xlsx.xml.XmlElement;
import org.scorebook.xlsx.xml.XmlTokens;

/** Reads the parts of {@link CustomProperties}. What Excel would repair in them is left out. */
public final class CustomParts {
  /** As Transitional and as Strict OOXML name it. */
  private static final List<String> PROPERTIES = List.of("custom-properties", "customProperties");

  private static final String LABELS = "classificationlabels";
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,19}");
  private static final Pattern ANYTHING = Pattern.compile("(?s).*");

  /** The types that programs write, and what their values look like. */
  private static final Map<String, Pattern> TYPES =
      Map.of(
          "lpwstr", ANYTHING,
          "lpstr", ANYTHING,
          "i4", WHOLE,
          "int", WHOLE,
          "i8", WHOLE,
          "r8", Pattern.compile("[+-]?[0-9.]{1,30}(?:[eE][+-]?[0-9]{1,3})?"),
          "bool", Pattern.compile("true|false|0|1"),
          "filetime", Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,20}Z?"),
          "date", Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,20}Z?"));

  /** The attributes of a label, in the order in which they are written (MS-OFFCRYPTO 2.6.4.4). */
  private static final List<String> ATTRIBUTES =
      List.of("id", "enabled", "setDate", "method", "name", "siteId", "actionId", "contentBits");

  private CustomParts() {}

  /** Empty where the workbook has none. */
  public static CustomProperties read(WorkbookPackage parts) throws IOException {
    List<Property> properties = List.of();
    for (String type : PROPERTIES) {
      Optional<XmlElement> root = tree(parts, type);
      properties = root.isPresent() ? properties(root.get()) : properties;
    }
    Optional<XmlElement> labels = tree(parts, LABELS);
    return new CustomProperties(properties, labels.map(CustomParts::labels).orElseGet(List::of));
  }

  private static Optional<XmlElement> tree(WorkbookPackage parts, String type) throws IOException {
    Optional<Relationship> found = parts.find("", type);
    if (found.isEmpty() || !parts.has(found.get().target())) {
      return Optional.empty();
    }
    try (XmlTokens xml = parts.xml(found.get().target())) {
      return Optional.of(XmlElement.read(xml));
    }
  }

  private static List<Property> properties(XmlElement root) {
    List<Property> properties = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (XmlElement property : root.children()) {
      String name = property.attribute("name").orElse("");
      // One that is linked to cells has a value too; the cells are not carried along.
      for (XmlElement value : property.children()) {
        Pattern pattern = TYPES.get(value.name());
        if (pattern != null
            && !Blanks.isBlank(name)
            && pattern.matcher(value.text()).matches()
            && names.add(name.toLowerCase(Locale.ROOT))) {
          properties.add(new Property(name, value.name(), value.text()));
        }
      }
    }
    return properties;
  }

  private static List<Map<String, String>> labels(XmlElement root) {
    List<Map<String, String>> labels = new ArrayList<>();
    for (XmlElement label : root.children()) {
      boolean removed = label.attribute("removed").filter("1"::equals).isPresent();
      if (label.name().equals("label") && label.attribute("id").isPresent() && !removed) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String attribute : ATTRIBUTES) {
          label.attribute(attribute).ifPresent(value -> attributes.put(attribute, value));
        }
        labels.add(attributes);
      }
    }
    return labels;
  }
}
