package org.scorebook.xlsx.write;

import org.scorebook.xlsx.xml.Xml;

/**
 * A picture within one cell ({@code xdr:pic} in the drawing, the file itself in {@code xl/media}),
 * which keeps its size when the cell changes. All lengths are in English metric units.
 *
 * @param altText what a screen reader says in its place
 * @param left distance from the cell's left side, likewise the top
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(
    byte[] content,
    PictureType type,
    String name,
    String altText,
    int row,
    int column,
    int left,
    int top,
    int width,
    int height) {

  String xml(int id, String relation) {
    return "<xdr:twoCellAnchor editAs=\"oneCell\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + corner("from", left, top)
        + corner("to", left + width, top + height)
        + "<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\""
        + id
        + "\" name=\""
        + Xml.escape(name)
        + "\" descr=\""
        + Xml.escape(altText)
        + "\"/><xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>"
        + "<xdr:blipFill><a:blip xmlns:r=\""
        + Xml.RELATIONS
        + "\" r:embed=\""
        + relation
        + "\"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x=\""
        + left
        + "\" y=\""
        + top
        + "\"/><a:ext cx=\""
        + width
        + "\" cy=\""
        + height
        + "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>"
        + "<xdr:clientData/></xdr:twoCellAnchor>";
  }

  private String corner(String name, int right, int down) {
    return "<xdr:"
        + name
        + "><xdr:col>"
        + column
        + "</xdr:col><xdr:colOff>"
        + right
        + "</xdr:colOff><xdr:row>"
        + row
        + "</xdr:row><xdr:rowOff>"
        + down
        + "</xdr:rowOff></xdr:"
        + name
        + ">";
  }
}
