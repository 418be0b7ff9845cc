package org.scorebook.workbook.looks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.WorkbookStream;
import org.scorebook.xlsx.style.Digits;
import org.scorebook.xlsx.style.StyleSheet;
import org.scorebook.xlsx.write.PictureType;
import org.scorebook.xlsx.xml.XmlElement;

/**
 * What stands in {@code workbook-templates/output.xlsx}, as far as it is used.
 *
 * @param theme the whole part; empty where there is none
 * @param themePictures those that it refers to
 * @param sheet the sheet Looks
 * @param samples cell format of every sample cell in column B, by the name beside it in column A
 * @param logo the first picture on the sheet Looks
 * @param custom what other programs keep in it about it, such as a sensitivity label
 */
@SuppressWarnings("ArrayRecordComponent")
record Template(
    StyleSheet styles,
    byte[] theme,
    List<ThemePicture> themePictures,
    XmlElement sheet,
    Map<String, Integer> samples,
    Optional<Logo> logo,
    CustomProperties custom) {
  static final String SHEET = "Looks";
  private static final int NAME = 1;
  private static final int SAMPLE = 2;

  /**
   * Reads the file; empty where it has no sheet Looks.
   *
   * @throws UnusableFileException when it is no workbook with styles
   * @throws NumberFormatException when a number in it is none
   */
  static Optional<Template> read(Path file) throws UnusableFileException {
    try (WorkbookStream workbook = WorkbookStream.open(file, SizeLimits.INPUT)) {
      Optional<WorkbookStream.Sheet> looks = workbook.find(SHEET);
      return looks.isEmpty() ? Optional.empty() : Optional.of(read(file, workbook, looks.get()));
    }
  }

  private static Template read(Path file, WorkbookStream workbook, WorkbookStream.Sheet looks)
      throws UnusableFileException {
    String styles =
        workbook
            .related(workbook.mainPart(), "styles")
            .orElseThrow(() -> new UnusableFileException(file + " has no styles."));
    Optional<String> theme = workbook.related(workbook.mainPart(), "theme");
    XmlElement sheet = workbook.tree(looks.part());
    return new Template(
        new StyleSheet(
            workbook.tree(styles),
            theme.isPresent() ? workbook.tree(theme.get()).find("clrScheme") : Optional.empty()),
        theme.isPresent() ? workbook.bytes(theme.get()) : new byte[0],
        theme.isPresent() ? themePictures(workbook, theme.get()) : List.of(),
        sheet,
        samples(workbook, looks, formats(sheet)),
        logo(workbook, looks.part()),
        workbook.customProperties());
  }

  private static List<ThemePicture> themePictures(WorkbookStream workbook, String theme)
      throws UnusableFileException {
    List<ThemePicture> pictures = new ArrayList<>();
    for (Map.Entry<String, String> image : workbook.targets(theme, "image").entrySet()) {
      String part = image.getValue();
      pictures.add(new ThemePicture(image.getKey(), workbook.bytes(part), type(workbook, part)));
    }
    return pictures;
  }

  private static PictureType type(WorkbookStream workbook, String part)
      throws UnusableFileException {
    String contentType = workbook.contentType(part);
    return PictureType.find(contentType)
        .orElseThrow(() -> new UnknownPictureException(contentType));
  }

  private static Map<String, Integer> samples(
      WorkbookStream workbook, WorkbookStream.Sheet looks, Map<Integer, Integer> formats)
      throws UnusableFileException {
    Map<String, Integer> samples = new HashMap<>();
    workbook.read(
        looks,
        row -> {
          Integer format = formats.get(row.number());
          if (format != null) {
            String name = row.find(NAME).map(CellValue::shown).orElse("");
            samples.putIfAbsent(Blanks.strip(name), format);
          }
        },
        problem -> {});
    return samples;
  }

  /** The cell format of every sample cell, by row; samples may be blank. */
  private static Map<Integer, Integer> formats(XmlElement sheet) {
    Map<Integer, Integer> formats = new HashMap<>();
    int row = 0;
    for (XmlElement line : sheet.childrenOf("sheetData")) {
      row = line.attribute("r").map(Digits::whole).orElse(row + 1);
      int column = 0;
      for (XmlElement cell : line.children()) {
        column = cell.attribute("r").map(Template::column).orElse(column + 1);
        if (column == SAMPLE) {
          formats.put(row, cell.attribute("s").map(Digits::whole).orElse(0));
        }
      }
    }
    return formats;
  }

  /** The column of a reference, as far as it matters: names stand in the first, samples next. */
  private static int column(String reference) {
    return reference.length() > 1 && Character.isDigit(reference.charAt(1))
        ? reference.charAt(0) - 'A' + 1
        : SAMPLE + 1;
  }

  private static Optional<Logo> logo(WorkbookStream workbook, String sheet)
      throws UnusableFileException {
    Optional<String> drawing = workbook.related(sheet, "drawing");
    if (drawing.isEmpty()) {
      return Optional.empty();
    }
    for (XmlElement anchor : workbook.tree(drawing.get()).children()) {
      Optional<XmlElement> picture = anchor.find("pic");
      if (picture.isPresent()) {
        return logo(workbook, drawing.get(), anchor, picture.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<Logo> logo(
      WorkbookStream workbook, String drawing, XmlElement anchor, XmlElement picture)
      throws UnusableFileException {
    Optional<String> id = picture.find("blip").map(blip -> blip.prefixed().get("embed"));
    Optional<String> part = id.isPresent() ? workbook.target(drawing, id.get()) : Optional.empty();
    // An anchor of one cell has the size beside it; the picture's own may be older.
    Optional<XmlElement> size =
        anchor.child("ext").or(() -> picture.find("xfrm").flatMap(frame -> frame.child("ext")));
    if (part.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    long width = length(size.get(), "cx");
    long height = length(size.get(), "cy");
    return width > 0 && height > 0
        ? Optional.of(
            new Logo(workbook.bytes(part.get()), type(workbook, part.get()), width, height))
        : Optional.empty();
  }

  private static long length(XmlElement size, String attribute) {
    return size.attribute(attribute).map(Digits::length).orElse(0L);
  }
}
