package org.scorebook.mail.graph;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scorebook.mail.graph.GraphService.Interrupted;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Mime;
import org.scorebook.mail.sending.Postman;
import org.scorebook.mail.sending.Sending.Sleeper;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;

/**
 * Hands letters to Microsoft Graph, from the same MIME text as every other way: as drafts in a
 * mailbox, or sent at once. A message too large for one request gets its workbook by an upload.
 */
public final class GraphPostman implements Postman {
  /** The service takes requests of 4 MB. */
  private static final int LARGEST_REQUEST = 3_500_000;

  private static final Pattern DRAFT = Pattern.compile("^Draft (\\S+)\\.");

  private final MailSettings settings;
  private final GraphService service;
  private final boolean send;

  /**
   * @param environment where a secret may stand
   * @param send whether letters are sent rather than left as drafts
   */
  public GraphPostman(
      MailSettings settings, Map<String, String> environment, Sleeper sleeper, boolean send)
      throws UnusableFileException {
    this.settings = settings;
    this.service = new GraphService(settings, environment, sleeper);
    this.send = send;
  }

  @Override
  public Fate underWay() {
    return send ? Fate.SENDING : Fate.DRAFTED;
  }

  @Override
  public Handover hand(Letter letter, String messageId, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    return hand(letter, Optional.empty(), beforeDot);
  }

  @Override
  public Handover handAgain(
      Letter letter, String messageId, LedgerEntry earlier, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    return hand(letter, Optional.of(earlier), beforeDot);
  }

  private Handover hand(Letter letter, Optional<LedgerEntry> earlier, BeforeDot beforeDot)
      throws IOException, UnusableFileException {
    Attempt attempt = new Attempt(letter, beforeDot);
    try {
      return attempt.make(earlier).with(service::redact);
    } catch (StoppedException e) {
      return Handover.of(e, "");
    } catch (Interrupted e) {
      Thread.currentThread().interrupt();
      return new Handover.Uncertain("Interrupted.");
    } catch (IOException e) {
      if (attempt.forbidden != null) {
        throw attempt.forbidden;
      }
      String why = FailureCause.of(e);
      return attempt.asked
          ? new Handover.Uncertain(
              service() + " was asked and did not answer: " + why + attempt.left)
          : new Handover.Unreachable(service() + " cannot be used: " + why + attempt.left, false);
    }
  }

  private String service() {
    return "Microsoft Graph at " + settings.host() + ":" + settings.port();
  }

  @Override
  public void close() {
    // Every request stands by itself.
  }

  /** One letter on its way. */
  private final class Attempt {
    private final Letter letter;
    private final BeforeDot beforeDot;

    /** Whether the service may have done what cannot be seen. */
    private boolean asked;

    /** Whether the service was told to send it. */
    private boolean isGoing;

    /** What may stand in the mailbox after a failure. */
    private String left = "";

    private @Nullable IOException forbidden;

    Attempt(Letter letter, BeforeDot beforeDot) {
      this.letter = letter;
      this.beforeDot = beforeDot;
    }

    Handover make(Optional<LedgerEntry> earlier)
        throws IOException, Interrupted, StoppedException, UnusableFileException {
      Optional<String> old = Optional.empty();
      if (earlier.isPresent()) {
        old = draftOf(earlier.get());
        if (old.isEmpty()) {
          return new Handover.Uncertain(
              "Whether a draft was made on " + earlier.get().when() + " cannot be told.");
        }
        GraphAnswer found = service.get(UnfinishedDraft.message(old.get()) + "?$select=isDraft");
        if (found.isGood() && !found.body().path("isDraft").asBoolean(true)) {
          return new Handover.Sent("It stands among the sent messages.");
        }
        if (!found.isGood() && found.status() != 404) {
          return failed(found);
        }
        old = found.isGood() ? old : Optional.empty();
      }
      byte[] mime = Mime.bytes(letter, List.of());
      String base64 = Base64.getEncoder().encodeToString(mime);
      Handover handover = base64.length() <= LARGEST_REQUEST ? inOne(base64) : inParts();
      if (old.isPresent() && handover instanceof Handover.Drafted drafted) {
        return isRemoved(old.get()) ? drafted.inPlaceOfAnother() : drafted.besideAnother();
      }
      return handover;
    }

    private boolean isRemoved(String id) throws Interrupted, UnusableFileException {
      try {
        GraphAnswer gone = service.delete(UnfinishedDraft.message(id));
        return gone.isGood() || gone.status() == 404;
      } catch (IOException | StoppedException stays) {
        return false;
      }
    }

    private Handover inOne(String base64)
        throws IOException, Interrupted, StoppedException, UnusableFileException {
      begin();
      GraphAnswer answer = service.postMime(send ? "/sendMail" : "/messages", base64);
      if (!answer.isGood()) {
        return failed(answer);
      }
      return send ? new Handover.Sent(answer.words()) : drafted(answer.id());
    }

    private Handover inParts()
        throws IOException, Interrupted, StoppedException, UnusableFileException {
      UnfinishedDraft draft = new UnfinishedDraft(service, letter);
      try {
        return inParts(draft).with(text -> text + draft.left());
      } catch (StoppedException e) {
        return Handover.of(e, draft.left());
      } catch (IOException e) {
        // What may be on its way already is not taken back.
        if (!isGoing) {
          takeBack(draft);
        }
        left = draft.left();
        throw e;
      }
    }

    private Handover inParts(UnfinishedDraft draft)
        throws IOException, Interrupted, StoppedException, UnusableFileException {
      draft.removeOthers();
      GraphAnswer made = draft.make();
      if (made.isGood() && draft.id().isEmpty()) {
        return new Handover.Refused(service() + " made a draft and did not say which.", false);
      }
      if (!made.isGood()) {
        takeBack(draft);
        return failed(made);
      }
      begin();
      GraphAnswer finished = draft.finish();
      if (!finished.isGood()) {
        takeBack(draft);
        return failed(finished);
      }
      if (!send) {
        draft.keep();
        return drafted(draft.id());
      }
      isGoing = true;
      GraphAnswer sent = draft.send();
      if (!sent.isGood() && !sent.leavesOpen()) {
        takeBack(draft);
      }
      return sent.isGood() ? new Handover.Sent(sent.words()) : failed(sent);
    }

    private void takeBack(UnfinishedDraft draft) throws Interrupted, UnusableFileException {
      if (draft.takeBack()) {
        asked = false;
      }
    }

    /** From here on the letter may be there, or gone. */
    private void begin() throws IOException {
      try {
        beforeDot.run();
      } catch (IOException e) {
        forbidden = e;
        throw e;
      }
      asked = true;
    }

    private Handover drafted(String id) {
      return id.isEmpty()
          ? new Handover.Uncertain(service() + " made a draft and did not say which.")
          : new Handover.Drafted("It lies in Drafts.", "Draft " + id + ".");
    }

    private Handover failed(GraphAnswer answer) {
      String words = FailureCause.sentence(answer.words());
      if (answer.isForAll()) {
        return new Handover.Stopped(
            service()
                + " refuses: "
                + words
                + " Check user, and what the application is allowed to do.");
      }
      if (answer.isGood() || (answer.leavesOpen() && asked)) {
        return new Handover.Uncertain(service() + " left it open: " + words);
      }
      return new Handover.Refused(words, answer.isThrottled() || answer.leavesOpen());
    }
  }

  private static Optional<String> draftOf(LedgerEntry earlier) {
    Matcher draft = DRAFT.matcher(earlier.note());
    return draft.find() ? Optional.of(draft.group(1)) : Optional.empty();
  }
}
