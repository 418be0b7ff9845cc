package org.scorebook.xlsx.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.read.WorkbookStream;
import org.scorebook.xlsx.xml.XmlElement;

/**
 * The pictures and shapes of a sheet (its part {@code drawing}), less its charts. Read for the
 * words in them and where they stand; a drawing that is broken or endless is refused.
 */
public final class SheetDrawings {
  private SheetDrawings() {}

  /**
   * Reads where they stand and the words in them, never the pictures themselves.
   *
   * @throws UnusableFileException when they are broken, or more than anybody draws
   */
  public static List<Drawn> read(WorkbookStream workbook, WorkbookStream.Sheet sheet)
      throws UnusableFileException {
    List<Drawn> found = new ArrayList<>();
    for (XmlElement anchor :
        SmallPart.find(workbook, sheet.part(), "drawing")
            .map(XmlElement::children)
            .orElse(List.of())) {
      add(anchor, corner(anchor, "row"), corner(anchor, "col"), found);
    }
    return found;
  }

  /** Where the upper left corner lies; in the first row and column where that is not said. */
  private static int corner(XmlElement anchor, String side) {
    String number =
        anchor.child("from").flatMap(from -> from.child(side)).map(XmlElement::text).orElse("0");
    String plain = Blanks.strip(number);
    return plain.matches("\\d{1,7}") ? Integer.parseInt(plain) + 1 : 1;
  }

  private static void add(XmlElement within, int row, int column, List<Drawn> found) {
    for (XmlElement child : within.children()) {
      switch (child.name()) {
        case "pic" -> found.add(new Drawn(row, column, Drawn.Kind.PICTURE, description(child)));
        case "sp", "cxnSp" -> found.add(new Drawn(row, column, Drawn.Kind.SHAPE, words(child)));
        case "grpSp" -> add(child, row, column, found);
        default -> {
          // A chart, or what tells where the drawing stands.
        }
      }
    }
  }

  private static String description(XmlElement picture) {
    return picture.find("cNvPr").flatMap(name -> name.attribute("descr")).orElse("");
  }

  /** A shape's words, a line for each paragraph. */
  private static String words(XmlElement shape) {
    Optional<XmlElement> body = shape.child("txBody");
    return body.map(XmlElement::children).orElse(List.of()).stream()
        .filter(child -> child.name().equals("p"))
        .map(SheetDrawings::paragraph)
        .collect(Collectors.joining("\n"));
  }

  private static String paragraph(XmlElement paragraph) {
    StringBuilder text = new StringBuilder();
    for (XmlElement run : paragraph.children()) {
      text.append(run.name().equals("br") ? "\n" : "");
      run.child("t").ifPresent(words -> text.append(words.text()));
    }
    return text.toString();
  }
}
