package org.scorebook.workbook.output.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Scorecard;
import org.scorebook.text.Cut;

/** The words of a page's header or footer: what stands in braces filled in, as long as fits. */
public final class HeaderText {
  /** Excel's own limit. */
  private static final int LONGEST = 255;

  private static final List<String> NAMES = List.of("{title}", "{organisation}", "{producer}");

  /** Codes of the parts of a header; two signs are a sign. Without a code text is the middle. */
  private static final Pattern MIDDLE = Pattern.compile("(?<!&)(?:&&)*&C");

  private static final Pattern RIGHT = Pattern.compile("(?<!&)(?:&&)*&R");
  private static final Pattern SIDE = Pattern.compile("&[LR]");

  private HeaderText() {}

  /** The same words, saying {@code DRAFT} in the middle, before what the template has there. */
  public static String ofDraft(String code) {
    Matcher middle = MIDDLE.matcher(code);
    if (middle.find()) {
      return code.substring(0, middle.end()) + "&BDRAFT&B " + code.substring(middle.end());
    }
    Matcher side = SIDE.matcher(code);
    if (!code.isEmpty() && !side.lookingAt()) {
      return "&C&BDRAFT&B " + code;
    }
    Matcher right = RIGHT.matcher(code);
    int at = right.find() ? right.end() - 2 : code.length();
    return code.substring(0, at) + "&C&BDRAFT&B" + code.substring(at);
  }

  /** Where it is too long the title gives way, then the organisation, then the producer. */
  public static String of(String code, Scorecard scorecard) {
    String dated = code.replace("{period}", escaped(scorecard.period().title()));
    List<String> words = new ArrayList<>();
    for (String word :
        List.of(scorecard.title(), scorecard.organisation(), scorecard.producedBy())) {
      words.add(Cut.to(word, LONGEST));
    }
    String text = filled(dated, words);
    for (int i = 0; i < words.size(); i++) {
      while (text.length() > LONGEST && !words.get(i).isEmpty()) {
        words.set(i, Cut.to(words.get(i), words.get(i).length() - 1));
        text = filled(dated, words);
      }
    }
    return Cut.to(text, LONGEST);
  }

  private static String filled(String code, List<String> words) {
    String text = code;
    for (int i = 0; i < words.size(); i++) {
      text = text.replace(NAMES.get(i), escaped(words.get(i)));
    }
    return text;
  }

  private static String escaped(String text) {
    return text.replace("&", "&&").replaceAll("\\R", " ");
  }
}
