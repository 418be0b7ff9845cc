package org.scorebook.xlsx.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * LibreOffice as an independent calculator: it computes every formula anew, where the workbook
 * keeps the values that Scorebook computed. For tests tagged {@code proof}.
 */
public final class LibreOffice {
  private static final double TOLERANCE = 1e-9;

  /** Without this it would trust the kept values of workbooks. 0 is always. */
  private static final String RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private LibreOffice() {}

  /** The workbook as LibreOffice saves it after computing every formula. */
  public static byte[] recalculated(byte[] workbook) {
    return Program.with(
        workbook,
        folder -> {
          Path profile = Files.createDirectories(folder.resolve("profile/user"));
          Files.writeString(profile.resolve("registrymodifications.xcu"), RECALCULATE);
          Path out = Files.createDirectory(folder.resolve("out"));
          Program.run(
              folder,
              true,
              List.of(
                  "soffice",
                  "--headless",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--convert-to",
                  "xlsx",
                  "--outdir",
                  out.toString(),
                  folder.resolve("book.xlsx").toString()));
          return Files.readAllBytes(out.resolve("book.xlsx"));
        });
  }

  /** Where the values kept for formulas differ from LibreOffice's, each with its cell. */
  public static List<String> differences(byte[] workbook) {
    ParsedBook ours = new ParsedBook(new Pack(workbook));
    ParsedBook theirs = new ParsedBook(new Pack(recalculated(workbook)));
    List<String> differences = new ArrayList<>();
    for (ParsedBook.Sheet sheet : ours.allSheets) {
      sheet
          .cells()
          .forEach(
              (address, cell) -> {
                Optional<String> other =
                    theirs
                        .find(sheet.name())
                        .map(found -> found.cells().get(address))
                        .map(ParsedBook.Cell::text);
                if (cell.formula().isPresent() && !same(cell, other.orElse(""))) {
                  differences.add(
                      sheet.name()
                          + "!"
                          + address
                          + " ="
                          + cell.formula().get()
                          + " is kept as "
                          + cell.text()
                          + ", LibreOffice computes "
                          + other.orElse("nothing"));
                }
              });
    }
    return differences;
  }

  private static boolean same(ParsedBook.Cell cell, String other) {
    if (!cell.type().equals("n") || cell.text().equals(other)) {
      return cell.text().equals(other);
    }
    try {
      double ours = Double.parseDouble(cell.text());
      double theirs = Double.parseDouble(other);
      return Math.abs(ours - theirs) <= TOLERANCE * Math.max(Math.abs(ours), Math.abs(theirs));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
