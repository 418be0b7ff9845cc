package org.scorebook.mail.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.scorebook.mail.graph.GraphService.Interrupted;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Mime;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.EmailAddress;

/**
 * A draft that gets its workbook after it was made. Until then it has no address, and its subject
 * says what it is: wherever its making breaks off, nobody can send it as it is.
 */
final class UnfinishedDraft {
  private static final String MARK = "Unfinished, to be deleted:";

  /** Smaller files the service takes in a request, larger ones by an upload. */
  private static final int SMALLEST_UPLOAD = 2_600_000;

  private final GraphService service;
  private final Letter letter;
  private final String subject;
  private String id = "";
  private String left = "";

  UnfinishedDraft(GraphService service, Letter letter) {
    this.service = service;
    this.letter = letter;
    this.subject = MARK + " " + letter.subject();
  }

  /** What of it may stand in the mailbox, as a sentence after a blank; empty where nothing does. */
  String left() {
    return left;
  }

  String id() {
    return id;
  }

  /** Removes what was left unfinished by runs that broke off. */
  void removeOthers() throws IOException, Interrupted, StoppedException, UnusableFileException {
    String filter = "subject eq '" + subject.replace("'", "''") + "'";
    GraphAnswer found =
        service.get("/mailFolders/drafts/messages?$select=id&$filter=" + encoded(filter));
    for (JsonNode draft : found.body().path("value")) {
      service.delete(message(draft.path("id").asText("")));
    }
  }

  /** Makes it with its workbook; the answer is the one that failed, or the last. */
  GraphAnswer make() throws IOException, Interrupted, StoppedException, UnusableFileException {
    left =
        " What was made of it may lie in Drafts, called \""
            + MARK
            + " ...\": the next run removes it.";
    byte[] mime = Mime.bytesWithoutWorkbook(letter.with(subject, "", List.of()), List.of());
    GraphAnswer made = service.postMime("/messages", Base64.getEncoder().encodeToString(mime));
    if (!made.isGood() || made.id().isEmpty()) {
      left = made.isGood() || made.leavesOpen() ? left : "";
      return made;
    }
    id = made.id();
    return attach();
  }

  /** Gives it its subject and addresses. */
  GraphAnswer finish() throws IOException, Interrupted, StoppedException, UnusableFileException {
    left = " A draft of it may lie in Drafts: delete it there, or it goes out twice.";
    ObjectNode changes = GraphService.object().put("subject", letter.subject());
    address(changes.putArray("toRecipients"), letter.to()).put("name", letter.owner().name());
    ArrayNode copies = changes.putArray("ccRecipients");
    letter.cc().forEach(copy -> address(copies, copy));
    return service.patchJson(message(id), changes);
  }

  private static ObjectNode address(ArrayNode recipients, String address) {
    return recipients
        .addObject()
        .putObject("emailAddress")
        .put("address", EmailAddress.ascii(address));
  }

  /** It is whole, and is to stay there. */
  void keep() {
    left = "";
  }

  /** Sends it. */
  GraphAnswer send() throws IOException, Interrupted, StoppedException, UnusableFileException {
    GraphAnswer sent = service.postMime(message(id) + "/send", "");
    left = sent.isGood() ? "" : left;
    return sent;
  }

  /** Removes it, as far as the service answers; returns whether nothing of it is left. */
  boolean takeBack() throws Interrupted, UnusableFileException {
    if (!id.isEmpty()) {
      try {
        GraphAnswer gone = service.delete(message(id));
        left = gone.isGood() || gone.status() == 404 ? "" : left;
      } catch (IOException | StoppedException stays) {
        // What is left of it is said.
      }
    }
    return left.isEmpty();
  }

  private GraphAnswer attach()
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

  /** The way to a message of the mailbox. */
  static String message(String id) {
    return "/messages/" + encoded(id);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
