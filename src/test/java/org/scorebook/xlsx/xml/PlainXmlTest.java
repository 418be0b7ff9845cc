package org.scorebook.xlsx.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the library is what the library reads; all else is left to it. */
class PlainXmlTest {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<a></a>",
        "<a ></a>\n\r\t ",
        "<a b='1'\n\tc=\"it's\" d='\"' e=''/>",
        "<a b='&lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;&#10;'>&lt;&#13;x&#x41;&amp;amp;</a>",
        "<a b='\u00a3\u2014\uD83D\uDE00'>\u00e9\u0085\u2028\uD83D\uDE00\uFFFC</a>",
        "<a>x\n\ty ] ]] > &gt;</a>",
        "<a> <b/> <b></b>x<c>y</c>z</a>",
        "<p:a xmlns:p='u' p:b='1' b='2' xml:space='preserve'><p:c/></p:a>",
        "<a xmlns='u'><b xmlns:p='v' p:c='1'><p:d/></b><b xmlns:p='w'/></a>",
        "<a.b-c_d1 e.f-g_h1=''/>",
        "<a><![CDATA[<&]] >\n\u00e9]]>x<![CDATA[]]><![CDATA[y]]></a>",
        "\n <a/>",
        "<?xml version='1.0'?><a/>",
        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<a/>",
        "<?xml version='1.0' encoding='UTF-8' standalone='no'?><a/>",
        "\uFEFF<a/>",
        "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>"
      })
  void readsWhatProgramsWrite(String xml) {
    assertThat(TokensAsText.plain(xml.getBytes(UTF_8)))
        .isEqualTo(TokensAsText.library(xml.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><!-- c --></a>",
        "<a>x<!-- c -->y</a>",
        "<a><![CDATA[x]]>y<!-- c -->z</a>",
        "<a><?pi x?></a>",
        "<!-- c --><a/>",
        "<a/><!-- c -->",
        "<a>x\r\ny</a>",
        "<a b='x\ny\tz'/>",
        "<a b = '1'/>",
        "<a></a >",
        "<\u00e9/>",
        "<a>\uFFFD</a>",
        "<a>&#x000000041;</a>",
        "<a xmlns=''/>",
        "<a xml:id=' 1 '/>",
        "<a xmlns:p='u' xmlns:q='v' p:b='1' q:b='2'/>",
        "<?xml version='1.1'?><a/>",
        "<?xml  version='1.0'?><a/>",
        "<?xml version='1.0' encoding='US-ASCII'?><a/>",
        // What is not well-formed, or refused.
        "",
        "x",
        "<a>",
        "<a",
        "<a></a",
        "<a><b></a></b>",
        "<a></b>",
        "<a></ab>",
        "<a/>x",
        "<a/><b/>",
        "</a>",
        "<a b='1' b='2'/>",
        "<a b='1'c='2'/>",
        "<a b=1/>",
        "<a b/>",
        "<a b='<'/>",
        "<a b='1/>",
        "<a xmlns='u' xmlns='v'/>",
        "<a xmlns:p=''/>",
        "<a xmlns:xml='u'/>",
        "<a xmlns:xmlns='u'/>",
        "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
        "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
        "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>",
        "<p:a/>",
        "<a p:b='1'/>",
        "<a><b xmlns:p='u'/><p:c/></a>",
        "<a:b:c/>",
        "<:a/>",
        "<a:/>",
        "<1a/>",
        "<a xmlns:p='u' p:1='x'/>",
        "< a/>",
        "<a / >",
        "<a>&nbsp;</a>",
        "<a>& b</a>",
        "<a>&lt</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#xFFFF;</a>",
        "<a>&#x110000;</a>",
        "<a>&#-1;</a>",
        "<a>&#;</a>",
        "<a b='&'/>",
        "<a b='&#1;'/>",
        "<a>]]></a>",
        "<a>\u0001</a>",
        "<a b='\u0001'/>",
        "<a>\uFFFE</a>",
        "<a><![CDATA[x</a>",
        "<a><![CDATA[\u0000]]></a>",
        "<a><![cdata[x]]></a>",
        "<a><!DOCTYPE a></a>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
        "<!DOCTYPE a [<!ENTITY e 'xx'><!ENTITY f '&e;&e;'>]><a>&f;</a>",
        "<?XML version='1.0'?><a/>",
        "<?xml version=\"1.0'?><a/>",
        "<?xml version='1.0' encoding='x-unknown'?><a/>",
        " <?xml version='1.0'?><a/>"
      })
  void leavesAllElseToTheLibrary(String xml) throws IOException {
    assertAreLeft(xml.getBytes(UTF_8));
    if (!xml.startsWith("<?") && !xml.isEmpty()) {
      assertAreLeft((HEAD + xml).getBytes(UTF_8));
    }
  }

  @Test
  void leavesOtherEncodingsToTheLibrary() throws IOException {
    for (Charset encoding : List.of(ISO_8859_1, Charset.forName("windows-1252"), UTF_16)) {
      String text = "<?xml version='1.0' encoding='" + encoding.name() + "'?><a>\u00a342</a>";
      assertAreLeft(text.getBytes(encoding));
      assertThat(TokensAsText.read(text.getBytes(encoding))).isEqualTo("<:a>\u00a342</a>");
    }
    String claims = HEAD + "<a>\u00a342</a>";
    assertAreLeft(claims.getBytes(ISO_8859_1));
  }

  @Test
  void leavesBytesThatAreNoUtf8ToTheLibrary() throws IOException {
    List<byte[]> wrong =
        List.of(
            bytes(0x80),
            bytes(0xC0, 0x80),
            bytes(0xC3),
            bytes(0xE0, 0x80, 0x80),
            bytes(0xED, 0xA0, 0x80),
            bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
            bytes(0xF4, 0x90, 0x80, 0x80),
            bytes(0xF8, 0x88, 0x80, 0x80, 0x80),
            bytes(0xFF));
    for (byte[] each : wrong) {
      for (String around : List.of("<a>|</a>", "<a b='|'/>", "<a><![CDATA[|]]></a>", "<a|/>")) {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        xml.writeBytes(around.substring(0, around.indexOf('|')).getBytes(UTF_8));
        xml.writeBytes(each);
        xml.writeBytes(around.substring(around.indexOf('|') + 1).getBytes(UTF_8));
        assertAreLeft(xml.toByteArray());
      }
    }
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** However much of it is at hand at a time, and however far the library has to catch up. */
  @Test
  void readsOnWhereOneBufferEnds() throws IOException {
    String rows = "<row r='1'><c r='A1' t='s'><v>12</v></c>\u00a3&amp;</row>";
    for (int size : List.of(65_536, 131_072)) {
      for (int shift = 0; shift < rows.length(); shift += 3) {
        String start = "<a b='" + "x".repeat(shift) + "'>";
        String many = start + rows.repeat(size / rows.length());
        byte[] whole = (many + "</a>").getBytes(UTF_8);
        assertThat(TokensAsText.plain(whole)).isEqualTo(TokensAsText.library(whole));
        if (shift % 5 == 0) {
          assertAreLeft((many + "x<!-- c -->y</a>").getBytes(UTF_8));
          assertAreLeft((many + "</b>").getBytes(UTF_8));
        }
      }
    }
  }

  @Test
  void leavesWhatIsLargerThanAnyProgramWritesToTheLibrary() throws IOException {
    assertAreLeft(("<a b='" + "x".repeat(70_000) + "'/>").getBytes(UTF_8));
    assertAreLeft(("<a b='" + "x".repeat(250_001) + "'/>").getBytes(UTF_8));
    assertAreLeft(("<a>" + "x".repeat(70_000) + "</a>").getBytes(UTF_8));
    assertAreLeft(("<a>" + "x".repeat(1_000_001) + "</a>").getBytes(UTF_8));
    assertAreLeft(("<" + "x".repeat(70_000) + "/>").getBytes(UTF_8));
    assertAreLeft(("<a>".repeat(256) + "</a>".repeat(256)).getBytes(UTF_8));
    assertAreLeft(("<a>".repeat(257) + "</a>".repeat(257)).getBytes(UTF_8));
    assertAreLeft(withAttributes(100, "b%d='1'").getBytes(UTF_8));
    assertAreLeft(withAttributes(101, "b%d='1'").getBytes(UTF_8));
    assertAreLeft(withAttributes(90, "xmlns:b%d='u'").getBytes(UTF_8));
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 5_001; i++) {
      names.append("<b").append(i).append("/>");
    }
    assertAreLeft(("<a>" + names + "</a>").getBytes(UTF_8));
  }

  private static String withAttributes(int count, String pattern) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      attributes.add(String.format(pattern, i));
    }
    return "<a " + String.join(" ", attributes) + "/>";
  }

  /** Else the program would read them more slowly, and nothing else would tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "examples/cabinet-december-2020/input.xlsx",
        "examples/district-quarterly/input.xlsx",
        "workbook-templates/input.xlsx",
        "workbook-templates/output.xlsx",
        "src/test/resources/rewritten/libreoffice.xlsx",
        "src/test/resources/rewritten/openpyxl.xlsx",
        "src/test/resources/golden/final.xlsx"
      })
  void readsTheCellsTextsAndFormatsOfWorkbooks(String workbook) throws IOException {
    try (ZipFile zip = new ZipFile(Path.of(workbook).toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        if (part.getName().matches("(xl/(worksheets/)?)?[^/]*\\.xml|.*\\.rels")) {
          byte[] bytes = zip.getInputStream(part).readAllBytes();
          assertThat(TokensAsText.plain(bytes))
              .as(part.getName())
              .isEqualTo(TokensAsText.library(bytes));
        }
      }
    }
  }

  private static void assertAreLeft(byte[] xml) throws IOException {
    assertThat(TokensAsText.isStopped(TokensAsText.plain(xml))).isTrue();
    assertThat(TokensAsText.read(xml)).isEqualTo(TokensAsText.library(xml));
  }
}
