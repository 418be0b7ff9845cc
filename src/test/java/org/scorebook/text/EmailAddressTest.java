package org.scorebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "head.of-care+x@example.org",
        "o'neil@a.b.gov.uk",
        "x_1@council.example",
        "pflege@köln.example"
      })
  void anAddressPeopleUseIsTaken(String address) {
    assertThat(EmailAddress.fault(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aaa@bbb.org>ccc@ddd.org",
        "\"a b\"@example.org",
        "x@[127.0.0.1]",
        "x@y",
        "x@y..org",
        "x@-y.org",
        "x@1.2.3.4",
        ".x@example.org",
        "a b@example.org",
        "@example.org",
        "a@",
        "a@b.org, c@d.org",
        "a@b@example..org",
        "a@example.org "
      })
  void whatOnlyALibraryAcceptsIsRefused(String address) {
    assertThat(EmailAddress.fault(address))
        .hasValue(address + " is not an email address. Type an address such as name@example.org.");
  }

  @Test
  void otherFaultsHaveTheirOwnSentence() {
    assertThat(EmailAddress.fault("head"))
        .hasValue("head has no @. Type an address such as name@example.org.");
    assertThat(EmailAddress.fault("jürgen@example.org"))
        .hasValue(
            "jürgen@example.org has a letter before the @ that not every mail server takes."
                + " Use an address in plain letters.");
  }

  @Test
  void domainsAreComparedWhateverTheirCaseAndScript() {
    assertThat(EmailAddress.isAllowed("a@Example.ORG", List.of("example.org"))).isTrue();
    assertThat(EmailAddress.isAllowed("a@köln.example", List.of("xn--kln-sna.example"))).isTrue();
    assertThat(EmailAddress.isAllowed("a@evil-example.org", List.of("example.org"))).isFalse();
    assertThat(EmailAddress.isAllowed("a@sub.example.org", List.of("example.org"))).isFalse();
    assertThat(EmailAddress.isAllowed("a@anywhere.org", List.of())).isTrue();
  }
}
