package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Spellings of one organisation, and names of two that are alike. */
class OrganisationNamesTest {
  @Test
  void oneOrganisation() {
    Map.of(
            "Birmingham", "birmingham City Council",
            "Bristol", "Bristol, City of",
            "Greenwich", "Royal Borough of Greenwich",
            "Kent County Council", "Kent",
            "Leeds", "Leeds MBC",
            "Herefordshire", "Herefordshire, County of")
        .forEach(
            (one, other) ->
                assertThat(OrganisationNames.same(one, other)).as(one + ", " + other).isTrue());
  }

  @Test
  void twoOrganisations() {
    Map.of(
            "Nottingham City Council", "Nottinghamshire County Council",
            "Derby", "Derbyshire",
            "Manchester", "Greater Manchester Combined Authority",
            "Bedford Borough Council", "Central Bedfordshire Council",
            "Newcastle upon Tyne City Council", "Newcastle-under-Lyme Borough Council",
            "Council", "Leeds City Council")
        .forEach(
            (one, other) ->
                assertThat(OrganisationNames.same(one, other)).as(one + ", " + other).isFalse());
  }
}
