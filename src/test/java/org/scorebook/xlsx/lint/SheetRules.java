package org.scorebook.xlsx.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Rows, cells, merges, links, page headers and sparklines of a sheet, and their order. */
final class SheetRules {
  /** Elements of a worksheet in the order that the schema wants. */
  private static final List<String> ORDER =
      List.of(
          "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection"
              .concat(" protectedRanges scenarios autoFilter sortState dataConsolidate")
              .concat(" customSheetViews mergeCells phoneticPr conditionalFormatting")
              .concat(" dataValidations hyperlinks printOptions pageMargins pageSetup")
              .concat(" headerFooter rowBreaks colBreaks customProperties cellWatches")
              .concat(" ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture")
              .concat(" oleObjects controls webPublishItems tableParts extLst")
              .split(" "));

  private SheetRules() {}

  static void check(ParsedBook book, ParsedBook.Sheet sheet, List<String> findings) {
    Element root = book.pack.root(sheet.part());
    order(sheet.part(), root, findings);
    cells(book, sheet, root, findings);
    List<CellRangeAddress> merges = new ArrayList<>();
    for (Element merge : Pack.all(root, "mergeCell")) {
      CellRangeAddress range = CellRangeAddress.valueOf(merge.getAttribute("ref"));
      if (merges.stream().anyMatch(range::intersects)) {
        findings.add(sheet.part() + ": merge " + merge.getAttribute("ref") + " overlaps another");
      }
      merges.add(range);
    }
    for (Element link : Pack.all(root, "hyperlink")) {
      String location = link.getAttribute("location");
      NameRules.formula(book, sheet.part(), link.getAttribute("ref"), location, findings);
    }
    for (Element page : Pack.all(root, "headerFooter")) {
      for (Element text : Pack.children(page)) {
        if (text.getTextContent().length() > 255) {
          findings.add(sheet.part() + ": " + text.getLocalName() + " over 255 characters");
        }
      }
    }
    for (Element group : Pack.all(root, "sparkline")) {
      String place = "sparkline " + Pack.text(group, "sqref").orElse("");
      String range = Pack.text(group, "f").orElse("");
      NameRules.formula(book, sheet.part(), place, range, findings);
    }
    Set<String> extensions = new HashSet<>();
    for (Element list : Pack.children(root)) {
      if (list.getLocalName().equals("extLst")) {
        for (Element extension : Pack.children(list)) {
          if (!extensions.add(extension.getAttribute("uri"))) {
            findings.add(sheet.part() + ": two extensions " + extension.getAttribute("uri"));
          }
        }
      }
    }
  }

  private static void order(String part, Element root, List<String> findings) {
    int reached = 0;
    for (Element child : Pack.children(root)) {
      int place = ORDER.indexOf(child.getLocalName());
      if (place >= 0 && place < reached) {
        findings.add(part + ": " + child.getLocalName() + " after " + ORDER.get(reached));
      }
      reached = Math.max(reached, place);
    }
  }

  private static void cells(
      ParsedBook book, ParsedBook.Sheet sheet, Element root, List<String> findings) {
    int lastRow = 0;
    for (Element row : Pack.all(root, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      if (number <= lastRow) {
        findings.add(sheet.part() + ": row " + number + " after row " + lastRow);
      }
      lastRow = number;
      int lastColumn = -1;
      for (Element cell : Pack.children(row)) {
        String address = cell.getAttribute("r");
        CellReference reference = new CellReference(address);
        if (reference.getRow() != number - 1) {
          findings.add(sheet.part() + ": " + address + " stands in row " + number);
        }
        if (reference.getCol() <= lastColumn) {
          findings.add(sheet.part() + ": " + address + " is not after the cell before it");
        }
        lastColumn = reference.getCol();
        if (cell.getAttribute("t").equals("s")
            && Integer.parseInt(Pack.text(cell, "v").orElse("0")) >= book.texts.size()) {
          findings.add(sheet.part() + ": " + address + " has a text that does not exist");
        }
      }
    }
    sheet
        .cells()
        .forEach(
            (address, cell) -> {
              if (cell.text().length() > 32_767) {
                findings.add(sheet.part() + ": " + address + " has over 32,767 characters");
              }
              cell.formula()
                  .ifPresent(f -> NameRules.formula(book, sheet.part(), address, f, findings));
              if (cell.formula().isPresent()
                  && cell.text().isEmpty()
                  && !cell.type().equals("str")) {
                findings.add(sheet.part() + ": " + address + " has a formula without a value");
              }
            });
  }
}
