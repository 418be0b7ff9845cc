package org.scorebook.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.figures.Figures;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.problem.UnusableFileException;

class PublicationTest {
  private static final Instant NOON = Instant.parse("2021-01-04T12:00:00Z");

  @TempDir Path folder;
  private Path ledger = Path.of("");
  private Path target = Path.of("");
  private final Edition edition = sample().edition();
  private final Results results = Figures.compute(edition, RulesSample.standard());

  private static Sample sample() {
    return new Sample()
        .id("DP")
        .reported(Sample.NOV, "0.379")
        .reported(Sample.DEC, "38", "97")
        .reported(Sample.month(2020, 10), Figure.ofSuppressed())
        .recalculated(Sample.NOV, "0.378")
        .target("0.38")
        .owner("Head of Care");
  }

  @BeforeEach
  void files() {
    ledger = folder.resolve("input.published.jsonl");
    target = folder.resolve("final.xlsx");
  }

  private void publish(String content) throws UnusableFileException {
    try (Publication publication = Publication.open(ledger)) {
      publication.publish(
          results,
          "1.2",
          NOON,
          Optional.empty(),
          target,
          true,
          out -> out.write(content.getBytes(UTF_8)));
    }
  }

  private Optional<PublishedEdition> known() throws UnusableFileException {
    return PublishedLedger.read(ledger).find(edition.scorecard());
  }

  @Test
  void aLineSaysAllThatItWasGiven() throws Exception {
    publish("one");
    PublishedEdition read = known().orElseThrow();
    PublishedEdition written =
        PublishedEdition.of(results, "1.2", NOON, Optional.empty(), read.workbook());
    assertThat(read).usingRecursiveComparison().isEqualTo(written);
    assertThat(read.name()).isEqualTo("December 2020, published 4 January 2021");
  }

  @Test
  void stoppedAnywhereTheLineAndTheWorkbookAgree() throws Exception {
    publish("one");
    byte[] one = Files.readAllBytes(ledger);
    publish("two");
    byte[] both = Files.readAllBytes(ledger);
    byte[] unfinished = both.clone();
    unfinished[both.length - 1] = ' ';
    unfinished[both.length - 2] = ' ';
    for (int length = one.length; length <= both.length; length++) {
      Files.write(ledger, Arrays.copyOf(unfinished, length));
      Files.writeString(target, "one");
      assertThat(lines()).as("before the workbook, %d bytes", length).isEqualTo(1);
    }
    Files.writeString(target, "two");
    assertThat(lines()).isEqualTo(2);
    assertThat(ledger).hasBinaryContent(unfinished);
    Publication.open(ledger).close();
    assertThat(ledger).hasBinaryContent(both);
    Files.write(ledger, unfinished);
    Files.writeString(target, "one");
    Publication.open(ledger).close();
    assertThat(ledger).hasBinaryContent(one);
  }

  private int lines() throws IOException, UnusableFileException {
    PublishedLedger read = PublishedLedger.read(ledger);
    byte[] last = read.lastLine();
    return EditionLine.isSound(last, new byte[0]) ? 1 : 2;
  }

  @Test
  void aWorkbookThatCannotBeWrittenLeavesNoLine() throws Exception {
    publish("one");
    byte[] one = Files.readAllBytes(ledger);
    try (Publication publication = Publication.open(ledger)) {
      assertThatThrownBy(
              () ->
                  publication.publish(
                      results,
                      "1.2",
                      NOON,
                      Optional.of("again"),
                      target,
                      true,
                      out -> {
                        throw new IOException("No space left on device");
                      }))
          .isInstanceOf(UnusableFileException.class);
    }
    assertThat(ledger).hasBinaryContent(one);
    assertThat(target).hasContent("one");
  }

  @Test
  void anotherWhoPublishesIsRefused() throws Exception {
    try (Publication first = Publication.open(ledger)) {
      assertThat(first.ledger().isEmpty()).isTrue();
      assertThatThrownBy(() -> Publication.open(ledger))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "Another publish is under way (it holds "
                  + ledger
                  + "). Wait until it has ended, then run again.");
    }
  }

  @Test
  void aByteChangedAnywhereIsSeen() throws Exception {
    publish("one");
    publish("two");
    byte[] sound = Files.readAllBytes(ledger);
    for (int i = 0; i < sound.length - 1; i += 31) {
      byte[] changed = sound.clone();
      changed[i] ^= 1;
      Files.write(ledger, changed);
      assertThatThrownBy(() -> PublishedLedger.read(ledger))
          .as("byte %d", i)
          .isInstanceOf(UnusableFileException.class)
          .hasMessageMatching(
              "input\\.published\\.jsonl:[12] is not as it was written when the edition was"
                  + " published: the ledger was changed by hand\\. Put back the file as it was, or"
                  + " move it away to begin a new one\\.");
    }
  }
}
