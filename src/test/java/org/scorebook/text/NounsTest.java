package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of what is counted. */
class NounsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "people, person",
    "People, Person",
    "Young people, Young person",
    "Older people aged 65 and over, Older person aged 65 and over",
    "children, child",
    "Looked-after children, Looked-after child",
    "Women, Woman",
    "Packages, Package",
    "Beds/day, Bed/day",
    "Beds per day, Bed per day",
    "Households in temporary accommodation, Household in temporary accommodation",
    "Units of housing, Unit of housing",
    "Children and young people, Child and young person",
    "families, family",
    "ties, tie",
    "Addresses, Address",
    "Boxes, Box",
    "Searches, Search",
    "Houses, House",
    "Cases, Case",
    "Buses, Bus",
    "DTOCs, DTOC",
    "Admissions (65+), Admission (65+)",
    "FTE, FTE",
    "NHS, NHS",
    "PACKAGES, PACKAGE",
    "Staff, Staff",
    "kWh, kWh",
    "Business, Business",
    "Premises, Premises",
    "Analysis, Analysis",
    "units, unit",
    "£, £",
    "'', ''"
  })
  void takesOneOfThem(String many, String one) {
    assertThat(Nouns.one(many)).isEqualTo(one);
  }
}
