package org.scorebook.workbook.output.fitting;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.model.Scorecard;
import org.scorebook.text.Cut;
import org.scorebook.xlsx.ExcelLimits;

/** The words of a page's header or footer: what stands in braces filled in, as long as fits. */
public final class HeaderText {
  private static final List<String> NAMES = List.of("{title}", "{organisation}", "{producer}");

  /** What begins the words at the left; words before any such code stand in the middle. */
  private static final String LEFT = "&L";

  /** So many characters stand side by side on upright paper; lying down more than are allowed. */
  private static final int UPRIGHT = 140;

  private HeaderText() {}

  /** The same words, beginning with {@code DRAFT} at the left, where they seldom collide. */
  public static String ofDraft(String code) {
    if (code.startsWith(LEFT)) {
      return LEFT + "&BDRAFT&B  " + code.substring(LEFT.length());
    }
    boolean isMiddle = !code.isEmpty() && !code.startsWith("&C") && !code.startsWith("&R");
    return LEFT + "&BDRAFT&B" + (isMiddle ? "&C" : "") + code;
  }

  /** Where it is too long the title gives way, then the organisation, then the producer. */
  public static String of(String code, Scorecard scorecard, Print.Orientation paper) {
    int most = paper == Print.Orientation.PORTRAIT ? UPRIGHT : ExcelLimits.HEADER;
    String dated = code.replace("{period}", escaped(scorecard.period().title()));
    List<String> words = new ArrayList<>();
    for (String word :
        List.of(scorecard.title(), scorecard.organisation(), scorecard.producedBy())) {
      words.add(Cut.to(word, most));
    }
    String text = filled(dated, words);
    for (int i = 0; i < words.size(); i++) {
      String kept = words.get(i);
      while (text.length() > most && !kept.isEmpty()) {
        kept = Cut.toWord(kept, kept.length() - 1);
        words.set(i, kept.isEmpty() ? "" : kept + " ...");
        text = filled(dated, words);
      }
    }
    return Cut.to(text, ExcelLimits.HEADER);
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
