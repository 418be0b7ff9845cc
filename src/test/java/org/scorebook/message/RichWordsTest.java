package org.scorebook.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichWordsTest {
  private static final String FONTS =
      """
      \\fbidi \\deff0{\\fonttbl\r
      {\\f0\\fswiss Calibri;}\r
      {\\f1\\fnil\\fcharset2 Symbol;}}\r
      {\\colortbl\\red0\\green0\\blue0;\\red5\\green99\\blue193;}\r
      """;

  /** As Outlook makes it of what was written as plain text, Rich Text or HTML. */
  @Test
  void whatOutlookWritesIsRead() {
    assertThat(
            RichWords.of(
                "{\\rtf1\\ansi\\ansicpg1252\\fromtext "
                    + FONTS
                    + "\\uc1\\pard\\plain\\deftab360 \\f0\\fs20 It\\'92s up by \\'a35 \\u8211 ?"
                    + " 12\\'80.\\par\r\n\\par\r\nSo it\\~is\\line \\{at last\\}.\\par\r\n}"))
        .isEqualTo(
            new LegibleText(
                "It\u2019s up by \u00A35 \u2013 12\u20AC.\n\nSo it\u00A0is\n{at last}.", true));
    assertThat(
            RichWords.of(
                "{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 "
                    + FONTS
                    + "{\\*\\generator Microsoft Exchange Server;}\r\n{\\*\\htmltag64 <html>}"
                    + "{\\*\\htmltag241 <style>p {color:red}</style>}{\\*\\htmltag64 <p>}\\htmlrtf"
                    + " {\\htmlrtf0\r\nIt \\u163 ?fell.\\htmlrtf\\par}\\htmlrtf0\r\n"
                    + "{\\*\\htmltag72 </p>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 {\\field"
                    + "{\\*\\fldinst HYPERLINK \"https://example.org\"}{\\fldrslt here}}"
                    + "\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}}"))
        .isEqualTo(new LegibleText("It \u00A3fell.\nhere", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1 It fell. | It fell.",
        "{\\rtf1 It fell.}} it | It fell.",
        "{\\rtf1 It {\\b fell.} {\\pict 8950 | It fell.",
        "{\\rtf | ''",
      })
  void ofABrokenOneWhatStandsBeforeIsRead(String rich, String words) {
    assertThat(RichWords.of(rich)).isEqualTo(new LegibleText(words, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\\b x", "\\'92", "\\b1 x\\b0 y", "{\\stylesheet{\\s1 a", "\\bin9 x"})
  void howeverItIsMadeItIsReadOnce(String mark) {
    String rich = "{\\rtf1 " + mark.repeat(200_000 / mark.length());
    assertThat(RichWords.of(rich).words()).hasSizeLessThan(rich.length());
  }
}
