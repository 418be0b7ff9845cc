package org.scorebook.workbook.input.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.workbook.input.GoodInput;

/** The own row among peers says nothing that is typed {@code [c]} elsewhere. */
class OwnAmongPeersTest {
  /** The current quarter, and the last of the year before. */
  private static final String NOW = "Data!D21";

  private static final String YEAR_END = "Data!D18";

  private static GoodInput input(String source) {
    return new GoodInput()
        .set("Peers!B2", source)
        .set("Peers!B3", source)
        .add("Peers", "AD", source, "BIRMINGHAM", 612);
  }

  private static PeerGroup peers(GoodInput input) {
    return requireNonNull(input.read().value().orElseThrow().edition().data().get("AD"))
        .peers()
        .orElseThrow();
  }

  private static PeerGroup without(String source) {
    return new PeerGroup(
        source, List.of(new Peer("Leeds", decimal("600")), new Peer("Bristol", decimal("650"))), 1);
  }

  private static PeerGroup with(String source) {
    return new PeerGroup(
        source,
        List.of(
            new Peer("Leeds", decimal("600")),
            new Peer("Bristol", decimal("650")),
            new Peer("BIRMINGHAM", decimal("612"))));
  }

  @Test
  void isLeftOutWhereItsFigureIsHidden() {
    for (String source : List.of("ASCOF", "Q3 2020/21 LG Inform", "LG Inform, Q3 2020/21")) {
      assertThat(peers(input(source).set(NOW, "[c]"))).isEqualTo(without(source));
      assertThat(peers(input(source))).isEqualTo(with(source));
    }
    assertThat(peers(input("Q4 2019/20 ASCOF").set(YEAR_END, "[c]")))
        .isEqualTo(without("Q4 2019/20 ASCOF"));
  }

  @Test
  void staysWhereAnotherPeriodIsHidden() {
    for (String source : List.of("Q4 2019/20 ASCOF", "2019/20 ASCOF")) {
      assertThat(peers(input(source).set(NOW, "[c]"))).isEqualTo(with(source));
    }
    assertThat(peers(input("Q3 2020/21 ASCOF").set(YEAR_END, "[c]")))
        .isEqualTo(with("Q3 2020/21 ASCOF"));
    assertThat(peers(input("2019/20 ASCOF").set(YEAR_END, "[c]")))
        .as("a quarter is no year")
        .isEqualTo(with("2019/20 ASCOF"));
  }

  @Test
  void theLastQuarterMayTellTheYear() {
    GoodInput asItEnded = input("ASCOF 2019-20").set("Measures!Q3", "Latest");
    assertThat(peers(asItEnded.set(YEAR_END, "[c]"))).isEqualTo(without("ASCOF 2019-20"));
    GoodInput toDate = input("ASCOF 2019-20").set("Measures!R3", "Yes");
    assertThat(peers(toDate.set(YEAR_END, "[c]"))).isEqualTo(without("ASCOF 2019-20"));
  }
}
