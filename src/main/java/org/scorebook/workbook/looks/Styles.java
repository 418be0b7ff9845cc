package org.scorebook.workbook.looks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.scorebook.xlsx.style.StyleSheet;
import org.scorebook.xlsx.style.StylesPart;
import org.scorebook.xlsx.xml.XmlElement;

/** The looks of one workbook as cell styles; each combination is made once. */
public final class Styles {
  /** The first number that a workbook's own number formats may have. */
  private static final int FIRST_OWN_FORMAT = 164;

  /** What stands above other things, by its level. */
  private static final Map<Look, Integer> HEADINGS =
      new EnumMap<>(Map.of(Look.TITLE, 1, Look.THEME, 2, Look.SECTION, 2));

  private final StyleSheet template;
  private final List<XmlElement> formats;
  private final List<XmlElement> conditionalFormats;
  private final Map<Integer, String> numberFormats;
  private final Map<Look, Integer> headings = new EnumMap<>(Look.class);
  private final Map<Look, Map<String, Integer>> formatted = new EnumMap<>(Look.class);
  private final Map<Look, Integer> unlocked = new EnumMap<>(Look.class);
  private final Map<String, Integer> unlockedNumbers = new HashMap<>();
  private final Map<Look, Integer> wrapped = new EnumMap<>(Look.class);
  private final Map<Look, Integer> centred = new EnumMap<>(Look.class);
  private final Map<Look, Integer> unwrapped = new EnumMap<>(Look.class);
  private final Map<Look, Integer> indented = new EnumMap<>(Look.class);
  private final Map<Integer, Integer> prefixed = new HashMap<>();
  private final Map<Look, Integer> conditional = new EnumMap<>(Look.class);
  private final Map<String, Integer> conditionalNumbers = new HashMap<>();
  private final Map<Look, Integer> shades = new EnumMap<>(Look.class);
  private final Map<Look, Integer> samples = new EnumMap<>(Look.class);
  private final Map<Look, String> colours = new EnumMap<>(Look.class);
  private final Map<Look, Float> sizes = new EnumMap<>(Look.class);

  public Styles(Looks looks) {
    StyleSheet plain = looks.styles();
    this.template =
        plain.withHeadings(
            List.of(
                plain.format(looks.format(Look.TITLE)), plain.format(looks.format(Look.THEME))));
    this.formats = new ArrayList<>(template.formats());
    HEADINGS.forEach(
        (look, level) ->
            headings.put(
                look,
                add(
                    template
                        .format(looks.format(look))
                        .with("xfId", template.headingStyle(level)))));
    this.conditionalFormats = new ArrayList<>(template.conditionalFormats());
    this.numberFormats = template.numberFormats();
    // Asked for at every cell, and wherever a row is made high enough.
    for (Look look : Look.values()) {
      int format = looks.format(look);
      boolean isThere = format >= 0 && format < template.formats().size();
      samples.put(look, headings.getOrDefault(look, isThere ? format : 0));
      sizes.put(look, template.size(sample(look)));
    }
  }

  /** The look as its sample cell has it: index of its cell format, likewise below. */
  public int of(Look look) {
    return Objects.requireNonNull(samples.get(look));
  }

  /** The look with a number format of Excel, such as {@code 0.0%}. */
  public int of(Look look, String format) {
    return formatted
        .computeIfAbsent(look, same -> new HashMap<>())
        .computeIfAbsent(
            format,
            code ->
                add(
                    changed(sample(look), "protection", "locked", "true")
                        .with("numFmtId", Integer.toString(numberFormat(code)))
                        .with("applyNumberFormat", "true")));
  }

  /** The look for a cell that may be typed into though its sheet is protected. */
  public int unlocked(Look look) {
    return unlocked.computeIfAbsent(
        look,
        same ->
            add(
                changed(sample(look), "protection", "locked", "false")
                    .with("applyNumberFormat", "true")));
  }

  /** The same for a number in a format of Excel. */
  public int unlocked(Look look, String format) {
    return unlockedNumbers.computeIfAbsent(
        look.name() + " " + format,
        same ->
            add(
                changed(sample(look), "protection", "locked", "false")
                    .with("numFmtId", Integer.toString(numberFormat(format)))
                    .with("applyNumberFormat", "true")));
  }

  /** The look for text that may take several lines. */
  public int wrapped(Look look) {
    return wrapped.computeIfAbsent(
        look, same -> add(changed(sample(look), "alignment", "wrapText", "true")));
  }

  /** The look for wrapped text in the middle of its cell. */
  public int centred(Look look) {
    return centred.computeIfAbsent(
        look,
        same ->
            add(
                changed(
                    changed(sample(look), "alignment", "wrapText", "true"),
                    "alignment",
                    "horizontal",
                    "center")));
  }

  /** The look for text that runs on over the empty cells beside it. */
  public int unwrapped(Look look) {
    return unwrapped.computeIfAbsent(
        look, same -> add(changed(sample(look), "alignment", "wrapText", "false")));
  }

  /** The look for text that keeps off what fills the cell before it. */
  public int indented(Look look) {
    return indented.computeIfAbsent(
        look,
        same ->
            add(
                changed(
                    changed(sample(look), "alignment", "horizontal", "left"),
                    "alignment",
                    "indent",
                    "1")));
  }

  /** The cell format with that index for text that Excel could take for a formula. */
  public int prefixed(int format) {
    return prefixed.computeIfAbsent(
        format, plain -> add(formats.get(plain).with("quotePrefix", "true")));
  }

  /** A cell format with one attribute set in its alignment or its protection. */
  private static XmlElement changed(
      XmlElement format, String child, String attribute, String value) {
    Map<String, XmlElement> children = new LinkedHashMap<>();
    for (String name : List.of("alignment", "protection")) {
      format.child(name).ifPresent(kept -> children.put(name, kept));
      if (name.equals(child)) {
        XmlElement before = children.getOrDefault(name, new XmlElement(name, Map.of(), List.of()));
        children.put(name, before.with(attribute, value));
      }
    }
    return new XmlElement(format.name(), format.attributes(), List.copyOf(children.values()));
  }

  private XmlElement sample(Look look) {
    return formats.get(of(look));
  }

  private int add(XmlElement format) {
    formats.add(format);
    return formats.size() - 1;
  }

  private int numberFormat(String code) {
    int builtIn = BuiltinFormats.getBuiltinFormat(code);
    if (builtIn >= 0) {
      return builtIn;
    }
    int last = FIRST_OWN_FORMAT - 1;
    for (Map.Entry<Integer, String> own : numberFormats.entrySet()) {
      if (own.getValue().equals(code)) {
        return own.getKey();
      }
      last = Math.max(last, own.getKey());
    }
    numberFormats.put(last + 1, code);
    return last + 1;
  }

  /** Size of the look's font, in points. */
  public float size(Look look) {
    return Objects.requireNonNull(sizes.get(look));
  }

  /**
   * The look's font and fill as a conditional format shows them.
   *
   * @return index of the differential format, for a rule's {@code dxfId}
   */
  public int conditional(Look look) {
    return conditional.computeIfAbsent(
        look,
        same -> {
          XmlElement sample = sample(look);
          List<XmlElement> font = new ArrayList<>();
          font.add(trait(sample, "b"));
          font.add(trait(sample, "i"));
          template.fontColour(sample).ifPresent(font::add);
          List<XmlElement> parts = new ArrayList<>();
          parts.add(new XmlElement("font", Map.of(), font));
          fill(sample).ifPresent(parts::add);
          return addConditional(parts);
        });
  }

  private XmlElement trait(XmlElement sample, String name) {
    String value = Boolean.toString(template.is(sample, name));
    return new XmlElement(name, Map.of("val", value), List.of());
  }

  /**
   * The look's fill alone, for a conditional format that leaves the font as it is.
   *
   * @return index of the differential format
   */
  public int shade(Look look) {
    return shades.computeIfAbsent(
        look, shade -> addConditional(fill(sample(shade)).map(List::of).orElse(List.of())));
  }

  /**
   * A number format alone, for a conditional format that leaves font and fill as they are.
   *
   * @return index of the differential format
   */
  public int conditionalNumber(String format) {
    return conditionalNumbers.computeIfAbsent(
        format,
        code ->
            addConditional(
                List.of(
                    new XmlElement("numFmt", Map.of("formatCode", code), List.of())
                        .with("numFmtId", Integer.toString(numberFormat(code))))));
  }

  private int addConditional(List<XmlElement> parts) {
    conditionalFormats.add(new XmlElement("dxf", Map.of(), parts));
    return conditionalFormats.size() - 1;
  }

  private Optional<XmlElement> fill(XmlElement sample) {
    return template
        .fill(sample)
        .map(
            colour -> {
              XmlElement pattern =
                  new XmlElement(
                      "patternFill",
                      Map.of("patternType", "solid"),
                      List.of(
                          new XmlElement("fgColor", colour.attributes(), List.of()),
                          new XmlElement("bgColor", colour.attributes(), List.of())));
              return new XmlElement("fill", Map.of(), List.of(pattern));
            });
  }

  /** Name of the look's typeface. */
  public String typeface(Look look) {
    return template.typeface(sample(look));
  }

  /** The colour of the look's fill, or of its font where it has none: {@code 1F4E79}. */
  public String colour(Look look) {
    return colours.computeIfAbsent(
        look,
        asked -> {
          XmlElement sample = sample(asked);
          return template.hex(template.fill(sample).or(() -> template.fontColour(sample)));
        });
  }

  /** The colours of a look that has a fill. */
  public Optional<Colours> colours(Look look) {
    XmlElement sample = sample(look);
    return template
        .fill(sample)
        .map(
            fill ->
                new Colours(
                    template.hex(Optional.of(fill)), template.hex(template.fontColour(sample))));
  }

  /** The whole part of the workbook that holds them. */
  public StylesPart part() {
    return template.part(formats, conditionalFormats, numberFormats);
  }
}
