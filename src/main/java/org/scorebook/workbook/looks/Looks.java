package org.scorebook.workbook.looks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.stream.CellValue;
import org.scorebook.workbook.stream.Limits;
import org.scorebook.workbook.stream.WorkbookStream;
import org.scorebook.workbook.stream.XmlElement;

/**
 * What {@code workbook-templates/output.xlsx} says about looks. Read once, used for any number of
 * workbooks. Of the template only its styles, its theme, the page header and footer of its sheet
 * Looks, and the picture there are taken.
 */
public final class Looks {
  private static final String SHEET = "Looks";
  private static final int NAME = 1;
  private static final int SAMPLE = 2;

  private final StyleSheet styles;
  private final byte[] theme;
  private final Map<Look, Integer> formats;
  private final String header;
  private final String footer;
  private final Optional<Logo> logo;

  private Looks(Path file, WorkbookStream template, WorkbookStream.Sheet sheet)
      throws UnusableFileException {
    Optional<String> themePart = template.related(template.mainPart(), "theme");
    String stylesPart =
        template
            .related(template.mainPart(), "styles")
            .orElseThrow(() -> new UnusableFileException(file + " has no styles."));
    this.theme = themePart.isPresent() ? template.bytes(themePart.get()) : new byte[0];
    this.styles =
        new StyleSheet(
            template.tree(stylesPart),
            themePart.isPresent()
                ? template.tree(themePart.get()).find("clrScheme")
                : Optional.empty());
    XmlElement content = template.tree(sheet.part());
    this.formats = formats(file, template, sheet, samples(content));
    Optional<XmlElement> page = content.child("headerFooter");
    this.header = page.flatMap(p -> p.child("oddHeader")).map(XmlElement::text).orElse("");
    this.footer = page.flatMap(p -> p.child("oddFooter")).map(XmlElement::text).orElse("");
    this.logo = logo(template, sheet.part());
  }

  /**
   * Reads the template.
   *
   * @throws UnusableFileException naming what is missing
   */
  public static Looks read(Path file) throws UnusableFileException {
    if (!Files.isRegularFile(file)) {
      throw new UnusableFileException(file + " is missing. It gives the output its looks.");
    }
    try (WorkbookStream template = open(file)) {
      WorkbookStream.Sheet sheet =
          template
              .find(SHEET)
              .orElseThrow(() -> new UnusableFileException(file + " has no sheet " + SHEET + "."));
      return new Looks(file, template, sheet);
    } catch (NumberFormatException e) {
      throw unreadable(file, e);
    }
  }

  private static WorkbookStream open(Path file) throws UnusableFileException {
    try {
      return WorkbookStream.open(file, Limits.INPUT);
    } catch (UnusableFileException e) {
      throw unreadable(file, e);
    }
  }

  private static UnusableFileException unreadable(Path file, Exception why) {
    return new UnusableFileException(
        file + " cannot be read as the workbook that gives the output its looks.", why);
  }

  private static Map<Look, Integer> formats(
      Path file, WorkbookStream template, WorkbookStream.Sheet sheet, Map<Integer, Integer> samples)
      throws UnusableFileException {
    Map<String, Integer> byName = new HashMap<>();
    template.read(
        sheet,
        row -> {
          String name = row.find(NAME).map(CellValue::shown).orElse("").strip();
          Integer format = samples.get(row.number());
          if (format != null) {
            byName.putIfAbsent(name, format);
          }
        },
        problem -> {});
    Map<Look, Integer> formats = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      Integer format = byName.get(look.element());
      if (format == null) {
        throw new UnusableFileException(
            file
                + " has no row '"
                + look.element()
                + "' on its sheet "
                + SHEET
                + ". Put the name in column A and a sample cell beside it in column B.");
      }
      formats.put(look, format);
    }
    return formats;
  }

  /** The cell format of every sample cell, by row; samples may be blank. */
  private static Map<Integer, Integer> samples(XmlElement sheet) {
    Map<Integer, Integer> formats = new HashMap<>();
    int row = 0;
    for (XmlElement line : sheet.childrenOf("sheetData")) {
      row = line.attribute("r").map(Integer::parseInt).orElse(row + 1);
      int column = 0;
      for (XmlElement cell : line.children()) {
        column = cell.attribute("r").map(Looks::column).orElse(column + 1);
        if (column == SAMPLE) {
          formats.put(row, cell.attribute("s").map(Integer::parseInt).orElse(0));
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

  private static Optional<Logo> logo(WorkbookStream template, String sheet)
      throws UnusableFileException {
    Optional<String> drawing = template.related(sheet, "drawing");
    if (drawing.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> picture = template.related(drawing.get(), "image");
    Optional<XmlElement> size = size(template.tree(drawing.get()));
    if (picture.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    long width = length(size.get(), "cx");
    long height = length(size.get(), "cy");
    return width > 0 && height > 0
        ? Optional.of(
            new Logo(template.bytes(picture.get()), extension(picture.get()), width, height))
        : Optional.empty();
  }

  /** The drawing may hold the picture's size twice; beside a single anchor is the right one. */
  private static Optional<XmlElement> size(XmlElement drawing) {
    return drawing
        .child("oneCellAnchor")
        .flatMap(anchor -> anchor.child("ext"))
        .or(() -> drawing.find("xfrm").flatMap(frame -> frame.child("ext")));
  }

  private static long length(XmlElement size, String attribute) {
    return size.attribute(attribute).map(Long::parseLong).orElse(0L);
  }

  private static String extension(String picture) {
    String extension = picture.substring(picture.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return extension.equals("jpg") ? "jpeg" : extension;
  }

  /** Index of the look's cell format in the styles. */
  int format(Look look) {
    return Objects.requireNonNull(formats.get(look));
  }

  StyleSheet styles() {
    return styles;
  }

  /** The template's theme, as its part has it; empty where it has none. */
  public byte[] theme() {
    return theme.clone();
  }

  /** The page header in Excel's codes, with {@code {title}} and so on; likewise the footer. */
  public String header() {
    return header;
  }

  public String footer() {
    return footer;
  }

  /** The first picture on the sheet Looks. */
  public Optional<Logo> logo() {
    return logo;
  }
}
