package org.scorebook.xlsx.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.xlsx.read.CellReference;
import org.scorebook.xlsx.xml.XmlElement;

/** Threaded comments as Excel 365 keeps them: each message by itself, its writer by a number. */
final class Threads {
  private Threads() {}

  /** Names by the identity that messages carry. */
  static Map<String, String> people(Optional<XmlElement> list) {
    Map<String, String> names = new HashMap<>();
    for (XmlElement person : list.map(XmlElement::children).orElse(List.of())) {
      names.put(person.attribute("id").orElse(""), person.attribute("displayName").orElse(""));
    }
    return names;
  }

  /** One note for each cell: what was written there, message after message. */
  static List<CellNote> read(XmlElement root, Map<String, String> people) {
    Map<String, List<XmlElement>> cells = new LinkedHashMap<>();
    for (XmlElement message : root.children()) {
      cells
          .computeIfAbsent(message.attribute("ref").orElse(""), ref -> new ArrayList<>())
          .add(message);
    }
    List<CellNote> notes = new ArrayList<>();
    cells.forEach((ref, messages) -> notes.add(note(ref, messages, people)));
    return notes;
  }

  private static CellNote note(String ref, List<XmlElement> messages, Map<String, String> people) {
    Set<String> authors = new LinkedHashSet<>();
    List<String> texts = new ArrayList<>();
    for (XmlElement message : messages) {
      authors.add(people.getOrDefault(message.attribute("personId").orElse(""), ""));
      message.child("text").ifPresent(text -> texts.add(text.text().replace("\r\n", "\n")));
    }
    authors.remove("");
    return new CellNote(
        CellReference.row(ref),
        CellReference.column(ref),
        String.join(", ", authors),
        String.join("\n", texts));
  }
}
