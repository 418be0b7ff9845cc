package org.scorebook.xlsx.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.scorebook.xlsx.xml.Xml;

/**
 * What a workbook says of itself: the parts {@code docProps/core.xml} and {@code docProps/app.xml}.
 *
 * @param creator who made it
 * @param application the program that wrote it
 * @param created stands there as the time of creation and of the last change
 */
public record Properties(String title, String creator, String application, Instant created) {
  static final String CONTENT_TYPES =
      "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
          + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-package.core-properties+xml\"/>";

  /** Adds the parts that say it, and the package's way to its parts. */
  void add(Archive archive) {
    archive.add("docProps/app.xml", app());
    archive.add("docProps/core.xml", core());
    Relations relations = new Relations();
    relations.add(Xml.RELATIONS + "/officeDocument", "xl/workbook.xml");
    relations.add(Xml.RELATIONS + "/extended-properties", "docProps/app.xml");
    relations.add(Xml.PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    archive.add("_rels/.rels", relations.xml());
  }

  private String app() {
    return Xml.HEAD
        + "<Properties"
        + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
        + "<Application>"
        + Xml.escape(application)
        + "</Application></Properties>";
  }

  private String core() {
    Instant time = created.truncatedTo(ChronoUnit.SECONDS);
    return Xml.HEAD
        + "<cp:coreProperties"
        + " xmlns:cp=\""
        + Xml.PACKAGE
        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
        + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"
        + time
        + "</dcterms:created><dc:creator>"
        + Xml.escape(creator)
        + "</dc:creator><dc:language>en-GB</dc:language>"
        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">"
        + time
        + "</dcterms:modified><dc:title>"
        + Xml.escape(title)
        + "</dc:title></cp:coreProperties>";
  }
}
