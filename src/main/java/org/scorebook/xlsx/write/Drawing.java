package org.scorebook.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.scorebook.xlsx.xml.Xml;

/**
 * The charts and pictures of one sheet: its part {@code drawing}, the relations of that, and the
 * charts' own parts. Excel repairs a drawing whose shapes share a number, so {@link #next} gives
 * each its own.
 */
public final class Drawing {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  private final NewWorkbook workbook;
  private final int number;
  private final StringBuilder shapes = new StringBuilder();
  private final Relations relations = new Relations();
  private final List<Picture> pictures = new ArrayList<>();
  private int count;

  Drawing(NewWorkbook workbook) {
    this.workbook = workbook;
    this.number = workbook.numberDrawing();
  }

  /**
   * Adds a chart's part. What shows it is to be placed next.
   *
   * @param part adds the whole part to a text; asked once, maybe in another thread
   * @return the ID of the relation to it
   */
  public String chart(Consumer<StringBuilder> part) {
    return relations.add(PartKind.CHART, PartKind.CHART.target(workbook.addChart(part)));
  }

  /** Numbers the next shape. */
  public int next() {
    return ++count;
  }

  /**
   * Places a shape.
   *
   * @param xml an {@code xdr:twoCellAnchor} with all namespaces but {@code xdr}
   */
  public void place(String xml) {
    shapes.append(xml);
  }

  /** Places a picture. */
  public void place(Picture picture) {
    String relation =
        relations.add(
            Xml.RELATIONS + "/image", workbook.addPicture(picture.content(), picture.type()));
    pictures.add(picture);
    place(picture.xml(next(), relation));
  }

  /** The pictures placed so far. */
  List<Picture> pictures() {
    return pictures;
  }

  /** Its number among the drawings of the workbook. */
  int number() {
    return number;
  }

  Relations relations() {
    return relations;
  }

  String xml() {
    return Xml.HEAD + "<xdr:wsDr xmlns:xdr=\"" + NAMESPACE + "\">" + shapes + "</xdr:wsDr>";
  }
}
