package org.scorebook.mail.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.commentary.Request;
import org.scorebook.model.Owner;

/**
 * A message to one owner, composed but neither addressed by a sender nor dated.
 *
 * @param to the owner's address
 * @param replyTo where the answer should go; empty: to whoever sends it
 * @param text the plain text part, lines ended by {@code \n}
 * @param shortText the same without the list of measures, for links that hold little
 * @param html the HTML part
 * @param request stands in the attached workbook too
 * @param measures IDs of the owner's measures, in display order
 */
public record Letter(
    Owner owner,
    String to,
    List<String> cc,
    Optional<String> replyTo,
    String subject,
    String text,
    String shortText,
    String html,
    Attachment attachment,
    Request request,
    List<String> measures) {

  /**
   * @throws IllegalArgumentException when anything that becomes a header holds a control character;
   *     {@link Letters#check} finds these beforehand, in words for the user
   */
  public Letter {
    cc = List.copyOf(cc);
    measures = List.copyOf(measures);
    Headers.requireOneLine("owner", owner.name());
    Headers.requireOneLine("address", to);
    cc.forEach(address -> Headers.requireOneLine("CC", address));
    replyTo.ifPresent(address -> Headers.requireOneLine("Reply to", address));
    Headers.requireOneLine("subject", subject);
  }

  /** All that it says and where it goes, but for the workbook: what each part is called. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("subject", subject);
    parts.put("text", text);
    parts.put("HTML", html);
    parts.put("name of its workbook", attachment.name());
    parts.put("address", to);
    parts.put("CC", String.join("\n", cc));
    parts.put("Reply-To", replyTo.orElse(""));
    parts.put("label", attachment.workbook().label());
    return parts;
  }

  /** The letter with another subject, address and copies. */
  public Letter with(String newSubject, String newTo, List<String> newCc) {
    return new Letter(
        owner,
        newTo,
        newCc,
        replyTo,
        newSubject,
        text,
        shortText,
        html,
        attachment,
        request,
        measures);
  }

  /** The workbook that goes with a letter. */
  public record Attachment(String name, Enclosed workbook) {
    public Attachment {
      Headers.requireOneLine("file name", name);
      Headers.requireOneLine("label", workbook.label());
    }

    public byte[] bytes() {
      return workbook.bytes();
    }
  }
}
