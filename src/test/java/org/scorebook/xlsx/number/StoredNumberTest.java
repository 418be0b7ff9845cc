package org.scorebook.xlsx.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.xlsx.xml.Characters;

class StoredNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0,0",
    "-0.000,0",
    "007,7",
    "12.50,12.5",
    "100,100",
    "100.0,100",
    "-3.25,-3.25",
    ".5,0.5",
    "5.,5",
    "+5,5",
    "0.000001,0.000001",
    "1E2,100",
    "1.5e-3,0.0015",
    "' 42 ',42",
    "123456789012345,123456789012345",
    "-0.12345678901234,-0.12345678901234",
    "0.8960000000000005,0.896",
    "1234567890123456,1234567890123460",
    "00000000000000000042,42",
  })
  void readsWhatExcelWouldShow(String stored, BigDecimal number) {
    assertThat(StoredNumber.find(stored)).isEqualTo(number);
    assertThat(StoredNumber.find(Characters.of(stored))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "--1", "1-", "1,5", "1e", "NaN", "0x1"})
  void isNullWhereThereIsNone(String stored) {
    assertThat(StoredNumber.find(stored)).isNull();
    assertThat(StoredNumber.find(Characters.of(stored))).isNull();
  }

  @Property
  void isTheSameWithoutATextMadeOfIt(@ForAll("stored") String stored) {
    assertThat(StoredNumber.find(Characters.of(stored))).isEqualTo(StoredNumber.find(stored));
  }

  @Provide
  Arbitrary<String> stored() {
    return Arbitraries.strings().withChars("0123456789").withChars("00.-").ofMaxLength(19);
  }
}
