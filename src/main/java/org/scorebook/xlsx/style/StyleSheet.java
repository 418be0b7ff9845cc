package org.scorebook.xlsx.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scorebook.xlsx.xml.XmlElement;

/**
 * The part {@code styles} of a template: its cell formats, and the fonts and fills that they name
 * by their indexes. An index that is not there counts as plain. Excel demands the lists in their
 * order, each with its {@code count}, when the part is written again.
 */
public final class StyleSheet {
  private static final float SMALLEST_FONT = 1f;
  private static final float LARGEST_FONT = 409f;

  /** What follows the number formats and is kept as it is, in the order that the part asks for. */
  private static final List<String> KEPT = List.of("fonts", "fills", "borders", "cellStyleXfs");

  /** What Excel calls its styles for headings, before their level. */
  private static final String HEADING = "Heading ";

  /** Excel's number of the style before them. */
  private static final int BEFORE_HEADINGS = 15;

  private final XmlElement root;
  private final Palette palette;

  /**
   * Takes the part's root.
   *
   * @param scheme the colours of the workbook's theme
   */
  public StyleSheet(XmlElement root, Optional<XmlElement> scheme) {
    this(root, new Palette(scheme, root.child("colors")));
  }

  private StyleSheet(XmlElement root, Palette palette) {
    this.root = root;
    this.palette = palette;
  }

  /**
   * The same with Excel's own styles for headings, by which screen readers and the navigation of
   * other programs know them. One that the part has already stays as it is.
   *
   * @param formats of headings from the first level on
   */
  public StyleSheet withHeadings(List<XmlElement> formats) {
    List<XmlElement> named = new ArrayList<>(root.childrenOf("cellStyleXfs"));
    List<XmlElement> styles = new ArrayList<>(root.childrenOf("cellStyles"));
    if (named.isEmpty()) {
      named.add(new XmlElement("xf", Map.of(), List.of()));
    }
    for (int level = 1; level <= formats.size(); level++) {
      if (heading(styles, level).isEmpty()) {
        styles.add(
            new XmlElement("cellStyle", Map.of("name", HEADING + level), List.of())
                .with("xfId", Integer.toString(named.size()))
                .with("builtinId", Integer.toString(BEFORE_HEADINGS + level)));
        named.add(withoutStyle(formats.get(level - 1)));
      }
    }
    List<XmlElement> parts = new ArrayList<>();
    for (XmlElement part : root.children()) {
      if (!part.name().equals("cellStyleXfs") && !part.name().equals("cellStyles")) {
        parts.add(part);
      }
    }
    parts.add(counted("cellStyleXfs", named));
    parts.add(counted("cellStyles", styles));
    return new StyleSheet(new XmlElement(root.name(), root.attributes(), parts), palette);
  }

  /** The number of the style of headings of that level, for a cell format's {@code xfId}. */
  public String headingStyle(int level) {
    return heading(root.childrenOf("cellStyles"), level)
        .flatMap(style -> style.attribute("xfId"))
        .orElse("0");
  }

  private static Optional<XmlElement> heading(List<XmlElement> styles, int level) {
    String number = Integer.toString(BEFORE_HEADINGS + level);
    return styles.stream()
        .filter(
            style ->
                style.attribute("builtinId").equals(Optional.of(number))
                    || style.attribute("name").equals(Optional.of(HEADING + level)))
        .findFirst();
  }

  private static XmlElement withoutStyle(XmlElement format) {
    Map<String, String> attributes = new LinkedHashMap<>(format.attributes());
    attributes.remove("xfId");
    return new XmlElement(format.name(), attributes, format.children());
  }

  /** The cell format with that index; a plain one where it is missing. */
  public XmlElement format(int index) {
    return at("cellXfs", index).orElse(new XmlElement("xf", Map.of(), List.of()));
  }

  public List<XmlElement> formats() {
    return root.childrenOf("cellXfs");
  }

  public List<XmlElement> conditionalFormats() {
    return root.childrenOf("dxfs");
  }

  /** The part's own number formats by their numbers; one may stand under several. */
  public Map<Integer, String> numberFormats() {
    Map<Integer, String> formats = new LinkedHashMap<>();
    for (XmlElement format : root.childrenOf("numFmts")) {
      OptionalInt number = number(format, "numFmtId");
      Optional<String> code = format.attribute("formatCode");
      if (number.isPresent() && code.isPresent()) {
        formats.put(number.getAsInt(), code.get());
      }
    }
    return formats;
  }

  /** Size of a cell format's font, in points, as Excel keeps it: in twentieths, from 1 to 409. */
  public float size(XmlElement format) {
    return value(format, "sz")
        .map(size -> (int) (20 * Digits.decimal(size)) / 20f)
        .map(size -> Math.max(SMALLEST_FONT, Math.min(LARGEST_FONT, size)))
        .orElse(11f);
  }

  public String typeface(XmlElement format) {
    return value(format, "name").orElse("Calibri");
  }

  /** Whether the font is bold ({@code b}) or italic ({@code i}). */
  public boolean is(XmlElement format, String trait) {
    return font(format)
        .flatMap(font -> font.child(trait))
        .map(found -> isTrue(found.attribute("val").orElse("true")))
        .orElse(false);
  }

  /** The colour of a cell format's font, as the part has it. */
  public Optional<XmlElement> fontColour(XmlElement format) {
    return font(format).flatMap(font -> font.child("color"));
  }

  /** The colour of a cell format's fill; empty where it has none. */
  public Optional<XmlElement> fill(XmlElement format) {
    if (!isTrue(format.attribute("applyFill").orElse("true"))) {
      return Optional.empty();
    }
    return number(format, "fillId").stream()
        .boxed()
        .findFirst()
        .flatMap(index -> at("fills", index))
        .flatMap(fill -> fill.child("patternFill"))
        .flatMap(pattern -> pattern.child("fgColor"));
  }

  /** A colour of the part as six hexadecimal digits; black where it says nothing. */
  public String hex(Optional<XmlElement> colour) {
    return palette.hex(colour);
  }

  /** The whole part with other cell formats, conditional formats and number formats. */
  public StylesPart part(
      List<XmlElement> formats, List<XmlElement> conditional, Map<Integer, String> numberFormats) {
    List<XmlElement> numbers = new ArrayList<>();
    numberFormats.forEach(
        (number, code) ->
            numbers.add(
                new XmlElement("numFmt", Map.of("numFmtId", number.toString()), List.of())
                    .with("formatCode", code)));
    List<XmlElement> parts = new ArrayList<>();
    parts.add(counted("numFmts", numbers));
    KEPT.forEach(name -> root.child(name).ifPresent(parts::add));
    parts.add(counted("cellXfs", formats));
    root.child("cellStyles").ifPresent(parts::add);
    parts.add(counted("dxfs", conditional));
    root.child("tableStyles").ifPresent(parts::add);
    root.child("colors").ifPresent(parts::add);
    return new StylesPart(StylesXml.of(parts), formats.size(), conditional.size());
  }

  private static XmlElement counted(String name, List<XmlElement> children) {
    return new XmlElement(name, Map.of("count", Integer.toString(children.size())), children);
  }

  private Optional<XmlElement> font(XmlElement format) {
    return at("fonts", number(format, "fontId").orElse(0));
  }

  private Optional<String> value(XmlElement format, String property) {
    return font(format)
        .flatMap(font -> font.child(property))
        .flatMap(found -> found.attribute("val"));
  }

  private Optional<XmlElement> at(String list, int index) {
    List<XmlElement> all = root.childrenOf(list);
    return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
  }

  private static OptionalInt number(XmlElement element, String attribute) {
    return element.attribute(attribute).stream().mapToInt(Digits::whole).findFirst();
  }

  private static boolean isTrue(String value) {
    return value.equals("1") || value.equals("true");
  }
}
