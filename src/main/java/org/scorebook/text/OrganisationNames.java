package org.scorebook.text;

import java.util.regex.Pattern;

/**
 * When two names are of one organisation: {@code Birmingham} and {@code Birmingham City Council},
 * {@code Bristol} and {@code Bristol, City of}.
 */
public final class OrganisationNames {
  /** What councils are called beside their places; of a county's name its first word is a part. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:the )?(?:(?:royal|london|metropolitan) borough of |city of |county of |council of )+"
              + "|,? (?:city|county) of$"
              + "|(?: (?:city|county|district|borough|metropolitan|unitary|mbc|ua"
              + "|authority))*(?: council| mbc| ua)$");

  private OrganisationNames() {}

  /** Whether both name one. */
  public static boolean same(String one, String other) {
    return Names.same(one, other) || place(one).equals(place(other));
  }

  /** The place that a name is of, without what a council is called beside it. */
  public static String place(String name) {
    return KIND.matcher(Names.key(name)).replaceAll("");
  }
}
