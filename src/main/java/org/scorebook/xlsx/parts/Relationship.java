package org.scorebook.xlsx.parts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.xlsx.xml.DamagedException;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/**
 * One part pointing at another ({@code Relationship} in a {@code .rels} part). One that leads
 * outside the package is left out, an incomplete one and one too many are refused.
 *
 * @param type the last word of the type's address, for example {@code worksheet}
 * @param strict whether the type is of Strict OOXML
 * @param target the part pointed at
 */
public record Relationship(String id, String type, boolean strict, String target) {

  /** A sheet with many links has as many; those that lead elsewhere do not count. */
  private static final int MOST = 10_000;

  private static final int LONGEST_TARGET = 1_000;

  /** All relationships of a part, less those that lead outside the package. */
  static List<Relationship> read(String part, XmlTokens xml) throws IOException {
    List<Relationship> all = new ArrayList<>();
    for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
      if (token != XmlTokens.Token.START || !xml.name().equals("Relationship")) {
        continue;
      }
      String id = xml.attribute("Id");
      String type = xml.attribute("Type");
      String target = xml.attribute("Target");
      if (id == null || type == null || target == null) {
        throw new DamagedException("a relationship of " + part + " is incomplete");
      }
      if (!"External".equals(xml.attribute("TargetMode"))) {
        if (all.size() == MOST) {
          throw new RefusedException(
              "has a part that points at more than "
                  + MOST
                  + " others. Delete what is not needed and save it again.");
        }
        if (target.length() > LONGEST_TARGET) {
          throw new DamagedException("a relationship of " + part + " points at an impossible name");
        }
        boolean strict = type.startsWith("http://purl.oclc.org/ooxml/");
        String word = type.substring(type.lastIndexOf('/') + 1);
        all.add(new Relationship(id, word, strict, Part.resolve(part, target)));
      }
    }
    return all;
  }
}
