package org.scorebook.xlsx;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an organisation's own programs keep in a workbook about it: custom document properties (the
 * part {@code docProps/custom.xml}) and sensitivity labels (the part {@code
 * docMetadata/LabelInfo.xml}; older programs keep labels as properties whose names begin with
 * {@code MSIP_Label_}). Mail gateways hold back files that lack them.
 *
 * @param properties with names that differ, letter case ignored
 * @param labels the attributes of each label, such as {@code id} and {@code siteId}
 */
public record CustomProperties(List<Property> properties, List<Map<String, String>> labels) {
  public static final CustomProperties NONE = new CustomProperties(List.of(), List.of());

  private static final String LABEL = "MSIP_Label_";

  public CustomProperties {
    properties = List.copyOf(properties);
    labels = List.copyOf(labels);
  }

  /**
   * One property.
   *
   * @param type as the part names it: {@code lpwstr}, {@code i4}, {@code bool}, {@code filetime}
   * @param value as the part writes it
   */
  public record Property(String name, String type, String value) {}

  public boolean isEmpty() {
    return properties.isEmpty() && labels.isEmpty();
  }

  /** The same without the property of that name. */
  public CustomProperties without(String name) {
    return new CustomProperties(
        properties.stream().filter(property -> !property.name().equalsIgnoreCase(name)).toList(),
        labels);
  }

  /**
   * The labels as the mail header {@code msip_labels} has them: {@code
   * MSIP_Label_ID_Enabled=true;}, blanks between; empty where there are none. What is not ASCII, as
   * a label's name in another language may be, is left out: gateways go by the ID.
   */
  public String mailHeader() {
    List<Property> all =
        labels.isEmpty()
            ? properties.stream().filter(property -> property.name().startsWith(LABEL)).toList()
            : labels.stream().flatMap(CustomProperties::asProperties).toList();
    return all.stream()
        .map(property -> property.name() + "=" + property.value())
        .filter(CustomProperties::isPlain)
        .map(property -> property + ";")
        .collect(Collectors.joining(" "));
  }

  private static Stream<Property> asProperties(Map<String, String> label) {
    String id = label.getOrDefault("id", "").replaceAll("[{}]", "");
    return label.entrySet().stream()
        .filter(entry -> !entry.getKey().equals("id") && !entry.getKey().equals("removed"))
        .map(
            entry ->
                new Property(
                    LABEL + id + "_" + capital(entry.getKey()),
                    "lpwstr",
                    value(entry.getKey(), entry.getValue())));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String value(String attribute, String value) {
    String bare = value.replaceAll("[{}]", "");
    return attribute.equals("enabled") ? String.valueOf(!bare.equals("0")) : bare;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c > ' ' - 1 && c < 0x7F && c != ';');
  }
}
