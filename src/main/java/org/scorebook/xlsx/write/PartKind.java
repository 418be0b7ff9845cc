package org.scorebook.xlsx.write;

import org.scorebook.xlsx.xml.Xml;

/** The kinds of parts whose number is not fixed. */
enum PartKind {
  SHEET("xl/worksheets/sheet", "worksheet", "spreadsheetml.worksheet+xml"),
  TABLE("xl/tables/table", "table", "spreadsheetml.table+xml"),
  DRAWING("xl/drawings/drawing", "drawing", "drawing+xml"),
  CHART("xl/charts/chart", "chart", "drawingml.chart+xml");

  /** Where the parts are that are told apart from where the workbook's own is. */
  private static final String FOLDER = "xl/";

  private final String path;
  private final String relation;
  private final String type;

  PartKind(String path, String relation, String type) {
    this.path = path;
    this.relation = relation;
    this.type = type;
  }

  /** The part with that number: {@code xl/worksheets/sheet1.xml}. */
  String part(int number) {
    return path + number + ".xml";
  }

  /** The part as the workbook names it: {@code worksheets/sheet1.xml}. */
  String inFolder(int number) {
    return part(number).substring(FOLDER.length());
  }

  /** The part as one in another folder names it: {@code ../worksheets/sheet1.xml}. */
  String target(int number) {
    return "../" + inFolder(number);
  }

  /** The kind of relation to such a part. */
  String type() {
    return Xml.RELATIONS + "/" + relation;
  }

  /** The part's type of content. */
  String contentType() {
    return "application/vnd.openxmlformats-officedocument." + type;
  }
}
