package org.scorebook.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;

/** File names made from what people typed: accepted by Windows, macOS and Linux alike. */
public final class FileNames {
  /** How long a name may be, its ending included. */
  public static final int LONGEST = 80;

  private static final Pattern SEPARATORS = Pattern.compile("[/\\\\|:]");
  private static final Pattern FORBIDDEN = Pattern.compile("[<>\"?*\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
  // Lock files and hidden files begin with these; a name that ends so loses its end on Windows.
  private static final Pattern EDGES = Pattern.compile("^[. ~$]+|[. ]+$");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³])(\\..*)?");

  private FileNames() {}

  /**
   * A file name for a title.
   *
   * @param ending with its point: {@code .xlsx}
   */
  public static String of(String title, String ending) {
    return cut(clean(title), LONGEST - ending.length()) + ending;
  }

  /**
   * A file name for a title and a period, {@code Cabinet Scorecard - December 2020.xlsx}: where it
   * is too long the title is cut, never the period that tells two editions apart.
   */
  public static String of(String title, String period, String ending) {
    String behind = " - " + clean(period);
    String whole = clean(title + behind);
    int room = LONGEST - ending.length();
    return (whole.length() <= room ? whole : cut(clean(title), room - behind.length()) + behind)
        + ending;
  }

  /**
   * File names for several titles, in their order, no two alike even where upper and lower case are
   * one: the second of two gets {@code (2)}.
   */
  public static List<String> distinct(List<String> titles, String ending) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (String title : titles) {
      String name = of(title, ending);
      for (int n = 2; !taken.add(key(name)); n++) {
        String number = " (" + n + ")" + ending;
        name = cut(clean(title), LONGEST - number.length()) + number;
      }
      names.add(name);
    }
    return List.copyOf(names);
  }

  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String clean(String title) {
    String name = Normalizer.normalize(title, Normalizer.Form.NFC);
    name = SEPARATORS.matcher(name).replaceAll("-");
    name = FORBIDDEN.matcher(name).replaceAll("");
    name = Blanks.collapse(name);
    name = EDGES.matcher(name).replaceAll("");
    if (RESERVED.matcher(name).matches()) {
      return "_" + name;
    }
    return name.isEmpty() ? "unnamed" : name;
  }

  /** Of so few characters, the bytes too are fewer than any disk allows. */
  private static String cut(String name, int longest) {
    return EDGES.matcher(Cut.to(name, longest)).replaceAll("");
  }
}
