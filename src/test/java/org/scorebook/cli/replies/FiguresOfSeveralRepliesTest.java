package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.cli.Typed;

/** Of several figures for one period one counts or none, and never by the name of a file. */
class FiguresOfSeveralRepliesTest extends LackingFigures {
  @Test
  void ofTwoOwnersWhoDifferNeitherIsTakenAndBothAreNamed() throws Exception {
    reply(CARE, "c.xlsx", typing("Direct payments", "or value", 0.385));
    reply(HEALTH, "h.xlsx", typing("Direct payments", "or value", 0.39));
    Typed typed = collect();
    assertThat(said(typed))
        .containsExactly(
            "WARNING [c.xlsx]Direct payments!M15 DP: two replies give different figures for Dec"
                + " 2020, and none is taken: 38.5% from Head of Care (c.xlsx); 39.0% from Head of"
                + " Health (h.xlsx). Ask the owners to agree, or type the right one on Data.");
    assertThat(typed.out()).noneMatch(line -> line.startsWith("Figure"));
  }

  @Test
  void twoOwnersWhoAgreeAreOneAndTheFractionSaysMore() throws Exception {
    reply(CARE, "c.xlsx", typing("Direct payments", "or value", 0.385));
    reply(
        HEALTH,
        "h.xlsx",
        typing("Direct payments", "Numerator", 77.0)
            .andThen(typing("Direct payments", "Denominator", 200.0)));
    Typed typed = collect();
    assertThat(said(typed)).isEmpty();
    assertThat(typed.out())
        .contains("Figure for DP, Dec 2020: 38.5% (77 of 200), from Head of Health (h.xlsx)");
  }

  @Test
  void ofOneOwnersTwoTheLaterCountsWhateverTheFilesAreCalled() throws Exception {
    reply(
        CARE,
        "b.xlsx",
        typing("Direct payments", "or value", 0.38)
            .andThen(Returned.savedAt("2021-01-11T09:00:00Z")));
    reply(
        CARE,
        "a.xlsx",
        typing("Direct payments", "or value", 0.39)
            .andThen(Returned.savedAt("2021-01-12T09:00:00Z")));
    Typed typed = collect();
    assertThat(said(typed))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!M15 DP: Head of Care sent two figures for Dec 2020."
                + " The one saved later counts: 39.0% from Head of Care (a.xlsx), and not 38.0%"
                + " from Head of Care (b.xlsx).");
    assertThat(typed.out()).contains("Figure for DP, Dec 2020: 39.0%, from Head of Care (a.xlsx)");
  }

  @Test
  void ofOneOwnersTwoThatWereSavedTogetherNoneIsTakenWhateverTheFilesAreCalled() throws Exception {
    for (int i = 0; i < 2; i++) {
      reply(
          CARE,
          List.of("a.xlsx", "b.xlsx").get(i),
          typing("Direct payments", "or value", List.of(0.38, 0.39).get(i))
              .andThen(Returned.savedAt("2021-01-12T09:00:00Z")));
    }
    Typed typed = collect();
    assertThat(said(typed))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!M15 DP: two replies give different figures for Dec"
                + " 2020, and none is taken: 38.0% from Head of Care (a.xlsx); 39.0% from Head of"
                + " Care (b.xlsx). Ask Head of Care which one stands, or type the right one on"
                + " Data.");
    assertThat(typed.out()).noneMatch(line -> line.startsWith("Figure"));
  }

  @Test
  void ofOneOwnersTwoThatWereSavedTogetherAndAgreeTheFractionSaysMore() throws Exception {
    reply(
        CARE,
        "a.xlsx",
        typing("Direct payments", "Numerator", 77.0)
            .andThen(typing("Direct payments", "Denominator", 200.0))
            .andThen(Returned.savedAt("2021-01-12T09:00:00Z")));
    reply(
        CARE,
        "b.xlsx",
        typing("Direct payments", "or value", 0.385)
            .andThen(Returned.savedAt("2021-01-12T09:00:00Z")));
    Typed typed = collect();
    assertThat(said(typed)).isEmpty();
    assertThat(typed.out())
        .contains("Figure for DP, Dec 2020: 38.5% (77 of 200), from Head of Care (a.xlsx)");
  }
}
