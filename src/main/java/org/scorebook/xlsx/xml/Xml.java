package org.scorebook.xlsx.xml;

/**
 * Text as the XML of any part has it, and the namespaces of parts. Excel refuses a part with a
 * character that XML 1.0 cannot hold, so that none is written.
 */
public final class Xml {
  public static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  public static final String SPREADSHEET =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  public static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private Xml() {}

  /**
   * Text for an element or an attribute in double quotes. What XML cannot hold becomes a question
   * mark, line ends stay as they are.
   */
  public static String escape(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (!isPlain(text.charAt(i))) {
        return escaped(text, i);
      }
    }
    return text;
  }

  /** The text that {@link #escape} made of one without line ends and control characters. */
  public static String unescape(String xml) {
    return xml.indexOf('&') < 0
        ? xml
        : xml.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"';
  }

  private static String escaped(String text, int first) {
    int length = text.length();
    StringBuilder xml = new StringBuilder(length + length / 4 + 16);
    int plain = 0;
    int i = first;
    while (i < length) {
      if (isPlain(text.charAt(i))) {
        i++;
      } else {
        int c = text.codePointAt(i);
        xml.append(text, plain, i);
        escape(c, xml);
        i += Character.charCount(c);
        plain = i;
      }
    }
    return xml.append(text, plain, length).toString();
  }

  private static void escape(int c, StringBuilder xml) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      case '\n', '\r', '\t' -> xml.append("&#").append(c).append(';');
      default -> xml.appendCodePoint(isXml(c) ? c : '?');
    }
  }

  private static boolean isXml(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
