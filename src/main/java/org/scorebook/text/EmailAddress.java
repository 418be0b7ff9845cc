package org.scorebook.text;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Email addresses as councils use them: {@code name@host.domain}, nothing quoted, no brackets, no
 * comments. Mail libraries accept far more than anyone types on purpose.
 */
public final class EmailAddress {
  private static final Pattern LOCAL =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
              + "([A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9])");

  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST = 254;

  private EmailAddress() {}

  /** Whether the text is one plain address, {@code name@example.org}. */
  public static boolean isAddress(String text) {
    return fault(text).isEmpty();
  }

  /** What is wrong with an address and what to type, or nothing. */
  public static Optional<String> fault(String address) {
    String shown = address.replaceAll("\\p{Cntrl}", " ");
    int at = address.lastIndexOf('@');
    if (at < 0) {
      return Optional.of(shown + " has no @. Type an address such as name@example.org.");
    }
    String local = address.substring(0, at);
    if (local.chars().anyMatch(c -> c >= 0x80)) {
      return Optional.of(
          shown
              + " has a letter before the @ that not every mail server takes."
              + " Use an address in plain letters.");
    }
    if (!LOCAL.matcher(local).matches()
        || local.length() > LONGEST_LOCAL
        || address.length() > LONGEST
        || !hasDomain(address)) {
      return Optional.of(
          shown + " is not an email address. Type an address such as name@example.org.");
    }
    return Optional.empty();
  }

  private static boolean hasDomain(String address) {
    return asciiDomain(address).map(domain -> DOMAIN.matcher(domain).matches()).orElse(false);
  }

  /** The address as mail servers take it, its domain in ASCII. */
  public static String ascii(String address) {
    int at = address.lastIndexOf('@');
    return asciiDomain(address)
        .map(domain -> address.substring(0, at + 1) + domain)
        .orElse(address);
  }

  /** Whether two addresses are one: letter case makes no other mailbox. */
  public static boolean same(String one, String other) {
    return ascii(one).equalsIgnoreCase(ascii(other));
  }

  /** Whether the address is at one of the domains; any when none is named. */
  public static boolean isAllowed(String address, List<String> domains) {
    String domain = asciiDomain(address).orElse("").toLowerCase(Locale.ROOT);
    return domains.isEmpty()
        || domains.stream()
            .map(allowed -> asciiDomain("@" + allowed).orElse(allowed))
            .anyMatch(allowed -> allowed.equalsIgnoreCase(domain));
  }

  private static Optional<String> asciiDomain(String address) {
    String domain = address.substring(address.lastIndexOf('@') + 1);
    if (DOMAIN.matcher(domain).matches()) {
      // For others alone Java is to load its tables of all letters.
      return Optional.of(domain);
    }
    try {
      return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES));
    } catch (IllegalArgumentException notADomain) {
      return Optional.empty();
    }
  }
}
