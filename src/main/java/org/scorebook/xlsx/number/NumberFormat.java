package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Blanks;

/**
 * How a cell shows its number ({@code numFmt}): a code of up to four sections, of at most 255
 * characters. A longer one counts as {@code General}, as it does in Excel.
 */
public final class NumberFormat {
  static final String GENERAL_CODE = "General";

  /** Excel's own limit. */
  private static final int LONGEST = 255;

  /** As the number is: cells without a format have it. */
  public static final NumberFormat GENERAL = new NumberFormat(GENERAL_CODE);

  /** Looked for when it is first needed, which in most workbooks is never. */
  private static final class Provided {
    private static final Optional<ShownText> FIRST =
        ServiceLoader.load(ShownText.class, ShownText.class.getClassLoader()).findFirst();

    static String text(String code, BigDecimal number) {
      return FIRST.map(shown -> shown.of(code, number)).orElseGet(number::toPlainString);
    }
  }

  private final String code;
  private final List<Section> sections;
  private final boolean plain;
  private final boolean plainPercent;

  private NumberFormat(String code) {
    this.code = code;
    this.sections = SectionReader.read(code);
    boolean nothingElse = sections.stream().allMatch(Section::isPlain) && marksNegatives();
    this.plain = nothingElse && sections.stream().noneMatch(Section::percent);
    this.plainPercent = nothingElse && sections.stream().allMatch(Section::percent);
  }

  /**
   * Of a cell format.
   *
   * @param id its number
   * @param code what the workbook gives for that number; null where it gives none
   */
  public static NumberFormat of(int id, @Nullable String code) {
    String known = code != null ? BuiltInFormats.inBritain(code) : BuiltInFormats.code(id);
    boolean none = known.isEmpty() || known.length() > LONGEST;
    return none || known.equalsIgnoreCase(GENERAL_CODE) ? GENERAL : new NumberFormat(known);
  }

  /** Of a format's code. */
  public static NumberFormat of(String code) {
    return of(-1, code);
  }

  /** Whether it shows a day, month or year. */
  public boolean isDate() {
    return sections.get(0).date();
  }

  /** Whether it shows every number as the number that it is. */
  public boolean isPlain() {
    return plain;
  }

  /** Whether it shows every number as the percentage that it is. */
  public boolean isPlainPercent() {
    return plainPercent;
  }

  /** What Excel shows, without blanks around it. */
  public String shown(BigDecimal number) {
    if (this == GENERAL) {
      return number.toPlainString();
    }
    int index = index(number);
    Section section = sections.get(index);
    if (!section.digits() && !section.date() && !section.time()) {
      return Blanks.strip(section.words());
    }
    boolean own = number.signum() < 0 && index > 0 && !hasConditions();
    return Blanks.strip(
        section
            .shape()
            .map(shape -> shape.shown(own ? number.abs() : number))
            .orElseGet(() -> Provided.text(code, number)));
  }

  /** The section that shows a number. */
  public Section section(BigDecimal number) {
    return sections.get(index(number));
  }

  private int index(BigDecimal number) {
    boolean conditions = hasConditions();
    int last = sections.size() - 1;
    for (int i = 0; i < Math.min(2, last); i++) {
      if (isFor(i, number, conditions)) {
        return i;
      }
    }
    return conditions || last == 2 || number.signum() < 0 ? last : 0;
  }

  private boolean isFor(int index, BigDecimal number, boolean conditions) {
    Section section = sections.get(index);
    if (section.condition().isPresent()) {
      return section.condition().get().holds(number);
    }
    return (conditions || sections.size() > 2) && number.signum() == (index == 0 ? 1 : -1);
  }

  /** Whether a number is below zero that the section for such numbers shows without a sign. */
  public boolean hidesSign(BigDecimal number) {
    return number.signum() < 0
        && !hasConditions() // beside which Excel puts the sign itself
        && index(number) > 0
        && !section(number).marksNegatives();
  }

  private boolean hasConditions() {
    return sections.stream().anyMatch(section -> section.condition().isPresent());
  }

  private boolean marksNegatives() {
    return sections.size() == 1 || sections.get(1).marksNegatives();
  }
}
