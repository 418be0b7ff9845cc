package org.scorebook.xlsx.write;

import org.scorebook.xlsx.xml.Xml;

/** The relations of one part to others, numbered as they are added. */
final class Relations {
  private final StringBuilder xml = new StringBuilder();
  private int count;

  /**
   * Adds one.
   *
   * @param target seen from the part
   * @return its ID
   */
  String add(PartKind kind, String target) {
    return add(kind.type(), target);
  }

  String add(String type, String target) {
    String id = "rId" + (count + 1);
    put(id, type, target);
    return id;
  }

  /** Adds one under an ID that the part already has. */
  void put(String id, String type, String target) {
    count++;
    xml.append("<Relationship Id=\"")
        .append(Xml.escape(id))
        .append("\" Type=\"")
        .append(type)
        .append("\" Target=\"")
        .append(target)
        .append("\"/>");
  }

  boolean isEmpty() {
    return count == 0;
  }

  String xml() {
    return Xml.HEAD
        + "<Relationships xmlns=\""
        + Xml.PACKAGE
        + "relationships\">"
        + xml
        + "</Relationships>";
  }
}
