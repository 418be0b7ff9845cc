package org.scorebook.xlsx.write;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts made of what files of Excel have to escape, or cannot hold. */
public final class AwkwardTexts {
  private static final String[] PIECES = {
    "a",
    "Q1",
    " ",
    "  ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "<",
    ">",
    "&",
    "&amp;",
    "\"",
    "'",
    "]]>",
    "=1+1",
    "-",
    "_",
    "_x0041_",
    "_x000D_",
    "_x005F_",
    "_x00",
    "x0041_",
    "£",
    "é",
    "\u0301",
    "\u00a0",
    "\u0085",
    "\u2028",
    "\ufeff",
    "\ud83d\ude00",
    "\u007f",
    "\u0000",
    "\u0001",
    "\u001f",
    "\ud83d",
    "\ude00",
    "\ufffe",
    "\uffff",
    "{",
    "[c]",
    "%",
    "#",
    "\\"
  };

  private AwkwardTexts() {}

  /** Texts of up to so many pieces, perhaps empty. */
  public static Arbitrary<String> of(int pieces) {
    return Arbitraries.of(PIECES).list().ofMaxSize(pieces).map(parts -> String.join("", parts));
  }

  /** The text as a file can hold it: what XML has no way to say is a question mark. */
  public static String kept(String text) {
    return text.codePoints()
        .mapToObj(c -> isXml(c) ? Character.toString(c) : "?")
        .collect(Collectors.joining());
  }

  private static boolean isXml(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x20 && c < 0xd800)
        || (c > 0xdfff && c < 0xfffe)
        || c > 0xffff;
  }
}
