package org.scorebook.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.letter.SendPage.Row;
import org.scorebook.model.Owner;

class SendPageTest {
  private static String page(Row... rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SendPage.write(MailSample.scorecard("Cabinet Scorecard"), List.of(rows), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Row row(Letter letter) {
    return new Row(letter, "Head of Care.eml", Optional.of("../owners/Head of Care.xlsx"));
  }

  @Test
  void eachOwnerHasALinkThatWritesTheirMessage() throws Exception {
    Letter letter = MailSample.letter(MailSample.CARE);
    assertThat(SendPage.mailto(letter))
        .startsWith(
            "mailto:care@example.org?cc=deputy@example.org&subject=Commentary%20please%20by%2015"
                + "%20January%202021%3A%20Cabinet%20Scorecard%20-%20December%202020&body=Dear%20Head"
                + "%20of%20Care%2C%0D%0A%0D%0AThe%20figures")
        .endsWith(
            "Please%20send%20it%20to%20scorecards%40example.org.%0D%0A%0D%0AThank%20you%2C%0D%0A"
                + "Performance%20team%0D%0A")
        .hasSizeLessThan(2000);
    String page = page(row(letter));
    assertThat(page)
        .contains("<h1>Send: Cabinet Scorecard - December 2020</h1>")
        .contains("<p class=\"to\">To care@example.org, copy to deputy@example.org</p>")
        .contains("href=\"" + SendPage.mailto(letter).replace("&", "&amp;") + "\"")
        .contains("<a href=\"../owners/Head%20of%20Care.xlsx\">Workbook: Cabinet Scorecard")
        .contains("<a href=\"Head%20of%20Care.eml\">Head of Care.eml</a>")
        .contains("Delayed transfers &lt; &quot;home&quot; &amp; away");
  }

  @Test
  void withoutAFileTheWorkbookStandsInThePage() throws Exception {
    Letter letter = MailSample.letter(MailSample.CARE);
    assertThat(page(new Row(letter, "a.eml", Optional.empty())))
        .contains(
            "<a href=\"data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;"
                + "base64,d29ya2Jvb2sgb2YgSGVhZCBvZiBDYXJl\" download=\"Cabinet Scorecard -"
                + " December 2020 - Head of Care.xlsx\">");
  }

  @Test
  void nothingTypedBecomesMarkupOrIsLoaded() throws Exception {
    Owner hostile =
        new Owner("\"><script>alert(1)</script>{{owners}}", "", "a@example.org", List.of());
    Letter letter = MailSample.letter(MailSample.CARE);
    Letter with =
        new Letter(
            hostile,
            hostile.email(),
            List.of(),
            letter.replyTo(),
            letter.subject(),
            letter.text() + "</pre><script>",
            letter.shortText(),
            letter.html(),
            letter.attachment(),
            letter.request(),
            letter.measures());
    String page = page(row(with), row(letter));
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page.split("</pre>", -1)).hasSize(3);
    assertThat(page)
        .doesNotContain("http:")
        .doesNotContain("https:")
        .contains("default-src 'none'")
        .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;{{owners}}");
    assertThat(page(row(with), row(letter))).isEqualTo(page);
  }

  @Test
  void linesOfTheTextStayLines() throws Exception {
    assertThat(page(row(MailSample.letter(MailSample.CARE))))
        .contains("<pre id=\"r")
        .contains("Dear Head of Care,\n\nThe figures");
  }
}
