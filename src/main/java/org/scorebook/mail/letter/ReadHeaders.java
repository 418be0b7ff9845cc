package org.scorebook.mail.letter;

import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;

/** Header values of messages that came from elsewhere; what cannot be read is empty. */
public final class ReadHeaders {
  private ReadHeaders() {}

  /** The first of that name, as it stands there. */
  public static String first(Message message, String name) {
    try {
      return first(message.getHeader(name));
    } catch (MessagingException unreadable) {
      return "";
    }
  }

  /**
   * The first of that name of a message that lies on a server: one that is gone has none, and a
   * connection that breaks does not make it look so.
   */
  public static String fetched(Message message, String name) throws MessagingException {
    try {
      return first(message.getHeader(name));
    } catch (MessageRemovedException gone) {
      return "";
    }
  }

  /** The first of that name among those of a message that was not fetched. */
  public static String first(InternetHeaders headers, String name) {
    return first(headers.getHeader(name));
  }

  private static String first(String @Nullable [] values) {
    return values == null || values.length == 0 ? "" : values[0];
  }

  /** Words that may be encoded, in plain letters. */
  public static String decoded(@Nullable String words) {
    if (words == null) {
      return "";
    }
    try {
      return MimeUtility.decodeText(words);
    } catch (UnsupportedEncodingException unknown) {
      return words;
    }
  }
}
