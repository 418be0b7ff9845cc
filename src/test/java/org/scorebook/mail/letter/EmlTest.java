package org.scorebook.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.scorebook.mail.MailSample;
import org.scorebook.model.Owner;

class EmlTest {
  private static final Owner FOREIGN =
      new Owner(
          "Leitung für Pflege, Köln – “Süd” und weit darüber hinaus in der Region",
          "",
          "pflege@köln.example",
          List.of("eins@example.org", "zwei@example.org"));

  @Test
  void aDraftIsMarkedUnsentAndHasNeitherDateNorMessageId() throws Exception {
    MimeMessage message = read(draft(MailSample.letter(MailSample.COMMISSIONING)));
    assertThat(message.getHeader("X-Unsent", null)).isEqualTo("1");
    assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(message.getHeader("Reply-To", null)).isEqualTo("scorecards@example.org");
    assertThat(message.getHeader("To", null))
        .isEqualTo("Head of Commissioning <commissioning@example.org>");
    assertThat(message.getSubject())
        .isEqualTo("Commentary please by 15 January 2021: Cabinet Scorecard - December 2020");
    assertThat(message.getHeader("Message-ID")).isNull();
    assertThat(message.getHeader("Date")).isNull();
    assertThat(message.getHeader("From")).isNull();
  }

  @Test
  void allPartsArriveAsTheyWere() throws Exception {
    byte[] workbook = new byte[5000];
    new java.util.Random(7).nextBytes(workbook);
    Letter letter =
        Letters.compose(
            MailSample.results(), MailSample.CARE, MailSample.enclosed(workbook), false);
    MimeMultipart mixed = (MimeMultipart) read(draft(letter)).getContent();
    assertThat(mixed.getContentType()).startsWith("multipart/mixed");
    assertThat(mixed.getCount()).isEqualTo(2);
    MimeMultipart texts = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(texts.getContentType()).startsWith("multipart/alternative");
    assertThat(texts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(texts.getBodyPart(0).getContent()).isEqualTo(letter.text().replace("\n", "\r\n"));
    assertThat(texts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(texts.getBodyPart(1).getContent()).isEqualTo(letter.html().replace("\n", "\r\n"));
    BodyPart attached = mixed.getBodyPart(1);
    assertThat(attached.getDisposition()).isEqualTo("attachment");
    assertThat(attached.getFileName())
        .isEqualTo("Cabinet Scorecard - December 2020 - Head of Care.xlsx");
    assertThat(attached.getInputStream().readAllBytes()).isEqualTo(workbook);
  }

  @Test
  void namesFarFromAsciiArriveAndTheFileIsAscii() throws Exception {
    Letter plain = MailSample.letter(MailSample.CARE);
    Letter letter =
        new Letter(
            FOREIGN,
            FOREIGN.email(),
            FOREIGN.cc(),
            plain.replyTo(),
            "Bitte – Kommentare für „Köln“ 🏛 ".repeat(6),
            plain.text() + "\n.\nFrom here: £5 = five \n" + "é".repeat(300),
            plain.shortText(),
            plain.html(),
            new Letter.Attachment("Köln – \"Süd\".xlsx", MailSample.enclosed(new byte[] {1})),
            plain.request(),
            plain.measures());
    byte[] draft = draft(letter);
    String raw = new String(draft, StandardCharsets.ISO_8859_1);
    assertThat(raw.chars()).allMatch(c -> c < 0x80);
    assertThat(raw)
        .contains(
            "filename=\"Koln - \\\"Sud\\\".xlsx\";\r\n filename*=UTF-8''K%C3%B6ln%20%E2%80%93");
    assertThat(raw.lines()).allMatch(line -> line.length() <= 200);
    assertThat(raw.lines()).noneMatch(line -> line.startsWith("From ") || line.equals("."));
    MimeMessage message = read(draft);
    InternetAddress to = (InternetAddress) message.getRecipients(Message.RecipientType.TO)[0];
    assertThat(to.getPersonal()).isEqualTo(FOREIGN.name());
    assertThat(to.getAddress()).isEqualTo("pflege@xn--kln-sna.example");
    assertThat(message.getRecipients(Message.RecipientType.CC))
        .containsExactly(
            new InternetAddress("eins@example.org"), new InternetAddress("zwei@example.org"));
    assertThat(message.getSubject()).isEqualTo(letter.subject());
    MimeMultipart mixed = (MimeMultipart) message.getContent();
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("Köln – \"Süd\".xlsx");
    MimeMultipart texts = (MimeMultipart) mixed.getBodyPart(0).getContent();
    assertThat(texts.getBodyPart(0).getContent()).isEqualTo(letter.text().replace("\n", "\r\n"));
  }

  @Test
  void theSameLetterGivesTheSameBytes() throws Exception {
    assertThat(draft(MailSample.letter(MailSample.CARE)))
        .isEqualTo(draft(MailSample.letter(MailSample.CARE)));
    assertThat(draft(MailSample.letter(MailSample.CARE)))
        .isNotEqualTo(draft(MailSample.letter(MailSample.COMMISSIONING)));
  }

  @Test
  void nothingThatBecomesAHeaderMayHoldAControlCharacter() {
    for (String bad : List.of("a\r\nX-Evil: 1", "a\nb", "a\u0000b", "a\u0085b", "a\u2028b")) {
      assertThatThrownBy(() -> new Letter.Attachment(bad, MailSample.enclosed(new byte[0])))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The file name holds a control character.");
      assertThatThrownBy(
              () -> MailSample.letter(MailSample.CARE).with(bad, "a@example.org", List.of()))
          .hasMessage("The subject holds a control character.");
      assertThatThrownBy(() -> MailSample.letter(MailSample.CARE).with("a", bad, List.of()))
          .hasMessage("The address holds a control character.");
      assertThatThrownBy(() -> MailSample.letter(MailSample.CARE).with("a", "b", List.of(bad)))
          .hasMessage("The CC holds a control character.");
    }
  }

  private static byte[] draft(Letter letter) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Eml.write(letter, bytes);
    return bytes.toByteArray();
  }

  private static MimeMessage read(byte[] draft) throws Exception {
    return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
  }
}
