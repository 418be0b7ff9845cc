package org.scorebook.workbook.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.commentary.SmallEdition;
import org.scorebook.message.LegibleText;
import org.scorebook.workbook.wrapped.MailReader;
import org.scorebook.workbook.wrapped.Wrapped;

/** A reply that found no memory while others were read beside it is read once more by itself. */
class ScarceMemoryTest {
  private static final String UNREAD =
      "WARNING a.eml not taken: it is a message that cannot be taken apart here. Open it, and save"
          + " the workbook that is in it here.";

  @TempDir private Path folder;
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void readsOnceMoreWhatLackedMemory() throws Exception {
    assertThat(
            lines(
                message -> {
                  if (tries.incrementAndGet() == 1) {
                    throw new OutOfMemoryError("beside a huge one");
                  }
                  return new Wrapped(
                      List.of(), List.of(), LegibleText.NOTHING, "", "", Optional.empty());
                }))
        .containsExactly(
            "WARNING a.eml not taken: it is a message without a workbook. Ask for the workbook that"
                + " was sent, with the commentary typed into it.");
    assertThat(tries).hasValue(2);
  }

  @Test
  void refusesWhatLacksItByItselfToo() throws Exception {
    assertThat(
            lines(
                message -> {
                  tries.incrementAndGet();
                  throw new OutOfMemoryError("never enough");
                }))
        .containsExactly(UNREAD);
    assertThat(tries).hasValue(2);
  }

  @Test
  void refusesWhatIsBrokenAtOnce() throws Exception {
    assertThat(
            lines(
                message -> {
                  tries.incrementAndGet();
                  throw new IOException("broken");
                }))
        .containsExactly(UNREAD);
    assertThat(tries).hasValue(1);
  }

  private List<String> lines(MailReader mails) throws Exception {
    Files.writeString(
        folder.resolve("a.eml"), "From: care@example.org\r\nSubject: December\r\n\r\nHello\r\n");
    return ReplyFolder.read(folder, SmallEdition.results(), mails).refused().stream()
        .map(refusal -> refusal.problem().line())
        .toList();
  }
}
