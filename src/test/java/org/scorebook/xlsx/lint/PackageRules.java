package org.scorebook.xlsx.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Parts, their content types and their relationships. */
final class PackageRules {
  private static final String TYPES = "[Content_Types].xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private PackageRules() {}

  static void check(Pack pack, List<String> findings) {
    contentTypes(pack, findings);
    for (String part : pack.names()) {
      if (part.endsWith(".rels")) {
        String folder = part.substring(0, part.indexOf("_rels/"));
        String name = part.substring(part.lastIndexOf('/') + 1, part.length() - 5);
        relations(pack, folder + name, findings);
      }
    }
    for (String part : pack.names()) {
      if (part.endsWith(".xml") && !part.equals(TYPES)) {
        references(pack, part, pack.root(part), ids(pack, part), findings);
      }
    }
  }

  private static void contentTypes(Pack pack, List<String> findings) {
    Map<String, String> defaults = new HashMap<>();
    Map<String, String> overrides = new HashMap<>();
    for (Element type : Pack.children(pack.root(TYPES))) {
      if (type.getLocalName().equals("Default")) {
        defaults.put(type.getAttribute("Extension"), type.getAttribute("ContentType"));
      } else {
        String part = type.getAttribute("PartName").substring(1);
        overrides.put(part, type.getAttribute("ContentType"));
        if (!pack.has(part)) {
          findings.add(TYPES + ": names " + part + ", which does not exist");
        }
      }
    }
    for (String part : pack.names()) {
      String extension = part.substring(part.lastIndexOf('.') + 1);
      if (!part.equals(TYPES) && !overrides.containsKey(part) && !defaults.containsKey(extension)) {
        findings.add(part + ": has no content type");
      }
    }
  }

  private static void relations(Pack pack, String part, List<String> findings) {
    Set<String> ids = new HashSet<>();
    for (Pack.Relation relation : pack.relations(part)) {
      if (!ids.add(relation.id())) {
        findings.add(part + ": has two relationships " + relation.id());
      }
      relation
          .target()
          .filter(target -> !pack.has(target))
          .ifPresent(
              target -> findings.add(part + ": refers to " + target + ", which does not exist"));
    }
  }

  private static Set<String> ids(Pack pack, String part) {
    Set<String> ids = new HashSet<>();
    pack.relations(part).forEach(relation -> ids.add(relation.id()));
    return ids;
  }

  private static void references(
      Pack pack, String part, Element element, Set<String> ids, List<String> findings) {
    for (String name : List.of("id", "embed", "link")) {
      String id = element.getAttributeNS(RELATIONS, name);
      if (!id.isEmpty() && !ids.contains(id)) {
        findings.add(part + ": uses relationship " + id + ", which does not exist");
      }
    }
    Pack.children(element).forEach(child -> references(pack, part, child, ids, findings));
  }
}
