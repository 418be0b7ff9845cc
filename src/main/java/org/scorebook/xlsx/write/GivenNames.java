package org.scorebook.xlsx.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in a workbook: of sheets, of tables and of cells. Excel tells none apart by letter
 * case, and repairs a workbook with a name that it would not let anybody type, with two alike, or
 * with a reference to a sheet that is not there.
 */
final class GivenNames {
  private static final int LONGEST_SHEET = 31;
  private static final int LONGEST = 255;
  private static final Pattern NO_SHEET = Pattern.compile(".*[\\[\\]:*?/\\\\\\p{Cntrl}].*|'.*|.*'");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*");

  /** Addresses of cells in either manner, and R and C, which stand for a row and a column. */
  private static final Pattern ADDRESS =
      Pattern.compile("[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|[rc][0-9]*");

  private final Set<String> sheets = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** What formulas name, each with one formula that does. */
  private final Map<String, String> referredSheets = new HashMap<>();

  private final Map<String, String> referredTables = new HashMap<>();

  /**
   * Takes a sheet's name.
   *
   * @throws IllegalArgumentException when Excel would not, or it is taken
   */
  void addSheet(String name) {
    if (name.isEmpty()
        || name.length() > LONGEST_SHEET
        || NO_SHEET.matcher(name).matches()
        || name.equalsIgnoreCase("History")) {
      throw new IllegalArgumentException("A sheet cannot be named " + name + ".");
    }
    if (!sheets.add(key(name))) {
      throw new IllegalArgumentException("There is a sheet " + name + " already.");
    }
  }

  /** How many sheets have one. */
  int sheets() {
    return sheets.size();
  }

  /**
   * Takes the name of a table, or of cells for the whole workbook.
   *
   * @throws IllegalArgumentException when Excel would not, or it is taken
   */
  void add(String name) {
    add(name, "");
  }

  /** Takes a name of cells for one sheet; each sheet may have its own. */
  void add(String name, Sheet sheet) {
    add(name, sheet.index() + "!");
  }

  private void add(String name, String scope) {
    String key = key(name);
    if (name.length() > LONGEST
        || !NAME.matcher(name).matches()
        || ADDRESS.matcher(key).matches()) {
      throw new IllegalArgumentException("Neither cells nor a table can be named " + name + ".");
    }
    if (!names.add(scope + key)) {
      throw new IllegalArgumentException("Something is named " + name + " already.");
    }
  }

  /** Remembers what the formula of a cell names, if it has one. */
  void ofCell(Cell cell) {
    if (cell.isFormula()) {
      refer(cell.formula().orElseThrow());
    }
  }

  /** Remembers the sheets and tables that a formula names; they may still come. */
  void refer(String formula) {
    References.find(formula, referredSheets, referredTables);
  }

  /**
   * Makes sure that every sheet and every table referred to is there.
   *
   * @throws IllegalStateException when one is not
   */
  void check() {
    check(referredSheets, sheets, "a sheet");
    check(referredTables, names, "a table");
  }

  private static void check(Map<String, String> referred, Set<String> there, String what) {
    referred.forEach(
        (name, formula) -> {
          if (!there.contains(key(name))) {
            throw new IllegalStateException(formula + " refers to " + what + " that is not there.");
          }
        });
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
