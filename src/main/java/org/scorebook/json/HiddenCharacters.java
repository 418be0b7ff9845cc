package org.scorebook.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scorebook.text.Visible;

/** Escapes more than JSON asks for, since JSON too is read on terminals. */
final class HiddenCharacters extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    // Characters come as UTF-16: half of a pair is no character of its own.
    return Visible.isHidden(character) && !Character.isSurrogate((char) character)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
        : null;
  }
}
