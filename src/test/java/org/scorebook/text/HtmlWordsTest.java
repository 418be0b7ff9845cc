package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Nine more <b>homes</b>.</p>Next | 'Nine more homes.\nNext'",
        "<HTML><Head><title>x</title></HEAD>One<BR/>two | 'One\ntwo'",
        "<style>p {a < b}</style>Words<script>if (a > b)</script> | Words",
        "5 &lt; 6 &amp;amp; 7&nbsp;% | '5 < 6 &amp; 7 %'",
        "<style>never closed | never closed",
        "a < b and no more | a < b and no more",
        "<headline>Fell</headline> | Fell",
        "It&#8217;s &pound;5 &#x2013; &ldquo;up&rdquo; &#38;#163; &#9999999; | It’s £5 – “up”"
            + " &#38;#163; &#9999999;",
        "<!--[if mso]><xml>a > b</xml><![endif]-->Words<!-- never closed > | 'Words'",
        "<div>One</div><tr>two</tr> | 'One\ntwo\n'",
      })
  void leavesMarksAside(String html, String words) {
    assertThat(HtmlWords.of(html)).isEqualTo(words);
  }

  /** Each took minutes when every mark's end was looked for to the end of the message. */
  @ParameterizedTest
  @ValueSource(
      strings = {"<!--", "<!-->", "<style ", "<style>", "<script></style>", "<", "<head><", "</"})
  void marksThatNeverEndAreReadOnce(String mark) {
    String html = mark.repeat(500_000 / mark.length());
    assertThat(HtmlWords.of(html)).hasSizeLessThanOrEqualTo(html.length());
  }

  @Test
  void anEmptyMessageHasNoWords() {
    assertThat(HtmlWords.of("")).isEmpty();
  }
}
