package org.scorebook.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Nine more <b>homes</b>.</p>Next | 'Nine more homes.\nNext'",
        "<HTML><Head><title>x</title></HEAD>One<BR/>two | 'One\ntwo'",
        "<style>p {a < b}</style>Words<script>if (a > b)</script> | Words",
        "5 &lt; 6 &amp;amp; 7&nbsp;% | '5 < 6 &amp; 7 %'",
        "<style>never closed | ''",
        "a < b and no more | a < b and no more",
        "<headline>Fell</headline> | Fell",
        "It&#8217;s &pound;5 &#x2013; &ldquo;up&rdquo; &#38;#163; | It’s £5 – “up” &#163;",
        "It&#39;s&#8203; &frac12; &agrave; la mode&excl; | It's ½ à la mode!",
        "<!--[if mso]><xml>a > b</xml><![endif]-->Words<!-- never closed > | Words",
        "<div>One</div><div><br></div><div>two</div> | 'One\n\ntwo'",
        "<ul><li>One</li><li>two</li></ul>three | 'One\ntwo\nthree'",
        "<table><tr><td>One</td><td>two</td></tr><tr><td>three</table> | 'One two\nthree'",
        "'<p>It fell,\n  as\twas\nexpected.</p>' | 'It fell, as was expected.'",
        "It <ins>fell</ins><del>rose</del>. | It fellrose.",
        "<div style='DISPLAY : none'>Before</div><p hidden>x</p>Fell<span"
            + " style=visibility:hidden>y</span> | Fell",
        "<title>x</title>Fell<iframe>x</iframe><template>x</template><noscript>.</noscript> |"
            + " Fell.",
        "<frameset><frame></frameset> | ''",
      })
  void readsWhatAMailProgramShows(String html, String words) {
    assertThat(HtmlWords.of(html)).isEqualTo(words);
  }

  /** As Outlook, Gmail and Thunderbird put an answer before or below what it answers. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=WordSection1><p class=MsoNormal>It fell.<o:p></o:p></p><p"
            + " class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border:none;border-top:solid"
            + " #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Performance"
            + " &lt;performance@example.org&gt; <br><b>Sent:</b> 03 December 2020"
            + " 10:12<o:p></o:p></p></div><p>Please write.</p></div> | It fell.",
        "<div dir=ltr>It fell.</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg"
            + " dir=ltr><font face=Calibri><b>From:</b> Performance<br><b>Sent:</b> 03 December"
            + " 2020</font><div>&nbsp;</div></div><div>Please write.</div> | It fell.",
        "<div dir=ltr>It fell.</div><br><div class=gmail_quote><div class=gmail_attr>On Thu, 3 Dec"
            + " 2020 at 10:12, Performance &lt;performance@example.org&gt; wrote:<br></div>"
            + "<blockquote class=gmail_quote>Please<br>write.</blockquote></div> | It fell.",
        "<div class=moz-cite-prefix>On 03/12/2020 10:12, Performance wrote:<br></div><blockquote"
            + " type=cite><p>Please <b>write</b>.</p><blockquote type=cite>Before</blockquote>"
            + "</blockquote><p>It fell.</p> | It fell.",
        "<p>It fell.</p><blockquote>By 2%.</blockquote> | 'It fell.\nBy 2%.'",
      })
  void ofAnAnswerTheSendersOwnWordsAreTold(String html, String own) {
    assertThat(OwnWords.of(HtmlWords.of(html))).isEqualTo(own);
  }

  @Test
  void anEmptyMessageHasNoWords() {
    assertThat(HtmlWords.of("")).isEmpty();
  }
}
