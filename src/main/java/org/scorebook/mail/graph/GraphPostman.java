package org.scorebook.mail.graph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /** Smaller files it takes in a request, larger ones by an upload. */
  private static final int SMALLEST_UPLOAD = 2_600_000;

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
      return new Handover.Stopped(FailureCause.oneLine(e.getMessage()));
    } catch (Interrupted e) {
      Thread.currentThread().interrupt();
      return new Handover.Uncertain("Interrupted.");
    } catch (IOException e) {
      if (attempt.forbidden != null) {
        throw attempt.forbidden;
      }
      String why = FailureCause.of(e);
      return attempt.asked
          ? new Handover.Uncertain(service() + " was asked and did not answer: " + why)
          : new Handover.Unreachable(service() + " cannot be used: " + why, false);
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
        GraphAnswer found = service.get(message(old.get()) + "?$select=isDraft");
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
        service.delete(message(old.get()));
        return drafted.inPlaceOfAnother();
      }
      return handover;
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
      String base64 =
          Base64.getEncoder().encodeToString(Mime.bytesWithoutWorkbook(letter, List.of()));
      if (!send) {
        begin();
      }
      GraphAnswer made = service.postMime("/messages", base64);
      if (!made.isGood() || made.id().isEmpty()) {
        return failed(made);
      }
      GraphAnswer attached;
      try {
        attached = attach(made.id());
      } catch (IOException e) {
        takeBack(made.id());
        throw e;
      }
      if (!attached.isGood()) {
        takeBack(made.id());
        return failed(attached);
      }
      if (!send) {
        return drafted(made.id());
      }
      begin();
      GraphAnswer sent = service.postMime(message(made.id()) + "/send", "");
      return sent.isGood() ? new Handover.Sent(sent.words()) : failed(sent);
    }

    /** A draft without its workbook must not be sent by anybody. */
    private void takeBack(String id)
        throws IOException, Interrupted, StoppedException, UnusableFileException {
      if (service.delete(message(id)).isGood()) {
        asked = false;
      }
    }

    private GraphAnswer attach(String id)
        throws IOException, Interrupted, StoppedException, UnusableFileException {
      byte[] bytes = letter.attachment().bytes();
      String path = message(id) + "/attachments";
      ObjectNode file = GraphService.object();
      if (bytes.length < SMALLEST_UPLOAD) {
        file.put("@odata.type", "#microsoft.graph.fileAttachment");
        file.put("name", letter.attachment().name());
        file.put("contentType", Mime.XLSX);
        file.put("contentBytes", Base64.getEncoder().encodeToString(bytes));
        return service.postJson(path, file);
      }
      file.putObject("AttachmentItem")
          .put("attachmentType", "file")
          .put("name", letter.attachment().name())
          .put("contentType", Mime.XLSX)
          .put("size", bytes.length);
      GraphAnswer session = service.postJson(path + "/createUploadSession", file);
      return session.isGood()
          ? service.upload(session.body().path("uploadUrl").asText(""), bytes)
          : session;
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

  private static String message(String id) {
    return "/messages/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
