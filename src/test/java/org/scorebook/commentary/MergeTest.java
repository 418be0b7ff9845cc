package org.scorebook.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;

class MergeTest {
  private static final Instant MONDAY = Instant.parse("2021-01-11T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2021-01-12T09:00:00Z");

  @Test
  void takesAnAnswerAndSaysWhoseItIs() {
    Merge merge =
        merge(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", "More people chose.")));

    assertThat(merge.commentary())
        .containsEntry(
            "DP",
            new Commentary(
                SmallEdition.DECEMBER,
                "More people chose.",
                "Head of Care",
                "a.xlsx",
                Optional.of(LocalDate.of(2021, 1, 11)),
                "",
                Optional.of(place())));
    assertThat(merge.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00A0",
        "\u202F",
        "\u2007",
        "\u200B",
        "\uFEFF",
        "\u00AD",
        "\u2060",
        "\u180E",
        "\u3000",
        " \u200B\n\u00A0\t\uFE0F\u2800"
      })
  void anAnswerThatShowsNothingErasesNothing(String blank) {
    Commentary typed = new Commentary(SmallEdition.DECEMBER, "As typed.", "", "input.xlsx");
    Results results = SmallEdition.results(typed);
    Replies replies =
        new Replies(
            List.of(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", blank))),
            List.of(),
            List.of());
    Merge merge = Merge.of(results, replies);

    assertThat(merge.commentary()).containsOnly(Map.entry("DP", typed));
    assertThat(merge.problems())
        .extracting(Problem::text)
        .containsExactly("Head of Care sent the workbook back without any commentary.");
  }

  @Test
  void saysHowFarEachOwnerHasAnswered() {
    Merge merge = merge(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", "Text.")));

    assertThat(merge.owners())
        .containsExactly(
            new OwnerAnswer(
                SmallEdition.CARE,
                OwnerAnswer.State.PARTLY,
                List.of("DP", "SHARED"),
                List.of("SHARED")),
            new OwnerAnswer(
                SmallEdition.HOMES,
                OwnerAnswer.State.NOT_YET,
                List.of("SHARED"),
                List.of("SHARED")));
    assertThat(merge.missing(SmallEdition.results()))
        .extracting(Measure::id)
        .containsExactly("SHARED");
  }

  @Test
  void anOwnerWithAllTextsHasAnswered() {
    Merge merge =
        merge(
            reply(
                "a.xlsx",
                SmallEdition.CARE,
                MONDAY,
                entry("DP", "Text."),
                entry("SHARED", "Both.")));

    assertThat(merge.owners())
        .extracting(OwnerAnswer::state)
        .containsExactly(OwnerAnswer.State.ANSWERED, OwnerAnswer.State.NOT_YET);
    assertThat(merge.missing(SmallEdition.results())).isEmpty();
  }

  @Test
  void aBlankNeverErases() {
    Results results =
        SmallEdition.results(
            new Commentary(SmallEdition.DECEMBER, "Typed.", "Analyst", "Commentary sheet"));
    Merge merge =
        Merge.of(results, replies(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", " \n"))));

    assertThat(text(merge, "DP")).isEqualTo("Typed.");
    assertThat(merge.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING a.xlsx Head of Care sent the workbook back without any commentary.");
  }

  @Test
  void aReplyReplacesTheSheetAndSaysSo() {
    Results results =
        SmallEdition.results(
            new Commentary(SmallEdition.DECEMBER, "Typed.", "Analyst", "Commentary sheet"));
    Merge merge =
        Merge.of(
            results, replies(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", "Answered."))));

    assertThat(text(merge, "DP")).isEqualTo("Answered.");
    assertThat(merge.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING [a.xlsx]DP!B20 DP: the reply of Head of Care replaces the text on the"
                + " Commentary sheet.");
  }

  @Test
  void theLaterOfTwoTextsIsUsedAndBothAreReported() {
    Merge merge =
        merge(
            reply("a.xlsx", SmallEdition.CARE, TUESDAY, entry("SHARED", "Later.")),
            reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("SHARED", "Sooner.")));

    assertThat(text(merge, "SHARED")).isEqualTo("Later.");
    assertThat(merge.conflicts()).hasSize(1);
    assertThat(merge.conflicts().get(0).problem().line())
        .isEqualTo(
            "WARNING [a.xlsx]DP!B20 SHARED: two replies differ. Used, from Head of Care (a.xlsx,"
                + " saved 12 January 2021 at 09:00 UTC): \"Later.\"; not used, from Head of Homes"
                + " (b.xlsx, saved 11 January 2021 at 09:00 UTC): \"Sooner.\". To use the other,"
                + " type it on the Commentary sheet and remove both replies, or ask the owners to"
                + " agree.");
    assertThat(merge.conflicts().get(0).aboutProblem().line())
        .isEqualTo(
            "WARNING SHARED: Head of Care and Head of Homes sent different commentary; that of"
                + " Head of Care is shown.");
  }

  @Test
  void secondsTellTwoTextsOfOneMinuteApart() {
    Merge merge =
        merge(
            reply("a.xlsx", SmallEdition.CARE, MONDAY.plusSeconds(7), entry("SHARED", "Later.")),
            reply("b.xlsx", SmallEdition.CARE, MONDAY, entry("SHARED", "Sooner.")));

    assertThat(merge.conflicts().get(0).problem().line())
        .isEqualTo(
            "WARNING [a.xlsx]DP!B20 SHARED: two replies differ. Used, from Head of Care (a.xlsx,"
                + " saved 11 January 2021 at 09:00:07 UTC): \"Later.\"; not used, from Head of Care"
                + " (b.xlsx, saved 11 January 2021 at 09:00:00 UTC): \"Sooner.\". To use the other,"
                + " type it on the Commentary sheet and remove both replies, or ask Head of Care"
                + " which one stands.");
    assertThat(merge.conflicts().get(0).aboutProblem().line())
        .isEqualTo(
            "WARNING SHARED: Head of Care sent two different replies; the one saved later is"
                + " shown.");
  }

  @Test
  void atTheSameTimeTheTextThatSortsLastIsUsed() {
    Merge merge =
        merge(
            reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("SHARED", "Zebra.")),
            reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("SHARED", "Apple.")));

    assertThat(text(merge, "SHARED")).isEqualTo("Zebra.");
  }

  @Test
  void theSameTextTwiceIsNoConflict() {
    Merge merge =
        merge(
            reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("SHARED", "Same.")),
            reply("b.xlsx", SmallEdition.HOMES, TUESDAY, entry("SHARED", "Same.")));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(text(merge, "SHARED")).isEqualTo("Same.");
  }

  @Test
  void refusesRepliesOfAnotherScorecardPeriodOrOwner() {
    Merge merge =
        merge(
            withRequest(reply("a.xlsx", SmallEdition.CARE, MONDAY), "Leeds", "Cabinet", "2020-12"),
            withRequest(
                reply("b.xlsx", SmallEdition.CARE, MONDAY), "Birmingham", "Cabinet", "2020-11"),
            reply("c.xlsx", SmallEdition.owner("Head of Roads"), MONDAY));

    assertThat(merge.refused())
        .extracting(refusal -> refusal.problem().line())
        .containsExactly(
            "WARNING a.xlsx not taken: it belongs to another scorecard, Leeds, Cabinet.",
            "WARNING b.xlsx not taken: it was made for November 2020, and this edition is December"
                + " 2020. Ask Head of Care for the workbook of this edition.",
            "WARNING c.xlsx not taken: Head of Roads is not on the Owners sheet of this edition."
                + " Check the name there.");
    assertThat(merge.owners())
        .extracting(OwnerAnswer::state)
        .containsExactly(OwnerAnswer.State.REFUSED, OwnerAnswer.State.NOT_YET);
  }

  @Test
  void doesNotTakeTextForAMeasureThatIsNotTheirs() {
    Merge merge = merge(reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("DP", "Not mine.")));

    assertThat(merge.commentary()).isEmpty();
  }

  @Test
  void saysSoWhereAPackOfTheSameInputNamesAMeasureThatIsNotTheirs() {
    Merge merge = merge(reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("DP", "Not mine.")));

    assertThat(merge.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING [a.xlsx]DP!B20 DP: Head of Homes was not asked for this measure, so its"
                + " commentary is not taken: \"Not mine.\".");
  }

  @Test
  void countsForWhatItsPackAskedForWhoeverOwnsItByNow() {
    Merge merge =
        merge(
            ofEarlierInput(reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("DP", "Was mine."))));

    assertThat(text(merge, "DP")).isEqualTo("Was mine.");
    assertThat(merge.problems()).isEmpty();
    assertThat(merge.owners())
        .containsExactly(
            new OwnerAnswer(
                SmallEdition.CARE,
                OwnerAnswer.State.NOT_YET,
                List.of("DP", "SHARED"),
                List.of("SHARED")),
            new OwnerAnswer(
                SmallEdition.HOMES,
                OwnerAnswer.State.PARTLY,
                List.of("SHARED"),
                List.of("SHARED")));
  }

  @Test
  void namesTheWordsForAMeasureThatIsGone() {
    Merge merge =
        merge(ofEarlierInput(reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("OLD", "Gone."))));

    assertThat(merge.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING [a.xlsx]DP!B20 OLD: the input no longer has this measure, so its commentary is"
                + " not taken: \"Gone.\".");
  }

  @Test
  void takesAnAnswerThatSaysNothingAndWarns() {
    Merge merge = merge(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", " See above. ")));

    assertThat(text(merge, "DP")).isEqualTo(" See above. ");
    assertThat(merge.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING [a.xlsx]DP!B20 DP: the commentary is only \"See above.\". It counts as an"
                + " answer and is shown so; ask Head of Care for a sentence that a reader"
                + " understands by itself.");
  }

  @Test
  void warnsWithBothFiguresWhereTheInputChangedSince() {
    Reply reply =
        reply(
            "a.xlsx",
            SmallEdition.CARE,
            MONDAY,
            new Reply.Entry("DP", place(), "Text.", "", "37.0%", false));
    Merge merge = merge(ofEarlierInput(reply));

    assertThat(text(merge, "DP")).isEqualTo("Text.");
    assertThat(merge.problems())
        .extracting(Problem::line)
        .containsExactly(
            "WARNING [a.xlsx]DP!B20 DP: commentary taken, but it was written about 37.0% and the"
                + " figure is now 38.0%. Ask Head of Care whether it still holds.");
  }

  @Property(tries = 100)
  void orderAndRepetitionNeverMatter(
      @ForAll @Size(min = 1, max = 6)
          List<@net.jqwik.api.constraints.IntRange(max = 3) Integer> texts,
      @ForAll long seed) {
    List<Reply> replies = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      replies.add(
          reply(
              "r" + i + ".xlsx",
              i % 2 == 0 ? SmallEdition.CARE : SmallEdition.HOMES,
              texts.get(i) % 2 == 0 ? MONDAY : TUESDAY,
              entry("SHARED", texts.get(i) == 0 ? "" : "text " + texts.get(i))));
    }
    Merge once = Merge.of(SmallEdition.results(), new Replies(replies, List.of(), List.of()));
    List<Reply> shuffled = new ArrayList<>(replies);
    shuffled.addAll(replies);
    Collections.shuffle(shuffled, new java.util.Random(seed));

    assertThat(Merge.of(SmallEdition.results(), new Replies(shuffled, List.of(), List.of())))
        .isEqualTo(once);
  }

  private static String text(Merge merge, String id) {
    return Optional.ofNullable(merge.commentary().get(id)).map(Commentary::text).orElse("none");
  }

  private static Merge merge(Reply... replies) {
    return Merge.of(SmallEdition.results(), replies(replies));
  }

  private static Replies replies(Reply... replies) {
    return new Replies(List.of(replies), List.of(), List.of());
  }

  private static Reply reply(String file, Owner owner, Instant saved, Reply.Entry... entries) {
    return new Reply(
        file,
        "sha of " + file,
        new Request("id", "Birmingham", "Cabinet", "2020-12", owner.name(), "input"),
        Optional.of(saved),
        List.of(entries),
        List.of(),
        List.of());
  }

  private static Reply withRequest(Reply reply, String organisation, String title, String period) {
    return new Reply(
        reply.file(),
        reply.sha256(),
        new Request("id", organisation, title, period, reply.request().owner(), "input"),
        reply.saved(),
        reply.entries(),
        List.of(),
        List.of());
  }

  private static Reply ofEarlierInput(Reply reply) {
    Request request = reply.request();
    return new Reply(
        reply.file(),
        reply.sha256(),
        new Request(
            request.id(),
            request.organisation(),
            request.title(),
            request.period(),
            request.owner(),
            "older"),
        reply.saved(),
        reply.entries(),
        reply.figures(),
        reply.changes());
  }

  @Test
  void anOwnersMarkStandsWithTheTextThatItCameWith() {
    Commentary typed = new Commentary(SmallEdition.DECEMBER, "Typed.", "", "Commentary sheet");
    Reply.Entry marked = new Reply.Entry("DP", place(), "Typed.", "Typed.", "38.0%", true);
    Reply.Entry other = new Reply.Entry("DP", place(), "Other.", "Typed.", "38.0%", true);
    Reply.Entry plain = new Reply.Entry("DP", place(), "Other.", "Typed.", "38.0%", false);

    assertThat(checked(typed, marked)).isEqualTo("I have checked this");
    assertThat(checked(typed, other)).isEqualTo("I have checked this");
    assertThat(checked(typed, plain)).isEmpty();
    assertThat(checked(typed.withChecked("AB"), marked)).isEqualTo("AB");
    assertThat(checked(typed.withChecked("AB"), plain)).isEmpty();
  }

  private static String checked(Commentary typed, Reply.Entry entry) {
    Replies replies =
        new Replies(
            List.of(reply("a.xlsx", SmallEdition.CARE, MONDAY, entry)), List.of(), List.of());
    return Optional.ofNullable(
            Merge.of(SmallEdition.results(typed), replies).commentary().get("DP"))
        .map(Commentary::checked)
        .orElse("none");
  }

  private static Reply.Entry entry(String id, String text) {
    return new Reply.Entry(id, place(), text, "", "38.0%", false);
  }

  private static org.scorebook.problem.Place place() {
    return Merge.placeIn("a.xlsx", "DP", 20, 2);
  }

  static Stream<ProblemExample> examples() {
    Commentary typed = new Commentary(SmallEdition.DECEMBER, "Typed.", "", "Commentary sheet");
    Reply one = reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("SHARED", "One."));
    Reply two = reply("b.xlsx", SmallEdition.HOMES, TUESDAY, entry("SHARED", "Two."));
    Reply same = reply("b.xlsx", SmallEdition.HOMES, TUESDAY, entry("SHARED", "One."));
    Reply care = reply("a.xlsx", SmallEdition.CARE, MONDAY, entry("DP", "Answer."));
    Reply changed =
        reply(
            "a.xlsx",
            SmallEdition.CARE,
            MONDAY,
            new Reply.Entry("DP", place(), "Answer.", "", "37.0%", false));
    return Stream.of(
        new ProblemExample(
            "commentary-replaced",
            () -> Merge.of(SmallEdition.results(typed), replies(care)).problems(),
            () -> merge(care).problems()),
        new ProblemExample(
            "figure-changed-since",
            () -> merge(ofEarlierInput(changed)).problems(),
            () -> merge(ofEarlierInput(care)).problems()),
        new ProblemExample(
            "measure-not-asked",
            () ->
                merge(reply("b.xlsx", SmallEdition.HOMES, MONDAY, entry("DP", "Mine."))).problems(),
            () -> merge(care).problems()),
        new ProblemExample(
            "reply-not-taken",
            () -> merge(withRequest(care, "Elsewhere", "Cabinet", "2020-12")).problems(),
            () -> merge(care).problems()),
        new ProblemExample(
            "replies-differed",
            () -> merge(one, two).conflicts().stream().map(Conflict::aboutProblem).toList(),
            () -> merge(one, same).conflicts().stream().map(Conflict::aboutProblem).toList()));
  }
}
