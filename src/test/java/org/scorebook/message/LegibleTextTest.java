package org.scorebook.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.text.Blanks;

class LegibleTextTest {
  private static final String BASE64 =
      Base64.getMimeEncoder()
          .encodeToString(
              IntStream.range(0, 200)
                  .mapToObj(Integer::toString)
                  .collect(Collectors.joining("~"))
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  private static final String UUENCODED =
      ("M" + "8&@!0:'9 #DQ".repeat(5) + "\n").repeat(3) + "%:&5L;&\\\n`\nend\n";

  private static void leaves(String text, String words, boolean isWhole) {
    LegibleText read = LegibleText.of(text);
    assertThat(Blanks.strip(read.words())).isEqualTo(words);
    assertThat(read.isWhole()).as(text).isEqualTo(isWhole);
  }

  /** Lines, long words and what looks a little like code, as people write them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell.\n-- \nHead of Care",
        "It fell.\n------------------------------\nHead of Care",
        "Up 5%.\n--Head-of-Care--\nThanks",
        "MORE HOMES CLOSED THAN WERE OPENED IN THE MONTH, AS IS USUAL.",
        "See https://example.org/a/b?x=2D3E4F&y=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMn",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "x=A1 and y = 20, so x=20.",
        "{see note} <b>bold</b> <p>",
        "\u00A35 \u2013 \u201Cup\u201D \uD83D\uDE00",
        ""
      })
  void whatPeopleWriteIsLeftAsItIs(String text) {
    leaves(text, text, true);
  }

  @Test
  void encodedFilesAreNobodysWords() {
    leaves("It fell.\n\n" + BASE64 + "\n\nThanks", "It fell.\n\n\nThanks", false);
    leaves("It fell.\n" + BASE64.replaceAll("\\s", ""), "It fell.", false);
    leaves("It fell. " + BASE64.replaceAll("\\s", "") + " So.", "It fell.  So.", false);
    leaves("It fell.\n" + UUENCODED + "Thanks", "It fell.\nThanks", false);
    leaves(
        "It fell.\n--=_b1\nContent-Type: application/x;\n name=a.xlsx\n\n"
            + BASE64
            + "\n--=_b1--\n",
        "It fell.",
        false);
    leaves("--_b1_b\r\nContent-Type: text/plain\r\n\r\nIt fell.\r\n--_b1_b--", "It fell.", false);
    leaves("{\\rtf1\\ansi It fell.}", "It fell.", true);
  }

  @Test
  void ofSignedWordsTheSignatureIsLeftOut() {
    leaves(
        """
        -----BEGIN PGP SIGNED MESSAGE-----
        Hash: SHA512

        It fell.
        -----BEGIN PGP SIGNATURE-----

        iQEz
        -----END PGP SIGNATURE-----
        """,
        "It fell.",
        true);
    for (String sealed : new String[] {"PGP MESSAGE", "PKCS7", "CMS"}) {
      leaves(
          "Here:\n-----BEGIN " + sealed + "-----\nhQEM\n-----END " + sealed + "-----",
          "Here:",
          false);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'It=E2=80=99s =C2=A35 more' | It\u2019s \u00A35 more",
        "'It fell, as was to be ex=\npected=2E' | It fell, as was to be expected.",
        "'Homes =3D beds' | Homes = beds",
        "'It fell.=20\nThanks' | 'It fell. \nThanks'"
      })
  void whatIsStillQuotedIsRead(String text, String words) {
    leaves(text, words, true);
  }

  @Test
  void aWebPageIsReadAsSuch() {
    leaves("\n<html><body><p>It fell.</p></body></html>", "It fell.", true);
  }
}
