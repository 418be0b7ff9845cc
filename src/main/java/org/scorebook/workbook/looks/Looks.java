package org.scorebook.workbook.looks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.style.StyleSheet;
import org.scorebook.xlsx.xml.XmlElement;

/**
 * What {@code workbook-templates/output.xlsx} says about looks. Read once, used for any number of
 * workbooks. Of the template only its styles, its theme, the page header and footer of its sheet
 * Looks, the picture there, and its custom properties are taken.
 */
public final class Looks {
  private final StyleSheet styles;
  private final byte[] theme;
  private final List<ThemePicture> themePictures;
  private final Map<Look, Integer> formats;
  private final String header;
  private final String footer;
  private final Optional<Logo> logo;
  private final CustomProperties custom;

  private Looks(Template template, Map<Look, Integer> formats) {
    this.styles = template.styles();
    this.theme = template.theme();
    this.themePictures = List.copyOf(template.themePictures());
    this.formats = formats;
    Optional<XmlElement> page = template.sheet().child("headerFooter");
    this.header = page.flatMap(p -> p.child("oddHeader")).map(XmlElement::text).orElse("");
    this.footer = page.flatMap(p -> p.child("oddFooter")).map(XmlElement::text).orElse("");
    this.logo = template.logo();
    this.custom = template.custom();
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
    Template template =
        opened(file)
            .orElseThrow(
                () -> new UnusableFileException(file + " has no sheet " + Template.SHEET + "."));
    Looks looks = new Looks(template, formats(file, template));
    try {
      looks.tryAll();
    } catch (NumberFormatException e) {
      throw noNumber(file, e);
    }
    return looks;
  }

  /** The template; empty where it has no sheet Looks. */
  private static Optional<Template> opened(Path file) throws UnusableFileException {
    try {
      return Template.read(file);
    } catch (UnknownPictureException e) {
      throw new UnusableFileException(file + " " + e.getMessage(), e);
    } catch (NumberFormatException e) {
      throw noNumber(file, e);
    } catch (UnusableFileException e) {
      throw new UnusableFileException(
          file + " cannot be read as the workbook that gives the output its looks.", e);
    }
  }

  private static UnusableFileException noNumber(Path file, NumberFormatException e) {
    return new UnusableFileException(
        file
            + " holds "
            + e.getMessage()
            + " where a number belongs, in its styles or on its sheet "
            + Template.SHEET
            + ". Open it in Excel and save it, or put back the one that came with Scorebook.",
        e);
  }

  /** Reads every number of every look, which pages do one by one. */
  private void tryAll() {
    Styles tried = new Styles(this);
    for (Look look : Look.values()) {
      tried.size(look);
      tried.colour(look);
      tried.conditional(look);
    }
  }

  private static Map<Look, Integer> formats(Path file, Template template)
      throws UnusableFileException {
    Map<Look, Integer> formats = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      Integer format = template.samples().get(look.element());
      if (format == null) {
        throw new UnusableFileException(
            file
                + " has no row '"
                + look.element()
                + "' on its sheet "
                + Template.SHEET
                + ". Put the name in column A and a sample cell beside it in column B.");
      }
      formats.put(look, format);
    }
    return formats;
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

  /** The pictures that the theme refers to. */
  public List<ThemePicture> themePictures() {
    return themePictures;
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

  /** What other programs keep in the template about it, such as a sensitivity label. */
  public CustomProperties custom() {
    return custom;
  }
}
