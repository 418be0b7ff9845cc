package org.scorebook.mail.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.model.Scorecard;
import org.scorebook.text.EmailAddress;

/**
 * {@code Send.html}: a page beside the drafts for mail programs that do not open them. It works
 * from the disk, loads nothing, and sends nothing by itself.
 */
public final class SendPage {
  /** The file's name. */
  public static final String NAME = "Send.html";

  private static final String TEMPLATE = "Send.html";

  private SendPage() {}

  /**
   * One owner's part.
   *
   * @param draft the draft's file, as seen from the page
   * @param workbook the workbook's file, as seen from the page; where there is none, it stands in
   *     the page itself
   */
  public record Row(Letter letter, String draft, Optional<String> workbook) {}

  /** Writes the page; the same letters give the same bytes. */
  public static void write(Scorecard scorecard, List<Row> rows, OutputStream destination)
      throws IOException {
    String owners = rows.stream().map(SendPage::row).collect(Collectors.joining());
    String title = "Send: " + scorecard.titleAndPeriod();
    // The owners last, so that nothing in them is taken for a place to fill.
    String page = template().replace("{{title}}", LetterHtml.escaped(title));
    destination.write(page.replace("{{owners}}", owners).getBytes(StandardCharsets.UTF_8));
  }

  private static String template() throws IOException {
    try (InputStream bytes = SendPage.class.getResourceAsStream(TEMPLATE)) {
      if (bytes == null) {
        throw new IllegalStateException(TEMPLATE + " is not in the program");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String row(Row row) {
    Letter letter = row.letter();
    String id = "r" + letter.request().id().substring(0, 16);
    String owner = LetterHtml.escaped(letter.owner().name());
    String copies = letter.cc().isEmpty() ? "" : ", copy to " + String.join(", ", letter.cc());
    String name = LetterHtml.escaped(letter.attachment().name());
    String workbook =
        row.workbook()
            .map(file -> "href=\"" + path(file) + "\"")
            .orElseGet(() -> "href=\"" + data(letter) + "\" download=\"" + name + "\"");
    return """
    <li aria-labelledby="%1$s-name">
    <h2 id="%1$s-name">%2$s</h2>
    <p class="to">To %3$s</p>
    <div class="steps">
    <a class="button" href="%4$s" aria-label="Write to %2$s">Write</a>
    <button class="button" type="button" data-text="%1$s-text" data-owner="%2$s" \
    aria-label="Copy the whole text for %2$s">Copy the whole text</button>
    <a %5$s>Workbook: %6$s</a>
    <label class="sent"><input type="checkbox" id="%1$s" \
        aria-label="Sent to %2$s"> Sent</label>
    </div>
    <details><summary>The text, and the draft</summary>
    <p><a href="%7$s">%8$s</a></p>
    <pre id="%1$s-text">%9$s</pre>
    </details>
    </li>
    """
        .formatted(
            id,
            owner,
            LetterHtml.escaped(letter.to() + copies),
            LetterHtml.escaped(mailto(letter)),
            workbook,
            name,
            path(row.draft()),
            LetterHtml.escaped(row.draft()),
            LetterHtml.escaped(letter.text()).replace("<br>", "\n"));
  }

  /** A link by RFC 6068: what a mail program opens as a new message. */
  static String mailto(Letter letter) {
    List<String> fields = new ArrayList<>();
    if (!letter.cc().isEmpty()) {
      fields.add(
          "cc="
              + letter.cc().stream()
                  .map(copy -> address(EmailAddress.ascii(copy)))
                  .collect(Collectors.joining(",")));
    }
    fields.add("subject=" + encoded(letter.subject()));
    fields.add("body=" + encoded(letter.shortText().replace("\n", "\r\n")));
    return "mailto:" + address(EmailAddress.ascii(letter.to())) + "?" + String.join("&", fields);
  }

  private static String address(String address) {
    return encoded(address).replace("%40", "@");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String path(String file) {
    return encoded(file).replace("%2F", "/");
  }

  private static String data(Letter letter) {
    return "data:"
        + Mime.XLSX
        + ";base64,"
        + Base64.getEncoder().encodeToString(letter.attachment().bytes());
  }
}
