package org.scorebook.xlsx.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.read.CellReference;
import org.scorebook.xlsx.xml.Escapes;
import org.scorebook.xlsx.xml.XmlElement;

/**
 * Notes as every program keeps them. What programs write into them by themselves is left out: the
 * author's name before the text, Excel's words about a thread, Google's number and time.
 */
final class LegacyNotes {
  /** Excel gives the note beside a thread this author and the thread's number. */
  private static final String THREAD = "tc=";

  /** Ends what Excel says to older programs, in whatever language. */
  private static final String EXPLAINED = "linkid=870924";

  /** The line above the first message: {@code Comment:}, in whatever language. */
  private static final Pattern LABEL =
      Pattern.compile("^\\s*[^\\n:\\uFF1A]{1,40}[:\\uFF1A]\\s*\\n");

  /** {@code ======}, {@code ID#AAAAMg}, and {@code Name (2021-01-11 09:00:00)}. */
  private static final Pattern GOOGLE =
      Pattern.compile(
          "^=+\\n"
              + "ID#\\S+\\n"
              + "([^\\n"
              + "]{0,200}?) {0,20}\\(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\)\\n");

  private final List<String> authors = new ArrayList<>();

  private LegacyNotes() {}

  /**
   * A note as found.
   *
   * @param repeatsThread whether it repeats a thread for older programs
   */
  record Found(CellNote note, boolean repeatsThread) {}

  static List<Found> read(XmlElement comments) {
    LegacyNotes notes = new LegacyNotes();
    comments.childrenOf("authors").forEach(author -> notes.authors.add(author.text()));
    return comments.childrenOf("commentList").stream().map(notes::found).toList();
  }

  private Found found(XmlElement comment) {
    String ref = comment.attribute("ref").orElse("");
    String author = author(comment);
    StringBuilder all = new StringBuilder();
    comment.child("text").ifPresent(text -> collect(text, all));
    String text = Escapes.decoded(all.toString()).replace("\r\n", "\n").replace('\r', '\n');
    boolean repeats = author.startsWith(THREAD);
    if (repeats) {
      author = "";
      text = withoutExplanation(text);
    }
    Matcher google = GOOGLE.matcher(text);
    if (google.find()) {
      author = google.group(1);
      text = text.substring(google.end());
    } else if (!author.isEmpty() && text.startsWith(author + ":")) {
      text = text.substring(author.length() + 1);
    }
    return new Found(
        new CellNote(CellReference.row(ref), CellReference.column(ref), author, Blanks.strip(text)),
        repeats);
  }

  private String author(XmlElement comment) {
    try {
      return authors.get(Integer.parseInt(comment.attribute("authorId").orElse("")));
    } catch (NumberFormatException | IndexOutOfBoundsException none) {
      return "";
    }
  }

  private static String withoutExplanation(String text) {
    int end = text.indexOf(EXPLAINED);
    String messages = end < 0 ? text : text.substring(end + EXPLAINED.length());
    return LABEL.matcher(Blanks.strip(messages)).replaceFirst("");
  }

  /** The words of all runs; how they are spoken, which is kept beside them, is not among them. */
  private static void collect(XmlElement element, StringBuilder all) {
    for (XmlElement child : element.children()) {
      if (child.name().equals("t")) {
        all.append(child.text());
      } else if (!child.name().equals("rPh")) {
        collect(child, all);
      }
    }
  }
}
