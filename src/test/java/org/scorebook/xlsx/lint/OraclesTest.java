package org.scorebook.xlsx.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each of the other programs accepts a sound workbook and notices a planted fault. */
@Tag("proof")
class OraclesTest {
  private static final byte[] SOUND = ClashSample.workbook();

  @Test
  void theValidatorAcceptsWhatStandsTogetherOnOneSheet() {
    assertThat(SchemaValidator.errors(SOUND)).isEmpty();
  }

  @Test
  void theValidatorNoticesAWrongOrder() throws IOException {
    byte[] spoilt =
        ClashSample.spoilt(
            SOUND, "xl/charts/chart1.xml", "(<c:idx [^>]*>)(<c:order [^>]*>)", "$2$1");
    assertThat(SchemaValidator.errors(spoilt)).isNotEmpty();
  }

  @Test
  void libreOfficeAgreesWithKeptValues() {
    assertThat(LibreOffice.differences(SOUND)).isEmpty();
  }

  @Test
  void libreOfficeNoticesALie() throws IOException {
    byte[] spoilt =
        ClashSample.spoilt(SOUND, "xl/worksheets/sheet2.xml", "<v>0.2</v>", "<v>0.3</v>");
    assertThat(LibreOffice.differences(spoilt))
        .containsExactly("It's other!A1 =All!B3 is kept as 0.3, LibreOffice computes 0.2");
  }

  @Test
  void openpyxlReadsTheCells() {
    assertThat(OpenpyxlReader.read(SOUND).get("All"))
        .contains(entry("A1", "Title"), entry("B3", "0.2"), entry("B5", "0.4"))
        .doesNotContainKey("B4");
  }
}
