package org.scorebook.mail.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * The messages of an open folder by their UIDs, many with one question, as bytes: the library's own
 * messages ask for each, and trip over what servers make of a broken one. Nothing is marked as
 * read.
 */
final class Arrivals {
  private static final int HEADS_AT_ONCE = 500;
  private static final int MESSAGES_AT_ONCE = 50;
  private static final long BYTES_AT_ONCE = 10_000_000;
  private static final String HEADS =
      "(UID BODY.PEEK[HEADER.FIELDS (From Return-Path Subject Content-Type X-Scorebook-Request)])";

  private final IMAPFolder folder;
  private final SortedMap<Long, Long> sizes = new TreeMap<>();

  private Arrivals(IMAPFolder folder) {
    this.folder = folder;
  }

  /** What a message holds, by its UID. */
  @FunctionalInterface
  interface Taker<E extends Exception> {
    void take(long uid, byte[] message) throws E;
  }

  static Arrivals in(IMAPFolder folder) throws MessagingException {
    Arrivals arrivals = new Arrivals(folder);
    if (folder.getMessageCount() > 0) {
      for (FetchResponse message : arrivals.ask("FETCH 1:* (UID RFC822.SIZE)")) {
        UID uid = message.getItem(UID.class);
        RFC822SIZE size = message.getItem(RFC822SIZE.class);
        if (uid != null) {
          arrivals.sizes.put(uid.uid, size == null ? 0L : size.size);
        }
      }
    }
    return arrivals;
  }

  /** Sizes in bytes by UID, in the order of the mailbox. */
  SortedMap<Long, Long> sizes() {
    return sizes;
  }

  /** The few headers by which to tell whether a message is worth reading. */
  Map<Long, InternetHeaders> heads(List<Long> uids) throws MessagingException {
    Map<Long, InternetHeaders> heads = new TreeMap<>();
    for (int i = 0; i < uids.size(); i += HEADS_AT_ONCE) {
      List<Long> some = uids.subList(i, Math.min(uids.size(), i + HEADS_AT_ONCE));
      for (FetchResponse message : ask("UID FETCH " + set(some) + " " + HEADS)) {
        UID uid = message.getItem(UID.class);
        BODY body = message.getItem(BODY.class);
        if (uid != null && body != null && body.getByteArray() != null) {
          heads.put(uid.uid, new InternetHeaders(body.getByteArrayInputStream(), true));
        }
      }
    }
    return heads;
  }

  /**
   * Gives the messages whole, as far as the server has them; those that it does not give along with
   * others are asked for one by one.
   */
  <E extends Exception> void whole(List<Long> uids, Taker<E> taker) throws MessagingException, E {
    List<Long> some = new ArrayList<>();
    long bytes = 0;
    for (long uid : uids) {
      long size = sizes.getOrDefault(uid, 0L);
      if (!some.isEmpty() && (bytes + size > BYTES_AT_ONCE || some.size() == MESSAGES_AT_ONCE)) {
        wholeAtOnce(some, taker);
        some.clear();
        bytes = 0;
      }
      some.add(uid);
      bytes += size;
    }
    if (!some.isEmpty()) {
      wholeAtOnce(some, taker);
    }
  }

  private <E extends Exception> void wholeAtOnce(List<Long> uids, Taker<E> taker)
      throws MessagingException, E {
    List<Long> left = new ArrayList<>(uids);
    for (FetchResponse message : ask("UID FETCH " + set(uids) + " (UID BODY.PEEK[])")) {
      UID uid = message.getItem(UID.class);
      BODY body = message.getItem(BODY.class);
      if (uid != null && body != null && body.getByteArray() != null && left.remove(uid.uid)) {
        ByteArrayInputStream content = body.getByteArrayInputStream();
        taker.take(uid.uid, content.readAllBytes());
      }
    }
    if (uids.size() > 1) {
      for (long uid : left) {
        wholeAtOnce(List.of(uid), taker);
      }
    }
  }

  /** What the server answers; a refusal is no answer, a broken connection ends it all. */
  private List<FetchResponse> ask(String command) throws MessagingException {
    List<FetchResponse> answers = new ArrayList<>();
    folder.doCommand(protocol -> gather(protocol, command, answers));
    return answers;
  }

  private static Object gather(IMAPProtocol protocol, String command, List<FetchResponse> answers)
      throws ProtocolException {
    Response[] responses = protocol.command(command, null);
    protocol.notifyResponseHandlers(responses);
    for (Response response : responses) {
      if (response instanceof FetchResponse fetched) {
        answers.add(fetched);
      }
    }
    Response last = responses[responses.length - 1];
    if (last.isBYE()) {
      protocol.handleResult(last);
    }
    return answers;
  }

  /** {@code 1:3,7,9:12}. */
  static String set(List<Long> uids) {
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < uids.size(); i++) {
      int last = i;
      while (last + 1 < uids.size() && uids.get(last + 1) == uids.get(last) + 1) {
        last++;
      }
      set.append(set.length() == 0 ? "" : ",").append(uids.get(i));
      if (last > i) {
        set.append(':').append(uids.get(last));
      }
      i = last;
    }
    return set.toString();
  }
}
