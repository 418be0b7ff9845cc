package org.scorebook.workbook.copy;

import java.util.List;
import org.apache.poi.ooxml.POIXMLDocumentPart.RelationPart;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Macros are never copied: what is written is an ordinary workbook. */
final class Macros {
  private Macros() {}

  static void remove(XSSFWorkbook workbook) {
    if (workbook.getWorkbookType() != XSSFWorkbookType.XLSM) {
      return;
    }
    workbook.setWorkbookType(XSSFWorkbookType.XLSX);
    for (RelationPart part : List.copyOf(workbook.getRelationParts())) {
      PackageRelationship relationship = part.getRelationship();
      if (relationship.getRelationshipType().equals(XSSFRelation.VBA_MACROS.getRelation())) {
        PackagePart macros = part.getDocumentPart().getPackagePart();
        workbook.getPackagePart().removeRelationship(relationship.getId());
        workbook.getPackage().deletePartRecursive(macros.getPartName());
      }
    }
  }
}
