package org.scorebook.workbook.input.missing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.input.draft.MissingSheet;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.TableReader;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.xlsx.read.Row;
import org.scorebook.xlsx.read.WorkbookStream;
import org.scorebook.xlsx.read.WorkbookStream.Sheet;

/** The input sheets that a workbook lacks, each with the unknown sheet that may be meant by it. */
public final class MissingSheets {
  private static final ProblemKind SHEET_MISSING =
      ProblemKind.error("sheet-missing", "Without it there is nothing to compute.");

  private static final ProblemKind SHEET_UNKNOWN =
      ProblemKind.warning("sheet-unknown", "A sheet under another name is not read.");

  private static final ProblemKind SHEET_COPIED =
      ProblemKind.warning("sheet-copied", "What is typed on a copy is not read.");

  /** What Excel, LibreOffice and Google Sheets call the copy of a sheet. */
  private static final Pattern COPY =
      Pattern.compile("(?i)(?:copy of )?(.*?)(?: ?\\(\\d+\\)|_\\d+)?");

  private final List<String> strange;
  private final List<MissingSheet> all = new ArrayList<>();
  private final Map<InputSheet, String> byHeadings = new EnumMap<>(InputSheet.class);

  private MissingSheets(List<String> strange) {
    this.strange = strange;
  }

  /**
   * Looks for them, to be called when the sheets that are there have been read.
   *
   * @param parser of the headings that are periods
   */
  public static MissingSheets find(WorkbookStream workbook, PeriodParser parser) {
    List<InputSheet> missing =
        Stream.of(InputSheet.values())
            .filter(layout -> workbook.find(layout.sheetName()).isEmpty())
            .toList();
    List<Sheet> strange =
        workbook.sheets().stream().filter(sheet -> isStrange(sheet.name())).toList();
    MissingSheets found = new MissingSheets(strange.stream().map(Sheet::name).toList());
    if (!missing.isEmpty()) {
      found.readHeadings(workbook, strange, new HeadingsOf(parser));
    }
    missing.forEach(
        layout ->
            found.all.add(
                new MissingSheet(
                    layout,
                    found
                        .byName(layout)
                        .or(() -> Optional.ofNullable(found.byHeadings.get(layout))))));
    return found;
  }

  /** Whether it is no input sheet, nor what the template itself says. */
  private static boolean isStrange(String sheet) {
    return InputSheet.find(sheet).isEmpty() && !sheet.equals(PageNames.INSTRUCTIONS);
  }

  private void readHeadings(WorkbookStream workbook, List<Sheet> strange, HeadingsOf headings) {
    for (Sheet sheet : strange) {
      head(workbook, sheet).stream()
          .flatMap(row -> headings.find(row).stream())
          .findFirst()
          .ifPresent(layout -> byHeadings.putIfAbsent(layout, sheet.name()));
    }
  }

  private static List<Row> head(WorkbookStream workbook, Sheet sheet) {
    try {
      return workbook.head(sheet, TableReader.HEADER_WITHIN);
    } catch (UnusableFileException e) {
      return List.of(); // damaged or not, a sheet that nobody asks for is left alone
    }
  }

  private Optional<String> byName(InputSheet layout) {
    return Nearest.find(layout.sheetName(), strange)
        .or(() -> findAsNumbersNames(layout.sheetName(), strange));
  }

  /** Numbers exports a table of a sheet with several as {@code Data - Table 1}. */
  private static Optional<String> findAsNumbersNames(String name, List<String> strange) {
    String start = name.toLowerCase(Locale.ROOT) + " - ";
    return strange.stream()
        .filter(found -> found.toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst();
  }

  /** A sheet that is called like a copy of an input sheet which is there, and is read. */
  private void reportCopy(String sheet, Problems problems) {
    Matcher copy = COPY.matcher(Blanks.strip(sheet));
    if (copy.matches()) {
      InputSheet.find(Blanks.strip(copy.group(1)))
          .filter(original -> all.stream().noneMatch(each -> each.layout() == original))
          .ifPresent(
              original ->
                  problems.accept(
                      SHEET_COPIED.at(
                          new Place.Sheet(sheet),
                          "This sheet is a copy of \""
                              + original.sheetName()
                              + "\" by its name, and is not read. If it holds what counts, put it on"
                              + " \""
                              + original.sheetName()
                              + "\"; else delete it, or give it a name of its own.")));
    }
  }

  public List<MissingSheet> all() {
    return List.copyOf(all);
  }

  /**
   * Tells of those that must be there, and of unknown sheets that may be meant by others.
   *
   * @param problems what was found before; where that tells of a sheet that is missing, its advice
   *     names the one that may be meant
   */
  public void report(Problems problems) {
    strange.forEach(sheet -> reportCopy(sheet, problems));
    for (MissingSheet sheet : all) {
      String name = sheet.layout().sheetName();
      if (sheet.layout().isRequired()) {
        problems.accept(
            SHEET_MISSING.at(
                new Place.Sheet(name),
                "The sheet \"" + name + "\" is missing. " + sheet.whatToDo()));
      } else if (sheet.meant().isPresent() && !problems.tellsOf(name)) {
        problems.accept(
            SHEET_UNKNOWN.at(
                new Place.Sheet(sheet.meant().get()),
                "This sheet is unknown and is left alone; \""
                    + name
                    + "\" may be meant"
                    + (byName(sheet.layout()).isEmpty() ? ", whose headings it has" : "")
                    + ". Rename it to \""
                    + name
                    + "\"."));
      }
    }
  }
}
