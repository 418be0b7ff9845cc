package org.scorebook.workbook.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.model.ThemesTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.scorebook.problem.UnusableFileException;

/**
 * What {@code workbook-templates/output.xlsx} says about looks. Read once, used for any number of
 * workbooks. Of the template only its styles, its theme, the page header and footer of its sheet
 * Looks, and the picture there are taken.
 *
 * @param stylesPart the template's styles, as its part has them; likewise its theme, or empty
 * @param formats cell format of each look, an index into the styles
 * @param header page header in Excel's codes, with {@code {title}} and so on; likewise footer
 * @param logo the first picture on the sheet Looks
 */
@SuppressWarnings("ArrayRecordComponent")
record Looks(
    byte[] stylesPart,
    byte[] theme,
    Map<Look, Integer> formats,
    String header,
    String footer,
    Optional<Logo> logo) {
  static final String SHEET = "Looks";

  Looks {
    formats = Map.copyOf(formats);
  }

  /** Index of the look's cell format in the styles. */
  int format(Look look) {
    return Objects.requireNonNull(formats.get(look));
  }

  /** The styles, to be added to. */
  StylesTable styles() throws IOException {
    StylesTable styles = new StylesTable(new ByteArrayInputStream(stylesPart));
    if (theme.length > 0) {
      styles.setTheme(new ThemesTable(new ByteArrayInputStream(theme)));
    }
    return styles;
  }

  /**
   * Reads the template.
   *
   * @throws UnusableFileException naming what is missing
   */
  static Looks read(Path file) throws UnusableFileException {
    if (!Files.isRegularFile(file)) {
      throw new UnusableFileException(file + " is missing. It gives the output its looks.");
    }
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      return read(file, new XSSFReader(opened));
    } catch (IOException | OpenXML4JException | XmlException | RuntimeException e) {
      throw new UnusableFileException(
          file + " cannot be read as the workbook that gives the output its looks.", e);
    }
  }

  private static Looks read(Path file, XSSFReader reader)
      throws IOException, OpenXML4JException, XmlException, UnusableFileException {
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream content = sheets.next()) {
        if (sheets.getSheetName().equals(SHEET)) {
          CTWorksheet sheet = WorksheetDocument.Factory.parse(content).getWorksheet();
          CTHeaderFooter page = sheet.getHeaderFooter();
          return new Looks(
              bytes(reader.getStylesData()),
              bytes(reader.getThemesData()),
              formats(file, sheet, reader.getSharedStringsTable()),
              page == null || page.getOddHeader() == null ? "" : page.getOddHeader(),
              page == null || page.getOddFooter() == null ? "" : page.getOddFooter(),
              logo(sheets.getSheetPart()));
        }
      }
    }
    throw new UnusableFileException(file + " has no sheet " + SHEET + ".");
  }

  private static Map<Look, Integer> formats(
      Path file, CTWorksheet sheet, @Nullable SharedStrings strings) throws UnusableFileException {
    Map<String, Integer> byName = new HashMap<>();
    for (CTRow row : sheet.getSheetData().getRowList()) {
      String name = "";
      OptionalInt format = OptionalInt.empty();
      for (CTCell cell : row.getCList()) {
        if (cell.getR().startsWith("A")) {
          name = text(cell, strings);
        } else if (cell.getR().startsWith("B")) {
          format = OptionalInt.of((int) cell.getS());
        }
      }
      if (format.isPresent()) {
        byName.putIfAbsent(name, format.getAsInt());
      }
    }
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

  private static String text(CTCell cell, @Nullable SharedStrings strings) {
    if (cell.getT() == STCellType.S && strings != null) {
      return strings.getItemAt(Integer.parseInt(cell.getV())).getString().strip();
    }
    if (cell.getT() == STCellType.INLINE_STR) {
      return cell.getIs().getT().strip();
    }
    return cell.isSetV() ? cell.getV().strip() : "";
  }

  private static Optional<Logo> logo(PackagePart sheet)
      throws IOException, OpenXML4JException, XmlException {
    for (PackageRelationship toDrawing : sheet.getRelationships()) {
      if (!toDrawing.getRelationshipType().endsWith("/drawing")) {
        continue;
      }
      PackagePart drawing = sheet.getRelatedPart(toDrawing);
      for (PackageRelationship toPicture : drawing.getRelationships()) {
        if (toPicture.getRelationshipType().endsWith("/image")) {
          PackagePart picture = drawing.getRelatedPart(toPicture);
          CTPositiveSize2D size = size(drawing);
          return Optional.of(
              new Logo(
                  bytes(picture.getInputStream()),
                  picture.getContentType(),
                  ((Number) size.getCx()).longValue(),
                  ((Number) size.getCy()).longValue()));
        }
      }
    }
    return Optional.empty();
  }

  private static CTPositiveSize2D size(PackagePart drawing) throws IOException, XmlException {
    try (InputStream content = drawing.getInputStream()) {
      XmlOptions withoutRoot = new XmlOptions().setLoadReplaceDocumentElement(null);
      CTDrawing shapes = CTDrawing.Factory.parse(content, withoutRoot);
      return shapes.getOneCellAnchorList().isEmpty()
          ? shapes.getTwoCellAnchorArray(0).getPic().getSpPr().getXfrm().getExt()
          : shapes.getOneCellAnchorArray(0).getExt();
    }
  }

  private static byte[] bytes(@Nullable InputStream stream) throws IOException {
    if (stream == null) {
      return new byte[0];
    }
    try (stream) {
      return stream.readAllBytes();
    }
  }
}
