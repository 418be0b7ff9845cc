package org.scorebook.xlsx.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class XmlTokensTest {
  private static final String MANY_NAMES =
      "holds more different XML names than any program writes into a workbook. Ask for the workbook"
          + " again.";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "utf-8, UTF-8",
    "UTF-16, UTF-16",
    "UTF-16, UTF-16LE",
    "UTF-16LE, UTF-16LE",
    "ISO-8859-1, ISO-8859-1",
    "windows-1252, windows-1252"
  })
  void readsTheEncodingThatIsDeclared(String declared, String actual) throws IOException {
    String xml =
        "<?xml version='1.0' encoding='" + declared + "'?><a é='ü &amp; ö'>½ &#x20AC; &lt;\r\n</a>";
    assertThat(told(xml.getBytes(Charset.forName(actual)))).isEqualTo("<a é=[ü & ö]>½ € <\n</a>");
  }

  @Test
  void readsEveryKindOfText() throws IOException {
    assertThat(
            told(
                "\uFEFF<!-- before --><x:a xmlns:x='u' r=\" 1 \" x:r='2'> <b/><![CDATA[<&]]]]>"
                    + "<?p x?>1<!-- in --> 2\uD83D\uDE00</x:a>\n<!-- after -->"))
        .isEqualTo("<a r=[ 1 ] x:r=[2]> <b></b><&]]1 2\uD83D\uDE00</a>");
  }

  static Stream<String> broken() {
    return Stream.of(
        "",
        "text",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a r='1' r='2'/>",
        "<a r=1/>",
        "<a r='<'/>",
        "<x:a/>",
        "<a x:r='1'/>",
        "<a xmlns:xmlns='u'/>",
        "<a>&e;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>]]></a>",
        "<a>\u0001</a>",
        "<a>\uFFFF</a>",
        "<a><!-- -- --></a>",
        "<a/>".repeat(2),
        "<a>".repeat(257) + "</a>".repeat(257),
        "<a " + attributes("r", 101) + "/>",
        "<a " + attributes("xmlns:r", 101) + "/>",
        "<a r='" + "1".repeat(1_100_000) + "'/>",
        "<a>" + "1".repeat(1_100_000) + "</a>",
        "<a><!--" + "1".repeat(1_100_000) + "--></a>");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatIsBrokenOrTooLarge(String xml) {
    assertThatThrownBy(() -> told(xml))
        .isInstanceOf(DamagedException.class)
        .hasMessageMatching(
            "its XML is broken or larger than any workbook's|a text is longer than a million"
                + " characters");
  }

  @Test
  void takesAsMuchAsIsAllowed() throws IOException {
    String deep = "<a>".repeat(256) + "</a>".repeat(256);
    assertThat(told(deep)).isEqualTo(deep);
    assertThat(told("<a " + attributes("r", 100) + "/>")).contains(" r99=[u]");
    String text = "1".repeat(900_000);
    assertThat(told("<a r='" + text + "'>" + text + "</a>"))
        .isEqualTo("<a r=[" + text + "]>" + text + "</a>");
    assertThat(told("<a>" + "<b>1</b>".repeat(500_000) + "</a>")).hasSize(4_000_007);
  }

  @Test
  void refusesBytesOfAnotherEncoding() {
    byte[] latin = "<a>\u00bd</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> told(latin)).isInstanceOf(DamagedException.class);
    String declared = "<?xml version='1.0' encoding='US-ASCII'?><a>\u00bd</a>";
    assertThatThrownBy(() -> told(declared)).isInstanceOf(IOException.class);
  }

  static Stream<String> names() {
    return Stream.of("<n%d/>", "<a n%d='1'/>", "<a xmlns:n%d='u'/>", "<n%1$d:a xmlns:n%1$d='u'/>");
  }

  @ParameterizedTest
  @MethodSource("names")
  void refusesMoreNamesThanAnyProgramWrites(String element) throws IOException {
    assertThat(told(repeated(element, 2_400))).endsWith("</a>");
    assertThatThrownBy(() -> told(repeated(element, 5_001)))
        .isInstanceOf(RefusedException.class)
        .hasMessage(MANY_NAMES);
  }

  @Test
  void namesThatComeAgainAreCountedOnce() throws IOException {
    String many = repeated("<n%d/>", 2_000);
    assertThat(told("<a>" + many.repeat(10) + "</a>")).endsWith("</a>");
  }

  @Test
  void aDocumentTypeIsRefused() {
    assertThatThrownBy(() -> told("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("holds a document type definition");
  }

  private static String repeated(String element, int times) {
    return IntStream.range(0, times)
        .mapToObj(element::formatted)
        .collect(Collectors.joining("", "<a>", "</a>"));
  }

  private static String attributes(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> name + i + "='u'")
        .collect(Collectors.joining(" "));
  }

  private static String told(String xml) throws IOException {
    return told(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** All tokens; every attribute is read in both ways. */
  private static String told(byte[] xml) throws IOException {
    StringBuilder told = new StringBuilder();
    InputStream bytes = new ByteArrayInputStream(xml);
    try (XmlTokens tokens = new XmlTokens(bytes)) {
      while (true) {
        switch (tokens.next()) {
          case START -> start(tokens, told);
          case END -> told.append("</").append(tokens.name()).append('>');
          case TEXT -> told.append(tokens.text());
          case FINISHED -> {
            return told.toString();
          }
        }
      }
    }
  }

  private static void start(XmlTokens tokens, StringBuilder told) {
    told.append('<').append(tokens.name());
    for (int i = 0; i < tokens.attributeCount(); i++) {
      String value = tokens.attributeValue(i);
      assertThat(tokens.attributeCharacters(i).text()).isEqualTo(value);
      told.append(tokens.attributeName(i).isEmpty() ? " x:" : " ")
          .append(tokens.attributeLocalName(i))
          .append("=[")
          .append(value)
          .append(']');
    }
    told.append('>');
  }
}
