package org.scorebook.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.ExcelLimits;

/**
 * A sheet being composed, the part {@code worksheet}. Rows and columns count from 0. What Excel
 * would repair is refused by an {@link IllegalArgumentException}: cells, widths and heights beyond
 * its limits, blocks that overlap, tables without proper headings, texts that are too long. The
 * order in which the part's elements must stand is no matter of who composes.
 */
public final class Sheet {
  private static final float DEFAULT_HEIGHT = 15;
  private static final double DEFAULT_WIDTH = 8;
  private static final Pattern RGB = Pattern.compile("[0-9A-Fa-f]{6}");

  /** Excel keeps widths in so many parts of a character. */
  private static final double WIDTH_PARTS = 256;

  private final NewWorkbook workbook;
  private final String name;
  private final int index;
  private final List<@Nullable SheetRow> rows = new ArrayList<>();
  private final TreeMap<Integer, Double> widths = new TreeMap<>();
  private final SheetXml xml = new SheetXml(this);
  private final List<Table> tables = new ArrayList<>();
  private final Blocks blocks = new Blocks();
  private Optional<Drawing> drawing = Optional.empty();
  private Optional<LaterRows> later = Optional.empty();
  private float defaultHeight = DEFAULT_HEIGHT;

  Sheet(NewWorkbook workbook, String name, int index) {
    this.workbook = workbook;
    this.name = name;
    this.index = index;
  }

  public String name() {
    return name;
  }

  /** Its place among the sheets of the workbook, from 0. */
  int index() {
    return index;
  }

  /** The cell, which is there from now on, if only with a look. */
  public Cell cell(int row, int column) {
    return row(row).cell(column, workbook.strings());
  }

  /**
   * Leaves rows below all others to be filled when the sheet is written, each by itself and then
   * let go of, so that a long table is never whole in memory. They reach no further to the right
   * than those above them.
   *
   * @param fill puts in the cells of the row of that number
   */
  public void fillLater(int firstRow, int count, IntConsumer fill) {
    later = Optional.of(new LaterRows(firstRow, count, fill));
  }

  /** Every cell, row by row, with the row it stands in; none that is to be filled later. */
  public void forEachCell(Cell.Action action) {
    for (int row = 0; row < rows.size(); row++) {
      SheetRow cells = rows.get(row);
      if (cells != null) {
        cells.forEachCell(row, action);
      }
    }
  }

  private SheetRow row(int row) {
    if (row < 0 || row >= ExcelLimits.ROWS) {
      throw new IllegalArgumentException("A sheet has no row " + row + ".");
    }
    while (rows.size() <= row) {
      rows.add(null);
    }
    SheetRow present = rows.get(row);
    if (present == null) {
      present = new SheetRow();
      rows.set(row, present);
    }
    return present;
  }

  /** A row's own height in points, if it was given one. */
  public Optional<Float> ownHeight(int row) {
    SheetRow present = row < rows.size() ? rows.get(row) : null;
    return present == null ? Optional.empty() : present.height();
  }

  /** A row's height in points. */
  public float height(int row) {
    return ownHeight(row).orElse(defaultHeight);
  }

  /** Gives a row a height in points, at most 409.5. */
  public void setHeight(int row, float points) {
    if (!(points >= 0 && points <= ExcelLimits.ROW_HEIGHT)) {
      throw new IllegalArgumentException("A row cannot be " + points + " points high.");
    }
    row(row).setHeight(points);
  }

  /** Gives a height in points to all rows without one of their own. */
  public void setDefaultHeight(float points) {
    defaultHeight = points;
  }

  /** A column's width in characters. */
  public double width(int column) {
    return widths.getOrDefault(column, DEFAULT_WIDTH);
  }

  /** Gives a column a width in characters, at most 255. */
  public void setWidth(int column, double characters) {
    if (!(characters >= 0 && characters <= ExcelLimits.COLUMN_WIDTH)) {
      throw new IllegalArgumentException("A column cannot hold " + characters + " characters.");
    }
    widths.put(column, Math.round(characters * WIDTH_PARTS) / WIDTH_PARTS);
  }

  /** Joins a block of cells, more than one and none of them joined or in a table yet. */
  public void join(Area area) {
    if (area.isOneCell()) {
      throw new IllegalArgumentException(area.text() + " is one cell already.");
    }
    blocks.take(area);
    xml.join(area);
  }

  /** Makes a cell lead to a place in this workbook, such as {@code 'Direct payments'!A1}. */
  public void link(int row, int column, String place, String tooltip) {
    workbook.refer(place);
    xml.link(
        Area.cell(row, column), place, ExcelLimits.within(ExcelLimits.PROMPT, "A link", tooltip));
  }

  /**
   * Colours the sheet's tab.
   *
   * @param rgb such as {@code 1F4E79}
   */
  public void colourTab(String rgb) {
    if (!RGB.matcher(rgb).matches()) {
      throw new IllegalArgumentException(rgb + " is not a colour such as 1F4E79");
    }
    xml.colourTab(rgb);
  }

  /** Shows the sheet at so many percent of its size. */
  public void setZoom(int percent) {
    xml.setZoom(percent);
  }

  /** Keeps so many columns and rows in sight. */
  public void freeze(int columns, int rowsAbove) {
    xml.freeze(columns, rowsAbove);
  }

  /**
   * Makes a block of cells a table, with neither stripes nor buttons. Its first row holds headings:
   * texts, no two of them alike whatever their letter case; one row more must stand below.
   */
  public void table(String tableName, Area area) {
    add(tableName, area, false);
  }

  /** Makes a block of cells a table whose headings have buttons to sort and filter it. */
  public void filteredTable(String tableName, Area area) {
    add(tableName, area, true);
  }

  private void add(String tableName, Area area, boolean filtered) {
    if (area.firstRow() == area.lastRow()) {
      throw new IllegalArgumentException(
          "The table " + tableName + " has no row but its headings.");
    }
    blocks.take(area);
    tables.add(new Table(workbook.numberTable(tableName), tableName, area, filtered));
  }

  /**
   * Colours cells by what is in them.
   *
   * @param areas references such as {@code C7:C20}
   * @param rules of which the first that applies wins
   */
  public void colour(List<String> areas, List<ColourRule> rules) {
    rules.forEach(workbook::refer);
    xml.colour(areas, rules);
  }

  /** Says what to type when the cell is chosen. Refuses nothing. */
  public void prompt(int row, int column, String title, String text) {
    xml.inputRules().prompt(Area.cell(row, column), title, text);
  }

  /** Lets a cell hold one of the words only, and says what for when it is chosen. */
  public void choice(int row, int column, List<String> words, String title, String text) {
    xml.inputRules().choice(Area.cell(row, column), words, title, text);
  }

  /**
   * Lets a cell hold only what a formula about it finds right, and says what for when it is chosen.
   *
   * @param formula without the equals sign
   */
  public void check(int row, int column, String formula, String title, String text) {
    workbook.refer(formula);
    xml.inputRules().check(Area.cell(row, column), formula, title, text);
  }

  /** Begins a printed page below the row. */
  public void breakBelow(int row) {
    xml.breakBelow(row);
  }

  public void print(PageSetup setup) {
    xml.print(setup);
  }

  /** Locks all cells but those whose look is open. Rows and columns may change their size. */
  public void protect() {
    xml.protect();
  }

  /**
   * Adds an {@code ext} element of the sheet's list of extensions.
   *
   * @param references the cells that it refers to, as formulas name them
   */
  public void extend(String extension, List<String> references) {
    references.forEach(workbook::refer);
    xml.extend(extension);
  }

  /** The sheet's charts and pictures. */
  public Drawing drawing() {
    if (drawing.isEmpty()) {
      drawing = Optional.of(new Drawing(workbook));
    }
    return drawing.get();
  }

  /** The pictures placed on the sheet so far. */
  public List<Picture> pictures() {
    return drawing.map(Drawing::pictures).map(List::copyOf).orElse(List.of());
  }

  List<@Nullable SheetRow> rows() {
    return rows;
  }

  Optional<LaterRows> later() {
    return later;
  }

  /** Fills a row that was left for later, and lets go of it. */
  SheetRow take(LaterRows from, int row) {
    from.fill().accept(row);
    SheetRow filled = row(row);
    filled.forEachCell(row, (at, cell) -> workbook.formats().ofCell(cell));
    rows.set(row, null);
    return filled;
  }

  Map<Integer, Double> widths() {
    return widths;
  }

  float defaultHeight() {
    return defaultHeight;
  }

  boolean hasDefaultHeight() {
    return defaultHeight == DEFAULT_HEIGHT;
  }

  List<Table> tables() {
    return tables;
  }

  Optional<Drawing> findDrawing() {
    return drawing;
  }

  SheetXml xml() {
    return xml;
  }
}
