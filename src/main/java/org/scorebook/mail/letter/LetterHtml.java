package org.scorebook.mail.letter;

import java.util.List;
import org.scorebook.text.Blanks;

/**
 * The HTML part of a letter. Looks stand inside the elements, since mail programs drop style
 * sheets; a status is a word on the workbook's colour, never colour alone. No pictures and no
 * links. What is wide breaks at its blanks, for narrow screens.
 */
final class LetterHtml {
  private static final String CELL =
      "padding:6px 4px;border-bottom:1px solid #8a9199;vertical-align:top;";
  private static final String HEADING =
      "padding:6px 4px;text-align:left;border-bottom:2px solid #8a9199;font-weight:bold;";

  private LetterHtml() {}

  static String of(LetterWords words, String owner, List<LetterRow> rows, StatusColours colours) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>")
        .append(escaped(words.subject()))
        .append("</title></head>\n<body style=\"font-family:Arial,Helvetica,sans-serif;")
        .append("font-size:14px;line-height:1.45;max-width:760px\">\n");
    paragraph(html, escaped(words.greeting(owner)));
    words.opening().forEach(opening -> paragraph(html, escaped(opening)));
    words.due().ifPresent(due -> paragraph(html, "<strong>" + escaped(due) + "</strong>"));
    paragraph(html, "<strong>What to do</strong>");
    html.append("<ol style=\"margin-top:0\">\n");
    for (String line : words.whatToDo()) {
      html.append("<li>").append(escaped(line)).append("</li>\n");
    }
    html.append("</ol>\n");
    table(html, rows, colours);
    paragraph(html, escaped(words.thanks()) + "<br>\n" + escaped(words.signature()));
    return html.append("</body>\n</html>\n").toString();
  }

  private static void table(StringBuilder html, List<LetterRow> rows, StatusColours colours) {
    html.append("<table style=\"border-collapse:collapse;width:100%;font-size:14px\">\n")
        .append("<caption style=\"text-align:left;font-weight:bold;padding:6px 0\">")
        .append(rows.size() == 1 ? "Your measure" : "Your measures")
        .append("</caption>\n<thead><tr>");
    for (String heading : List.of("No.", "Measure", "Status", "Figure", "Target")) {
      html.append("<th scope=\"col\" style=\"").append(HEADING).append("\">");
      html.append(escaped(heading)).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    rows.forEach(row -> row(html, row, colours));
    html.append("</tbody>\n</table>\n");
  }

  private static void row(StringBuilder html, LetterRow row, StatusColours colours) {
    html.append("<tr>");
    cell(html, CELL, Integer.toString(row.number()));
    cell(html, CELL, escaped(row.title()) + small(row.reason()) + small(row.unasked()));
    cell(html, CELL + colours.style(row.word()) + "font-weight:bold;", escaped(row.status()));
    cell(html, CELL, escaped(row.figure()));
    cell(html, CELL, escaped(row.target()));
    html.append("</tr>\n");
  }

  /** A line below the title; none where there is nothing to say. */
  private static String small(String text) {
    return Blanks.isBlank(text)
        ? ""
        : "<br><span style=\"font-size:12px\">" + escaped(text) + "</span>";
  }

  private static void cell(StringBuilder html, String style, String content) {
    html.append("<td style=\"").append(style).append("\">").append(content).append("</td>");
  }

  private static void paragraph(StringBuilder html, String content) {
    html.append("<p>").append(content).append("</p>\n");
  }

  /** Text as HTML shows it, line breaks kept. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n' -> escaped.append("<br>");
        default -> {
          if (c >= ' ' || c == '\t') {
            escaped.appendCodePoint(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
