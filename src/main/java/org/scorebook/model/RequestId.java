package org.scorebook.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names one request for commentary: the same for the same edition, owner and input, and different
 * for any other. Mail servers replace message IDs, so a returned workbook is recognised by this.
 *
 * @param text 32 hexadecimal digits
 */
public record RequestId(String text) {

  /** The request that goes to this owner for this edition as the input stands. */
  public static RequestId of(Edition edition, Owner owner) {
    Scorecard scorecard = edition.scorecard();
    String whole =
        String.join(
            "\n",
            scorecard.organisation(),
            scorecard.title(),
            scorecard.period().id(),
            owner.name(),
            edition.source().sha256());
    return new RequestId(sha256(whole).substring(0, 32));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException("every Java has SHA-256", every);
    }
  }
}
