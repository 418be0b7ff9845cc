package org.scorebook.xlsx.write;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.scorebook.xlsx.CustomProperties;
import org.scorebook.xlsx.xml.Xml;
import org.scorebook.xlsx.zip.Archive;

/**
 * What a workbook says of itself: the parts {@code docProps/core.xml} and {@code docProps/app.xml},
 * and where there is anything to say {@code docProps/custom.xml} and {@code
 * docMetadata/LabelInfo.xml}.
 *
 * @param creator who made it
 * @param application the program that wrote it
 * @param created stands there as the time of creation and of the last change
 * @param custom what is carried along from another workbook
 */
public record Properties(
    String title, String creator, String application, Instant created, CustomProperties custom) {
  private static final String CUSTOM = "docProps/custom.xml";
  private static final String LABELS = "docMetadata/LabelInfo.xml";

  /** Excel numbers custom properties from two on, under one format ID for all. */
  private static final int FIRST_ID = 2;

  private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

  private static final String CONTENT_TYPES =
      "<Override PartName=\"/docProps/app.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
          + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-package.core-properties+xml\"/>";

  String contentTypes() {
    return custom.properties().isEmpty()
        ? CONTENT_TYPES
        : CONTENT_TYPES
            + "<Override PartName=\"/"
            + CUSTOM
            + "\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.custom-properties+xml\"/>";
  }

  /** Adds the parts that say it, and the package's way to its parts. */
  void add(Archive archive) {
    archive.add("docProps/app.xml", app());
    archive.add("docProps/core.xml", core());
    Relations relations = new Relations();
    relations.add(Xml.RELATIONS + "/officeDocument", "xl/workbook.xml");
    relations.add(Xml.RELATIONS + "/extended-properties", "docProps/app.xml");
    relations.add(Xml.PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
    if (!custom.properties().isEmpty()) {
      archive.add(CUSTOM, customXml());
      relations.add(Xml.RELATIONS + "/custom-properties", CUSTOM);
    }
    if (!custom.labels().isEmpty()) {
      archive.add(LABELS, labelsXml());
      relations.add(
          "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", LABELS);
    }
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

  private String customXml() {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<Properties xmlns=\"" + OFFICE + "custom-properties\" xmlns:vt=\"");
    xml.append(OFFICE + "docPropsVTypes\">");
    int id = FIRST_ID;
    for (CustomProperties.Property property : custom.properties()) {
      xml.append("<property fmtid=\"" + FORMAT + "\" pid=\"").append(id++).append("\" name=\"");
      xml.append(Xml.escape(property.name())).append("\"><vt:").append(property.type());
      xml.append('>').append(Xml.escape(property.value())).append("</vt:");
      xml.append(property.type()).append("></property>");
    }
    return xml.append("</Properties>").toString();
  }

  private String labelsXml() {
    StringBuilder xml = new StringBuilder(Xml.HEAD);
    xml.append("<clbl:labelList xmlns:clbl=\"");
    xml.append("http://schemas.microsoft.com/office/2020/mipLabelMetadata\">");
    for (Map<String, String> label : custom.labels()) {
      xml.append("<clbl:label");
      label.forEach(
          (name, value) -> xml.append(' ' + name + "=\"").append(Xml.escape(value)).append('"'));
      // The format demands it; one that was taken off is not carried along.
      xml.append(" removed=\"0\"/>");
    }
    return xml.append("</clbl:labelList>").toString();
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
