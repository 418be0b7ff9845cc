package org.scorebook.workbook.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedName;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDefinedNames;

/**
 * A workbook whose defined names are written in one go. POI's own {@code createName} and {@code
 * setPrintArea} look through all names for each new one, which thousands of sheets cannot afford.
 */
final class NamedWorkbook extends XSSFWorkbook {
  private final List<CTDefinedName> names = new ArrayList<>();

  NamedWorkbook(InputStream base) throws IOException {
    super(base);
  }

  /** A name of the whole workbook for a reference such as {@code 'Sheet'!$A$1}. */
  CTDefinedName addName(String name, String reference) {
    CTDefinedName defined = CTDefinedName.Factory.newInstance();
    defined.setName(name);
    defined.setStringValue(reference);
    names.add(defined);
    return defined;
  }

  /** A name of one sheet only. */
  void addName(String name, String reference, int sheetIndex) {
    addName(name, reference).setLocalSheetId(sheetIndex);
  }

  @Override
  protected void commit() throws IOException {
    super.commit();
    if (names.isEmpty()) {
      return;
    }
    CTDefinedNames all =
        getCTWorkbook().isSetDefinedNames()
            ? getCTWorkbook().getDefinedNames()
            : getCTWorkbook().addNewDefinedNames();
    for (CTDefinedName name : names) {
      all.addNewDefinedName().set(name);
    }
    prepareForCommit();
    try (OutputStream out = getPackagePart().getOutputStream()) {
      getCTWorkbook().save(out, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    }
  }
}
